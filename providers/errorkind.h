#pragma once

#include "providers/base/message.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace Pennybench::Providers {

/// Why an answer did not come. The names in reports and sessions are those of toText().
enum class ErrorKind {
    Auth,
    Quota, ///< no money left; never retried
    RateLimit,
    InvalidRequest,
    ModelNotFound,
    ContentFilter,
    Overloaded,
    Server,
    Network,
    Timeout,
    Truncated, ///< the stream ended without a finish reason or an end mark
    Protocol, ///< not what the dialect says
    Cancelled,
    Budget
};

/// "auth", "quota", "rate_limit" and so on: the names of the public contract.
QString toText(ErrorKind kind);
/// Empty for a name that toText() never returns.
std::optional<ErrorKind> errorKindFromText(QStringView text);

/// What went wrong with one request, in words for a person.
struct ChatError {
    ErrorKind kind = ErrorKind::Protocol;
    Message message; ///< one sentence, plain text, no key in it; a server's own words cut at 500 characters
    int httpStatus = 0; ///< 0 where no status line came
    QString providerCode; ///< the provider's own code or type, e.g. "insufficient_quota"
    std::optional<std::chrono::milliseconds> retryAfter; ///< how long the server asked to wait
    bool loading = false; ///< the server is there and still loads its model
    bool retryable = false; ///< whether the same request may succeed later
    bool maybeCharged = false; ///< the request reached the server, and no complete answer arrived

    bool operator==(const ChatError &) const = default;
};

} // namespace Pennybench::Providers
