#include "app/statistics/holm.h"

#include "app/statistics/bootstrap.h"
#include "app/statistics/distributions.h"
#include "app/statistics/paired.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench::Statistics {

namespace {

constexpr double familyError = 0.05;
constexpr double powerOfPlan = 0.8;
constexpr double mostPrompts = 1'000'000;

double meanOfAll(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Wilson's interval of a mean between 0 and 1, at any level.
Interval wilsonOf(double mean, int n, double z)
{
    const double square = z * z / n;
    const double middle = (mean + square / 2) / (1 + square);
    const double half = z * std::sqrt(mean * (1 - mean) / n + square / (4 * n)) / (1 + square);
    return {mean, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace

PairedTest::PairedTest(const QList<double> &a, const QList<double> &b)
{
    if (a.size() != b.size() || a.isEmpty())
        return;
    m_n = static_cast<int>(a.size());
    m_meanA = meanOfAll(a);
    m_meanB = meanOfAll(b);
    QList<double> differences;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences += a.at(i) - b.at(i);
    m_estimate = meanOfAll(differences);
    if (m_n < 2)
        return;
    // Equal differences leave a variance of rounding errors, which is none.
    const auto [least, most] = std::minmax_element(differences.cbegin(), differences.cend());
    if (*most - *least < 1e-12)
        return;
    double squares = 0;
    for (const double difference : std::as_const(differences))
        squares += (difference - m_estimate) * (difference - m_estimate);
    m_standardError = std::sqrt(squares / (m_n - 1) / m_n);
}

std::optional<Interval> PairedTest::interval(double level) const
{
    if (m_n < fewestForAnInterval)
        return std::nullopt;
    const double share = (1 + level) / 2;
    if (m_standardError > 0) {
        const double half = studentQuantile(share, m_n - 1) * m_standardError;
        return Interval{m_estimate, std::max(-1.0, m_estimate - half), std::min(1.0, m_estimate + half)};
    }
    const double z = normalQuantile(share);
    const Interval a = wilsonOf(m_meanA, m_n, z);
    const Interval b = wilsonOf(m_meanB, m_n, z);
    return Interval{m_estimate,
        std::max(-1.0, m_estimate - std::hypot(a.estimate - a.low, b.high - b.estimate)),
        std::min(1.0, m_estimate + std::hypot(a.high - a.estimate, b.estimate - b.low))};
}

double PairedTest::pValue(double margin) const
{
    if (m_n < fewestForAnInterval)
        return 1;
    if (m_standardError > 0)
        return studentTwoSided((m_estimate - margin) / m_standardError, m_n - 1);
    return std::abs(m_estimate - margin) < 1e-12 ? 1 : std::min(1.0, 2 * coinAtMost(0, m_n));
}

RoundsTest::RoundsTest(double estimate, QList<double> rounds)
    : m_estimate(estimate)
    , m_rounds(std::move(rounds))
{
    std::sort(m_rounds.begin(), m_rounds.end());
}

std::optional<Interval> RoundsTest::interval(double level) const
{
    const auto low = percentile(m_rounds, (1 - level) / 2);
    const auto high = percentile(m_rounds, (1 + level) / 2);
    return low && high ? std::optional(Interval{m_estimate, *low, *high}) : std::nullopt;
}

double RoundsTest::pValue(double margin) const
{
    if (m_rounds.isEmpty())
        return 1;
    const auto below = std::upper_bound(m_rounds.cbegin(), m_rounds.cend(), margin) - m_rounds.cbegin();
    const auto above = m_rounds.cend() - std::lower_bound(m_rounds.cbegin(), m_rounds.cend(), margin);
    const auto rounds = static_cast<double>(m_rounds.size());
    return std::clamp(2 * static_cast<double>(std::min(below, above)) / rounds, 1 / rounds, 1.0);
}

QList<double> holmLevels(const QList<double> &pValues)
{
    QList<qsizetype> order(pValues.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return pValues.at(a) < pValues.at(b); });
    QList<double> levels(pValues.size());
    double error = 0;
    bool goesOn = true;
    for (qsizetype k = 0; k < order.size(); ++k) {
        if (goesOn) {
            error = familyError / static_cast<double>(pValues.size() - k);
            goesOn = pValues.at(order.at(k)) <= error;
        }
        levels[order.at(k)] = 1 - error;
    }
    return levels;
}

std::optional<int> promptsToClear(int n, double halfWidth, double distance, double level)
{
    if (!(distance > 0) || !std::isfinite(distance) || !std::isfinite(halfWidth))
        return std::nullopt;
    const double z = normalQuantile((1 + level) / 2);
    const double factor = halfWidth / z * (z + normalQuantile(powerOfPlan)) / distance;
    return static_cast<int>(std::ceil(std::min(mostPrompts, n * factor * factor)));
}

} // namespace Pennybench::Statistics
