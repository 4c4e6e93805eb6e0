#include "app/statistics/paired.h"

#include "app/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench::Statistics {

namespace {

constexpr double power = 0.8;

bool isBinary(const QList<double> &scores)
{
    return std::all_of(scores.begin(), scores.end(), [](double s) { return s == 0 || s == 1; });
}

double meanOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double varianceOf(const QList<double> &values, double mean)
{
    if (values.size() < 2)
        return 0;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares / static_cast<double>(values.size() - 1);
}

/// Joins Wilson's intervals of two shares whose correlation is phi.
Interval joined(const Interval &a, const Interval &b, double phi)
{
    const double lowA = a.estimate - a.low;
    const double highA = a.high - a.estimate;
    const double lowB = b.estimate - b.low;
    const double highB = b.high - b.estimate;
    const double below = lowA * lowA - 2 * phi * lowA * highB + highB * highB;
    const double above = highA * highA - 2 * phi * highA * lowB + lowB * lowB;
    const double difference = a.estimate - b.estimate;
    return {difference, std::max(-1.0, difference - std::sqrt(std::max(0.0, below))),
        std::min(1.0, difference + std::sqrt(std::max(0.0, above)))};
}

/// The correlation in a table of two by two, drawn towards zero by half of n where it is positive.
double phiOf(double both, double onlyA, double onlyB, double neither)
{
    const double margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
    if (margins == 0)
        return 0;
    const double n = both + onlyA + onlyB + neither;
    double product = both * neither - onlyA * onlyB;
    if (product > 0)
        product = std::max(0.0, product - n / 2);
    return product / std::sqrt(margins);
}

void decideShares(PairedDifference &result, const QList<double> &a, const QList<double> &b)
{
    int both = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        both += a.at(i) == 1 && b.at(i) == 1 ? 1 : 0;
    result.pExact = mcNemarExact(result.onlyA, result.onlyB);
    result.pValue = mcNemarMidP(result.onlyA, result.onlyB);
    result.difference =
        newcombePaired95(both, result.onlyA, result.onlyB, result.n - both - result.onlyA - result.onlyB);
}

void decideScores(PairedDifference &result, const QList<double> &a, const QList<double> &b)
{
    if (result.standardError == 0) {
        result.pValue = mcNemarMidP(result.onlyA, result.onlyB);
        result.difference =
            joined(wilson95(meanOf(a) * result.n, result.n), wilson95(meanOf(b) * result.n, result.n), 0);
    } else {
        const int freedom = result.n - 1;
        const double half = studentQuantile(0.975, freedom) * result.standardError;
        result.pValue = studentTwoSided(result.estimate / result.standardError, freedom);
        result.difference = Interval{
            result.estimate, std::max(-1.0, result.estimate - half), std::min(1.0, result.estimate + half)};
    }
    result.pExact = result.pValue;
}

} // namespace

Interval newcombePaired95(int both, int onlyA, int onlyB, int neither)
{
    const int n = both + onlyA + onlyB + neither;
    return joined(wilson95(both + onlyA, n), wilson95(both + onlyB, n), phiOf(both, onlyA, onlyB, neither));
}

double mcNemarMidP(int onlyA, int onlyB)
{
    const int n = onlyA + onlyB;
    if (n == 0)
        return 1;
    const int fewer = std::min(onlyA, onlyB);
    return std::min(1.0, 2 * coinAtMost(fewer, n) - coinExactly(fewer, n));
}

double mcNemarExact(int onlyA, int onlyB)
{
    const int n = onlyA + onlyB;
    return n == 0 ? 1 : std::min(1.0, 2 * coinAtMost(std::min(onlyA, onlyB), n));
}

QList<double> holmAdjusted(const QList<double> &pValues)
{
    QList<qsizetype> order(pValues.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return pValues.at(a) < pValues.at(b); });
    QList<double> adjusted(pValues.size());
    double largest = 0;
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        const double stepped = static_cast<double>(pValues.size() - rank) * pValues.at(order.at(rank));
        largest = std::max(largest, std::min(1.0, stepped));
        adjusted[order.at(rank)] = largest;
    }
    return adjusted;
}

int sampleSizeForDifference(double varianceOfDifferences, double delta)
{
    const double z = z95 + normalQuantile(power);
    return static_cast<int>(std::ceil(std::pow(z / delta, 2) * varianceOfDifferences));
}

PairedDifference pairedDifference(const QList<double> &a, const QList<double> &b)
{
    PairedDifference result;
    if (a.size() != b.size() || a.isEmpty())
        return result;
    QList<double> differences;
    for (qsizetype i = 0; i < a.size(); ++i) {
        differences += a.at(i) - b.at(i);
        result.onlyA += a.at(i) > b.at(i) ? 1 : 0;
        result.onlyB += b.at(i) > a.at(i) ? 1 : 0;
    }
    result.n = static_cast<int>(a.size());
    result.estimate = meanOf(differences);
    const double variance = varianceOf(differences, result.estimate);
    result.standardError = std::sqrt(variance / result.n);
    result.promptsForFivePoints = sampleSizeForDifference(variance, 0.05);
    if (result.n < fewestForAnInterval)
        return result;
    if (isBinary(a) && isBinary(b))
        decideShares(result, a, b);
    else
        decideScores(result, a, b);
    return result;
}

} // namespace Pennybench::Statistics
