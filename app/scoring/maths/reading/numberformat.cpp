#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <algorithm>
#include <array>

namespace Pennybench::Scoring {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the pieces between grouping marks have the sizes of groups: 1-3, then 3 each.
bool groupsOfThree(const QList<QStringView> &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.first().front() == u'0')
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

/// 12,34,567: pairs, and three digits at the end.
bool indianGroups(const QList<QStringView> &groups)
{
    if (groups.size() < 3 || groups.first().size() > 2 || groups.first().front() == u'0'
        || groups.last().size() != 3)
        return false;
    return std::all_of(
        groups.begin() + 1, groups.end() - 1, [](QStringView group) { return group.size() == 2; });
}

bool groupsDigits(QStringView digits, QChar mark)
{
    const QList<QStringView> groups = digits.split(mark);
    return groups.size() > 1 && (groupsOfThree(groups) || (mark == u',' && indianGroups(groups)));
}

PlainNumber decimal(QString digits, QChar mark, QChar grouping)
{
    digits.remove(grouping);
    const qsizetype at = digits.indexOf(mark);
    if (at < 0)
        return {digits, -1};
    digits[at] = u'.';
    return {digits, static_cast<int>(digits.size() - at - 1)};
}

PlainNumber grouped(QStringView run, QChar mark)
{
    return {run.toString().remove(mark), -1};
}

QList<PlainNumber> separated(QStringView run)
{
    QList<PlainNumber> numbers;
    for (const QStringView part : run.split(u','))
        numbers += decimal(part.toString(), u'.', u' ');
    return numbers;
}

/// Both marks occur: the last is decimal when it stands once and the other one groups before it.
QList<PlainNumber> withBothMarks(QStringView run)
{
    const QChar last = run.lastIndexOf(u'.') > run.lastIndexOf(u',') ? u'.' : u',';
    const QChar other = last == u'.' ? u',' : u'.';
    const qsizetype at = run.indexOf(last);
    if (run.count(last) == 1 && groupsDigits(run.left(at), other))
        return {decimal(run.toString(), last, other)};
    return separated(run);
}

QList<PlainNumber> withCommas(QStringView run, MarkReading reading, NumberLocale locale)
{
    if (run.count(u',') > 1)
        return groupsDigits(run, u',') ? QList{grouped(run, u',')} : separated(run);
    if (reading == MarkReading::PointDecimal)
        return groupsDigits(run, u',') ? QList{grouped(run, u',')} : separated(run);
    if (locale == NumberLocale::Point && groupsDigits(run, u','))
        return {grouped(run, u',')};
    return {decimal(run.toString(), u',', u'.')};
}

QList<PlainNumber> withPoints(QStringView run, MarkReading reading, NumberLocale locale)
{
    if (run.count(u'.') > 1) {
        if (groupsDigits(run, u'.'))
            return {grouped(run, u'.')};
        return {decimal(run.left(run.indexOf(u'.', run.indexOf(u'.') + 1)).toString(), u'.', u',')};
    }
    const bool groups = reading == MarkReading::CommaDecimal && locale != NumberLocale::Point;
    if (groups && groupsDigits(run, u'.'))
        return {grouped(run, u'.')};
    return {decimal(run.toString(), u'.', u',')};
}

} // namespace

NumberLocale numberLocale(QStringView language)
{
    const QHash<QString, QString> &marks = wordTable<"locales">();
    const QString tag = language.trimmed().toString().toLower().replace(u'_', u'-');
    const QString mark = marks.value(tag, marks.value(tag.section(u'-', 0, 0)));
    return mark.isEmpty()  ? NumberLocale::Unknown
        : mark == u"point" ? NumberLocale::Point
                           : NumberLocale::Comma;
}

QList<PlainNumber> plainNumbers(QStringView given, MarkReading reading, NumberLocale locale)
{
    QString run = given.toString();
    run.remove(u' ').remove(u'\'');
    const qsizetype points = run.count(u'.');
    const qsizetype commas = run.count(u',');
    if (reading == MarkReading::CommaSeparates && commas > 0)
        return separated(run);
    if (points > 0 && commas > 0)
        return withBothMarks(run);
    if (commas > 0)
        return withCommas(run, reading, locale);
    return withPoints(run, reading, locale);
}

bool hasAmbiguousMarks(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if ((text.at(i) != u',' && text.at(i) != u'.') || !isAsciiDigit(text.at(i + 1)))
            continue;
        if (isAsciiDigit(text.at(i - 1)))
            return true;
    }
    return false;
}

} // namespace Pennybench::Scoring
