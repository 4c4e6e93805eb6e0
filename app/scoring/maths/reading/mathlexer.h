#pragma once

#include "app/scoring/maths/reading/mathtoken.h"

namespace Pennybench::Scoring {

/// Whether these letters of ASCII, at the beginning of a text, become a word (TokenKind::Text).
bool opensWithAWord(const QString &letters);

/// Reads one text into tokens; used once.
class MathLexer {
public:
    MathLexer(QStringView text, const ReadingOptions &options, WorkBudget &budget, int depth = 0);
    std::vector<Token> read();

private:
    void readOne();
    bool readNumber();
    qsizetype endOfRun() const;
    bool groupFollows(qsizetype at, qsizetype firstGroup) const;
    void addRun(QStringView run);
    void readRepeated();
    void readExponent();
    void readCommand();
    void readNamedCommand(const QString &name);
    void readTextCommand(const QString &name);
    void readAccent(const QString &name);
    void readEnvironment(bool begins);
    void readLetters();
    void addLetters(QStringView run);
    void addWord(const QString &word);
    void readHan();
    void readSuperscript();
    void readSign();
    QString group();
    void inlined(QStringView text);
    void add(TokenKind kind, const QString &text = {});
    bool afterNumber() const;
    bool afterValue() const;
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

} // namespace Pennybench::Scoring
