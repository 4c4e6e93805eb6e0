#include "app/runs/believedusage.h"
#include "app/runs/retrypolicy.h"
#include "app/runs/runprivate.h"
#include "app/runs/tokenestimate.h"

#include <QRandomGenerator>

namespace Pennybench {

namespace {

using std::chrono::nanoseconds;

constexpr qint64 usualAnswerTokens = 600; ///< for tokens per minute, until the answer says better
constexpr int mostUnsettled = 2'000; ///< answers that wait for the store or a scorer
constexpr int refusalsBeforeGivingUp = 3;

bool rejects(const ModelEntry &model, const QString &field)
{
    return model.rules.rejects.contains(field);
}

/// Whether the cost depends on numbers of the provider: not that of time, which we measure.
bool isOfTokens(const Cost &cost)
{
    return cost.row || cost.chargedByProvider;
}

/// Failures that every further request to the model will meet too.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Auth || kind == ErrorKind::Quota || kind == ErrorKind::ModelNotFound;
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
    if (!flight) {
        if (const auto ready = lane.nextReady())
            wakeAt(*ready);
        return false;
    }
    if (refuseAtOnce(lane, *flight))
        return true;
    const Prompt &prompt = index.prompt(flight->number);
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
    if (!takeMoney(lane, *flight))
        return false;
    flight->paceNumber = lane.pace.started(now(), tokens);
    ask(lane, lane.take());
    return true;
}

bool Run::Private::refuseAtOnce(RunLane &lane, const Flight &flight)
{
    if (!lane.client && !lane.noClient) {
        Expected<std::unique_ptr<ChatClient>> made = parts.makeClient(lane.provider());
        if (made) {
            lane.client = *std::move(made);
            QObject::connect(lane.client.get(), &ChatClient::eventArrived, q,
                [this, &lane](quint64 request, const ChatEvent &event) { onEvent(lane, request, event); });
            QObject::connect(
                lane.client.get(), &ChatClient::limitsArrived, q, [this, &lane](const RateLimits &limits) {
                    lane.pace.leftOver(now(), limits);
                    lane.countsTokens = lane.countsTokens || limits.tokens;
                });
        } else {
            lane.noClient = made.error();
        }
    }
    const Refusals refused = refusals.value(flight.key.model);
    std::optional<ChatError> error;
    if (lane.noClient)
        error = ChatError{.kind = ErrorKind::Auth, .message = Message(lane.noClient->describe())};
    else if (refused.inARow >= refusalsBeforeGivingUp)
        error = refused.error;
    if (!error)
        return false;
    const std::unique_ptr<Flight> taken = lane.take();
    finish(taken->number, errorAnswer(lane, *taken, *error));
    return true;
}

bool Run::Private::takeMoney(RunLane &lane, Flight &flight)
{
    const ModelEntry &model = index.model(flight.number);
    const bool limited = budget.limits(lane.provider().id);
    const OutputBound bound = outputBound(model, plan.settings, limited);
    flight.maxTokens = bound.send;
    const std::optional<Money> worst = worstCase(model, &lane.provider(), index.prompt(flight.number), bound,
        plan.settings.timeouts, parts.clock.utcNow());
    flight.worst = worst.value_or(Money());
    // What a server on this machine costs is nobody's bill, unless its owner set a price per hour.
    if (limited && !worst && !plan.settings.allowUnpriced && !lane.provider().isLocal()) {
        const ChatError error{.kind = ErrorKind::Budget,
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
    toAsk[flight->number] = 0;
    ++inFlight;
    ++flight->attempts;
    flight->askedAt = parts.clock.utcNow();
    flight->reducer.emplace(now(), lane.provider().stream);
    const auto permission = [this, asked = flight.get()] { return mayLeave(*asked); };
    lane.flights.insert(lane.client->start(requestFor(lane, *flight), permission), flight);
    progressMoved();
    emit q->answerStarted(flight->key, flight->attempts);
}

ChatRequest Run::Private::requestFor(const RunLane &lane, const Flight &flight) const
{
    const ModelEntry &model = index.model(flight.number);
    const Prompt &prompt = index.prompt(flight.number);
    ChatRequest request{.model = model.apiName.isEmpty() ? model.id : model.apiName,
        .system = prompt.system,
        .prompt = prompt.text,
        .maxTokens = flight.maxTokens,
        .maxOutput = model.maxOutput,
        .effort = plan.settings.effort,
        .stream = lane.provider().stream,
        .rules = model.rules};
    if (!rejects(model, QStringLiteral("temperature")))
        request.temperature = plan.settings.temperature;
    if (plan.settings.seed && !rejects(model, QStringLiteral("seed")))
        request.seed = *plan.settings.seed + flight.key.trial - 1;
    return request;
}

void Run::Private::onEvent(RunLane &lane, quint64 request, const ChatEvent &event)
{
    const auto found = lane.flights.constFind(request);
    if (found == lane.flights.constEnd())
        return;
    const std::shared_ptr<Flight> flight = *found;
    flight->reducer->apply(event, now());
    if (const auto *text = std::get_if<TextAdded>(&event)) {
        emit q->textAdded(flight->key, text->text);
    } else if (const auto *reasoning = std::get_if<ReasoningAdded>(&event)) {
        emit q->reasoningAdded(flight->key, reasoning->text);
    } else if (const auto *replaced = std::get_if<TextReplaced>(&event)) {
        emit q->textReplaced(flight->key, replaced->text, replaced->reasoning);
    } else if (isEnding(event)) {
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
    budget.release(lane.provider().id, flight->worst);
    lane.pace.ended(flight->paceNumber, std::nullopt);
    const bool modelCancelled = cancelledModels.contains(flight->key.model);
    if (flight->attempts > 0 && (cancelled || modelCancelled)) {
        finishCancelled(lane, *flight);
    } else if (flight->attempts > 0) {
        lane.wait(std::make_unique<Flight>(*flight));
    } else if (modelCancelled) {
        --total;
    } else {
        toAsk[flight->number] = 1;
        lane.askAgain(flight->number);
    }
    schedule();
}

void Run::Private::endAttempt(RunLane &lane, const std::shared_ptr<Flight> &flight, const ChatEvent &ending)
{
    --inFlight;
    Answer answer = answerOf(lane, *flight);
    flight->reducer->fill(answer);
    const Money claimed = claimedCost(lane, *flight, answer);
    const ModelEntry &model = index.model(flight->number);
    const bool isBelieved = believeUsage(answer, index.prompt(flight->number),
        {.outputLimit = flight->maxTokens,
            .thinksUnseen = model.reasoning,
            .isPriced = !model.prices.isEmpty()});
    if (answer.status == AnswerStatus::Ok || answer.usage.completion)
        answer.cost = costOf(lane, *flight, answer);
    settleMoney(lane, *flight, answer, isBelieved ? Money() : std::max(claimed, flight->worst));
    std::optional<qint64> tokens;
    if (answer.usage.completion)
        tokens = answer.usage.prompt.value_or(0) + *answer.usage.completion;
    lane.pace.ended(flight->paceNumber, tokens);
    noteRefusals(*flight, answer);
    if (answer.status == AnswerStatus::Ok)
        lane.pace.succeeded();
    const auto *failure = std::get_if<Failed>(&ending);
    const bool wasShown = answer.timeToFirstToken.has_value();
    if (!failure || !askAgainLater(lane, flight, failure->error, wasShown)) {
        countRemains(lane, *flight, answer);
        addWhatWentBefore(*flight, answer);
        finish(flight->number, answer);
    }
    schedule();
}

std::optional<Cost> Run::Private::costOf(
    const RunLane &lane, const Flight &flight, const Answer &answer) const
{
    const ModelEntry &billed =
        billedModel(index.model(flight.number), answer.servedModel, parts.catalogue, answer.askedAt);
    return costOfAnswer(answer.usage, billed, &lane.provider(), answer.askedAt,
        answer.latency.value_or(nanoseconds{0}), estimateTokens(answer.reasoning));
}

/// What the answer costs if all that the provider says is true, however much that is. Nothing where it says
/// nothing.
Money Run::Private::claimedCost(const RunLane &lane, const Flight &flight, const Answer &answer) const
{
    constexpr qint64 mostTokensClaimed = 100'000'000;
    Answer claim = answer;
    for (std::optional<qint64> *number :
        {&claim.usage.prompt, &claim.usage.completion, &claim.usage.cached, &claim.usage.cacheWrite}) {
        if (*number)
            *number = std::clamp<qint64>(**number, 0, mostTokensClaimed);
    }
    const std::optional<Cost> cost = costOf(lane, flight, claim);
    return cost ? cost->amount : Money();
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
void Run::Private::settleMoney(const RunLane &lane, Flight &flight, const Answer &answer, Money atMost)
{
    const QString &provider = lane.provider().id;
    if (answer.cost) {
        const Money cost = answer.cost->amount;
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

void Run::Private::noteRefusals(const Flight &flight, const Answer &answer)
{
    if (answer.error && isRefusal(answer.error->kind)) {
        Refusals &refused = refusals[flight.key.model];
        ++refused.inARow;
        refused.error = *answer.error;
        refused.error.maybeCharged = false;
    } else if (answer.status == AnswerStatus::Ok) {
        refusals.remove(flight.key.model);
    }
}

bool Run::Private::askAgainLater(
    RunLane &lane, const std::shared_ptr<Flight> &flight, const ChatError &error, bool wasShown)
{
    const bool slow = asksToSlowDown(error);
    const double chance = QRandomGenerator::global()->generateDouble();
    const auto wait = retryWait(error, flight->attempts, plan.settings.retries, chance);
    if (slow)
        lane.pace.slowDown(now(), wait.value_or(std::chrono::seconds(1)));
    if (!wait || wasShown || cancelled || cancelledModels.contains(flight->key.model))
        return false;
    flight->mayHaveBeenCharged = flight->mayHaveBeenCharged || error.maybeCharged;
    flight->readyAt = now() + *wait;
    lane.wait(std::make_unique<Flight>(*flight));
    wakeAt(flight->readyAt);
    emit q->waiting(flight->key, *wait, error.message);
    return true;
}

void Run::Private::wakeAt(nanoseconds moment)
{
    if (wakeMoment && *wakeMoment <= moment)
        return;
    wakeMoment = moment;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(moment - now());
    wakeTimer.start(std::max(wait, std::chrono::milliseconds(0)));
}

} // namespace Pennybench
