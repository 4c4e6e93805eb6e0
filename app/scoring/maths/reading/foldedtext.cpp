#include "app/scoring/maths/reading/foldedtext.h"

namespace Pennybench::Scoring {

namespace {

constexpr char16_t gone = 0;

/// Characters that are folded into one: invisible marks, blanks, dashes.
struct Folding {
    char16_t first;
    char16_t last;
    char16_t folded;
};

constexpr Folding foldings[] = {{0x00AD, 0x00AD, gone}, {0x061C, 0x061C, gone}, {0x200B, 0x200F, gone},
    {0x202A, 0x202E, gone}, {0x2060, 0x2064, gone}, {0x2066, 0x2069, gone}, {0xFE0F, 0xFE0F, gone},
    {0xFEFF, 0xFEFF, gone}, {u'\t', u'\t', u' '}, {u'\r', u'\r', u' '}, {0x00A0, 0x00A0, u' '},
    {0x2000, 0x200A, u' '}, {0x202F, 0x202F, u' '}, {0x205F, 0x205F, u' '}, {0x3000, 0x3000, u' '},
    {0x2010, 0x2013, u'-'}, {0x207B, 0x207B, u'-'}, {0x2212, 0x2212, u'-'}, {0xFE63, 0xFE63, u'-'}};

char16_t foldedUnit(char16_t c)
{
    if (c >= u' ' && c < 0x80)
        return c;
    for (const Folding &folding : foldings) {
        if (c >= folding.first && c <= folding.last)
            return folding.folded;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms of ASCII
        return static_cast<char16_t>(c - 0xFF01 + u'!');
    if (const QChar unit(c); unit.category() == QChar::Number_DecimalDigit)
        return static_cast<char16_t>(u'0' + unit.digitValue());
    constexpr QStringView fancy = u"‘’′´“”٫٬،٪﹪∶∗∕⁄∣";
    constexpr QStringView plain = u"''''\"\".,,%%:*//|";
    const qsizetype at = fancy.indexOf(c);
    return at < 0 ? c : plain.at(at).unicode();
}

bool joinsTheLetterBefore(QChar c)
{
    return c.unicode() >= 0x0300 && c.category() == QChar::Mark_NonSpacing;
}

} // namespace

FoldedMath folded(QStringView source)
{
    FoldedMath result;
    result.text.reserve(source.size());
    result.origin.reserve(source.size() + 1);
    for (qsizetype i = 0; i < source.size();) {
        qsizetype end = i + 1;
        while (end < source.size() && end - i < 8 && joinsTheLetterBefore(source.at(end)))
            ++end;
        if (end == i + 1) {
            if (const char16_t unit = foldedUnit(source.at(i).unicode()); unit != gone) {
                result.text += QChar(unit);
                result.origin += i;
            }
        } else {
            for (const QChar c : source.mid(i, end - i).toString().normalized(QString::NormalizationForm_C)) {
                result.text += c;
                result.origin += i;
            }
        }
        i = end;
    }
    result.origin += source.size();
    return result;
}

} // namespace Pennybench::Scoring
