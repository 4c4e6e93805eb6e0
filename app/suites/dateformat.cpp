#include "app/suites/dateformat.h"

#include "app/suites/formatsection.h"
#include "app/suites/numberformat.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace Pennybench::Suites {

namespace {

constexpr double lastSerial = 2'958'466; ///< the end of the year 9999
constexpr qint64 msPerDay = 86'400'000;

QDateTime momentOf(double serial, bool from1904)
{
    // The year 1900 has a 29 February there: days before it are counted from another day.
    const QDate first = from1904 ? QDate(1904, 1, 1)
        : serial < 60            ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    return QDateTime(first, QTime(0, 0), Qt::UTC)
        .addMSecs(std::llround(serial * static_cast<double>(msPerDay)));
}

/// One run of the same letter, "yyyy", or what is elapsed, "[h]".
struct Field {
    QChar letter; ///< lower case; 'n' for minutes, 'a' for AM/PM, null for a literal
    qsizetype length = 0;
    bool elapsed = false;
    QString literal;
};

QList<Field> fieldsOf(const QString &code)
{
    QList<Field> fields;
    for (qsizetype at = 0; at < code.size();) {
        QString literal;
        if (takeFormatLiteral(code, at, literal)) {
            fields += Field{.literal = literal};
            continue;
        }
        const QStringView rest = QStringView(code).mid(at);
        const bool isLong = rest.startsWith(u"AM/PM", Qt::CaseInsensitive);
        if (isLong || rest.startsWith(u"A/P", Qt::CaseInsensitive)) {
            fields += Field{.letter = u'a', .length = isLong ? 2 : 1};
            at += isLong ? 5 : 3;
            continue;
        }
        const bool elapsed = code.at(at) == u'[';
        at += elapsed ? 1 : 0;
        if (at >= code.size())
            break;
        const QChar letter = code.at(at).toLower();
        qsizetype end = at;
        while (end < code.size() && code.at(end).toLower() == letter)
            ++end;
        if (letter.isLetter())
            fields += Field{.letter = letter, .length = end - at, .elapsed = elapsed};
        else
            fields += Field{.literal = code.mid(at, end - at)};
        at = end + (elapsed ? 1 : 0);
    }
    return fields;
}

/// "m" behind hours or before seconds means minutes.
void tellMinutes(QList<Field> &fields)
{
    const auto neighbour = [&fields](qsizetype from, int step) {
        for (qsizetype i = from + step; i >= 0 && i < fields.size(); i += step) {
            if (!fields.at(i).letter.isNull() && fields.at(i).letter != u'a')
                return fields.at(i).letter;
        }
        return QChar();
    };
    for (qsizetype i = 0; i < fields.size(); ++i) {
        Field &field = fields[i];
        if (field.letter == u'm' && field.length <= 2
            && (field.elapsed || neighbour(i, -1) == u'h' || neighbour(i, 1) == u's'))
            field.letter = u'n';
    }
}

QString padded(qint64 number, qsizetype width)
{
    return QStringLiteral("%1").arg(number, static_cast<int>(std::min<qsizetype>(width, 2)), 10, QChar(u'0'));
}

QString monthText(const QDate &date, qsizetype length)
{
    const QString name = QLocale::c().monthName(date.month());
    return length <= 2 ? padded(date.month(), length)
        : length == 3  ? name.left(3)
        : length == 4  ? name
                       : name.left(1);
}

QString dayText(const QDate &date, qsizetype length)
{
    const QString name = QLocale::c().dayName(date.dayOfWeek());
    return length <= 2 ? padded(date.day(), length) : length == 3 ? name.left(3) : name;
}

QString elapsedText(const Field &field, double serial)
{
    const qint64 seconds = std::llround(serial * 86'400);
    const qint64 unit = field.letter == u'h' ? 3600 : field.letter == u'n' ? 60 : 1;
    return padded(seconds / unit, field.length);
}

QString fieldText(const Field &field, const QDateTime &moment, bool halfDays)
{
    const QTime time = moment.time();
    const int hour = halfDays ? (time.hour() + 11) % 12 + 1 : time.hour();
    switch (field.letter.unicode()) {
    case u'y':
    case u'e':
        return field.length <= 2 && field.letter == u'y' ? padded(moment.date().year() % 100, 2)
                                                         : QString::number(moment.date().year());
    case u'm':
        return monthText(moment.date(), field.length);
    case u'd':
        return dayText(moment.date(), field.length);
    case u'h':
        return padded(hour, field.length);
    case u'n':
        return padded(time.minute(), field.length);
    case u's':
        return padded(time.second(), field.length);
    case u'a':
        return (time.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM")).left(field.length);
    default:
        return field.literal;
    }
}

} // namespace

QString shownMoment(double serial, const QString &code, bool from1904)
{
    if (!(serial >= 0 && serial < lastSerial))
        return plainNumber(serial);
    QList<Field> fields = fieldsOf(code);
    tellMinutes(fields);
    const auto shows = [&fields](QChar letter) {
        return std::any_of(
            fields.begin(), fields.end(), [letter](const Field &field) { return field.letter == letter; });
    };
    // Without parts of a second it is the nearest second that is shown.
    const double shown = code.contains(u".0") ? serial : std::round(serial * 86'400) / 86'400;
    const QDateTime moment = momentOf(shown, from1904);
    QString text;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields.at(i);
        const bool isPartOfSecond =
            i > 0 && fields.at(i - 1).literal == u"." && field.literal.startsWith(u'0');
        if (isPartOfSecond)
            text +=
                QStringLiteral("%1").arg(moment.time().msec(), 3, 10, QChar(u'0')).left(field.literal.size());
        else
            text += field.elapsed ? elapsedText(field, shown) : fieldText(field, moment, shows(u'a'));
    }
    return text.trimmed();
}

} // namespace Pennybench::Suites
