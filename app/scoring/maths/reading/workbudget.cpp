#include "app/scoring/maths/reading/workbudget.h"

#include <time.h>

namespace Pennybench {

namespace {

/// Most answers need fewer steps than the first: to read this clock is a call of the system.
constexpr qint64 stepsBeforeFirstClock = 100;
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
    , m_untilClock(stepsBeforeFirstClock)
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
    const qint64 now = processorTimeNs();
    if (!m_startedNs)
        m_startedNs = now;
    else if (now - *m_startedNs > longestProcessorTime * 1'000'000)
        throw WorkLimitReached();
}

} // namespace Pennybench
