#pragma once

#include "providers/base/clock.h"

#include <functional>
#include <memory>
#include <optional>

namespace Pennybench::Classroom {

/// The time that a vote has: it may stand still and be lengthened. For one thread.
class VoteTimer {
public:
    /// ended is called from the event loop when the time is over. The clock outlives the timer.
    VoteTimer(const Clock &clock, std::function<void()> ended);

    /// Begins anew; missing: without an end.
    void start(std::optional<std::chrono::seconds> limit);
    /// Nothing where there is no end.
    void setPaused(bool paused);
    bool isPaused() const { return m_leftWhenPaused.has_value(); }
    /// Where there is no end, there is one from now on.
    void add(std::chrono::seconds more);
    /// Whole seconds, rounded up; missing: there is no end.
    std::optional<int> secondsLeft() const;

private:
    void endIn(std::chrono::nanoseconds left);
    std::chrono::nanoseconds left() const; ///< 0 where there is no end

    const Clock &m_clock;
    std::function<void()> m_ended;
    std::optional<std::chrono::nanoseconds> m_end;
    std::optional<std::chrono::nanoseconds> m_leftWhenPaused;
    std::unique_ptr<PendingCall> m_call;
};

} // namespace Pennybench::Classroom
