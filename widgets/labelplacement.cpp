#include "widgets/labelplacement.h"

#include "widgets/labelcosts.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double hot = 30; ///< of annealing, in units of cost
constexpr double cold = 0.2;
constexpr int roundsOfAnnealing = 200; ///< each tries every label once
constexpr int mostLabelsToAnneal = 150;

/// SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014).
class Random {
public:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state = 20'260'117;
};

/// One choice for each label and the search for a better one.
class Search {
public:
    explicit Search(const LabelCosts &costs)
        : m_costs(costs)
    {
    }

    void start(const std::vector<int> &choice)
    {
        m_choice = choice;
        remember();
    }

    /// Gives each label its best choice beside the others, until none changes.
    void descend()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (int label = 0; label < m_costs.labels(); ++label) {
                const int best = bestChoice(label);
                changed = changed || best != m_choice[static_cast<size_t>(label)];
                m_choice[static_cast<size_t>(label)] = best;
            }
        }
        remember();
    }

    void anneal()
    {
        double heat = hot;
        const double cooling = std::pow(cold / hot, 1.0 / roundsOfAnnealing);
        for (int round = 0; round < roundsOfAnnealing; ++round, heat *= cooling) {
            for (int turn = 0; turn < m_costs.labels(); ++turn)
                tryOne(m_random.below(m_costs.labels()), heat);
        }
    }

    const std::vector<int> &best() const { return m_best; }

private:
    double costOf(int label, int choice) const { return m_costs.of(label, choice, m_choice); }

    int bestChoice(int label) const
    {
        int best = m_choice[static_cast<size_t>(label)];
        double least = costOf(label, best);
        for (int choice = 0; choice < m_costs.choices(label); ++choice) {
            if (const double cost = costOf(label, choice); cost < least - 1e-9) {
                least = cost;
                best = choice;
            }
        }
        return best;
    }

    void tryOne(int label, double heat)
    {
        int &choice = m_choice[static_cast<size_t>(label)];
        const int other = m_random.below(m_costs.choices(label));
        const double worse = costOf(label, other) - costOf(label, choice);
        if (worse <= 0 || m_random.share() < std::exp(-worse / heat))
            choice = other;
    }

    void remember()
    {
        const double total = m_costs.total(m_choice);
        if (m_best.empty() || total < m_least - 1e-9) {
            m_best = m_choice;
            m_least = total;
        }
    }

    const LabelCosts &m_costs;
    std::vector<int> m_choice;
    std::vector<int> m_best;
    double m_least = 0;
    Random m_random;
};

/// Leaves out labels until none is in another's way: those with the most conflicts first, the unimportant
/// before the important.
void leaveOutConflicts(const LabelCosts &costs, const QList<LabelWish> &wishes, std::vector<int> &choice)
{
    while (true) {
        int worst = -1;
        std::pair<bool, int> worstRank;
        for (int label = 0; label < costs.labels(); ++label) {
            const int conflicts = costs.conflicts(label, choice);
            const std::pair<bool, int> rank(!wishes.at(label).important, conflicts);
            if (conflicts > 0 && (worst < 0 || rank > worstRank)) {
                worst = label;
                worstRank = rank;
            }
        }
        if (worst < 0)
            return;
        choice[static_cast<size_t>(worst)] = costs.unnamed(worst);
    }
}

QList<LabelPlace> placesOf(const LabelCosts &costs, const QList<LabelWish> &wishes, std::vector<int> choice)
{
    leaveOutConflicts(costs, wishes, choice);
    QList<LabelPlace> places;
    for (int label = 0; label < costs.labels(); ++label)
        places += costs.place(label, choice[static_cast<size_t>(label)]);
    return places;
}

} // namespace

QList<LabelPlace> keepLabels(const QList<LabelWish> &wishes, const LabelObstacles &obstacles)
{
    const LabelCosts costs(wishes, obstacles, LabelCosts::Options::Last);
    return placesOf(costs, wishes, costs.cheapest());
}

QList<LabelPlace> placeLabels(const QList<LabelWish> &wishes, const LabelObstacles &obstacles)
{
    const LabelCosts costs(wishes, obstacles, LabelCosts::Options::Best);
    Search search(costs);
    search.start(costs.cheapest());
    search.descend();
    search.start(costs.last());
    search.descend();
    if (costs.labels() > 1 && costs.labels() <= mostLabelsToAnneal) {
        search.start(search.best());
        search.anneal();
        search.descend();
    }
    return placesOf(costs, wishes, search.best());
}

} // namespace Pennybench::Widgets
