#pragma once

#include "providers/base/clock.h"

namespace Pennybench {

/// The machine's clock, twenty times as fast: what waits by it waits a twentieth of the time, and what is
/// measured by it is what was asked for. For tests on real sockets whose waits are many.
class HurriedClock final : public Clock {
public:
    static constexpr int speed = 20;

    std::chrono::nanoseconds monotonic() const override { return m_real.monotonic() * speed; }
    QDateTime utcNow() const override { return m_real.utcNow(); }
    std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const override
    {
        // Never early: a part of a nanosecond is rounded up.
        return m_real.callAt(moment / speed + std::chrono::nanoseconds(1), std::move(call));
    }

private:
    SystemClock m_real;
};

} // namespace Pennybench
