#pragma once

#include <QDateTime>

#include <chrono>

namespace Pennybench {

/// The only source of time in the engine: durations from the monotonic part, labels from the other.
class Clock {
public:
    virtual ~Clock() = default;

    /// Never goes back and is not moved by changes of the system's clock.
    virtual std::chrono::nanoseconds monotonic() const = 0;
    /// UTC with milliseconds; may jump.
    virtual QDateTime utcNow() const = 0;
};

/// The machine's own clocks. May be used from any thread.
class SystemClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override;
    QDateTime utcNow() const override;
};

} // namespace Pennybench
