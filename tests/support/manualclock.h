#pragma once

#include "app/base/clock.h"

namespace Pennybench {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override { return m_monotonic; }
    QDateTime utcNow() const override { return m_utc; }

    /// Moves both parts.
    void advance(std::chrono::nanoseconds by);
    /// Moves only the wall clock, as a user or a time server does.
    void setUtc(const QDateTime &utc) { m_utc = utc; }

private:
    std::chrono::nanoseconds m_monotonic{0};
    QDateTime m_utc{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
};

} // namespace Pennybench
