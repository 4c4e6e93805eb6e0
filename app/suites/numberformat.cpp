#include "app/suites/numberformat.h"

#include "app/suites/dateformat.h"
#include "app/suites/formatsection.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace Pennybench::Suites {

namespace {

constexpr int digitsKept = 15;
constexpr qsizetype longestPlain = 40;

/// The digits of a value that is not negative, rounded to so many decimals, half of one upwards, as a
/// spreadsheet does: by the decimal digits that it keeps, not by the binary value.
QString rounded(double value, int decimals)
{
    QString text = plainNumber(value);
    if (text.contains(u'E'))
        return text;
    if (!text.contains(u'.'))
        text += u'.';
    const qsizetype cut = text.indexOf(u'.') + 1 + decimals;
    if (text.size() <= cut)
        return text.leftJustified(cut, u'0');
    bool carry = text.at(cut) >= u'5';
    text.truncate(cut);
    for (qsizetype i = cut - 1; i >= 0 && carry; --i) {
        if (text.at(i) == u'.')
            continue;
        carry = text.at(i) == u'9';
        text[i] = carry ? QChar(u'0') : QChar(text.at(i).unicode() + 1);
    }
    return carry ? u'1' + text : text;
}

QString digitsOf(double value, const FormatSection &section)
{
    QString text = rounded(value, section.decimals);
    if (text.contains(u'E'))
        return text;
    for (int optional = section.decimals - section.leastDecimals; optional > 0 && text.endsWith(u'0');
         --optional)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype whole = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    if (whole < section.leastWhole)
        text.prepend(QString(section.leastWhole - whole, u'0'));
    return text;
}

/// "1/3" or "2 1/3", with a denominator of at most so many digits or a fixed one.
QString fractionOf(double value, const FormatSection &section)
{
    const double whole = section.mixedFraction ? std::floor(value) : 0;
    const double rest = value - whole;
    const int most = section.denominator > 0 ? section.denominator
                                             : static_cast<int>(std::pow(10, section.denominatorDigits)) - 1;
    int best = section.denominator > 0 ? section.denominator : 1;
    for (int d = 1; d <= most && section.denominator == 0; ++d) {
        const auto error = [rest](int by) { return std::abs(rest - std::round(rest * by) / by); };
        if (error(d) + 1e-12 < error(best))
            best = d;
    }
    const double numerator = std::round(rest * best);
    if (section.mixedFraction && (numerator == 0 || numerator == best))
        return plainNumber(whole + (numerator == 0 ? 0 : 1));
    const QString fraction = QStringLiteral("%1/%2").arg(plainNumber(numerator)).arg(best);
    return section.mixedFraction && whole > 0 ? plainNumber(whole) + u' ' + fraction : fraction;
}

QString sectionText(double value, const FormatSection &section)
{
    const double scaled = value * std::pow(100, section.percents) / std::pow(1000, section.thousands);
    return section.before + (section.isFraction ? fractionOf(scaled, section) : digitsOf(scaled, section))
        + section.after;
}

/// Brackets and a colour alone do not tell a scorer that a number is below zero.
QString negative(QString text)
{
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.mid(1, text.size() - 2);
    return text.contains(u'-') || text.contains(u'\x2212') ? text : u'-' + text;
}

} // namespace

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return QString::number(value);
    const QString shortest = QString::number(value, 'e', digitsKept - 1);
    const qsizetype exponentAt = shortest.indexOf(u'e');
    const int exponent = QStringView(shortest).mid(exponentAt + 1).toInt();
    QString digits = shortest.left(exponentAt).remove(u'.').remove(u'-');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    const QString sign = value < 0 ? QStringLiteral("-") : QString();
    if (std::abs(exponent) > longestPlain)
        return QString::number(value, 'G', digitsKept);
    if (exponent < 0)
        return sign + QStringLiteral("0.") + QString(-exponent - 1, u'0') + digits;
    const qsizetype whole = exponent + 1;
    if (digits.size() <= whole)
        return sign + digits.leftJustified(whole, u'0');
    return sign + digits.left(whole) + u'.' + digits.mid(whole);
}

QString shownNumber(double value, const QString &format, bool from1904)
{
    const QStringList codes = formatSections(format);
    const qsizetype numeric = std::min<qsizetype>(codes.size(), 3);
    const bool ownNegative = value < 0 && numeric >= 2;
    const QString code = ownNegative ? codes.at(1)
        : value == 0 && numeric == 3 ? codes.at(2)
                                     : codes.value(0);
    const FormatSection section = parsedSection(code);
    if (section.isDate)
        return value < 0 ? plainNumber(value) : shownMoment(value, code, from1904);
    if (!section.isKnown)
        return plainNumber(value);
    if (!section.hasDigits)
        return section.before.isEmpty() ? plainNumber(value) : section.before;
    const QString text = sectionText(std::abs(value), section);
    static const QRegularExpression digits(QStringLiteral("[1-9]"));
    const bool isZero = !text.contains(digits);
    return value < 0 && !isZero ? negative(text) : text;
}

QString builtInFormat(int id)
{
    static const QHash<int, QString> formats = [] {
        static constexpr std::pair<int, const char *> codes[] = {{1, "0"}, {2, "0.00"}, {3, "#,##0"},
            {4, "#,##0.00"}, {5, "$#,##0;-$#,##0"}, {6, "$#,##0;-$#,##0"}, {7, "$#,##0.00;-$#,##0.00"},
            {8, "$#,##0.00;-$#,##0.00"}, {9, "0%"}, {10, "0.00%"}, {11, "0.00E+00"}, {12, "# ?/?"},
            {13, "# ?\?/?\?"}, {14, "yyyy-mm-dd"}, {15, "d-mmm-yy"}, {16, "d-mmm"}, {17, "mmm-yy"},
            {18, "h:mm AM/PM"}, {19, "h:mm:ss AM/PM"}, {20, "h:mm"}, {21, "h:mm:ss"}, {22, "yyyy-mm-dd h:mm"},
            {37, "#,##0;(#,##0)"}, {38, "#,##0;(#,##0)"}, {39, "#,##0.00;(#,##0.00)"},
            {40, "#,##0.00;(#,##0.00)"}, {41, "#,##0;-#,##0"}, {42, "$#,##0;-$#,##0"},
            {43, "#,##0.00;-#,##0.00"}, {44, "$#,##0.00;-$#,##0.00"}, {45, "mm:ss"}, {46, "[h]:mm:ss"},
            {47, "mm:ss.0"}, {48, "##0.0E+0"}, {49, "@"}};
        QHash<int, QString> hash;
        for (const auto &[number, code] : codes)
            hash.insert(number, QString::fromLatin1(code));
        // Dates and times of East Asian systems.
        for (const int date : {27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58})
            hash.insert(date, QStringLiteral("yyyy-mm-dd"));
        for (const int time : {32, 33, 34, 35, 55, 56})
            hash.insert(time, QStringLiteral("h:mm:ss"));
        return hash;
    }();
    return formats.value(id);
}

} // namespace Pennybench::Suites
