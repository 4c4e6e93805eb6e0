#pragma once

#include <QList>

#include <optional>

namespace Pennybench::Statistics {

/// The decided trials of one prompt with one model.
struct PromptTrials {
    QList<double> scores; ///< 0 to 1
    int correct = 0; ///< how many of them count as right

    bool operator==(const PromptTrials &) const = default;
};

/// How answers to the same prompt differ from trial to trial, over the prompts with two decided trials or
/// more.
struct Repeats {
    int prompts = 0;
    int trials = 0; ///< k: the fewest decided trials that one of these prompts has
    double passAt1 = 0; ///< share of right trials, prompt by prompt
    double passAtK = 0; ///< at least one of k trials is right
    double allOfK = 0; ///< every one of k trials is right
    double spread = 0; ///< standard deviation of the score within a prompt: root of the mean variance
    int changed = 0; ///< prompts whose trials did not all have the same score

    bool operator==(const Repeats &) const = default;
};

/// The chance that at least one of k trials is right where c of n were: 1 - C(n - c, k) / C(n, k) (M. Chen et
/// al., arXiv 2107.03374, section 2.1). Missing unless 0 <= c <= n and 1 <= k <= n.
std::optional<double> passAtK(int n, int c, int k);
/// The chance that all of k trials are right where c of n were: C(c, k) / C(n, k). Missing as above.
std::optional<double> passAllOfK(int n, int c, int k);

/// Averages over prompts, not over trials. Missing where no prompt has two trials.
std::optional<Repeats> repeatsOf(const QList<PromptTrials> &prompts);

} // namespace Pennybench::Statistics
