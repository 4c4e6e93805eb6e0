#include "app/runs/runledger.h"

#include "app/runs/believedusage.h"
#include "app/runs/tokenestimate.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

/// Whether the cost depends on numbers of the provider: not that of time, which we measure.
bool isOfTokens(const Models::Cost &cost)
{
    return cost.row || cost.chargedByProvider;
}

} // namespace

RunLedger::RunLedger(const RunPlan &plan, const PlanIndex &index, const Conversations &conversations,
    const Clock &clock, const Models::Catalogue *catalogue)
    : m_plan(plan)
    , m_index(index)
    , m_conversations(conversations)
    , m_clock(clock)
    , m_catalogue(catalogue)
    , m_budget(m_plan.settings.budget, m_plan.settings.providerBudgets)
{
}

RunLedger::Taking RunLedger::reserve(const Models::ProviderEntry &provider, Flight &flight)
{
    const bool limited = m_budget.limits(provider.id);
    const OutputBound bound =
        outputBound(m_index.model(flight.number), m_index.settings(flight.number), limited);
    flight.maxTokens = bound.send;
    flight.requests = bound.requests;
    const std::optional<Models::Money> worst = worstOf(flight.number, bound);
    flight.worst = worst.value_or(Models::Money());
    // What a server on this machine costs is nobody's bill, unless its owner set a price per hour.
    if (limited && !worst && !m_plan.settings.allowUnpriced && !provider.isLocal())
        return Taking::NoPrice;
    if (limited && m_keepsBudget && !m_budget.fits(provider.id, flight.worst))
        return Taking::NoRoom;
    m_budget.commit(provider.id, flight.worst);
    return Taking::Reserved;
}

bool RunLedger::couldFit(const QString &provider, const Flight &flight) const
{
    return m_budget.couldFit(provider, flight.worst);
}

void RunLedger::takeBack(const QString &provider, const Flight &flight)
{
    m_budget.release(provider, flight.worst);
}

void RunLedger::takeOver(int number, const Answer &answer)
{
    const bool isOwn = answer.reusedFrom.isEmpty();
    if (answer.status != AnswerStatus::Ok) {
        if (answer.error && answer.error->maybeCharged)
            holdWorst(number, answer.maybeChargedTwice ? answer.attempts : 1);
        return;
    }
    if (answer.usage.estimated && answer.cost && answer.cost->row && isOwn)
        holdWorst(number, 1, answer.cost->amount);
    if (answer.maybeChargedTwice && isOwn)
        holdWorst(number, std::max(answer.attempts - 1, 1));
}

Models::Money RunLedger::worstWithBudget(int number) const
{
    return worstOf(number, outputBound(m_index.model(number), m_index.settings(number), true))
        .value_or(Models::Money());
}

std::optional<Models::Cost> RunLedger::costOf(
    const Models::ProviderEntry &provider, const Flight &flight, const Answer &answer) const
{
    const Models::ModelEntry &billed =
        Models::billedModel(m_index.model(flight.number), answer.servedModel, m_catalogue, answer.askedAt);
    return Models::costOfAnswer(answer.usage, billed, &provider, answer.askedAt,
        flight.machineShare.value_or(answer.latency.value_or(std::chrono::nanoseconds{0})),
        estimateTokens(answer.reasoning));
}

Models::Money RunLedger::claimedCost(
    const Models::ProviderEntry &provider, const Flight &flight, const Answer &answer) const
{
    constexpr qint64 mostTokensClaimed = 100'000'000;
    Answer claim = answer;
    for (std::optional<qint64> *number :
        {&claim.usage.prompt, &claim.usage.completion, &claim.usage.cached, &claim.usage.cacheWrite}) {
        if (*number)
            *number = std::clamp<qint64>(**number, 0, mostTokensClaimed);
    }
    const std::optional<Models::Cost> cost = costOf(provider, flight, claim);
    return cost ? cost->amount : Models::Money();
}

void RunLedger::countRemains(const Models::ProviderEntry &provider, Flight &flight, Answer &answer) const
{
    if (!answer.error || !answer.error->maybeCharged || answer.usage.completion || seenTokens(answer) == 0)
        return;
    estimateTokensOf(answer, m_conversations.asCounted(flight.number));
    answer.cost = costOf(provider, flight, answer);
    if (!answer.cost)
        return;
    flight.knownCost += answer.cost->amount;
    flight.knownIsEstimated = true;
}

void RunLedger::settle(const QString &provider, Flight &flight, const Answer &answer, Models::Money atMost)
{
    if (answer.cost) {
        const Models::Money cost = answer.cost->amount;
        m_budget.release(provider, flight.worst);
        m_budget.spend(provider, cost);
        flight.knownCost += cost;
        flight.charge.spent += cost;
        flight.knownIsEstimated = flight.knownIsEstimated || answer.cost->estimated;
        if (isOfTokens(*answer.cost) && cost < atMost) {
            m_budget.commit(provider, atMost - cost);
            m_budget.hold(provider, atMost - cost);
            flight.charge.held += atMost - cost;
        }
    } else if (answer.status == AnswerStatus::Ok || (answer.error && answer.error->maybeCharged)) {
        m_budget.hold(provider, flight.worst);
        flight.charge.held += flight.worst;
    } else {
        m_budget.release(provider, flight.worst);
    }
}

/// Keeps the worst case of so many requests committed, without what is spent of it: nobody knows what they
/// cost.
void RunLedger::holdWorst(int number, int requests, Models::Money spent)
{
    const Models::ModelEntry &model = m_index.model(number);
    const OutputBound bound = outputBound(model, m_index.settings(number), m_budget.limits(model.provider));
    const Models::Money worst = worstOf(number, bound).value_or(Models::Money()) * requests;
    if (worst <= spent)
        return;
    m_budget.commit(model.provider, worst - spent);
    m_budget.hold(model.provider, worst - spent);
}

std::optional<Models::Money> RunLedger::worstOf(int number, const OutputBound &bound) const
{
    const Models::ModelEntry &model = m_index.model(number);
    const Models::ProviderEntry *provider = m_plan.provider(model.provider);
    return worstCase(model, provider, m_conversations.asCounted(number), bound, m_plan.settings.timeLimits,
        m_clock.utcNow());
}

} // namespace Pennybench::Runs
