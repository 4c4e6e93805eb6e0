#include "app/statistics/bootstrap.h"

#include "app/statistics/splitmix.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <vector>

namespace Pennybench::Statistics {

namespace {

void add(OutcomeSums &sums, const PromptOutcome &outcome)
{
    sums.share += outcome.share;
    sums.isDecided += outcome.isDecided;
    sums.correct += outcome.correct;
    sums.cost += outcome.cost;
    sums.priced += outcome.priced;
}

void sumRounds(const OutcomeTable &table, quint64 seed, int from, std::span<OutcomeSums> all)
{
    const auto contestants = static_cast<size_t>(table.contestants());
    const auto prompts = static_cast<quint64>(table.prompts());
    SplitMix64 random(seed);
    random.skip(static_cast<quint64>(from) * prompts);
    for (; !all.empty(); all = all.subspan(contestants)) {
        for (quint64 i = 0; i < prompts; ++i) {
            const auto drawn = table.row(static_cast<int>(random.below(prompts)));
            for (size_t c = 0; c < contestants; ++c)
                add(all[c], drawn[c]);
        }
    }
}

} // namespace

QList<OutcomeSums> OutcomeTable::sums() const
{
    QList<OutcomeSums> sums(m_contestants);
    for (int prompt = 0; prompt < m_prompts; ++prompt) {
        for (int c = 0; c < m_contestants; ++c)
            add(sums[c], row(prompt)[static_cast<size_t>(c)]);
    }
    return sums;
}

void bootstrap(const OutcomeTable &table, const BootstrapPlan &plan,
    const std::function<void(std::span<const OutcomeSums>)> &round)
{
    const auto contestants = static_cast<size_t>(table.contestants());
    if (table.prompts() == 0 || contestants == 0 || plan.rounds <= 0)
        return;
    std::vector<OutcomeSums> all(static_cast<size_t>(plan.rounds) * contestants);
    const int threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, plan.rounds);
    std::vector<std::jthread> workers;
    for (int i = 0; i < threads; ++i) {
        const int from = static_cast<int>(static_cast<qint64>(plan.rounds) * i / threads);
        const int to = static_cast<int>(static_cast<qint64>(plan.rounds) * (i + 1) / threads);
        workers.emplace_back([&, from, to] {
            sumRounds(table, plan.seed, from,
                std::span(all).subspan(
                    static_cast<size_t>(from) * contestants, static_cast<size_t>(to - from) * contestants));
        });
    }
    workers.clear();
    for (size_t i = 0; i < all.size(); i += contestants)
        round(std::span(all).subspan(i, contestants));
}

std::optional<double> percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    const double place = share * static_cast<double>(values.size() - 1);
    const auto lower = static_cast<qsizetype>(std::floor(place));
    std::nth_element(values.begin(), values.begin() + lower, values.end());
    const double low = values.at(lower);
    if (lower + 1 == values.size() || place == std::floor(place))
        return low;
    const double high = *std::min_element(values.begin() + lower + 1, values.end());
    if (std::isinf(high))
        return std::isinf(low) ? low : high;
    return low + (place - static_cast<double>(lower)) * (high - low);
}

std::optional<Interval> percentileInterval(double estimate, const QList<double> &values)
{
    const auto low = percentile(values, 0.025);
    const auto high = percentile(values, 0.975);
    return low && high ? std::optional(Interval{estimate, *low, *high}) : std::nullopt;
}

} // namespace Pennybench::Statistics
