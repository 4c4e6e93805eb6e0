#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace Pennybench {

/// A call that is still to come. Destroying it cancels the call.
class PendingCall {
public:
    virtual ~PendingCall() = default;
};

/// The only source of time: durations from the monotonic part, labels from the other, waits from callAt().
class Clock {
public:
    virtual ~Clock() = default;

    /// Never goes back; changes of the system's clock do not affect it.
    virtual std::chrono::nanoseconds monotonic() const = 0;
    /// UTC with milliseconds; may jump.
    virtual QDateTime utcNow() const = 0;
    /// Calls once, at this time of monotonic() or soon after, in the calling thread and from its event loop,
    /// never from inside callAt(). A time in the past is called as soon as possible. The clock must outlive
    /// the returned object.
    [[nodiscard]] virtual std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const = 0;
};

/// The machine's own clocks. May be used from any thread; callAt() needs one with an event loop.
class SystemClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override;
    QDateTime utcNow() const override;
    std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const override;
};

} // namespace Pennybench
