#pragma once

#include "app/runs/answerreducer.h"
#include "app/runs/machinetime.h"
#include "app/runs/pace.h"
#include "app/runs/planindex.h"
#include "app/runs/workshare.h"
#include "providers/chatclient.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Pennybench::Runs {

/// One answer on its way: from the moment it leaves the queue until it is in its final state.
struct Flight {
    int number = 0; ///< in the plan's order
    AnswerKey key;
    int attempts = 0; ///< requests sent since it left the queue, the one under way included
    bool keptBack = false; ///< the request under way was not permitted to leave
    quint64 paceNumber = 0;
    Models::Money worst; ///< committed for the request under way
    Models::Money knownCost; ///< of the attempts that have ended
    Charge charge; ///< of the attempts that have ended, as the budget counts it
    quint64 sharedRequest = 0; ///< see WorkShare
    bool knownIsEstimated = false; ///< a part of it was counted by us
    bool mayHaveBeenCharged = false; ///< an earlier request may have been
    bool maybeChargedTwice = false;
    QDateTime askedAt;
    std::optional<int> maxTokens; ///< what the request carries
    int requests = 1; ///< that the answer may take; see OutputBound
    std::optional<AnswerReducer> reducer;
    std::optional<std::chrono::nanoseconds> machineBegan; ///< of the request under way, see MachineTime
    std::optional<std::chrono::nanoseconds> machineShare; ///< of the request that has ended
    int loadWaits = 0; ///< of attempts: met a server that still loaded its model
    bool mayLoad =
        false; ///< the request under way is one of the first, so the server may load the model for it
    std::chrono::nanoseconds readyAt{0}; ///< while it waits to be asked again
};

/// What is still to be done about an answer of the plan.
namespace ToAsk {
inline constexpr char No = 0;
inline constexpr char Yes = 1;
inline constexpr char AfterTurn = 2; ///< when the turn before it has its answer
inline constexpr char Elsewhere = 3; ///< another run has it, see WorkShare
} // namespace ToAsk

/// The queue of one provider: which answers are still to be asked, and the requests under way. Of a provider
/// that holds few models, that many are asked side by side; the next one begins when one of them has all its
/// answers, so that each is loaded once.
class RunLane {
public:
    /// sideBySide: how many models are asked at once; 0: all.
    RunLane(const Models::ProviderEntry &provider, const PlanIndex &index, const PaceLimits &limits,
        int sideBySide);

    const Models::ProviderEntry &provider() const { return m_provider; }

    /// What comes next at this moment without taking it: first what waited long enough, then what is asked
    /// anew, then the plan. toAsk: by number, see ToAsk. Null: nothing at the moment.
    Flight *next(std::chrono::nanoseconds now, const QByteArray &toAsk);
    /// Begins at another place of the plan, so that runs that share it seldom want the same.
    void beginAt(double part);
    /// Takes what next() showed.
    std::unique_ptr<Flight> take();
    Flight *shown() const { return m_shown.get(); }
    /// Whether it is under way, or waits to be asked again.
    bool has(int number) const;
    void askAgain(int number);
    /// It will be asked after another turn: until then its model has not got all its answers.
    void holdBack(int number);
    void letGo(int number); ///< it may be asked now
    void giveUp(int number); ///< it will not be asked
    void wait(std::unique_ptr<Flight> flight);
    /// Takes everything that waits to be asked again and satisfies the condition.
    std::vector<std::unique_ptr<Flight>> takeWaiting(const std::function<bool(const Flight &)> &which);
    /// When the first of those that wait may be asked. Missing: none waits.
    std::optional<std::chrono::nanoseconds> nextReady() const;
    bool isWaiting() const { return !m_waiting.empty(); }
    bool holdsFewModels() const { return m_sideBySide > 0; }
    /// The ids of the models that got their last answer since this was asked before.
    QStringList takeDone();

    Pace pace;
    std::unique_ptr<Providers::ChatClient> client;
    std::optional<Problem> noClient; ///< why there is none, or why it reaches nothing
    QHash<quint64, std::shared_ptr<Flight>> flights; ///< by the client's number
    QSet<quint64> unloads; ///< requests under way that free a model's memory
    QSet<QString> answered; ///< models that answered, so that they are loaded
    QSet<QString> toUnload; ///< models that were asked and not freed since
    QHash<QString, std::chrono::nanoseconds> loadingSince; ///< models that the server still loads
    MachineTime machine;
    bool stoppedByBudget = false;
    bool countsTokens = false; ///< whether a limit of tokens is known

private:
    /// What is still to be asked of one model.
    struct Queue {
        int seat = 0;
        int row = 0; ///< steps through trials and questions
        int heldBack = 0;
        std::deque<int> again;
        bool active = false; ///< is asked at the moment
    };
    int rowCount() const { return m_index.questionCount() * m_index.trialCount(); }
    int numberAt(const Queue &queue) const;
    Queue *queueOf(int number);
    bool hasMore(Queue &queue, const QByteArray &toAsk) const;
    bool isUnderWay(const Queue &queue) const;
    void chooseModels(const QByteArray &toAsk);
    std::optional<int> nextNumber(const QByteArray &toAsk);

    const Models::ProviderEntry &m_provider;
    const PlanIndex &m_index;
    int m_sideBySide;
    int m_firstRow = 0;
    std::vector<Queue> m_queues; ///< of this provider's models, as they are seated
    QStringList m_done;
    std::vector<std::unique_ptr<Flight>> m_waiting;
    std::unique_ptr<Flight> m_shown;
};

} // namespace Pennybench::Runs
