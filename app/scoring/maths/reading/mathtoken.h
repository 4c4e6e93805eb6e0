#pragma once

#include "app/scoring/maths/reading/numberformat.h"
#include "app/scoring/maths/reading/workbudget.h"

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

} // namespace Pennybench::Scoring
