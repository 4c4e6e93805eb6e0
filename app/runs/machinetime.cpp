#include "app/runs/machinetime.h"

namespace Pennybench::Runs {

MachineTime::Time MachineTime::begin(Time now)
{
    moveTo(now);
    ++m_running;
    return m_each;
}

MachineTime::Time MachineTime::end(Time now, Time begun)
{
    moveTo(now);
    --m_running;
    return m_each - begun;
}

void MachineTime::moveTo(Time now)
{
    if (m_running > 0)
        m_each += (now - m_now) / m_running;
    m_now = now;
}

} // namespace Pennybench::Runs
