#include "app/statistics/standing.h"

#include "app/statistics/frontier.h"

#include <limits>

namespace Pennybench::Statistics {

namespace {

std::optional<double> shareOf(const OutcomeSums &sums)
{
    return sums.isDecided > 0 ? std::optional(sums.share / sums.isDecided) : std::nullopt;
}

std::optional<double> costPerAnswer(const OutcomeSums &sums)
{
    return sums.priced > 0 ? std::optional(sums.cost / sums.priced) : std::nullopt;
}

std::optional<double> costPerCorrect(const OutcomeSums &sums)
{
    if (sums.priced == 0)
        return std::nullopt;
    return sums.correct > 0 ? sums.cost / sums.correct : std::numeric_limits<double>::infinity();
}

/// Counts the rounds.
class Gathering {
public:
    explicit Gathering(qsizetype contestants)
        : m_onFrontier(contestants)
        , m_ranks(contestants, QList<int>(contestants))
        , m_perAnswer(contestants)
        , m_perCorrect(contestants)
    {
    }

    void add(std::span<const OutcomeSums> sums)
    {
        ++m_rounds;
        addCosts(sums);
        addFrontier(sums);
        addRanks(sums);
    }

    Standing standing(qsizetype contestant, const OutcomeSums &whole) const
    {
        Standing standing;
        if (const auto cost = costPerAnswer(whole))
            standing.costPerAnswer = percentileInterval(*cost, m_perAnswer.at(contestant));
        if (const auto cost = costPerCorrect(whole); cost && whole.correct > 0)
            standing.costPerCorrect = percentileInterval(*cost, m_perCorrect.at(contestant));
        if (whole.isDecided == 0)
            return standing;
        if (whole.priced > 0)
            standing.frontier = static_cast<double>(m_onFrontier.at(contestant)) / m_rounds;
        for (const int times : m_ranks.at(contestant))
            standing.ranks += static_cast<double>(times) / m_rounds;
        return standing;
    }

private:
    void addCosts(std::span<const OutcomeSums> sums)
    {
        for (size_t i = 0; i < sums.size(); ++i) {
            if (const auto cost = costPerAnswer(sums[i]))
                m_perAnswer[static_cast<qsizetype>(i)] += *cost;
            if (const auto cost = costPerCorrect(sums[i]))
                m_perCorrect[static_cast<qsizetype>(i)] += *cost;
        }
    }

    void addFrontier(std::span<const OutcomeSums> sums)
    {
        QList<CostQuality> points;
        QList<qsizetype> whose;
        for (size_t i = 0; i < sums.size(); ++i) {
            const auto cost = costPerAnswer(sums[i]);
            const auto share = shareOf(sums[i]);
            if (!cost || !share)
                continue;
            points += {*cost, *share};
            whose += static_cast<qsizetype>(i);
        }
        for (const int point : paretoFront(points))
            ++m_onFrontier[whose.at(point)];
    }

    void addRanks(std::span<const OutcomeSums> sums)
    {
        for (size_t i = 0; i < sums.size(); ++i) {
            const auto own = shareOf(sums[i]);
            if (!own)
                continue;
            const auto better = std::count_if(sums.begin(), sums.end(),
                [&](const OutcomeSums &other) { return isBetter(shareOf(other).value_or(-1), *own); });
            ++m_ranks[static_cast<qsizetype>(i)][better];
        }
    }

    int m_rounds = 0;
    QList<int> m_onFrontier;
    QList<QList<int>> m_ranks;
    QList<QList<double>> m_perAnswer;
    QList<QList<double>> m_perCorrect;
};

} // namespace

QList<Standing> standingsOf(const OutcomeTable &table, const BootstrapPlan &plan)
{
    Gathering gathering(table.contestants());
    bootstrap(table, plan, [&](std::span<const OutcomeSums> sums) { gathering.add(sums); });
    const QList<OutcomeSums> whole = table.sums();
    QList<Standing> standings;
    for (qsizetype i = 0; i < whole.size(); ++i)
        standings += table.prompts() > 0 ? gathering.standing(i, whole.at(i)) : Standing();
    return standings;
}

} // namespace Pennybench::Statistics
