#include "app/statistics/pairs.h"

#include <utility>

namespace Pennybench::Statistics {

namespace {

PairedDifference differenceOf(const OutcomeTable &table, int a, int b)
{
    QList<double> sharesA;
    QList<double> sharesB;
    for (int prompt = 0; prompt < table.prompts(); ++prompt) {
        const PromptOutcome &outcomeA = table.row(prompt)[static_cast<size_t>(a)];
        const PromptOutcome &outcomeB = table.row(prompt)[static_cast<size_t>(b)];
        if (outcomeA.isDecided == 0 || outcomeB.isDecided == 0)
            continue;
        sharesA += outcomeA.share;
        sharesB += outcomeB.share;
    }
    return pairedDifference(sharesA, sharesB);
}

} // namespace

QList<ContestantPair> allPairs(const OutcomeTable &table)
{
    QList<ContestantPair> pairs;
    QList<double> pValues;
    for (int a = 0; a < table.contestants(); ++a) {
        for (int b = a + 1; b < table.contestants(); ++b) {
            pairs += ContestantPair{a, b, differenceOf(table, a, b)};
            pValues += pairs.last().difference.pValue;
        }
    }
    const QList<double> adjusted = holmAdjusted(pValues);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        pairs[i].adjustedP = adjusted.at(i);
    return pairs;
}

ContestantPair turned(const ContestantPair &pair)
{
    ContestantPair other = pair;
    std::swap(other.a, other.b);
    std::swap(other.difference.onlyA, other.difference.onlyB);
    other.difference.estimate = -pair.difference.estimate;
    if (const auto &given = pair.difference.difference)
        other.difference.difference = Interval{-given->estimate, -given->high, -given->low};
    return other;
}

} // namespace Pennybench::Statistics
