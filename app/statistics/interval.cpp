#include "app/statistics/interval.h"

#include <algorithm>
#include <cmath>

namespace Pennybench {

Interval wilson95(int successes, int n)
{
    if (n <= 0)
        return {0, 0, 1};
    constexpr double z = 1.959963984540054;
    const double p = static_cast<double>(successes) / n;
    const double denominator = 1 + z * z / n;
    const double centre = (p + z * z / (2.0 * n)) / denominator;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / denominator;
    return {p, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace Pennybench
