#pragma once

#include "app/statistics/interval.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>

namespace Pennybench::Statistics {

/// How a bootstrap draws, so that anyone can draw the same again: SplitMix64 from the seed; round r, counted
/// from 0, uses the draws r x n to r x n + n - 1, and each takes the item whose number is the high 64 bits
/// of the draw times n.
struct BootstrapPlan {
    int rounds = 2'000;
    quint64 seed = 20'250'131;

    bool operator==(const BootstrapPlan &) const = default;
};

/// What is known of one contestant and one prompt. Sums over trials, so that a ratio of sums over prompts
/// counts every answer once.
struct PromptOutcome {
    double share = 0; ///< of its decided trials: those that are right
    double isDecided = 0; ///< 1 where there is a decided trial
    double correct = 0; ///< answers that are right
    double cost = 0; ///< USD, of the answers whose cost is known
    double priced = 0; ///< answers whose cost is known

    bool operator==(const PromptOutcome &) const = default;
};

/// Sums of one contestant over the prompts that a round has drawn.
using OutcomeSums = PromptOutcome;

/// The outcomes of several contestants on the same prompts.
class OutcomeTable {
public:
    OutcomeTable(int prompts, int contestants)
        : m_prompts(prompts)
        , m_contestants(contestants)
        , m_outcomes(static_cast<qsizetype>(prompts) * contestants)
    {
    }

    int prompts() const { return m_prompts; }
    int contestants() const { return m_contestants; }
    PromptOutcome &at(int prompt, int contestant)
    {
        return m_outcomes[static_cast<qsizetype>(prompt) * m_contestants + contestant];
    }
    /// All contestants on one prompt.
    std::span<const PromptOutcome> row(int prompt) const
    {
        return {m_outcomes.constData() + static_cast<qsizetype>(prompt) * m_contestants,
            static_cast<size_t>(m_contestants)};
    }
    QList<OutcomeSums> sums() const;

private:
    int m_prompts;
    int m_contestants;
    QList<PromptOutcome> m_outcomes;
};

/// Draws prompts with replacement, each with the outcomes of all contestants, and hands over the sums of
/// each round, in the order of the rounds and in the caller's thread; the sums are made on all cores.
/// Nothing where there is no prompt.
void bootstrap(const OutcomeTable &table, const BootstrapPlan &plan,
    const std::function<void(std::span<const OutcomeSums>)> &round);

/// The value below which this share of the values lies: between the two neighbours at share x (n - 1),
/// linearly (R. J. Hyndman, Y. Fan, Am Stat 50:361, 1996, type 7). Missing without values; infinite values
/// are allowed and stay what they are.
std::optional<double> percentile(QList<double> values, double share);

/// An estimate with the 2.5 and 97.5 percentiles of its bootstrap values. An end that is infinite stays so.
std::optional<Interval> percentileInterval(double estimate, const QList<double> &values);

} // namespace Pennybench::Statistics
