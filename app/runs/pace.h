#pragma once

#include "providers/ratelimits.h"

#include <chrono>
#include <deque>
#include <optional>

namespace Pennybench::Runs {

/// What a provider allows. 0: no limit known, for concurrency 1.
struct PaceLimits {
    int concurrency = 1;
    int requestsPerMinute = 0;
    int tokensPerMinute = 0;

    bool operator==(const PaceLimits &) const = default;
};

/// Says when the next request may go to one provider. Starts with all the concurrency that is allowed,
/// halves it when the provider says that it is too much, and takes it up again by one after a round of
/// answers without such a word. Never more requests or tokens in any 60 s than the limits, nor more than the
/// provider last said are left. Times are of a monotonic clock.
class Pace {
public:
    using Time = std::chrono::nanoseconds;

    explicit Pace(const PaceLimits &limits);

    /// Zero: now. A moment: not before it. Missing: not before something has ended.
    std::optional<Time> nextStart(Time now, qint64 tokens) const;
    /// Returns the number under which this start ends.
    quint64 started(Time now, qint64 tokens);
    /// A request ended; tokens: what it really took, where that is known.
    void ended(quint64 number, std::optional<qint64> tokens);
    /// An answer came without trouble.
    void succeeded();
    /// Too many requests or too busy: nothing for the time of wait, then half as many at once.
    void slowDown(Time now, Time wait);
    /// What the provider says is left of its limits.
    void leftOver(Time now, const Providers::RateLimits &limits);

    int concurrency() const { return m_concurrency; } ///< at the moment
    int inFlight() const { return m_inFlight; }

private:
    struct Start {
        quint64 number = 0;
        Time at{0};
        qint64 tokens = 0;
    };

    std::optional<Time> minuteAllows(Time now, qint64 tokens) const;
    struct Left {
        qint64 count = 0;
        Time until{0}; ///< all of the limit is there again
    };
    static Time allowedBy(const std::optional<Left> &left, qint64 wanted);

    PaceLimits m_limits;
    int m_concurrency;
    int m_inFlight = 0;
    int m_goodSince = 0;
    quint64 m_lastNumber = 0;
    quint64 m_slowedAt = 0; ///< starts up to this one were made before the last slowing down
    Time m_closedUntil{0};
    std::optional<Left> m_requestsLeft;
    std::optional<Left> m_tokensLeft;
    std::deque<Start> m_lastMinute; ///< kept only where a limit of the minute exists
};

} // namespace Pennybench::Runs
