#pragma once

#include "providers/errorkind.h"
#include "providers/transport/httptransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace Pennybench {

/// What a response that is not 2xx means, whatever the vendor's form of error bodies.
ChatError serverError(const HttpHead &head, const QByteArray &body, const QDateTime &now);

/// The same for an error that stands inside a stream that began with 200. object is the one that holds
/// "error", or the error itself.
ChatError streamError(const QJsonObject &object, const QDateTime &now);

/// How long a server asks to wait: retry-after-ms, Retry-After in seconds or as a date (against the reply's
/// own Date header where there is one), Gemini's RetryInfo, "try again in 1.5s". Missing without a usable
/// hint.
std::optional<std::chrono::milliseconds> retryHint(
    const HttpHead &head, const QJsonObject &body, const QDateTime &now);

/// The reply's own Date header; empty without one.
std::optional<QDateTime> serverTime(const HttpHead &head);

/// "232ms", "18.642s", "6m0s", "34.4s" as a duration; empty for anything else.
std::optional<std::chrono::milliseconds> durationFromText(const QString &text);

} // namespace Pennybench
