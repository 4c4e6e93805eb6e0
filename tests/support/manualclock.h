#pragma once

#include "providers/base/clock.h"

#include <map>

namespace Pennybench {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override { return m_monotonic; }
    QDateTime utcNow() const override { return m_utc; }
    std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const override;

    /// Moves both parts, and makes the calls that fall due on the way, each at its own moment.
    void advance(std::chrono::nanoseconds by);
    /// The same as if the program had been stopped meanwhile: all that fell due is called at the end.
    void passWhileStopped(std::chrono::nanoseconds by);
    /// Moves only the wall clock, as a user or a time server does.
    void setUtc(const QDateTime &utc) { m_utc = utc; }
    /// When the next call falls due; missing: nobody waits.
    std::optional<std::chrono::nanoseconds> nextCall() const;

private:
    class Call;
    void moveTo(std::chrono::nanoseconds moment);

    std::chrono::nanoseconds m_monotonic{0};
    QDateTime m_utc{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    mutable std::multimap<std::chrono::nanoseconds, Call *> m_calls;
};

} // namespace Pennybench
