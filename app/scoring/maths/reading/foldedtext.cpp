#include "app/scoring/maths/reading/foldedtext.h"

namespace Pennybench::Scoring {

namespace {

constexpr char16_t gone = 0;

bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFE0F;
}

bool isBlank(char16_t c)
{
    return c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000
        || c == u'\t' || c == u'\r';
}

bool isDash(char16_t c)
{
    return c == 0x2212 || (c >= 0x2010 && c <= 0x2013) || c == 0xFE63 || c == 0x207B;
}

char16_t punctuation(char16_t c)
{
    constexpr QStringView fancy = u"‘’′´“”٫٬،٪﹪∶∗∕⁄∣";
    constexpr QStringView plain = u"''''\"\".,,%%:*//|";
    const qsizetype at = fancy.indexOf(c);
    return at < 0 ? c : plain.at(at).unicode();
}

char16_t foldedUnit(char16_t c)
{
    if (c < 0x80)
        return c == u'\t' || c == u'\r' ? u' ' : c;
    if (isInvisible(c))
        return gone;
    if (isBlank(c))
        return u' ';
    if (isDash(c))
        return u'-';
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms of ASCII
        return static_cast<char16_t>(c - 0xFF01 + u'!');
    const QChar unit(c);
    if (unit.category() == QChar::Number_DecimalDigit)
        return static_cast<char16_t>(u'0' + unit.digitValue());
    return punctuation(c);
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
