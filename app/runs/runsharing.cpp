#include "app/runs/judgingtasks.h"
#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"

namespace Pennybench::Runs {

namespace {

constexpr std::chrono::milliseconds beforeNextClaim{200};
constexpr double goldenPart = 0.6180339887;

bool wasRefused(const Answer &answer)
{
    const Providers::ErrorKind kind = answer.error ? answer.error->kind : Providers::ErrorKind::Network;
    return answer.attempts == 0 || kind == Providers::ErrorKind::Auth || kind == Providers::ErrorKind::Quota
        || kind == Providers::ErrorKind::ModelNotFound;
}

bool endedUnderWay(const Answer &answer)
{
    return answer.error && answer.error->message.id == QLatin1String(RunMessages::endedUnderWay.id);
}

bool needsCode(const Scoring::ScorerSpec &scorer)
{
    return scorer.type == u"code-python";
}

} // namespace

void Run::Private::followShare()
{
    share = parts.sink.share();
    if (!share)
        return;
    ledger.keepNoBudget();
    QObject::connect(
        share, &WorkShare::arrived, q, [this](const QList<Answer> &answers) { onArrived(answers); });
    QObject::connect(share, &WorkShare::moved, q, [this](const WorkShare::Others &now) { onMoved(now); });
}

/// Whether the run takes part; where not, it tries again.
bool Run::Private::joinShare()
{
    if (!share || hasJoined)
        return true;
    WorkShare::Joining joining{.judges = index.size() > 0 && isJudgement(index.key(0)),
        .models = {},
        .runsCode = false,
        .before = ledger.charges()};
    bool asksForCode = false;
    for (int seat = 0; seat < index.seats().size() && index.size() > 0; ++seat) {
        RunLane &lane = laneOf(seat);
        makeClient(lane);
        if (!lane.noClient)
            joining.models += index.key(seat).model;
    }
    for (int number = 0; number < index.size() && !asksForCode; ++number)
        asksForCode = toAsk.at(number) != ToAsk::No && needsCode(index.scorer(number));
    runsCode = asksForCode && parts.scoring.canRunCode();
    joining.runsCode = runsCode;
    const Expected<WorkShare::Place> place = share->join(joining);
    if (!place) {
        onStoreFailed(place.error());
        return false;
    }
    if (!place->isTaken) {
        schedule();
        return false;
    }
    hasJoined = true;
    // Whoever comes alone begins at the beginning, as in a file.
    const double turns = others.count > 0 ? goldenPart * static_cast<double>(place->number) : 0;
    for (RunLane &lane : lanes) {
        if (!lane.holdsFewModels())
            lane.beginAt(turns - std::floor(turns));
    }
    return true;
}

/// Whether this run can ask for it and have it scored.
bool Run::Private::canAsk(int number)
{
    const bool lacksSandbox = needsCode(index.scorer(number)) && !runsCode && others.runCode;
    return !laneOf(number).noClient && !lacksSandbox;
}

/// What this run cannot ask is left to others: those that are there, and those that may come while it is
/// busy with its own.
bool Run::Private::leaveToOthers(RunLane &lane, const Flight &flight)
{
    if (!share || canAsk(flight.number) || (isAlone && !others.models.contains(flight.key.model)))
        return false;
    if (flight.attempts > 0)
        share->giveBack(flight.key);
    leaveElsewhere(lane.take()->number);
    return true;
}

void Run::Private::leaveElsewhere(int number)
{
    toAsk[number] = ToAsk::Elsewhere;
    elsewhere.insert(number);
}

/// isPassed: it is not this run's, and the next may be tried at once.
bool Run::Private::claim(RunLane &lane, const Flight &flight, qint64 tokens, bool &isPassed)
{
    const Models::ProviderEntry &provider = lane.provider();
    const RunSettings &settings = plan.settings;
    const auto cap = settings.providerBudgets.constFind(provider.id);
    const auto reply = share->claim({.key = flight.key,
        .knownAttempts = before.value(flight.number).attempts,
        .anew = parts.asks && parts.asks(flight.key) == Asks::Anew,
        .provider = provider,
        .limits = {.concurrency = concurrencyOf(provider, settings),
            .requestsPerMinute = provider.requestsPerMinute,
            .tokensPerMinute = provider.tokensPerMinute},
        .underWay = lane.pace.inFlight(),
        .tokens = tokens,
        .most = flight.charge.spent + flight.charge.held + flight.worst,
        .cap = settings.budget,
        .providerCap = cap == settings.providerBudgets.constEnd() ? std::nullopt : std::optional(*cap)});
    if (reply && reply->outcome == WorkShare::Outcome::Mine) {
        lane.shown()->sharedRequest = reply->request;
        return true;
    }
    ledger.takeBack(provider.id, flight);
    if (!reply) {
        onStoreFailed(reply.error());
        return false;
    }
    switch (reply->outcome) {
    case WorkShare::Outcome::Elsewhere:
        leaveElsewhere(lane.take()->number);
        isPassed = true;
        break;
    case WorkShare::Outcome::NeverRoom:
        lane.stoppedByBudget = true;
        break;
    default:
        wakeAt(now() + (reply->wait.count() > 0 ? reply->wait : beforeNextClaim));
    }
    return false;
}

/// A server of this machine that is not there: others may have it.
bool Run::Private::isUnreachable(RunLane &lane, const Flight &flight, const Answer &answer)
{
    const bool isAway = share && lane.provider().isLocal() && answer.error
        && answer.error->kind == Providers::ErrorKind::Network && !answer.error->maybeCharged;
    if (!isAway)
        return false;
    lane.noClient = Problem{.message = answer.error->message};
    // Others are told what it can ask.
    hasJoined = false;
    share->giveBack(flight.key);
    leaveElsewhere(flight.number);
    return true;
}

void Run::Private::settleShare(int number, const Answer &answer, const Flight *flight)
{
    if (!share)
        return;
    const auto goesOn = [&](int follower) {
        return toAsk.at(follower) == ToAsk::AfterTurn && index.key(follower).promptId == answer.key.promptId;
    };
    const QList<int> followers = index.followers(number);
    share->settle(answer.key, index.model(number).provider, flight ? flight->charge : Charge(),
        answer.status == AnswerStatus::Ok && std::any_of(followers.cbegin(), followers.cend(), goesOn));
}

void Run::Private::onArrived(const QList<Answer> &answers)
{
    for (const Answer &answer : answers) {
        run = std::max(run, answer.run);
        const int number = index.number(answer.key);
        const Models::Money cost = answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted()
            ? answer.cost->amount
            : Models::Money();
        if (number < 0)
            continue;
        ledger.spend(answer.provider, cost - std::exchange(costElsewhere[number], cost));
        takeFromOthers(number, answer);
    }
    progressMoved();
    schedule();
}

void Run::Private::takeFromOthers(int number, const Answer &answer)
{
    const bool isOwn = saving.contains(answer.key)
        || std::any_of(
            lanes.cbegin(), lanes.cend(), [number](const RunLane &lane) { return lane.has(number); });
    if (isOwn)
        return;
    if (toAsk.at(number) == ToAsk::No) {
        const bool isCured = answer.status == AnswerStatus::Ok && failed.remove(number);
        came += isCured ? 1 : 0;
    } else if (isToBeAskedYet(number, answer)) {
        askThoughAnswered(number, answer);
        return;
    } else {
        endElsewhere(number, answer);
    }
    if (answer.score && unscoredElsewhere.remove(number))
        ++scored;
    if (!isJudgement(answer.key)) {
        emit q->answerArrived(answer);
        return;
    }
    // What a judge said is read by every run: a verdict may need replies to several requests.
    if (const auto whole = share->whole(answer.key); whole && *whole)
        emit q->answerFinished(**whole);
}

/// Whether the answer that came elsewhere leaves it to this run: it was cancelled there, or refused, or its
/// worker died.
bool Run::Private::isToBeAskedYet(int number, const Answer &answer)
{
    if (answer.status == AnswerStatus::Ok || !conversations.mayAsk(number))
        return false;
    if (answer.status == AnswerStatus::Cancelled)
        return true;
    if (endedUnderWay(answer))
        return plan.settings.repeatMaybeCharged;
    if (!wasRefused(answer) || !canAsk(number) || refusedElsewhere.contains(number))
        return false;
    refusedElsewhere.insert(number);
    return true;
}

void Run::Private::askThoughAnswered(int number, const Answer &answer)
{
    rememberBefore(number, answer);
    if (toAsk.at(number) != ToAsk::Elsewhere)
        return;
    elsewhere.remove(number);
    putBack(number);
}

/// The answer is in its final state, by another's work.
void Run::Private::endElsewhere(int number, const Answer &answer)
{
    if (toAsk.at(number) == ToAsk::AfterTurn)
        laneOf(number).giveUp(number);
    elsewhere.remove(number);
    toAsk[number] = ToAsk::No;
    ++finished;
    ++finishedHere;
    if (answer.status == AnswerStatus::Ok) {
        ++came;
        unpriced += answer.cost || !answer.reusedFrom.isEmpty() ? 0 : 1;
        if (isScored(number) && !answer.score)
            unscoredElsewhere.insert(number);
        else
            ++scored;
    } else {
        (answer.status == AnswerStatus::Error ? failed : notAsked).insert(number);
        rememberBefore(number, answer);
    }
    ledger.takeOver(number, answer);
    const QList<int> followers = index.followers(number);
    for (const int follower : followers) {
        if (toAsk.at(follower) != ToAsk::AfterTurn)
            continue;
        laneOf(follower).giveUp(follower);
        leaveElsewhere(follower);
    }
    if (followers.isEmpty() || answer.status != AnswerStatus::Ok)
        return;
    if (const auto whole = share->whole(answer.key); whole && *whole)
        conversations.keep(**whole);
}

void Run::Private::onMoved(const WorkShare::Others &now)
{
    others = now;
    if (!hasJoined)
        return;
    QSet<int> claimed;
    for (AnswerKey key : now.claimed) {
        const Suites::Prompt *prompt = plan.prompt(key);
        const int turns = prompt ? static_cast<int>(prompt->earlier.size()) + 1 : 0;
        for (key.turn = 1; key.turn <= turns; ++key.turn) {
            const int number = index.number(key);
            // A branch has its first turns elsewhere.
            if (number < 0)
                continue;
            claimed.insert(number);
            if (toAsk.at(number) == ToAsk::Yes && !laneOf(number).has(number))
                leaveElsewhere(number);
        }
    }
    isAlone = inFlight == 0 && saving.isEmpty() && !toAsk.contains(ToAsk::Yes);
    const QList<int> left(elsewhere.cbegin(), elsewhere.cend());
    for (const int number : left) {
        const bool isLeftToOthers =
            !canAsk(number) && (!isAlone || now.models.contains(index.key(number).model));
        if (!claimed.contains(number) && !isLeftToOthers)
            takeBackFromElsewhere(number);
    }
    if (now.count == 0)
        scoreForOthers();
    schedule();
}

void Run::Private::takeBackFromElsewhere(int number)
{
    elsewhere.remove(number);
    putBack(number);
    const int turnBefore = index.forerunner(number);
    if (failed.contains(turnBefore) || notAsked.contains(turnBefore))
        keepAsNotAsked(number);
}

/// Whoever asked for them is gone.
void Run::Private::scoreForOthers()
{
    for (const int number : std::exchange(unscoredElsewhere, {})) {
        const auto whole = share->whole(index.key(number));
        if (!whole)
            unscoredElsewhere.insert(number);
        else if (*whole)
            score(number, **whole);
    }
}

} // namespace Pennybench::Runs
