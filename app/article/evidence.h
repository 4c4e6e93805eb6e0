#pragma once

#include "app/article/answertable.h"
#include "app/statistics/holm.h"

#include <optional>

namespace Pennybench::Article {

/// The least prompts that give an interval.
int fewestPrompts();

/// Mean score minus the mean of the others' mean scores on the same prompt, over these prompts, as far as
/// the contestant and one other are decided: each prompt counts once, trials averaged first.
Statistics::PairedTest againstTheMiddle(
    const AnswerTable &table, int contestant, const QList<int> &others, const QList<int> &prompts);

/// The same against one other.
Statistics::PairedTest againstOne(
    const AnswerTable &table, int contestant, int other, const QList<int> &prompts);

/// Of these, who has the best mean score over the prompts, trials averaged first; -1 without decided prompts.
int bestOf(const AnswerTable &table, const QList<int> &contestants, const QList<int> &prompts);
/// Of these, who costs the least per correct answer over the prompts; -1 where no cost is known.
int cheapestOf(const AnswerTable &table, const QList<int> &contestants, const QList<int> &prompts);

/// How the answers to the same prompt differ from trial to trial.
struct Spread {
    QList<int> prompts; ///< on which the contestant and one other have enough trials
    double difference = 0; ///< mean standard deviation minus that of the others
    QList<double> rounds; ///< of the bootstrap over prompts
    Statistics::Interval neverChanged; ///< share of these prompts with the same score in every trial
};

/// Over the prompts on which the contestant and at least one of the others have so many decided trials.
Spread spreadBeside(const AnswerTable &table, int contestant, const QList<int> &others,
    const QList<int> &prompts, int trials);

/// What the contestant costs over what the other costs.
struct CostRatio {
    int n = 0; ///< prompts on which both have a known cost
    std::optional<double> value; ///< missing without a cost, or where none of them is right
    QList<double> rounds; ///< of the paired bootstrap over prompts
};

CostRatio costPerAnswerRatio(const AnswerTable &table, int contestant, int other, const QList<int> &prompts);
/// Ratio of the costs per correct answer, each a ratio of sums.
CostRatio costPerCorrectRatio(const AnswerTable &table, int contestant, int other, const QList<int> &prompts);

} // namespace Pennybench::Article
