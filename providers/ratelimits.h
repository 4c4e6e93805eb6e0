#pragma once

#include "providers/transport/httptransport.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Pennybench::Providers {

/// The remaining limits according to a provider's headers. Missing: not stated.
struct RateLimits {
    struct Left {
        qint64 count = 0;
        std::chrono::milliseconds fullIn{0}; ///< until the limit is full again

        bool operator==(const Left &) const = default;
    };
    std::optional<Left> requests;
    std::optional<Left> tokens;

    bool operator==(const RateLimits &) const = default;
    bool isEmpty() const { return !requests && !tokens; }
};

/// Reads x-ratelimit-remaining-requests and -tokens with -reset- as a duration ("12ms", "6m0s") and
/// anthropic-ratelimit-…-remaining with -reset as a time, which is compared with the reply's own Date. Of
/// several kinds of tokens, the one with the least left counts.
RateLimits rateLimitsOf(const HttpHead &head, const QDateTime &now);

} // namespace Pennybench::Providers
