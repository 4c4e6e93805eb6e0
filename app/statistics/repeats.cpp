#include "app/statistics/repeats.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench::Statistics {

namespace {

/// The unbiased variance of two values or more.
double variance(const QList<double> &values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double sum = 0;
    for (double value : values)
        sum += (value - mean) * (value - mean);
    return sum / (n - 1);
}

bool allEqual(const QList<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.first(); });
}

/// C(n - c, k) / C(n, k): the chance that k trials of n miss all c of one kind.
double missAll(int n, int c, int k)
{
    if (n - c < k)
        return 0;
    double product = 1;
    for (int i = n - c + 1; i <= n; ++i)
        product *= 1 - static_cast<double>(k) / i;
    return product;
}

bool isCount(int n, int c, int k)
{
    return c >= 0 && c <= n && k >= 1 && k <= n;
}

} // namespace

std::optional<double> passAtK(int n, int c, int k)
{
    return isCount(n, c, k) ? std::optional(1 - missAll(n, c, k)) : std::nullopt;
}

std::optional<double> passAllOfK(int n, int c, int k)
{
    return isCount(n, c, k) ? std::optional(missAll(n, n - c, k)) : std::nullopt;
}

std::optional<Repeats> repeatsOf(const QList<PromptTrials> &prompts)
{
    QList<PromptTrials> repeated;
    std::copy_if(prompts.begin(), prompts.end(), std::back_inserter(repeated),
        [](const PromptTrials &prompt) { return prompt.scores.size() > 1; });
    if (repeated.isEmpty())
        return std::nullopt;
    Repeats repeats{.prompts = static_cast<int>(repeated.size())};
    const auto fewest = std::min_element(repeated.cbegin(), repeated.cend(),
        [](const PromptTrials &a, const PromptTrials &b) { return a.scores.size() < b.scores.size(); });
    repeats.trials = static_cast<int>(fewest->scores.size());
    double variances = 0;
    for (const PromptTrials &prompt : std::as_const(repeated)) {
        const int n = static_cast<int>(prompt.scores.size());
        repeats.passAt1 += passAtK(n, prompt.correct, 1).value_or(0) / repeats.prompts;
        repeats.passAtK += passAtK(n, prompt.correct, repeats.trials).value_or(0) / repeats.prompts;
        repeats.allOfK += passAllOfK(n, prompt.correct, repeats.trials).value_or(0) / repeats.prompts;
        variances += variance(prompt.scores);
        repeats.changed += allEqual(prompt.scores) ? 0 : 1;
    }
    repeats.spread = std::sqrt(variances / repeats.prompts);
    return repeats;
}

} // namespace Pennybench::Statistics
