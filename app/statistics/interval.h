#pragma once

#include <QList>

#include <optional>

namespace Pennybench {

/// An estimate with its 95 % interval.
struct Interval {
    double estimate = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// Two-sided 95 % point of the normal distribution.
constexpr double z95 = 1.959963984540054;

/// Wilson's score interval for successes of n (E. B. Wilson, JASA 22, 1927). successes may be a sum of
/// scores between 0 and 1: their variance is at most that of 0 and 1, so the interval is then conservative.
/// n = 0 gives estimate 0, low 0, high 1.
Interval wilson95(double successes, int n);

/// Mean of positive values with an interval on the logarithmic scale by the delta method:
/// mean x exp(+-z SE / mean). Missing without values or with a mean that is not positive; with one value
/// the interval is the value itself.
std::optional<Interval> meanOnLogScale(const QList<double> &values);

/// Sum of numerators over sum of denominators (a ratio of sums, never a mean of ratios), item by item, with
/// an interval on the logarithmic scale by the delta method. Missing where a sum is not positive.
std::optional<Interval> ratioOfSums(const QList<double> &numerators, const QList<double> &denominators);

/// The middle value, or the mean of the two middle ones. Missing without values.
std::optional<double> median(QList<double> values);

} // namespace Pennybench
