#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// Whether the mark stands between groups of three digits; a comma also as in 12,34,567.
bool groupsDigits(const QString &run, QChar mark)
{
    static const auto points = uR"(^[1-9]\d{0,2}(?:\.\d{3})++$)"_re;
    static const auto commas = uR"(^[1-9]\d{0,2}(?:,\d{3})++$|^[1-9]\d?(?:,\d{2}(?=,))++,\d{3}$)"_re;
    return run.contains(mark == u',' ? commas : points);
}

PlainNumber decimal(QString digits, QChar mark)
{
    const qsizetype at = digits.indexOf(mark);
    if (at < 0)
        return {digits, -1};
    digits[at] = u'.';
    return {digits, static_cast<int>(digits.size() - at - 1)};
}

QList<PlainNumber> separated(const QString &run)
{
    QList<PlainNumber> numbers;
    for (const QString &part : run.split(u','))
        numbers += decimal(part, u'.');
    return numbers;
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
    const QString run = given.toString().remove(u' ').remove(u'\'');
    const QChar mark = run.contains(u',') ? u',' : u'.';
    if (reading == MarkReading::CommaSeparates && mark == u',')
        return separated(run);
    if (mark == u',' && run.contains(u'.')) { // the last is decimal if it stands once and the other groups
        const QChar last = run.lastIndexOf(u'.') > run.lastIndexOf(u',') ? u'.' : u',';
        const QChar other = last == u'.' ? u',' : u'.';
        const bool isDecimal = run.count(last) == 1 && groupsDigits(run.section(last, 0, 0), other);
        return isDecimal ? QList{decimal(QString(run).remove(other), last)} : separated(run);
    }
    const bool once = run.count(mark) <= 1;
    const bool mayGroup = !once
        || (mark == u',' ? reading == MarkReading::PointDecimal || locale == NumberLocale::Point
                         : reading == MarkReading::CommaDecimal && locale != NumberLocale::Point);
    if (mayGroup && groupsDigits(run, mark))
        return {{QString(run).remove(mark), -1}};
    if (mark == u',' && (!once || reading == MarkReading::PointDecimal))
        return separated(run);
    return {decimal(run.section(mark, 0, 1), mark)};
}

} // namespace Pennybench::Scoring
