#pragma once

#include "app/runs/conversations.h"
#include "app/runs/run.h"
#include "app/runs/runlane.h"
#include "app/runs/runledger.h"

#include <QSet>
#include <QTimer>

namespace Pennybench::Runs {

/// How Run works. An answer's number goes from toAsk to a lane's flight, back to the lane while it waits
/// to be asked again, to saving and scoring when it is final, and from scoring to scores until its score is
/// on disk too.
class Run::Private {
public:
    Private(Run *run, RunPlan givenPlan, const QList<Answer> &done, RunParts givenParts);

    // runasking.cpp: from the queue to the last event
    void schedule();
    void pump();
    bool startNext(RunLane &lane);
    bool refuseAtOnce(RunLane &lane, const Flight &flight);
    bool reserveMoney(RunLane &lane, Flight &flight);
    bool mayLeave(Flight &flight);
    void ask(RunLane &lane, const std::shared_ptr<Flight> &flight);
    Providers::ChatRequest requestFor(const RunLane &lane, const Flight &flight) const;
    void onEvent(RunLane &lane, quint64 request, const Providers::ChatEvent &event);
    void takeBack(RunLane &lane, const std::shared_ptr<Flight> &flight);
    void endAttempt(RunLane &lane, const std::shared_ptr<Flight> &flight, const Providers::ChatEvent &ending);
    bool askAgainLater(RunLane &lane, const std::shared_ptr<Flight> &flight,
        const Providers::ChatError &error, bool wasShown);
    void keepLoadApart(
        RunLane &lane, const Flight &flight, Answer &answer, const Providers::ChatEvent &ending) const;
    void sayThatLoadingTookTooLong(const RunLane &lane, Answer &answer) const;
    bool waitForLoading(
        RunLane &lane, const std::shared_ptr<Flight> &flight, const Providers::ChatError &error);
    void waitAndAsk(RunLane &lane, const std::shared_ptr<Flight> &flight, std::chrono::milliseconds wait,
        const Message &why);
    void noteRefusals(const RunLane &lane, const Flight &flight, const Answer &answer);
    Providers::Timeouts timeoutsOf(const RunLane &lane) const;
    void wakeAt(std::chrono::nanoseconds moment);
    bool holdsBack() const;

    // runturns.cpp: which turns wait for others
    RunLane &laneOf(int number);
    void leaveOut();
    void holdBackTurns();
    void putBack(int number);
    void turnSettled(int number, const Answer &answer);
    void keepAsNotAsked(int number);
    bool isScored(int number) const { return !index.scorer(number).type.isEmpty(); }

    // runsharing.cpp: the same session elsewhere
    void followShare();
    bool joinShare();
    void makeClient(RunLane &lane);
    bool canAsk(int number);
    bool claim(RunLane &lane, const Flight &flight, qint64 tokens, bool &isPassed);
    bool isUnreachable(RunLane &lane, const Flight &flight, const Answer &answer);
    void leaveElsewhere(int number);
    bool leaveToOthers(RunLane &lane, const Flight &flight);
    void settleShare(int number, const Answer &answer, const Flight *flight);
    void onArrived(const QList<Answer> &answers);
    void takeFromOthers(int number, const Answer &answer);
    void askThoughAnswered(int number, const Answer &answer);
    bool isToBeAskedYet(int number, const Answer &answer);
    void endElsewhere(int number, const Answer &answer);
    void onMoved(const WorkShare::Others &now);
    void takeBackFromElsewhere(int number);
    void scoreForOthers();

    // rununloading.cpp: models leave the memory of a server of this machine
    bool unloadDone(RunLane &lane);
    bool unloadRest();
    void unload(RunLane &lane, const QString &model);
    void onUnloadEvent(RunLane &lane, quint64 request, const Providers::ChatEvent &event);

    // runsettling.cpp: from the final state to the end of the run
    void takeOver(const QList<Answer> &done);
    void takeOverUnanswered(int number, const Answer &answer);
    void rememberBefore(int number, const Answer &answer);
    void addWhatWentBefore(const Flight &flight, Answer &answer) const;
    Answer answerOf(const RunLane &lane, const Flight &flight) const;
    Answer errorAnswer(const RunLane &lane, const Flight &flight, const Providers::ChatError &error) const;
    void finish(int number, const Answer &answer, const Flight *flight = nullptr);
    void finishCancelled(const RunLane &lane, const Flight &flight);
    void onSaved(const AnswerKey &key);
    void score(int number, const Answer &answer);
    void onScored(quint64 ticket, const Scoring::Score &score);
    void onScoreSaved(const AnswerKey &key);
    void onStoreFailed(const Problem &problem);
    void onStoreRecovered();
    void cancelFlights(const std::function<bool(const Flight &)> &which);
    bool giveUpWaiting();
    void maybeEnd();
    bool isBusy() const;
    void end(RunEnd how, const Message &message);
    Message budgetMessage() const;
    Message withLimitToLower(const Message &message) const;
    RunProgress progress() const;
    void progressMoved();

    std::chrono::nanoseconds now() const { return parts.clock.monotonic(); }

    Run *q;
    const RunPlan plan;
    const PlanIndex index;
    RunParts parts;
    std::deque<Models::ProviderEntry> missingProviders; ///< that models name and the plan does not have
    std::deque<RunLane> lanes;
    Conversations conversations;
    RunLedger ledger;
    int run = 1;

    QByteArray toAsk; ///< by number, see ToAsk; No when it has left the queue
    QSet<int> failed; ///< numbers whose answer ended in an error
    QSet<int> notAsked; ///< numbers of turns that a turn before them has no answer for
    std::vector<int> unaskableAtStart;
    WorkShare *share = nullptr;
    bool hasJoined = false;
    bool runsCode = false;
    bool isAlone = false; ///< with what is left: it has nothing of its own to do
    WorkShare::Others others; ///< when they were last heard of
    QSet<int> elsewhere; ///< numbers that others have, or can ask where this run cannot
    QSet<int> refusedElsewhere; ///< numbers that are asked here after another was refused
    QSet<int> unscoredElsewhere; ///< numbers of others' answers without a score
    QHash<int, Models::Money> costElsewhere; ///< by number, of what others asked
    /// What an answer that is asked again has behind it.
    struct Before {
        int attempts = 0;
        Models::Money cost;
        bool mayHaveBeenCharged = false;
        bool maybeChargedTwice = false;
    };
    QHash<int, Before> before; ///< by number
    QSet<QString> cancelledModels;
    struct Refusals {
        int inARow = 0;
        Providers::ChatError error;
    };
    QHash<QString, Refusals> refusals; ///< by model

    struct Saving {
        int number = 0;
        Answer answer;
    };
    QHash<AnswerKey, std::shared_ptr<Saving>> saving;
    QHash<int, AnswerKey> scoring;
    QHash<AnswerKey, Scoring::Score> scores;
    std::vector<Answer> toScoreAtStart;
    std::vector<Answer> toTakeOverAtStart; ///< of other sessions
    quint64 ticketBase = 0;

    int total = 0;
    int finished = 0;
    int finishedHere = 0; ///< asked and finished by this run
    int came = 0; ///< of finished: answers that came whole
    int unpriced = 0; ///< whole answers whose cost is unknown
    int scored = 0;
    int inFlight = 0;
    bool started = false;
    bool paused = false;
    bool cancelled = false;
    bool hasEnded = false;
    bool pumpQueued = false;
    std::optional<Problem> storeProblem;
    std::chrono::nanoseconds startedAt{0};
    std::chrono::nanoseconds cancelledAt{0};
    std::unique_ptr<PendingCall> wakeCall;
    std::optional<std::chrono::nanoseconds> wakeMoment;
    QTimer progressTimer;
};

} // namespace Pennybench::Runs
