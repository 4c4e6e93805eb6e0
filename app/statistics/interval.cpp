#include "app/statistics/interval.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench {

namespace {

double mean(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Sum of (a - mean a)(b - mean b) over n (n - 1): the estimated covariance of the two means.
double covarianceOfMeans(const QList<double> &a, const QList<double> &b)
{
    const auto n = static_cast<double>(a.size());
    if (n < 2)
        return 0;
    const double meanA = mean(a);
    const double meanB = mean(b);
    double sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum += (a.at(i) - meanA) * (b.at(i) - meanB);
    return sum / (n * (n - 1));
}

Interval onLogScale(double estimate, double variance)
{
    const double factor = std::exp(z95 * std::sqrt(std::max(0.0, variance)));
    return {estimate, estimate / factor, estimate * factor};
}

} // namespace

Interval wilson95(double successes, int n)
{
    if (n <= 0)
        return {0, 0, 1};
    const double p = successes / n;
    const double denominator = 1 + z95 * z95 / n;
    const double centre = (p + z95 * z95 / (2.0 * n)) / denominator;
    const double half = z95 * std::sqrt(p * (1 - p) / n + z95 * z95 / (4.0 * n * n)) / denominator;
    // At 0 of n and n of n one end is exact; rounding would leave it 1e-17 beside.
    return {p, p <= 0 ? 0.0 : std::max(0.0, centre - half), p >= 1 ? 1.0 : std::min(1.0, centre + half)};
}

std::optional<Interval> meanOnLogScale(const QList<double> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    const double m = mean(values);
    if (!(m > 0))
        return std::nullopt;
    return onLogScale(m, covarianceOfMeans(values, values) / (m * m));
}

std::optional<Interval> ratioOfSums(const QList<double> &numerators, const QList<double> &denominators)
{
    if (numerators.isEmpty() || numerators.size() != denominators.size())
        return std::nullopt;
    const double top = mean(numerators);
    const double bottom = mean(denominators);
    if (!(top > 0) || !(bottom > 0))
        return std::nullopt;
    const double variance = covarianceOfMeans(numerators, numerators) / (top * top)
        + covarianceOfMeans(denominators, denominators) / (bottom * bottom)
        - 2 * covarianceOfMeans(numerators, denominators) / (top * bottom);
    return onLogScale(top / bottom, variance);
}

std::optional<double> median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace Pennybench
