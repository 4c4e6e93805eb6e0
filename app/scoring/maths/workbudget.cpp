#include "app/scoring/maths/workbudget.h"

#include <time.h>

namespace Pennybench {

namespace {

constexpr qint64 stepsBetweenClocks = 1000;

/// Of this thread only: a machine that is busy with something else changes no verdict.
qint64 processorTimeNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

WorkBudget::WorkBudget(qint64 steps)
    : m_left(steps)
    , m_untilClock(stepsBetweenClocks)
    , m_startedNs(processorTimeNs())
{
}

void WorkBudget::spend(qint64 steps)
{
    m_left -= steps;
    if (m_left < 0)
        throw WorkLimitReached();
    m_untilClock -= steps;
    if (m_untilClock > 0)
        return;
    m_untilClock = stepsBetweenClocks;
    if (processorTimeNs() - m_startedNs > longestProcessorTime * 1'000'000)
        throw WorkLimitReached();
}

} // namespace Pennybench
