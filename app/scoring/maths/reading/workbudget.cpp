#include "app/scoring/maths/reading/workbudget.h"

namespace Pennybench::Scoring {

WorkBudget::WorkBudget(qint64 steps)
    : m_left(steps)
{
}

void WorkBudget::spend(qint64 steps)
{
    m_left -= steps;
    if (m_left < 0)
        throw WorkLimitReached();
}

} // namespace Pennybench::Scoring
