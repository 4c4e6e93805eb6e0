#include "app/article/evidence.h"

#include "app/statistics/bootstrap.h"
#include "app/statistics/paired.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Article {

namespace {

/// The mean over those of the contestants that have a value on the prompt.
template <typename Value>
std::optional<double> middleOf(const QList<int> &contestants, const Value &value)
{
    double sum = 0;
    int count = 0;
    for (const int contestant : contestants) {
        if (const std::optional<double> one = value(contestant)) {
            sum += *one;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

std::optional<double> deviationOf(const PromptAnswers &answers, int trials)
{
    return answers.scores.size() >= trials ? answers.deviation() : std::nullopt;
}

bool isUnchanged(const QList<double> &scores)
{
    return std::all_of(scores.begin(), scores.end(), [&](double score) { return score == scores.first(); });
}

/// The bootstrap's rounds of the mean of these values.
QList<double> meansOf(const QList<double> &values)
{
    Statistics::OutcomeTable drawn(static_cast<int>(values.size()), 1);
    for (int i = 0; i < drawn.prompts(); ++i)
        drawn.at(i, 0).share = values.at(i);
    QList<double> means;
    Statistics::bootstrap(drawn, {}, [&](std::span<const Statistics::OutcomeSums> sums) {
        means += sums[0].share / static_cast<double>(values.size());
    });
    return means;
}

/// Own, then other.
using CostSums = std::span<const Statistics::OutcomeSums>;

std::optional<double> ratioPerAnswer(CostSums sums)
{
    if (sums[0].priced == 0 || sums[1].priced == 0 || sums[1].cost == 0)
        return std::nullopt;
    return sums[0].cost / sums[0].priced / (sums[1].cost / sums[1].priced);
}

std::optional<double> ratioPerCorrect(CostSums sums)
{
    if (sums[1].cost == 0 || (sums[0].correct == 0 && sums[1].correct == 0))
        return std::nullopt;
    if (sums[0].correct == 0)
        return std::numeric_limits<double>::infinity();
    return sums[0].cost / sums[0].correct * sums[1].correct / sums[1].cost;
}

CostRatio costRatio(const AnswerTable &table, int contestant, int other, const QList<int> &prompts,
    std::optional<double> (*ratio)(CostSums))
{
    QList<int> both;
    for (const int prompt : prompts) {
        if (table.at(prompt, contestant).priced > 0 && table.at(prompt, other).priced > 0)
            both += prompt;
    }
    CostRatio result{.n = static_cast<int>(both.size())};
    Statistics::OutcomeTable drawn(result.n, 2);
    for (int i = 0; i < result.n; ++i) {
        for (const int column : {0, 1}) {
            const PromptAnswers &answers = table.at(both.at(i), column == 0 ? contestant : other);
            drawn.at(i, column) = {
                .correct = answers.correct, .cost = answers.cost, .priced = answers.priced};
        }
    }
    const QList<Statistics::OutcomeSums> whole = drawn.sums();
    result.value = result.n > 0 ? ratio(std::span(whole.constData(), 2)) : std::nullopt;
    if (!result.value || !std::isfinite(*result.value)) {
        result.value = std::nullopt;
        return result;
    }
    Statistics::bootstrap(drawn, {}, [&](CostSums sums) {
        if (const auto value = ratio(sums))
            result.rounds += *value;
    });
    return result;
}

} // namespace

int fewestPrompts()
{
    return Statistics::fewestForAnInterval;
}

Statistics::PairedTest againstTheMiddle(
    const AnswerTable &table, int contestant, const QList<int> &others, const QList<int> &prompts)
{
    QList<double> own;
    QList<double> middle;
    for (const int prompt : prompts) {
        const auto mine = table.at(prompt, contestant).mean();
        const auto theirs = middleOf(others, [&](int other) { return table.at(prompt, other).mean(); });
        if (mine && theirs) {
            own += *mine;
            middle += *theirs;
        }
    }
    return Statistics::PairedTest(own, middle);
}

Statistics::PairedTest againstOne(
    const AnswerTable &table, int contestant, int other, const QList<int> &prompts)
{
    return againstTheMiddle(table, contestant, {other}, prompts);
}

int bestOf(const AnswerTable &table, const QList<int> &contestants, const QList<int> &prompts)
{
    int best = -1;
    double bestMean = -1;
    for (const int contestant : contestants) {
        double sum = 0;
        int n = 0;
        for (const int prompt : prompts) {
            if (const auto mean = table.at(prompt, contestant).mean()) {
                sum += *mean;
                ++n;
            }
        }
        if (n > 0 && sum / n > bestMean) {
            best = contestant;
            bestMean = sum / n;
        }
    }
    return best;
}

int cheapestOf(const AnswerTable &table, const QList<int> &contestants, const QList<int> &prompts)
{
    int cheapest = -1;
    double least = std::numeric_limits<double>::infinity();
    for (const int contestant : contestants) {
        double cost = 0;
        double priced = 0;
        double correct = 0;
        for (const int prompt : prompts) {
            cost += table.at(prompt, contestant).cost;
            priced += table.at(prompt, contestant).priced;
            correct += table.at(prompt, contestant).correct;
        }
        if (priced > 0 && correct > 0 && cost / correct < least) {
            cheapest = contestant;
            least = cost / correct;
        }
    }
    return cheapest;
}

Spread spreadBeside(
    const AnswerTable &table, int contestant, const QList<int> &others, const QList<int> &prompts, int trials)
{
    Spread spread;
    QList<double> differences;
    int unchanged = 0;
    for (const int prompt : prompts) {
        const auto own = deviationOf(table.at(prompt, contestant), trials);
        const auto middle =
            middleOf(others, [&](int other) { return deviationOf(table.at(prompt, other), trials); });
        if (!own || !middle)
            continue;
        spread.prompts += prompt;
        differences += *own - *middle;
        unchanged += isUnchanged(table.at(prompt, contestant).scores) ? 1 : 0;
    }
    if (differences.isEmpty())
        return spread;
    double sum = 0;
    for (const double difference : std::as_const(differences))
        sum += difference;
    spread.difference = sum / static_cast<double>(differences.size());
    spread.rounds = meansOf(differences);
    spread.neverChanged = Statistics::wilson95(unchanged, static_cast<int>(differences.size()));
    return spread;
}

CostRatio costPerAnswerRatio(const AnswerTable &table, int contestant, int other, const QList<int> &prompts)
{
    return costRatio(table, contestant, other, prompts, ratioPerAnswer);
}

CostRatio costPerCorrectRatio(const AnswerTable &table, int contestant, int other, const QList<int> &prompts)
{
    return costRatio(table, contestant, other, prompts, ratioPerCorrect);
}

} // namespace Pennybench::Article
