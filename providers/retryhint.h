#pragma once

#include "providers/transport/httptransport.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Pennybench {

/// How long a server asks to wait: retry-after-ms, Retry-After in seconds or as a date (against the reply's
/// own Date header where there is one), Gemini's RetryInfo, "try again in 1.5s", "retry after 7 seconds".
/// error is the object inside "error". Missing without a usable hint: none at all, negative, no number, more
/// than a day, or several that contradict each other.
std::optional<std::chrono::milliseconds> retryHint(
    const HttpHead &head, const QJsonObject &error, const QDateTime &now);

/// The reply's own Date header; empty without one.
std::optional<QDateTime> serverTime(const HttpHead &head);

/// "232ms", "18.642s", "6m0s", "34.4s" as a duration; empty for anything else and for more than a day.
std::optional<std::chrono::milliseconds> durationFromText(const QString &text);

} // namespace Pennybench
