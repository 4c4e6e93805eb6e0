#include "providers/ratelimits.h"

#include "providers/retryhint.h"

#include <algorithm>

namespace Pennybench::Providers {

namespace {

using Left = RateLimits::Left;
using std::chrono::milliseconds;

/// Longer than the minute that limits of requests and tokens are counted by: a day's limit is no pace.
constexpr milliseconds longestWait{120'000};

std::optional<milliseconds> untilOf(const QByteArray &reset, const HttpHead &head, const QDateTime &now)
{
    const QString text = QString::fromLatin1(reset);
    if (const auto duration = durationFromText(text))
        return duration;
    bool isNumber = false;
    const double seconds = reset.toDouble(&isNumber);
    if (isNumber) {
        const bool sane = seconds >= 0 && seconds * 1000 <= static_cast<double>(longestWait.count());
        return sane ? std::optional(milliseconds(static_cast<qint64>(seconds * 1000))) : std::nullopt;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return milliseconds(serverTime(head).value_or(now).msecsTo(moment));
}

std::optional<Left> leftOf(
    const QByteArray &remaining, const QByteArray &reset, const HttpHead &head, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 count = head.header(remaining).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const std::optional<milliseconds> until = untilOf(head.header(reset), head, now);
    if (!until || until->count() < 0 || *until > longestWait)
        return std::nullopt;
    return Left{qMax<qint64>(count, 0), *until};
}

void keepLess(std::optional<Left> &known, const std::optional<Left> &other)
{
    if (other && (!known || other->count < known->count))
        known = other;
}

} // namespace

RateLimits rateLimitsOf(const HttpHead &head, const QDateTime &now)
{
    RateLimits limits;
    const auto isLimit = [](const QByteArray &name) { return name.contains("ratelimit-"); };
    if (std::none_of(head.headers.keyBegin(), head.headers.keyEnd(), isLimit))
        return limits;
    limits.requests = leftOf("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", head, now);
    limits.tokens = leftOf("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens", head, now);
    keepLess(limits.requests,
        leftOf("anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset", head, now));
    for (const char *kind : {"tokens", "input-tokens", "output-tokens"}) {
        const QByteArray name = QByteArray("anthropic-ratelimit-") + kind;
        keepLess(limits.tokens, leftOf(name + "-remaining", name + "-reset", head, now));
    }
    return limits;
}

} // namespace Pennybench::Providers
