#include "app/runs/believedusage.h"
#include "app/runs/retrypolicy.h"
#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"
#include "providers/requestmessages.h"

#include <QRandomGenerator>

namespace Pennybench::Runs {

namespace {

using std::chrono::nanoseconds;

constexpr std::chrono::milliseconds whileLoading{2'000}; ///< between two looks at a server that loads

/// Failures that every further request to the model will meet too. holdsFew: the server loads models on
/// request, and mayLoad: this one has not answered yet. Such a server says for every prompt, after a wait of
/// minutes, that the model cannot be loaded.
bool isRefusal(const Providers::ChatError &error, bool holdsFew, bool mayLoad)
{
    const Providers::ErrorKind kind = error.kind;
    const bool cannotLoad = holdsFew && mayLoad
        && (kind == Providers::ErrorKind::Timeout || kind == Providers::ErrorKind::Server
            || kind == Providers::ErrorKind::Overloaded);
    return kind == Providers::ErrorKind::Auth || kind == Providers::ErrorKind::Quota
        || kind == Providers::ErrorKind::ModelNotFound || (cannotLoad && !error.loading);
}

/// Some servers call an answer complete that their own limit cut.
void noteProbableCut(Answer &answer)
{
    const bool saysComplete =
        answer.status == AnswerStatus::Ok && answer.finishReason == Providers::FinishReason::Stop;
    const Providers::TokenUsage &usage = answer.usage;
    if (saysComplete && answer.maxTokens && usage.completion == *answer.maxTokens && !usage.estimated)
        answer.notes +=
            Message(Providers::RequestMessages::probablyCut, {QString::number(*answer.maxTokens)});
}

QString secondsText(nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'g', 4) + QStringLiteral(" s");
}

} // namespace

/// What could not be noted did not leave: it is as if it had not been asked.
void Run::Private::takeBack(RunLane &lane, const std::shared_ptr<Flight> &flight)
{
    --inFlight;
    --flight->attempts;
    flight->keptBack = false;
    ledger.takeBack(lane.provider().id, *flight);
    lane.pace.ended(flight->paceNumber, std::nullopt);
    const bool modelCancelled = cancelledModels.contains(flight->key.model);
    if (flight->attempts > 0 && (cancelled || modelCancelled)) {
        finishCancelled(lane, *flight);
    } else if (flight->attempts > 0) {
        lane.wait(std::make_unique<Flight>(*flight));
    } else if (modelCancelled) {
        --total;
    } else {
        toAsk[flight->number] = ToAsk::Yes;
        lane.askAgain(flight->number);
    }
    schedule();
}

void Run::Private::endAttempt(
    RunLane &lane, const std::shared_ptr<Flight> &flight, const Providers::ChatEvent &ending)
{
    --inFlight;
    Answer answer = answerOf(lane, *flight);
    flight->reducer->fill(answer);
    const bool wasShown = answer.timeToFirstToken.has_value();
    const Models::Money claimed = ledger.claimedCost(lane.provider(), *flight, answer);
    const Models::ModelEntry &model = index.model(flight->number);
    const bool isBelieved = believeUsage(answer, conversations.asCounted(flight->number),
        {.outputLimit = flight->maxTokens,
            .requests = flight->requests,
            .thinksUnseen = model.reasoning,
            .isPriced = !model.prices.isEmpty()});
    noteProbableCut(answer);
    keepLoadApart(lane, *flight, answer, ending);
    if (answer.status == AnswerStatus::Ok || answer.usage.completion)
        answer.cost = ledger.costOf(lane.provider(), *flight, answer);
    ledger.settle(
        lane.provider().id, *flight, answer, isBelieved ? Models::Money() : std::max(claimed, flight->worst));
    std::optional<qint64> tokens;
    if (answer.usage.completion)
        tokens = answer.usage.prompt.value_or(0) + *answer.usage.completion;
    lane.pace.ended(flight->paceNumber, tokens);
    if (share && tokens)
        share->tookTokens(flight->sharedRequest, *tokens);
    noteRefusals(lane, *flight, answer);
    if (answer.status == AnswerStatus::Ok)
        lane.pace.succeeded();
    const auto *failure = std::get_if<Providers::Failed>(&ending);
    if (!failure || !failure->error.loading)
        lane.loadingSince.remove(flight->key.model);
    if (!failure || !askAgainLater(lane, flight, failure->error, wasShown)) {
        sayThatLoadingTookTooLong(lane, answer);
        ledger.countRemains(lane.provider(), *flight, answer);
        addWhatWentBefore(*flight, answer);
        if (!isUnreachable(lane, *flight, answer))
            finish(flight->number, answer, flight.get());
    }
    schedule();
}

void Run::Private::sayThatLoadingTookTooLong(const RunLane &lane, Answer &answer) const
{
    if (!answer.error || !answer.error->loading || !lane.provider().isLocal() || cancelled)
        return;
    answer.error->kind = Providers::ErrorKind::Timeout;
    answer.error->message = Message(
        Providers::RequestMessages::loadTimeout, {lane.provider().name, secondsText(timeoutsOf(lane).load)});
}

/// The time in which the server loaded the model is not the model's own. Where the server does not say how
/// long that was, the time to the first token is unknown.
void Run::Private::keepLoadApart(
    RunLane &lane, const Flight &flight, Answer &answer, const Providers::ChatEvent &ending) const
{
    if (answer.status != AnswerStatus::Ok)
        return;
    const std::optional<nanoseconds> load = std::get<Providers::Finished>(ending).loadTime;
    const nanoseconds most = answer.timeToFirstToken.value_or(answer.latency.value_or(nanoseconds(0)));
    if (load && load->count() >= 0 && *load <= most) {
        answer.loadTime = load;
        if (answer.timeToFirstToken)
            *answer.timeToFirstToken -= *load;
    } else if (flight.mayLoad && answer.timeToFirstToken) {
        answer.notes +=
            Message(Providers::RequestMessages::loadedFirst, {secondsText(*answer.timeToFirstToken)});
        answer.timeToFirstToken.reset();
    }
    lane.answered.insert(flight.key.model);
}

void Run::Private::noteRefusals(const RunLane &lane, const Flight &flight, const Answer &answer)
{
    if (answer.error && isRefusal(*answer.error, lane.holdsFewModels(), flight.mayLoad)) {
        Refusals &refused = refusals[flight.key.model];
        ++refused.inARow;
        refused.error = *answer.error;
        refused.error.maybeCharged = false;
    } else if (answer.status == AnswerStatus::Ok) {
        refusals.remove(flight.key.model);
    }
}

Providers::Timeouts Run::Private::timeoutsOf(const RunLane &lane) const
{
    return Models::timeoutsFor(lane.provider(), plan.settings.timeLimits);
}

bool Run::Private::askAgainLater(
    RunLane &lane, const std::shared_ptr<Flight> &flight, const Providers::ChatError &error, bool wasShown)
{
    const bool stopped = cancelled || cancelledModels.contains(flight->key.model);
    if (error.loading && lane.provider().isLocal())
        return !stopped && waitForLoading(lane, flight, error);
    const double chance = QRandomGenerator::global()->generateDouble();
    const auto wait = retryWait(error, flight->attempts - flight->loadWaits, plan.settings.retries, chance);
    if (asksToSlowDown(error)) {
        const auto closed = wait.value_or(std::chrono::seconds(1));
        lane.pace.slowDown(now(), closed);
        if (share)
            share->slowDown(lane.provider(), concurrencyOf(lane.provider(), plan.settings), closed);
    }
    if (!wait || wasShown || stopped)
        return false;
    flight->mayHaveBeenCharged = flight->mayHaveBeenCharged || error.maybeCharged;
    waitAndAsk(lane, flight, *wait, error.message);
    return true;
}

/// A server of this machine that loads its model is there, and waiting for it uses up no retry.
bool Run::Private::waitForLoading(
    RunLane &lane, const std::shared_ptr<Flight> &flight, const Providers::ChatError &error)
{
    const nanoseconds limit = timeoutsOf(lane).load;
    const auto since = lane.loadingSince.constFind(flight->key.model);
    const nanoseconds begun = since == lane.loadingSince.constEnd() ? now() : *since;
    lane.loadingSince.insert(flight->key.model, begun);
    const nanoseconds left = begun + limit - now();
    if (left.count() <= 0)
        return false;
    ++flight->loadWaits;
    waitAndAsk(lane, flight, std::min(whileLoading, std::chrono::ceil<std::chrono::milliseconds>(left)),
        error.message);
    return true;
}

void Run::Private::waitAndAsk(
    RunLane &lane, const std::shared_ptr<Flight> &flight, std::chrono::milliseconds wait, const Message &why)
{
    if (share)
        share->rest(flight->key);
    flight->readyAt = now() + wait;
    lane.wait(std::make_unique<Flight>(*flight));
    wakeAt(flight->readyAt);
    emit q->waiting(flight->key, wait, why);
}

void Run::Private::wakeAt(nanoseconds moment)
{
    if (wakeMoment && *wakeMoment <= moment)
        return;
    wakeMoment = moment;
    wakeCall = parts.clock.callAt(moment, [this] {
        wakeMoment.reset();
        pump();
    });
}

} // namespace Pennybench::Runs
