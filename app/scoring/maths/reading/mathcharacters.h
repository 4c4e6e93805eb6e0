#pragma once

#include "app/scoring/maths/reading/latexcommands.h"
#include "app/scoring/maths/reading/mathwords.h"

#include <QStringView>

namespace Pennybench::Scoring {

// The kinds of characters that the lexer tells apart.

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

inline bool isWordLetter(QChar c)
{
    return c.isLetter() && !isHan(c) && commandOfSign(c.unicode()).isEmpty();
}

inline qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end - at;
}

} // namespace Pennybench::Scoring
