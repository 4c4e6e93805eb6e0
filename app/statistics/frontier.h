#pragma once

#include <QList>

namespace Pennybench::Statistics {

/// One model on the chart of quality against cost.
struct CostQuality {
    double cost = 0;
    double quality = 0;

    bool operator==(const CostQuality &) const = default;
};

/// The indices of the points that no other point beats (cheaper or equal and better or equal, one of them
/// strictly), by rising cost. Equal points are all kept.
QList<int> paretoFront(const QList<CostQuality> &points);

} // namespace Pennybench::Statistics
