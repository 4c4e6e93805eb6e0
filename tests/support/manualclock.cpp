#include "tests/support/manualclock.h"

namespace Pennybench {

void ManualClock::advance(std::chrono::nanoseconds by)
{
    m_monotonic += by;
    m_utc = m_utc.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(by).count());
}

} // namespace Pennybench
