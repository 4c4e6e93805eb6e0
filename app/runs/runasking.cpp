#include "app/runs/believedusage.h"
#include "app/runs/retrypolicy.h"
#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"
#include "app/runs/tokenestimate.h"
#include "providers/requestmessages.h"

#include <QRandomGenerator>

namespace Pennybench::Runs {

namespace {

using std::chrono::nanoseconds;

constexpr qint64 usualAnswerTokens = 600; ///< for tokens per minute, until the answer says better
constexpr int mostUnsettled = 2'000; ///< answers that wait for the store or a scorer
constexpr int refusalsBeforeGivingUp = 3;
constexpr std::chrono::milliseconds whileLoading{2'000}; ///< between two looks at a server that loads

bool rejects(const Models::ModelEntry &model, const QString &field)
{
    return model.rules.rejects.contains(field);
}

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

void Run::Private::schedule()
{
    if (pumpQueued)
        return;
    pumpQueued = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

bool Run::Private::holdsBack() const
{
    return !started || paused || cancelled || storeProblem || saving.size() + scoring.size() > mostUnsettled;
}

void Run::Private::pump()
{
    if (hasEnded || !started)
        return;
    for (Answer &answer : std::exchange(toScoreAtStart, {}))
        score(index.number(answer.key), answer);
    for (Answer &answer : std::exchange(toTakeOverAtStart, {})) {
        answer.run = run;
        finish(index.number(answer.key), answer);
    }
    for (const int number : std::exchange(unaskableAtStart, {})) {
        if (toAsk.at(number) == ToAsk::AfterTurn)
            keepAsNotAsked(number);
    }
    // In turns, so that no provider's queue is served before another's.
    for (bool moved = true; moved && !holdsBack();) {
        moved = false;
        for (RunLane &lane : lanes)
            moved = (!holdsBack() && startNext(lane)) || moved;
    }
    maybeEnd();
}

bool Run::Private::startNext(RunLane &lane)
{
    Flight *flight = lane.next(now(), toAsk);
    if (unloadDone(lane))
        return false;
    if (!flight) {
        if (const auto ready = lane.nextReady())
            wakeAt(*ready);
        return false;
    }
    if (refuseAtOnce(lane, *flight))
        return true;
    const Suites::Prompt prompt = conversations.asCounted(flight->number);
    const qint64 tokens = lane.countsTokens
        ? estimateTokens(prompt.text) + estimateTokens(prompt.system) + usualAnswerTokens
        : 0;
    const std::optional<nanoseconds> moment = lane.pace.nextStart(now(), tokens);
    if (!moment)
        return false;
    if (moment->count() > 0) {
        wakeAt(*moment);
        return false;
    }
    if (!reserveMoney(lane, *flight))
        return false;
    flight->paceNumber = lane.pace.started(now(), tokens);
    ask(lane, lane.take());
    return true;
}

bool Run::Private::refuseAtOnce(RunLane &lane, const Flight &flight)
{
    if (!lane.client && !lane.noClient) {
        Expected<std::unique_ptr<Providers::ChatClient>> made = parts.makeClient(lane.provider());
        if (made) {
            lane.client = *std::move(made);
            QObject::connect(lane.client.get(), &Providers::ChatClient::eventArrived, q,
                [this, &lane](
                    quint64 request, const Providers::ChatEvent &event) { onEvent(lane, request, event); });
            QObject::connect(lane.client.get(), &Providers::ChatClient::limitsArrived, q,
                [this, &lane](const Providers::RateLimits &limits) {
                    lane.pace.leftOver(now(), limits);
                    lane.countsTokens = lane.countsTokens || limits.tokens;
                });
        } else {
            lane.noClient = made.error();
        }
    }
    const Refusals refused = refusals.value(flight.key.model);
    std::optional<Providers::ChatError> error;
    if (lane.noClient)
        error = Providers::ChatError{.kind = Providers::ErrorKind::Auth, .message = lane.noClient->said()};
    else if (refused.inARow >= refusalsBeforeGivingUp)
        error = refused.error;
    if (!error)
        return false;
    const std::unique_ptr<Flight> taken = lane.take();
    finish(taken->number, errorAnswer(lane, *taken, *error));
    return true;
}

bool Run::Private::reserveMoney(RunLane &lane, Flight &flight)
{
    switch (ledger.reserve(lane.provider(), flight)) {
    case RunLedger::Taking::Reserved:
        return true;
    case RunLedger::Taking::NoRoom:
        lane.stoppedByBudget = !ledger.couldFit(lane.provider().id, flight);
        return false;
    case RunLedger::Taking::NoPrice:
        break;
    }
    const Models::ModelEntry &model = index.model(flight.number);
    const Providers::ChatError error{.kind = Providers::ErrorKind::Budget,
        .message = Message(RunMessages::noPrice, {model.name.isEmpty() ? model.id : model.name})};
    const std::unique_ptr<Flight> taken = lane.take();
    finish(taken->number, errorAnswer(lane, *taken, error));
    schedule();
    return false;
}

bool Run::Private::mayLeave(Flight &flight)
{
    const int attempt = before.value(flight.number).attempts + flight.attempts;
    const Expected<void> noted = parts.sink.noteLeaving(flight.key, attempt);
    if (!noted) {
        flight.keptBack = true;
        onStoreFailed(noted.error());
        return false;
    }
    if (flight.mayHaveBeenCharged || before.value(flight.number).mayHaveBeenCharged)
        flight.maybeChargedTwice = true;
    return true;
}

void Run::Private::ask(RunLane &lane, const std::shared_ptr<Flight> &flight)
{
    toAsk[flight->number] = ToAsk::No;
    ++inFlight;
    ++flight->attempts;
    flight->askedAt = parts.clock.utcNow();
    flight->reducer.emplace(now(), index.settings(flight->number).stream.value_or(lane.provider().stream));
    flight->machineBegan.reset();
    flight->machineShare.reset();
    flight->mayLoad = lane.holdsFewModels() && !lane.answered.contains(flight->key.model);
    const auto permission = [this, asked = flight.get()] { return mayLeave(*asked); };
    lane.flights.insert(lane.client->start(requestFor(lane, *flight), permission), flight);
    progressMoved();
    emit q->answerStarted(flight->key, flight->attempts);
}

Providers::ChatRequest Run::Private::requestFor(const RunLane &lane, const Flight &flight) const
{
    const Models::ModelEntry &model = index.model(flight.number);
    const Suites::Prompt prompt = index.promptAsAsked(flight.number);
    const Conversations::Said said = conversations.said(flight.number);
    const RunSettings &settings = index.settings(flight.number);
    Providers::ChatRequest request{.model = model.apiName.isEmpty() ? model.id : model.apiName,
        .system = prompt.system,
        .prompt = said.prompt,
        .earlier = said.earlier,
        .maxTokens = flight.maxTokens,
        .maxOutput = model.maxOutput,
        .effort = settings.effort,
        .stream = settings.stream.value_or(lane.provider().stream),
        .rules = model.rules};
    request.wait = settings.wait;
    request.thinkMax = settings.thinkMax;
    if (flight.mayLoad)
        request.loadAllowance = timeoutsOf(lane).load;
    if (!rejects(model, QStringLiteral("temperature")))
        request.temperature = settings.temperature;
    if (settings.seed && !rejects(model, QStringLiteral("seed")))
        request.seed = *settings.seed + flight.key.trial - 1;
    return request;
}

void Run::Private::onEvent(RunLane &lane, quint64 request, const Providers::ChatEvent &event)
{
    if (lane.unloads.contains(request))
        return onUnloadEvent(lane, request, event);
    const auto found = lane.flights.constFind(request);
    if (found == lane.flights.constEnd())
        return;
    const std::shared_ptr<Flight> flight = *found;
    const nanoseconds moment = now();
    flight->reducer->apply(event, moment);
    if (std::holds_alternative<Providers::Started>(event)) {
        flight->machineBegan = lane.machine.begin(moment);
        lane.toUnload.insert(flight->key.model);
    }
    if (Providers::isEnding(event) && flight->machineBegan)
        flight->machineShare = lane.machine.end(moment, *flight->machineBegan);
    if (const auto *text = std::get_if<Providers::TextAdded>(&event)) {
        emit q->textAdded(flight->key, text->text);
    } else if (const auto *reasoning = std::get_if<Providers::ReasoningAdded>(&event)) {
        emit q->reasoningAdded(flight->key, reasoning->text);
    } else if (const auto *replaced = std::get_if<Providers::TextReplaced>(&event)) {
        emit q->textReplaced(flight->key, replaced->text, replaced->reasoning);
    } else if (Providers::isEnding(event)) {
        lane.flights.remove(request);
        if (flight->keptBack)
            takeBack(lane, flight);
        else
            endAttempt(lane, flight, event);
    }
}

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
        finish(flight->number, answer);
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
    if (asksToSlowDown(error))
        lane.pace.slowDown(now(), wait.value_or(std::chrono::seconds(1)));
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
