#include "providers/retryhint.h"

#include "providers/errorclass.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Pennybench::Providers {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestHint{24LL * 3600 * 1000};
constexpr qsizetype longestRead = 4'000; ///< of a message

std::optional<milliseconds> usable(double ms)
{
    const bool isWait = ms >= 0 && ms <= static_cast<double>(longestHint.count());
    return isWait ? std::optional(milliseconds(static_cast<qint64>(ms))) : std::nullopt;
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

/// The longest of what is known.
class LongestWait {
public:
    void add(std::optional<milliseconds> wait)
    {
        if (wait)
            m_longest = std::max(m_longest.value_or(*wait), *wait);
    }
    std::optional<milliseconds> longest() const { return m_longest; }

private:
    std::optional<milliseconds> m_longest;
};

std::optional<milliseconds> untilMoment(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() ? usable(static_cast<double>(now.msecsTo(moment))) : std::nullopt;
}

/// A number of unit milliseconds; so large a one counts seconds or milliseconds since 1970.
std::optional<milliseconds> waitFromNumber(double number, double unit, const QDateTime &now)
{
    constexpr double secondsOf2001 = 1e9;
    constexpr double millisecondsOf2001 = 1e12;
    if (number >= millisecondsOf2001)
        return usable(number - static_cast<double>(now.toMSecsSinceEpoch()));
    if (number >= secondsOf2001)
        return usable(number * 1000 - static_cast<double>(now.toMSecsSinceEpoch()));
    return usable(number * unit);
}

/// A number, a duration with units, or a moment.
std::optional<milliseconds> waitFromText(const QString &text, double unit, const QDateTime &now)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return waitFromNumber(number, unit, now);
    if (const auto duration = durationFromText(text))
        return duration;
    if (const auto wait = untilMoment(httpDate(text.toLatin1()), now))
        return wait;
    return untilMoment(QDateTime::fromString(text, Qt::ISODateWithMs), now);
}

/// What headers say: those of the response, or those that a body repeats.
std::optional<milliseconds> waitFromHeaders(
    const std::function<QString(const QByteArray &)> &header, bool tooMany, const QDateTime &now)
{
    const QString exact = header("retry-after-ms");
    LongestWait wait;
    wait.add(waitFromText(exact, 1, now));
    if (!wait.longest())
        wait.add(waitFromText(header("retry-after"), 1000, now));
    for (const char *prefix : {"x-ratelimit-", "ratelimit-"}) {
        const bool usedUp = header(prefix + QByteArray("remaining")).toDouble() <= 0;
        if (tooMany && usedUp)
            wait.add(waitFromText(header(prefix + QByteArray("reset")), 1000, now));
    }
    return wait.longest();
}

double millisecondsOf(const QString &unit)
{
    static const std::pair<QLatin1String, double> units[] = {{QLatin1String("ms"), 1},
        {QLatin1String("milli"), 1}, {QLatin1String("m"), 60'000}, {QLatin1String("h"), 3'600'000},
        {QLatin1String("d"), 86'400'000}};
    for (const auto &[start, ms] : units) {
        if (unit.startsWith(start, Qt::CaseInsensitive))
            return ms;
    }
    return 1000;
}

QString amountPattern()
{
    return QStringLiteral(
        "(\\d+(?:\\.\\d+)?)\\s*(milliseconds?|ms|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|"
        "days?|d)(?![a-z])[\\s,]*(?:and\\s+)?");
}

/// "3 minutes and 20 seconds", "1m26.4s", "450ms", "7 s".
std::optional<milliseconds> waitFromWords(const QString &words)
{
    static const QRegularExpression part(amountPattern(), QRegularExpression::CaseInsensitiveOption);
    double ms = 0;
    bool any = false;
    for (auto it = part.globalMatch(words); it.hasNext(); any = true) {
        const auto match = it.next();
        ms += match.captured(1).toDouble() * millisecondsOf(match.captured(2));
    }
    return any ? usable(ms) : std::nullopt;
}

std::optional<milliseconds> waitFromMessage(const QString &message, const QDateTime &now)
{
    static const QRegularExpression inSomeTime(
        QStringLiteral(
            "(?:\\b(?:again|retry|retrying|resets?|available)\\b[a-z ]{0,24}?\\b(?:in|after)|"
            "\\bwait(?: for| at least)?|\\bretry[-_]after)\\b:?\\s*(?:about |another |~)?((?:%1)+)")
            .arg(amountPattern()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atSomeMoment(
        QStringLiteral("\\b(?:again|retry|resets?|available|until)\\b[a-z ]{0,24}?:?\\s*"
                       "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)|"
                       "\\d{10}(?:\\d{3})?(?!\\d))"),
        QRegularExpression::CaseInsensitiveOption);
    LongestWait wait;
    for (auto it = inSomeTime.globalMatch(message); it.hasNext();)
        wait.add(waitFromWords(it.next().captured(1)));
    for (auto it = atSomeMoment.globalMatch(message); it.hasNext();)
        wait.add(waitFromText(it.next().captured(1), 1000, now));
    return wait.longest();
}

QString waitWordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 3) : value.toString();
}

std::optional<milliseconds> waitFromFields(const QJsonObject &object, const QDateTime &now)
{
    static const std::pair<QLatin1String, double> names[] = {{QLatin1String("retry_after_ms"), 1},
        {QLatin1String("retry_after"), 1000}, {QLatin1String("retry_after_seconds"), 1000},
        {QLatin1String("retryAfter"), 1000}, {QLatin1String("reset_at"), 1000},
        {QLatin1String("resets_at"), 1000}, {QLatin1String("reset_after"), 1000},
        {QLatin1String("resets_in_seconds"), 1000}};
    LongestWait wait;
    for (const auto &[name, unit] : names)
        wait.add(waitFromText(waitWordOf(object.value(name)), unit, now));
    return wait.longest();
}

/// Headers that a router repeats inside its body, in whatever case.
std::optional<milliseconds> waitFromRepeatedHeaders(
    const QJsonObject &headers, bool tooMany, const QDateTime &now)
{
    return waitFromHeaders(
        [&headers](const QByteArray &name) {
            for (auto it = headers.begin(); it != headers.end(); ++it) {
                if (it.key().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                    return waitWordOf(it.value());
            }
            return QString();
        },
        tooMany, now);
}

std::optional<milliseconds> waitFromBody(const ErrorBody &body, bool tooMany, const QDateTime &now)
{
    LongestWait wait;
    for (const QJsonValue &detail : body.error.value(u"details").toArray()) {
        if (detail[u"@type"].toString().endsWith(u"RetryInfo"))
            wait.add(durationFromText(detail[u"retryDelay"].toString()));
    }
    const QJsonObject metadata = body.error.value(u"metadata").toObject();
    for (const QJsonObject &object : {body.error, metadata}) {
        wait.add(waitFromFields(object, now));
        wait.add(waitFromRepeatedHeaders(object.value(u"headers").toObject(), tooMany, now));
    }
    wait.add(waitFromMessage(body.message.left(longestRead), now));
    return wait.longest();
}

} // namespace

std::optional<QDateTime> serverTime(const HttpHead &head)
{
    const QDateTime moment = httpDate(head.header("date"));
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

std::optional<milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"));
    const auto match = whole.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return std::nullopt;
    const double ms = match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000
        + match.captured(3).toDouble() * 1000 + match.captured(4).toDouble();
    return usable(ms);
}

std::optional<milliseconds> retryHint(const HttpHead &head, const ErrorBody &body, const QDateTime &now)
{
    constexpr int tooManyRequests = 429;
    const bool tooMany = head.status == tooManyRequests || statusFromBody(body) == tooManyRequests;
    const QDateTime theirNow = serverTime(head).value_or(now);
    const auto header = [&head](const QByteArray &name) { return QString::fromLatin1(head.header(name)); };
    LongestWait wait;
    wait.add(waitFromHeaders(header, tooMany, theirNow));
    wait.add(waitFromBody(body, tooMany, theirNow));
    return wait.longest();
}

} // namespace Pennybench::Providers
