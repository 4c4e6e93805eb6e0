#pragma once

#include "app/statistics/interval.h"

#include <QList>

namespace Pennybench::Statistics {

/// Below so many common prompts a difference has no interval: the counts are all that can be said.
constexpr int fewestForAnInterval = 5;

/// How two models differ on the same prompts.
struct PairedDifference {
    int n = 0; ///< prompts that both models have a score for
    int onlyA = 0; ///< of n: a has the higher score
    int onlyB = 0; ///< of n: b has the higher score
    double estimate = 0; ///< mean of a - b, -1 to 1
    double standardError = 0; ///< of the mean of the differences
    /// The 95 % interval: Newcombe's hybrid score interval where all scores are 0 or 1, else Student's t on
    /// the differences, and where these do not vary Newcombe's interval of the two means as if independent.
    /// Missing below fewestForAnInterval.
    std::optional<Interval> difference;
    double pExact = 1; ///< two-sided; McNemar's exact test for scores of 0 and 1, else as pValue
    double pValue = 1; ///< two-sided; McNemar's mid-p for scores of 0 and 1, else Student's t
    /// Prompts that would be needed to see a difference of five points with 80 % power, from the observed
    /// spread of the differences (E. Miller, arXiv 2411.00640, section on sample size). 0 where they do not
    /// vary.
    int promptsForFivePoints = 0;

    bool operator==(const PairedDifference &) const = default;
    /// Whether the interval leaves out zero and the test agrees. p: pValue, or what an adjustment for several
    /// comparisons made of it.
    bool isClear(double p) const
    {
        return difference && (difference->low > 0 || difference->high < 0) && p < 0.05;
    }
    bool isClear() const { return isClear(pValue); }
};

/// Item i of both lists is the score of the same prompt, 0 to 1. Lists of different length give n = 0.
PairedDifference pairedDifference(const QList<double> &a, const QList<double> &b);

/// The 95 % interval of the difference of two shares of the same n items by method 10 of R. G. Newcombe,
/// Stat Med 17:2635, 1998: Wilson's interval of each, joined with the correlation of the two. n > 0 is the
/// sum of the four counts.
Interval newcombePaired95(int both, int onlyA, int onlyB, int neither);

/// McNemar's mid-p for discordant counts (M. W. Fagerland et al., BMC Med Res Methodol 13:91, 2013).
double mcNemarMidP(int onlyA, int onlyB);
/// McNemar's exact test: twice the smaller tail of the binomial distribution, at most 1 (same source).
double mcNemarExact(int onlyA, int onlyB);

/// Holm's adjustment for several comparisons at once (S. Holm, Scand J Stat 6, 1979), in the given order.
QList<double> holmAdjusted(const QList<double> &pValues);

/// Items for which a paired difference delta is seen with 80 % power at the 5 % level, given the variance
/// of the differences.
int sampleSizeForDifference(double varianceOfDifferences, double delta);

} // namespace Pennybench::Statistics
