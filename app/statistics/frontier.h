#pragma once

#include <QList>

namespace Pennybench::Statistics {

/// One model on the chart of quality against cost.
struct CostQuality {
    double cost = 0;
    double quality = 0;

    bool operator==(const CostQuality &) const = default;
};

/// Whether quality a is better than b. Less than 1e-9 is no difference: the last digits of a mean of thirds
/// depend on the order in which they were added.
constexpr bool isBetter(double a, double b)
{
    return a > b + 1e-9;
}

/// The indices of the points that no other point beats (cheaper or equal and better or equal, one of them
/// strictly), by rising cost. Equal points are all kept.
QList<int> paretoFront(const QList<CostQuality> &points);

} // namespace Pennybench::Statistics
