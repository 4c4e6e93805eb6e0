#pragma once

#include <chrono>

namespace Pennybench::Runs {

/// Divides the time of one machine among the requests that it works for side by side: at every moment each of
/// them gets the same share, and all shares together are the time in which it worked at all. Times are of a
/// monotonic clock.
class MachineTime {
public:
    using Time = std::chrono::nanoseconds;

    /// A request begins. What is returned belongs into end().
    Time begin(Time now);
    /// The request ends. Returns its share.
    Time end(Time now, Time begun);

private:
    void moveTo(Time now);

    int m_running = 0;
    Time m_now{0};
    Time m_each{0}; ///< the share of a request that had run from the start
};

} // namespace Pennybench::Runs
