#pragma once

#include <QList>

#include <optional>

namespace Pennybench::Statistics {

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

/// The median with an interval between two of the sorted values, those that hold it with at least 95 % chance
/// whatever the distribution (binomial; J. D. Gibbons, Nonparametric Statistical Inference). Missing below
/// six values, of which no two do.
std::optional<Interval> medianInterval(QList<double> values);

/// The middle value, or the mean of the two middle ones. Missing without values.
std::optional<double> median(QList<double> values);

} // namespace Pennybench::Statistics
