#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"

namespace Pennybench::Runs {

RunLane &Run::Private::laneOf(int number)
{
    const QString &provider = index.model(number).provider;
    return *std::find_if(lanes.begin(), lanes.end(),
        [&provider](const RunLane &lane) { return lane.provider().id == provider; });
}

/// What this run is not to ask.
void Run::Private::leaveOut()
{
    for (int number = 0; parts.asks && number < index.size(); ++number) {
        if (toAsk.at(number) == ToAsk::No || parts.asks(index.key(number)) != Asks::Never)
            continue;
        toAsk[number] = ToAsk::No;
        --total;
    }
}

void Run::Private::holdBackTurns()
{
    for (int number = 0; number < index.size(); ++number) {
        if (toAsk.at(number) == ToAsk::No || conversations.mayAsk(number))
            continue;
        toAsk[number] = ToAsk::AfterTurn;
        laneOf(number).holdBack(number);
        // Numbers rise along a conversation: what was decided about the turn before it stands.
        const int turnBefore = index.forerunner(number);
        const bool willCome = toAsk.at(turnBefore) != ToAsk::No
            || std::any_of(toTakeOverAtStart.cbegin(), toTakeOverAtStart.cend(),
                [&](const Answer &answer) { return index.number(answer.key) == turnBefore; });
        if (!willCome)
            unaskableAtStart.push_back(number);
    }
}

/// Back into the queue, or behind the turn before it.
void Run::Private::putBack(int number)
{
    const bool mayAsk = conversations.mayAsk(number);
    toAsk[number] = mayAsk ? ToAsk::Yes : ToAsk::AfterTurn;
    if (mayAsk)
        laneOf(number).askAgain(number);
    else
        laneOf(number).holdBack(number);
}

/// The answer is on disk: the turns after it are asked, or cannot be.
void Run::Private::turnSettled(int number, const Answer &answer)
{
    if (answer.status == AnswerStatus::Ok)
        conversations.keep(answer);
    for (const int follower : index.followers(number)) {
        if (toAsk.at(follower) != ToAsk::AfterTurn)
            continue;
        if (answer.status == AnswerStatus::Ok) {
            toAsk[follower] = ToAsk::Yes;
            laneOf(follower).letGo(follower);
        } else if (!cancelled) {
            keepAsNotAsked(follower);
        }
    }
}

void Run::Private::keepAsNotAsked(int number)
{
    RunLane &lane = laneOf(number);
    lane.giveUp(number);
    notAsked.insert(number);
    const int turn = index.key(index.forerunner(number)).turn;
    Flight flight;
    flight.number = number;
    flight.key = index.key(number);
    finish(number,
        errorAnswer(lane, flight,
            {.kind = Providers::ErrorKind::Cancelled,
                .message = Message(RunMessages::turnUnanswered, {QString::number(turn)}),
                .retryable = true}));
}

} // namespace Pennybench::Runs
