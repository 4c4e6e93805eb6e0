#pragma once

#include "providers/errorbody.h"
#include "providers/transport/httptransport.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Pennybench::Providers {

/// How long a server asks to wait: retry-after-ms, Retry-After in seconds or as a date (against the reply's
/// own Date header where there is one), x-ratelimit-reset of a limit that is used up, Gemini's RetryInfo,
/// such headers and fields inside the body (OpenRouter), and the words of its message: "try again in 1.5s",
/// "retry after 7 seconds", "resets at 2026-11-23T12:00:09Z". The longest of several counts. Missing if there
/// is none, or if it is negative, not a number, or more than a day.
std::optional<std::chrono::milliseconds> retryHint(
    const HttpHead &head, const ErrorBody &body, const QDateTime &now);

/// The reply's own Date header; empty if there is none.
std::optional<QDateTime> serverTime(const HttpHead &head);

/// "232ms", "18.642s", "6m0s", "2h3m" as a duration; empty for anything else and for more than a day.
std::optional<std::chrono::milliseconds> durationFromText(const QString &text);

} // namespace Pennybench::Providers
