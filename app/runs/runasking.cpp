#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"
#include "app/runs/tokenestimate.h"

namespace Pennybench::Runs {

namespace {

using std::chrono::nanoseconds;

constexpr qint64 usualAnswerTokens = 600; ///< for tokens per minute, until the answer says better
constexpr int mostUnsettled = 2'000; ///< answers that wait for the store or a scorer
constexpr int refusalsBeforeGivingUp = 3;

bool rejects(const Models::ModelEntry &model, const QString &field)
{
    return model.rules.rejects.contains(field);
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
    if (!holdsBack() && !joinShare())
        return;
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
    bool isPassed = false;
    if (share && !claim(lane, *flight, tokens, isPassed))
        return isPassed;
    flight->paceNumber = lane.pace.started(now(), tokens);
    ask(lane, lane.take());
    return true;
}

void Run::Private::makeClient(RunLane &lane)
{
    if (lane.client || lane.noClient)
        return;
    Expected<std::unique_ptr<Providers::ChatClient>> made = parts.makeClient(lane.provider());
    if (!made) {
        lane.noClient = made.error();
        return;
    }
    lane.client = *std::move(made);
    QObject::connect(lane.client.get(), &Providers::ChatClient::eventArrived, q,
        [this, &lane](quint64 request, const Providers::ChatEvent &event) { onEvent(lane, request, event); });
    QObject::connect(lane.client.get(), &Providers::ChatClient::limitsArrived, q,
        [this, &lane](const Providers::RateLimits &limits) {
            lane.pace.leftOver(now(), limits);
            lane.countsTokens = lane.countsTokens || limits.tokens;
        });
}

bool Run::Private::refuseAtOnce(RunLane &lane, const Flight &flight)
{
    makeClient(lane);
    if (leaveToOthers(lane, flight))
        return true;
    const Refusals refused = refusals.value(flight.key.model);
    std::optional<Providers::ChatError> error;
    if (lane.noClient)
        error = Providers::ChatError{.kind = Providers::ErrorKind::Auth, .message = lane.noClient->said()};
    else if (refused.inARow >= refusalsBeforeGivingUp)
        error = refused.error;
    if (!error)
        return false;
    const std::unique_ptr<Flight> taken = lane.take();
    finish(taken->number, errorAnswer(lane, *taken, *error), taken.get());
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
    finish(taken->number, errorAnswer(lane, *taken, error), taken.get());
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

} // namespace Pennybench::Runs
