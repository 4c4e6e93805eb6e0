#pragma once

#include "providers/transport/httptransport.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Pennybench::Providers {

/// What a provider's headers say is left of its limits. Missing: they do not say.
struct RateLimits {
    struct Left {
        qint64 count = 0;
        std::chrono::milliseconds fullIn{0}; ///< until all of the limit is there again

        bool operator==(const Left &) const = default;
    };
    std::optional<Left> requests;
    std::optional<Left> tokens;

    bool operator==(const RateLimits &) const = default;
    bool isEmpty() const { return !requests && !tokens; }
};

/// Reads x-ratelimit-remaining-requests and -tokens with -reset- as a duration ("12ms", "6m0s") and
/// anthropic-ratelimit-…-remaining with -reset as a moment, which is held against the reply's own Date. Of
/// several kinds of tokens the one of which least is left counts.
RateLimits rateLimitsOf(const HttpHead &head, const QDateTime &now);

} // namespace Pennybench::Providers
