#include "app/scoring/maths/numberreading.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9_])[-+\\x{2212}]?\\s?(?:\\d{1,3}(?:[.,\\x{00A0}\\x{202F} "
                       "]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)"
                       "(?:\\s?(?:万|亿|triệu|tỷ|tỉ|nghìn|ngàn|million|billion))?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &markerPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:####|\\banswer(?: is)?\\s*[:：=]?|đáp (?:số|án)\\s*[:：=]?|kết quả(?: là)?\\s*[:：=]?|"
            "答案\\s*(?:是|为)?\\s*[:：]?|\\\\boxed\\s*\\{)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// How many zeros a word of size stands for.
int zerosOf(const QString &written)
{
    static const std::pair<QStringView, int> words[] = {
        {u"万", 4},
        {u"亿", 8},
        {u"triệu", 6},
        {u"tỷ", 9},
        {u"tỉ", 9},
        {u"nghìn", 3},
        {u"ngàn", 3},
        {u"million", 6},
        {u"billion", 9},
    };
    for (const auto &[word, zeros] : words) {
        if (written.endsWith(word))
            return zeros;
    }
    return 0;
}

/// Whether the only mark in the digits groups them: "1.250" in Vietnamese, "1,250" elsewhere.
bool singleMarkGroups(const QString &digits, QChar mark, QStringView language)
{
    const qsizetype at = digits.indexOf(mark);
    if (digits.size() - at - 1 != 3 || at > 3 || digits.startsWith(u'0'))
        return false;
    const bool commaIsDecimal = language == u"vi" || language == u"de" || language == u"fr";
    return (mark == u',') != commaIsDecimal;
}

QString withoutGrouping(QString digits, QStringView language)
{
    for (const char16_t blank : {u' ', u'\u00A0', u'\u202F'})
        digits.remove(QChar(blank));
    const qsizetype dots = digits.count(u'.');
    const qsizetype commas = digits.count(u',');
    if (dots > 0 && commas > 0) {
        const QChar decimal = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
        digits.remove(decimal == u'.' ? u',' : u'.');
        return digits.replace(decimal, u'.');
    }
    if (dots + commas == 0)
        return digits;
    const QChar mark = dots > 0 ? u'.' : u',';
    if (dots + commas > 1 || singleMarkGroups(digits, mark, language))
        return digits.remove(mark);
    return digits.replace(mark, u'.');
}

QString canonical(const QString &digits, int zeros, bool negative)
{
    qsizetype point = digits.indexOf(u'.');
    QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    QString whole = point < 0 ? digits : digits.left(point);
    for (int i = 0; i < zeros; ++i) {
        whole += fraction.isEmpty() ? QChar(u'0') : fraction.at(0);
        fraction = fraction.mid(1);
    }
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole = whole.mid(1);
    const QString value = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return negative && value != u"0" ? u'-' + value : value;
}

FoundNumber read(const QRegularExpressionMatch &match, QStringView language)
{
    static const QRegularExpression digits(QStringLiteral("\\d[\\d.,\\x{00A0}\\x{202F} ]*"));
    QString written = match.captured();
    const bool negative = written.startsWith(u'-') || written.startsWith(u'\u2212');
    const int zeros = zerosOf(written);
    const QString plain = digits.match(written).captured().trimmed();
    return {written.trimmed(), match.capturedStart(),
        canonical(withoutGrouping(plain, language), zeros, negative)};
}

/// Full-width digits and marks as ASCII ones; the length does not change.
QString narrowed(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFF10 + u'0'));
        else if (c.unicode() == 0xFF0D)
            c = u'-';
    }
    return text;
}

} // namespace

std::optional<FoundNumber> firstNumber(const QString &text, QStringView language)
{
    const auto match = numberPattern().match(narrowed(text));
    return match.hasMatch() ? std::optional(read(match, language)) : std::nullopt;
}

std::optional<FoundNumber> answeredNumber(const QString &given, QStringView language)
{
    const QString text = narrowed(given);
    qsizetype afterMarker = -1;
    auto markers = markerPattern().globalMatch(text);
    while (markers.hasNext())
        afterMarker = markers.next().capturedEnd();
    if (afterMarker >= 0) {
        const qsizetype lineEnd = text.indexOf(u'\n', afterMarker);
        const auto match = numberPattern().match(text, afterMarker);
        if (match.hasMatch() && (lineEnd < 0 || match.capturedStart() < lineEnd))
            return read(match, language);
    }
    std::optional<FoundNumber> last;
    auto numbers = numberPattern().globalMatch(text);
    while (numbers.hasNext())
        last = read(numbers.next(), language);
    return last;
}

} // namespace Pennybench
