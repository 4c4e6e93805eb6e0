#include "app/runs/believedusage.h"
#include "app/runs/runprivate.h"
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

bool Run::Private::takeMoney(RunLane &lane, Flight &flight)
{
    const Models::ModelEntry &model = index.model(flight.number);
    const bool limited = budget.limits(lane.provider().id);
    const OutputBound bound = outputBound(model, plan.settings, limited);
    flight.maxTokens = bound.send;
    const std::optional<Models::Money> worst = worstOf(flight.number, bound);
    flight.worst = worst.value_or(Models::Money());
    // What a server on this machine costs is nobody's bill, unless its owner set a price per hour.
    if (limited && !worst && !plan.settings.allowUnpriced && !lane.provider().isLocal()) {
        const Providers::ChatError error{.kind = Providers::ErrorKind::Budget,
            .message =
                QStringLiteral("%1 has no known price, so it was not asked within a budget; allow models "
                               "without a price or add its price to a catalogue file.")
                    .arg(model.name.isEmpty() ? model.id : model.name)};
        const std::unique_ptr<Flight> taken = lane.take();
        finish(taken->number, errorAnswer(lane, *taken, error));
        schedule();
        return false;
    }
    if (limited && !budget.fits(lane.provider().id, flight.worst)) {
        lane.stoppedByBudget = !budget.couldFit(lane.provider().id, flight.worst);
        return false;
    }
    budget.commit(lane.provider().id, flight.worst);
    return true;
}

std::optional<Models::Cost> Run::Private::costOf(
    const RunLane &lane, const Flight &flight, const Answer &answer) const
{
    const Models::ModelEntry &billed =
        Models::billedModel(index.model(flight.number), answer.servedModel, parts.catalogue, answer.askedAt);
    return Models::costOfAnswer(answer.usage, billed, &lane.provider(), answer.askedAt,
        flight.machineShare.value_or(answer.latency.value_or(std::chrono::nanoseconds{0})),
        estimateTokens(answer.reasoning));
}

/// What the answer costs if all that the provider says is true, however much that is. Nothing where it says
/// nothing.
Models::Money Run::Private::claimedCost(const RunLane &lane, const Flight &flight, const Answer &answer) const
{
    constexpr qint64 mostTokensClaimed = 100'000'000;
    Answer claim = answer;
    for (std::optional<qint64> *number :
        {&claim.usage.prompt, &claim.usage.completion, &claim.usage.cached, &claim.usage.cacheWrite}) {
        if (*number)
            *number = std::clamp<qint64>(**number, 0, mostTokensClaimed);
    }
    const std::optional<Models::Cost> cost = costOf(lane, flight, claim);
    return cost ? cost->amount : Models::Money();
}

/// What came of an answer that broke off for good without a count is counted for its record. More may be
/// billed than was seen, so the worst case stays committed beside it.
void Run::Private::countRemains(const RunLane &lane, Flight &flight, Answer &answer) const
{
    if (!answer.error || !answer.error->maybeCharged || answer.usage.completion || seenTokens(answer) == 0)
        return;
    estimateTokensOf(answer, index.prompt(flight.number));
    answer.cost = costOf(lane, flight, answer);
    if (!answer.cost)
        return;
    flight.knownCost += answer.cost->amount;
    flight.knownIsEstimated = true;
}

/// atMost: what may be charged although the answer's cost says less; as much stays committed.
void Run::Private::settleMoney(
    const RunLane &lane, Flight &flight, const Answer &answer, Models::Money atMost)
{
    const QString &provider = lane.provider().id;
    if (answer.cost) {
        const Models::Money cost = answer.cost->amount;
        budget.release(provider, flight.worst);
        budget.spend(provider, cost);
        flight.knownCost += cost;
        flight.knownIsEstimated = flight.knownIsEstimated || answer.cost->estimated;
        if (isOfTokens(*answer.cost) && cost < atMost) {
            budget.commit(provider, atMost - cost);
            budget.hold(provider, atMost - cost);
        }
    } else if (answer.status == AnswerStatus::Ok || (answer.error && answer.error->maybeCharged)) {
        budget.hold(provider, flight.worst);
    } else {
        budget.release(provider, flight.worst);
    }
}

/// Keeps the worst case of so many requests committed, without what is spent of it: nobody knows what they
/// cost.
void Run::Private::holdWorst(int number, int requests, Models::Money spent)
{
    const Models::ModelEntry &model = index.model(number);
    const OutputBound bound = outputBound(model, plan.settings, budget.limits(model.provider));
    const Models::Money worst = worstOf(number, bound).value_or(Models::Money()) * requests;
    if (worst <= spent)
        return;
    budget.commit(model.provider, worst - spent);
    budget.hold(model.provider, worst - spent);
}

std::optional<Models::Money> Run::Private::worstOf(int number, const OutputBound &bound) const
{
    const Models::ModelEntry &model = index.model(number);
    const Models::ProviderEntry *provider = plan.provider(model.provider);
    return worstCase(
        model, provider, index.prompt(number), bound, plan.settings.timeLimits, parts.clock.utcNow());
}

} // namespace Pennybench::Runs
