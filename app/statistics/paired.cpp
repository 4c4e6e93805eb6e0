#include "app/statistics/paired.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench {

namespace {

/// 80 % point of the normal distribution.
constexpr double z80 = 0.8416212335729143;

bool isBinary(const QList<double> &scores)
{
    return std::all_of(scores.begin(), scores.end(), [](double s) { return s == 0 || s == 1; });
}

double binomialHalf(int k, int n)
{
    return std::exp(
        std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) - n * std::log(2.0));
}

double normalTwoSided(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

double pValueOf(const QList<double> &a, const QList<double> &b, double difference, double standardError)
{
    if (isBinary(a) && isBinary(b)) {
        int onlyA = 0;
        int onlyB = 0;
        for (qsizetype i = 0; i < a.size(); ++i) {
            onlyA += a.at(i) > b.at(i) ? 1 : 0;
            onlyB += b.at(i) > a.at(i) ? 1 : 0;
        }
        return mcNemarMidP(onlyA, onlyB);
    }
    return standardError > 0 ? normalTwoSided(difference / standardError) : (difference == 0 ? 1 : 0);
}

} // namespace

double mcNemarMidP(int onlyA, int onlyB)
{
    const int n = onlyA + onlyB;
    if (n == 0)
        return 1;
    const int fewer = std::min(onlyA, onlyB);
    double tail = 0;
    for (int k = 0; k <= fewer; ++k)
        tail += binomialHalf(k, n);
    return std::min(1.0, 2 * tail - binomialHalf(fewer, n));
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
    return static_cast<int>(std::ceil(std::pow((z95 + z80) / delta, 2) * varianceOfDifferences));
}

PairedDifference pairedDifference(const QList<double> &a, const QList<double> &b)
{
    PairedDifference result;
    if (a.size() != b.size() || a.isEmpty())
        return result;
    result.n = static_cast<int>(a.size());
    double sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum += a.at(i) - b.at(i);
    const double mean = sum / result.n;
    double squares = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        squares += std::pow(a.at(i) - b.at(i) - mean, 2);
    const double variance = result.n > 1 ? squares / (result.n - 1) : 0;
    result.standardError = std::sqrt(variance / result.n);
    result.difference = {mean, std::max(-1.0, mean - z95 * result.standardError),
        std::min(1.0, mean + z95 * result.standardError)};
    result.pValue = pValueOf(a, b, mean, result.standardError);
    result.promptsForFivePoints = result.n > 1 ? sampleSizeForDifference(variance, 0.05) : 0;
    return result;
}

} // namespace Pennybench
