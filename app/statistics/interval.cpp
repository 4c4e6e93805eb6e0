#include "app/statistics/interval.h"

#include "app/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Statistics {

Interval wilson95(double successes, int n)
{
    if (n <= 0)
        return {0, 0, 1};
    const double p = successes / n;
    const double denominator = 1 + z95 * z95 / n;
    const double centre = (p + z95 * z95 / (2.0 * n)) / denominator;
    const double half = z95 * std::sqrt(p * (1 - p) / n + z95 * z95 / (4.0 * n * n)) / denominator;
    // At 0 of n and n of n one end is exact; rounding would leave it 1e-17 beside.
    return {p, p <= 0 ? 0.0 : std::max(0.0, centre - half), p >= 1 ? 1.0 : std::min(1.0, centre + half)};
}

std::optional<Interval> medianInterval(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto n = static_cast<int>(values.size());
    int below = -1; // so many values may lie outside at each end
    while (2 * (below + 2) <= n && coinAtMost(below + 1, n) <= 0.025)
        ++below;
    if (below < 0)
        return std::nullopt;
    return Interval{*median(values), values.at(below), values.at(n - 1 - below)};
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace Pennybench::Statistics
