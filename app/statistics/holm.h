#pragma once

#include "app/statistics/interval.h"

#include <QList>

#include <optional>

namespace Pennybench::Statistics {

/// Two paired lists, prompt by prompt, whose difference is asked at any level and beside any margin.
class PairedTest {
public:
    /// Item i of both lists belongs to the same prompt, 0 to 1. Lists of different length count as empty.
    PairedTest(const QList<double> &a, const QList<double> &b);

    int n() const { return m_n; }
    double estimate() const { return m_estimate; } ///< mean of a - b
    /// Student's t on the differences; where these do not vary, Wilson's intervals of both means as if
    /// independent. Two-sided. Missing below fewestForAnInterval.
    std::optional<Interval> interval(double level) const;
    /// Two-sided, of the hypothesis that the difference is the margin: Student's t; where the differences do
    /// not vary, the sign test, and 1 where they are the margin.
    double pValue(double margin) const;

private:
    int m_n = 0;
    double m_meanA = 0;
    double m_meanB = 0;
    double m_estimate = 0;
    double m_standardError = 0;
};

/// The values of a bootstrap, asked in the same way.
class RoundsTest {
public:
    /// rounds: one value a round, infinite ones allowed.
    RoundsTest(double estimate, QList<double> rounds);

    double estimate() const { return m_estimate; }
    /// Percentiles at both ends, as percentile() has them. Missing without rounds.
    std::optional<Interval> interval(double level) const;
    /// Twice the share of rounds on the smaller side of the margin, those on it counted to both; at least one
    /// round's share, at most 1.
    double pValue(double margin) const;

private:
    double m_estimate;
    QList<double> m_rounds; ///< sorted
};

/// The two-sided levels at which intervals of several comparisons are drawn, so that they say what Holm's
/// procedure (S. Holm, Scand J Stat 6, 1979) says at 5 %. In the order of rising p-values the k-th of m, k
/// from 0, is drawn at 1 - 0.05 / (m - k); from the first on whose p-value is above 0.05 / (m - k), all are
/// drawn at that level. In the given order. One comparison alone: 0.95.
QList<double> holmLevels(const QList<double> &pValues);

/// Prompts in all for which an interval of this level keeps clear of a bound with 80 % power, where n prompts
/// gave an interval of this half width and an estimate so far from the bound, on the same scale. Missing
/// where the distance is 0 or a value is not finite. At most 1,000,000.
std::optional<int> promptsToClear(int n, double halfWidth, double distance, double level);

} // namespace Pennybench::Statistics
