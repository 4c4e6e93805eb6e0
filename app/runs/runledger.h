#pragma once

#include "app/runs/budget.h"
#include "app/runs/conversations.h"
#include "app/runs/planindex.h"
#include "app/runs/runlane.h"
#include "providers/base/clock.h"

namespace Pennybench::Runs {

/// The money of a run: what is reserved for requests under way, what is known to be spent, and what may have
/// been charged although nobody knows how much. The parts that it is made of must outlive it.
class RunLedger {
public:
    RunLedger(const RunPlan &plan, const PlanIndex &index, const Conversations &conversations,
        const Clock &clock, const Models::Catalogue *catalogue);

    enum class Taking {
        Reserved, ///< the worst case of the request is committed
        NoPrice, ///< a budget holds, and the model has no known price
        NoRoom ///< the worst case does not fit into what is left at the moment
    };
    /// Reserves the worst case of a request that is about to start, and sets its limit of tokens.
    Taking reserve(const Models::ProviderEntry &provider, Flight &flight);
    /// Whether the request would fit if nothing were under way.
    bool couldFit(const QString &provider, const Flight &flight) const;
    /// The request did not leave: nothing of it is committed any more.
    void takeBack(const QString &provider, const Flight &flight);
    /// The request has ended. atMost: what may be charged although the answer's cost says less; as much stays
    /// committed.
    void settle(const QString &provider, Flight &flight, const Answer &answer, Models::Money atMost);
    /// An answer of the session that is continued: what its requests may have cost beyond what is known stays
    /// committed.
    void takeOver(int number, const Answer &answer);
    void spend(const QString &provider, Models::Money amount) { m_budget.spend(provider, amount); }

    /// What the answer costs at the prices of its time; empty where they or its tokens are unknown.
    std::optional<Models::Cost> costOf(
        const Models::ProviderEntry &provider, const Flight &flight, const Answer &answer) const;
    /// What the answer costs if all that the provider says is true, however much that is. Nothing where it
    /// says nothing.
    Models::Money claimedCost(
        const Models::ProviderEntry &provider, const Flight &flight, const Answer &answer) const;
    /// What came of an answer that broke off for good without a count is counted for its record. More may be
    /// billed than was seen, so the worst case stays committed beside it.
    void countRemains(const Models::ProviderEntry &provider, Flight &flight, Answer &answer) const;
    /// The most that a request for this answer can cost, with the limit that a budget sets.
    Models::Money worstWithBudget(int number) const;

    /// By provider.
    QHash<QString, Charge> charges() const { return m_budget.charges(); }
    /// The budget is kept by others, see WorkShare: reserve() finds room for everything.
    void keepNoBudget() { m_keepsBudget = false; }
    Models::Money spent() const { return m_budget.spent(); }
    Models::Money committed() const { return m_budget.committed(); }
    std::optional<Models::Money> cap() const { return m_budget.cap(); }

private:
    std::optional<Models::Money> worstOf(int number, const OutputBound &bound) const;
    void holdWorst(int number, int requests, Models::Money spent = {});

    const RunPlan &m_plan;
    const PlanIndex &m_index;
    const Conversations &m_conversations;
    const Clock &m_clock;
    const Models::Catalogue *m_catalogue;
    Budget m_budget;
    bool m_keepsBudget = true;
};

} // namespace Pennybench::Runs
