#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"

#include <cmath>

namespace Pennybench::Runs {

namespace {

constexpr std::chrono::seconds graceForSettling{2};
constexpr int answersBeforeForecast = 5;

} // namespace

void Run::Private::takeOver(const QList<Answer> &done)
{
    const auto isAskedAnew = [this](const Answer &answer) {
        return parts.asks && parts.asks(answer.key) == Asks::Anew;
    };
    for (const Answer &answer : done) {
        if (answer.status == AnswerStatus::Ok && !isAskedAnew(answer))
            conversations.keep(answer);
    }
    for (const Answer &answer : done) {
        run = std::max(run, answer.run + 1);
        if (answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted())
            ledger.spend(answer.provider, answer.cost->amount);
        const int number = index.number(answer.key);
        if (number < 0 || toAsk.at(number) == ToAsk::No)
            continue;
        if (answer.run == 0) {
            toAsk[number] = ToAsk::No;
            toTakeOverAtStart.push_back(answer);
            continue;
        }
        if (answer.status != AnswerStatus::Ok || isAskedAnew(answer)) {
            takeOverUnanswered(number, answer);
            continue;
        }
        toAsk[number] = ToAsk::No;
        ++finished;
        ++came;
        unpriced += answer.cost || !answer.reusedFrom.isEmpty() ? 0 : 1;
        ledger.takeOver(number, answer);
        if (answer.score || !isScored(number))
            ++scored;
        else
            toScoreAtStart.push_back(answer);
    }
}

void Run::Private::takeOverUnanswered(int number, const Answer &answer)
{
    const bool maybeCharged = answer.error && answer.error->maybeCharged;
    rememberBefore(number, answer);
    ledger.takeOver(number, answer);
    if (!maybeCharged || plan.settings.repeatMaybeCharged)
        return;
    toAsk[number] = ToAsk::No;
    ++finished;
    failed.insert(number);
}

void Run::Private::rememberBefore(int number, const Answer &answer)
{
    before.insert(number,
        {.attempts = answer.attempts,
            .cost = answer.cost ? answer.cost->amount : Models::Money(),
            .mayHaveBeenCharged = answer.error && answer.error->maybeCharged,
            .maybeChargedTwice = answer.maybeChargedTwice});
}

/// Makes the answer tell of all requests that were ever sent for it, not only of the last.
void Run::Private::addWhatWentBefore(const Flight &flight, Answer &answer) const
{
    const Before earlier = before.value(flight.number);
    answer.attempts += earlier.attempts;
    answer.maybeChargedTwice = answer.maybeChargedTwice || earlier.maybeChargedTwice;
    if (answer.error)
        answer.error->maybeCharged =
            answer.error->maybeCharged || flight.mayHaveBeenCharged || earlier.mayHaveBeenCharged;
    const Models::Money known = flight.knownCost + earlier.cost;
    if (!answer.cost && known == Models::Money())
        return;
    if (!answer.cost)
        answer.cost.emplace();
    answer.cost->amount = known;
    answer.cost->estimated = answer.cost->estimated || flight.knownIsEstimated;
}

Answer Run::Private::answerOf(const RunLane &lane, const Flight &flight) const
{
    const Models::ModelEntry &model = index.model(flight.number);
    const bool takesEffort = model.rules.thinking != Providers::ModelRules::Thinking::None;
    const bool takesTemperature = !model.rules.rejects.contains(QStringLiteral("temperature"));
    return {.key = flight.key,
        .run = run,
        .provider = lane.provider().id,
        .requestedModel = model.apiName.isEmpty() ? model.id : model.apiName,
        .simulated = model.simulated,
        .askedAt = flight.askedAt.isValid() ? flight.askedAt : parts.clock.utcNow(),
        .attempts = flight.attempts,
        .maybeChargedTwice = flight.maybeChargedTwice,
        .temperature = takesTemperature ? index.settings(flight.number).temperature : std::nullopt,
        .effort = takesEffort ? index.settings(flight.number).effort : Providers::Effort::Default,
        .maxTokens = flight.maxTokens};
}

Answer Run::Private::errorAnswer(
    const RunLane &lane, const Flight &flight, const Providers::ChatError &error) const
{
    Answer answer = answerOf(lane, flight);
    answer.status =
        error.kind == Providers::ErrorKind::Cancelled ? AnswerStatus::Cancelled : AnswerStatus::Error;
    answer.error = error;
    addWhatWentBefore(flight, answer);
    return answer;
}

void Run::Private::finish(int number, const Answer &answer, const Flight *flight)
{
    toAsk[number] = ToAsk::No;
    settleShare(number, answer, flight);
    const auto entry = std::make_shared<Saving>(Saving{number, answer});
    saving.insert(answer.key, entry);
    parts.sink.save(answer);
    // At once, so that the score mostly reaches the disk together with the answer.
    if (answer.status == AnswerStatus::Ok && isScored(number))
        score(number, answer);
}

void Run::Private::finishCancelled(const RunLane &lane, const Flight &flight)
{
    const Providers::ChatError error{
        .kind = Providers::ErrorKind::Cancelled, .message = RunMessages::answerCancelled};
    finish(flight.number, errorAnswer(lane, flight, error), &flight);
}

void Run::Private::onSaved(const AnswerKey &key)
{
    const std::shared_ptr<Saving> saved = saving.take(key);
    if (!saved)
        return;
    ++finished;
    came += saved->answer.status == AnswerStatus::Ok ? 1 : 0;
    scored += saved->answer.status == AnswerStatus::Ok && !isScored(saved->number) ? 1 : 0;
    if (saved->answer.reusedFrom.isEmpty()) {
        ++finishedHere;
        unpriced += saved->answer.status == AnswerStatus::Ok && !saved->answer.cost ? 1 : 0;
    }
    if (saved->answer.status == AnswerStatus::Error) {
        failed.insert(saved->number);
        rememberBefore(saved->number, saved->answer);
    }
    turnSettled(saved->number, saved->answer);
    progressMoved();
    emit q->answerFinished(saved->answer);
    schedule();
}

void Run::Private::score(int number, const Answer &answer)
{
    const Suites::Prompt prompt = index.promptAsAsked(number);
    scoring.insert(number, answer.key);
    parts.scoring.submit(ticketBase + static_cast<quint64>(number),
        {.spec = prompt.scorer,
            .prompt = prompt.text,
            .language = prompt.language,
            .answer = answer.text,
            .truncated = answer.finishReason == Providers::FinishReason::Length});
}

void Run::Private::onScored(quint64 ticket, const Scoring::Score &score)
{
    if (ticket < ticketBase || ticket - ticketBase >= static_cast<quint64>(index.size()))
        return;
    const auto found = scoring.constFind(static_cast<int>(ticket - ticketBase));
    if (found == scoring.constEnd())
        return;
    const AnswerKey key = *found;
    scoring.erase(found);
    scores.insert(key, score);
    parts.sink.saveScore(key, score);
}

void Run::Private::onScoreSaved(const AnswerKey &key)
{
    const auto found = scores.constFind(key);
    if (found == scores.constEnd())
        return;
    const Scoring::Score score = *found;
    scores.erase(found);
    ++scored;
    progressMoved();
    emit q->answerScored(key, score);
    schedule();
}

void Run::Private::onStoreFailed(const Problem &problem)
{
    const std::optional<Problem> known = std::exchange(storeProblem, problem);
    if (known != problem)
        emit q->halted(problem);
    schedule();
}

void Run::Private::onStoreRecovered()
{
    storeProblem.reset();
    schedule();
}

void Run::Private::cancelFlights(const std::function<bool(const Flight &)> &which)
{
    for (RunLane &lane : lanes) {
        for (auto it = lane.flights.cbegin(); it != lane.flights.cend(); ++it) {
            if (which(*it.value()))
                lane.client->cancel(it.key());
        }
        for (const std::unique_ptr<Flight> &flight : lane.takeWaiting(which))
            finishCancelled(lane, *flight);
    }
}

/// Answers that were asked for and wait to be asked again, for which no money is left: they are kept as
/// errors, because what was sent for them may have been charged. Whether there were any.
bool Run::Private::giveUpWaiting()
{
    const Providers::ChatError error{
        .kind = Providers::ErrorKind::Budget, .message = RunMessages::noRoomToAskAgain, .retryable = true};
    bool any = false;
    for (RunLane &lane : lanes) {
        for (const std::unique_ptr<Flight> &flight : lane.takeWaiting([](const Flight &) { return true; })) {
            finish(flight->number, errorAnswer(lane, *flight, error), flight.get());
            any = true;
        }
    }
    return any;
}

bool Run::Private::isBusy() const
{
    const bool hasWaited = cancelled && now() - cancelledAt > graceForSettling;
    const auto frees = [](const RunLane &lane) { return !lane.unloads.isEmpty(); };
    if (inFlight > 0 || (!hasWaited && std::any_of(lanes.cbegin(), lanes.cend(), frees)))
        return true;
    if (storeProblem && !cancelled)
        return true;
    if (storeProblem)
        return !saving.isEmpty() && now() - cancelledAt <= graceForSettling;
    if (!saving.isEmpty() || !scores.isEmpty())
        return true;
    if (!cancelled && (!elsewhere.isEmpty() || !unscoredElsewhere.isEmpty()))
        return true;
    // A score that is still being worked out when the run was cancelled is made when it is continued.
    return !scoring.isEmpty() && !(cancelled && now() - cancelledAt > graceForSettling);
}

void Run::Private::maybeEnd()
{
    if (isBusy()) {
        if (cancelled)
            wakeAt(std::max(now(), cancelledAt + graceForSettling) + std::chrono::milliseconds(1));
        return;
    }
    if (cancelled && storeProblem && !saving.isEmpty()) {
        end(RunEnd::StoreFailed,
            Message(RunMessages::notSaved, {QString::number(saving.size()), storeProblem->said()}));
        return;
    }
    if (cancelled) {
        if (!unloadRest())
            end(RunEnd::Cancelled,
                Message(RunMessages::cancelled, {QString::number(came), QString::number(total)}));
        return;
    }
    bool stoppedByBudget = false;
    for (RunLane &lane : lanes) {
        const bool hasMore = lane.next(now(), toAsk) || lane.isWaiting();
        if (hasMore && !lane.stoppedByBudget)
            return;
        stoppedByBudget = stoppedByBudget || hasMore;
    }
    if (stoppedByBudget && giveUpWaiting())
        return;
    if (unloadRest())
        return;
    if (stoppedByBudget)
        end(RunEnd::BudgetReached, budgetMessage());
    else
        end(RunEnd::Completed, {});
}

void Run::Private::end(RunEnd how, const Message &message)
{
    hasEnded = true;
    if (std::exchange(hasJoined, false))
        share->leave();
    progressTimer.stop();
    wakeCall.reset();
    wakeMoment.reset();
    emit q->progressChanged(progress());
    emit q->ended(how, message);
}

Message Run::Private::budgetMessage() const
{
    RunMessages::BudgetStop stop{.came = came, .total = total, .spent = ledger.spent()};
    for (int number = 0; number < index.size(); ++number) {
        if (toAsk.at(number) == ToAsk::No)
            continue;
        ++stop.left;
        stop.worst += ledger.worstWithBudget(number);
    }
    if (finishedHere > 0) {
        const double each = ledger.spent().toDouble() / std::max(finished, 1);
        stop.usual = Models::Money::fromPicodollars(std::llround(each * stop.left * 1e12));
    }
    return withLimitToLower(messageOf(stop));
}

/// A machine that is paid by the hour may need its whole limit of time for every answer, and the budget has
/// to allow for that.
Message Run::Private::withLimitToLower(const Message &message) const
{
    for (const RunLane &lane : lanes) {
        if (!lane.stoppedByBudget || !lane.provider().pricePerHour)
            continue;
        const Providers::Timeouts timeouts = timeoutsOf(lane);
        return Message(RunMessages::lowerTimeout,
            {message, lane.provider().name, QString::number(timeouts.total.count() / 1000),
                QString::number(timeouts.connect.count() / 1000),
                RunMessages::dollars(*lane.provider().pricePerHour)});
    }
    return message;
}

RunProgress Run::Private::progress() const
{
    RunProgress progress{.total = total,
        .finished = finished,
        .scored = scored,
        .failed = static_cast<int>(failed.size()),
        .inFlight = inFlight,
        .unpriced = unpriced,
        .spent = ledger.spent(),
        .committed = ledger.committed(),
        .budget = ledger.cap()};
    if (finishedHere >= answersBeforeForecast) {
        const auto each = (now() - startedAt) / finishedHere;
        progress.remaining =
            std::chrono::duration_cast<std::chrono::seconds>(each * std::max(total - finished, 0));
    }
    return progress;
}

void Run::Private::progressMoved()
{
    if (!progressTimer.isActive() && !hasEnded)
        progressTimer.start();
}

} // namespace Pennybench::Runs
