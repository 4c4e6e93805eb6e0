#include "app/statistics/margin.h"

namespace Pennybench::Statistics {

MarginVerdict besideMargin(const std::optional<Interval> &difference, double margin)
{
    if (!difference)
        return MarginVerdict::Open;
    const bool aboveLower = difference->low > -margin;
    const bool belowUpper = difference->high < margin;
    if (difference->low > margin)
        return MarginVerdict::Better;
    if (difference->high < -margin)
        return MarginVerdict::Worse;
    if (aboveLower && belowUpper)
        return MarginVerdict::Equivalent;
    if (aboveLower)
        return MarginVerdict::NotWorse;
    return belowUpper ? MarginVerdict::NotBetter : MarginVerdict::Open;
}

} // namespace Pennybench::Statistics
