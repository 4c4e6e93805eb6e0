#include "providers/retryhint.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace Pennybench {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestHint{24LL * 3600 * 1000};

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

std::optional<milliseconds> hintFromHeaders(const HttpHead &head, const QDateTime &now)
{
    bool isNumber = false;
    const double ms = head.header("retry-after-ms").toDouble(&isNumber);
    if (isNumber)
        return usable(ms);
    const QByteArray value = head.header("retry-after");
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return usable(seconds * 1000);
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    return usable(static_cast<double>(serverTime(head).value_or(now).msecsTo(until)));
}

std::optional<milliseconds> hintFromText(const QString &text)
{
    static const QRegularExpression again(
        QStringLiteral("(?:try again|retry) (?:in|after) "
                       "(?:(\\d+(?:\\.\\d+)?) (second|minute)s?|([0-9hms.]*[hms]))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = again.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(1) == 0)
        return durationFromText(match.captured(3));
    const bool minutes = match.captured(2).startsWith(u'm', Qt::CaseInsensitive);
    return usable(match.captured(1).toDouble() * (minutes ? 60'000 : 1'000));
}

std::optional<milliseconds> hintFromBody(const QJsonObject &error)
{
    for (const QJsonValue &detail : error.value(u"details").toArray()) {
        if (detail[u"@type"].toString().endsWith(u"RetryInfo"))
            return durationFromText(detail[u"retryDelay"].toString());
    }
    return hintFromText(error.value(u"message").toString());
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

std::optional<milliseconds> retryHint(const HttpHead &head, const QJsonObject &error, const QDateTime &now)
{
    if (const auto hint = hintFromHeaders(head, now))
        return hint;
    return hintFromBody(error);
}

} // namespace Pennybench
