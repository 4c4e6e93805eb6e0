#pragma once

#include "app/statistics/interval.h"

#include <QList>

namespace Pennybench::Statistics {

/// A mean of scores of which several may belong together: repeats of a prompt, its versions in several
/// languages, questions on one passage.
struct ClusteredMean {
    int n = 0; ///< scores
    int clusters = 0;
    double mean = 0;
    double standardError = 0; ///< 0 below two clusters

    bool operator==(const ClusteredMean &) const = default;
    /// Mean +- 1.96 standard errors. Missing below two clusters.
    std::optional<Interval> interval95() const;
};

/// The standard error of E. Miller, arXiv 2411.00640, section on clustered questions: the squared sums of
/// deviations of each cluster over n^2, times clusters / (clusters - 1). clusters: for each score the number
/// of its cluster; lists of different length give n = 0. With a score a cluster this is the usual standard
/// error.
ClusteredMean clusteredMean(const QList<double> &scores, const QList<int> &clusters);

} // namespace Pennybench::Statistics
