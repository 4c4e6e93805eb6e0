#pragma once

#include "app/statistics/interval.h"

#include <QList>

namespace Pennybench {

/// How two models differ on the same prompts.
struct PairedDifference {
    int n = 0; ///< prompts that both models have a score for
    Interval difference; ///< mean of a - b, -1 to 1
    double standardError = 0;
    double pValue = 1; ///< two-sided; McNemar's mid-p for scores of 0 and 1, else normal
    /// Prompts that would be needed to see a difference of five points with 80 % power, from the observed
    /// spread of the differences (E. Miller, arXiv 2411.00640, section on sample size). 0 where n < 2.
    int promptsForFivePoints = 0;

    bool operator==(const PairedDifference &) const = default;
    /// Whether the interval of the difference leaves out zero.
    bool isClear() const { return n > 1 && (difference.low > 0 || difference.high < 0); }
};

/// Item i of both lists is the score of the same prompt, 0 to 1. Lists of different length give n = 0.
PairedDifference pairedDifference(const QList<double> &a, const QList<double> &b);

/// McNemar's mid-p for discordant counts (M. W. Fagerland et al., BMC Med Res Methodol 13:91, 2013).
double mcNemarMidP(int onlyA, int onlyB);

/// Holm's adjustment for several comparisons at once (S. Holm, Scand J Stat 6, 1979), in the given order.
QList<double> holmAdjusted(const QList<double> &pValues);

/// Items for which a paired difference delta is seen with 80 % power at the 5 % level, given the variance
/// of the differences.
int sampleSizeForDifference(double varianceOfDifferences, double delta);

} // namespace Pennybench
