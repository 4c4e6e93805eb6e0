#include "app/statistics/frontier.h"

#include <algorithm>

namespace Pennybench::Statistics {

namespace {

bool beats(const CostQuality &a, const CostQuality &b)
{
    return a.cost <= b.cost && !isBetter(b.quality, a.quality)
        && (a.cost < b.cost || isBetter(a.quality, b.quality));
}

} // namespace

QList<int> paretoFront(const QList<CostQuality> &points)
{
    QList<int> front;
    for (int i = 0; i < points.size(); ++i) {
        const bool beaten = std::any_of(points.begin(), points.end(),
            [&](const CostQuality &other) { return beats(other, points.at(i)); });
        if (!beaten)
            front += i;
    }
    std::stable_sort(
        front.begin(), front.end(), [&](int a, int b) { return points.at(a).cost < points.at(b).cost; });
    return front;
}

} // namespace Pennybench::Statistics
