#include "app/statistics/clustered.h"

#include <QHash>

#include <cmath>
#include <numeric>

namespace Pennybench::Statistics {

std::optional<Interval> ClusteredMean::interval95() const
{
    if (clusters < 2)
        return std::nullopt;
    return Interval{mean, mean - z95 * standardError, mean + z95 * standardError};
}

ClusteredMean clusteredMean(const QList<double> &scores, const QList<int> &clusters)
{
    ClusteredMean result;
    if (scores.isEmpty() || scores.size() != clusters.size())
        return result;
    result.n = static_cast<int>(scores.size());
    result.mean = std::accumulate(scores.begin(), scores.end(), 0.0) / result.n;
    QHash<int, double> deviations;
    for (qsizetype i = 0; i < scores.size(); ++i)
        deviations[clusters.at(i)] += scores.at(i) - result.mean;
    result.clusters = static_cast<int>(deviations.size());
    if (result.clusters < 2)
        return result;
    const double squares = std::accumulate(deviations.begin(), deviations.end(), 0.0,
        [](double sum, double deviation) { return sum + deviation * deviation; });
    const double correction = static_cast<double>(result.clusters) / (result.clusters - 1);
    result.standardError = std::sqrt(squares * correction) / result.n;
    return result;
}

} // namespace Pennybench::Statistics
