#pragma once

#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/patterns.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace Pennybench::Scoring {

enum class TokenKind {
    Number, ///< text: digits with one point at most; repeated: the digits that go on for ever
    Letter, ///< a variable
    Command, ///< a LaTeX command or its counterpart as a sign or word, without the backslash
    Sign, ///< one ASCII sign; "<=", ">=", "!=" as L, G, N
    Text, ///< words
    Scale, ///< "triệu": the zeros in decimals
    Percent,
    And, ///< "and" (text "and") or "or" (text "or") between items
    RowBreak, ///< \\ in a matrix
    Begin, ///< \begin{…}: the environment's name
    End ///< \end{…}; also the end of the text, with an empty name
};

struct Token {
    TokenKind kind = TokenKind::End;
    QString text;
    QString repeated;
    int decimals = -1;
    bool blankBefore = false;

    bool isSign(char16_t sign) const
    {
        return kind == TokenKind::Sign && text.size() == 1 && text.front() == QChar(sign);
    }
    bool isCommand(QStringView name) const { return kind == TokenKind::Command && text == name; }
};

/// How the marks in numbers are to be read.
struct ReadingOptions {
    MarkReading marks = MarkReading::PointDecimal;
    NumberLocale locale = NumberLocale::Unknown;
};

/// The tokens of LaTeX, plain or mixed text that was folded before; the last one is End. Throws
/// WorkLimitReached for texts that are too long.
std::vector<Token> mathTokens(QStringView text, const ReadingOptions &options, WorkBudget &budget);

/// Reads one text into tokens; used once.
class MathLexer {
public:
    MathLexer(QStringView text, const ReadingOptions &options, WorkBudget &budget, int depth = 0);
    std::vector<Token> read();

private:
    void readOne();
    void readNumber();
    qsizetype endOfRun() const;
    void readRepeated();
    void readExponent();
    QStringView taken(bool (*condition)(QChar));
    void readCommand();
    void readNamedCommand(const QString &name);
    void readTextCommand(const QString &name);
    void readAccent(const QString &name);
    void readEnvironment(bool begins);
    void readLetters();
    void addLetters(QStringView run);
    void addWord(const QString &word);
    void readHan();
    void readSign();
    QString group();
    void inlined(QStringView text);
    void add(TokenKind kind, const QString &text = {});
    const Token &last(std::size_t before = 0) const;
    bool afterNumber() const;
    bool unitMayFollow() const;
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QChar(); }

    QStringView m_text;
    ReadingOptions m_options;
    WorkBudget &m_budget;
    int m_depth;
    qsizetype m_at = 0;
    bool m_blank = false;
    std::vector<Token> m_tokens;
};

inline qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end - at;
}

inline bool isAsciiLetter(QChar c)
{
    return c < u'\x80' && c.isLetter();
}

} // namespace Pennybench::Scoring
