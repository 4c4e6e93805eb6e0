#pragma once

#include "app/runs/answerreducer.h"
#include "app/runs/pace.h"
#include "app/runs/planindex.h"
#include "providers/chatclient.h"

#include <QHash>
#include <QList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Pennybench {

/// One answer on its way: from the moment it leaves the queue until it is in its final state.
struct Flight {
    int number = 0; ///< in the plan's order
    AnswerKey key;
    int attempts = 0; ///< requests sent since it left the queue, the one under way included
    bool keptBack = false; ///< the request under way was not permitted to leave
    quint64 paceNumber = 0;
    Money worst; ///< committed for the request under way
    Money knownCost; ///< of the attempts that have ended
    bool knownIsEstimated = false; ///< a part of it was counted by us
    bool mayHaveBeenCharged = false; ///< an earlier request may have been
    bool maybeChargedTwice = false;
    QDateTime askedAt;
    std::optional<int> maxTokens; ///< what the request carries
    std::optional<AnswerReducer> reducer;
    std::chrono::nanoseconds readyAt{0}; ///< while it waits to be asked again
};

/// The queue of one provider: which answers are still to be asked, and the requests under way.
class RunLane {
public:
    RunLane(const ProviderEntry &provider, const PlanIndex &index, const PaceLimits &limits);

    const ProviderEntry &provider() const { return m_provider; }

    /// What comes next at this moment without taking it: first what waited long enough, then what is asked
    /// anew, then the plan. toAsk: by number, whether it is still to be asked. Null: nothing at the moment.
    Flight *next(std::chrono::nanoseconds now, const QByteArray &toAsk);
    /// Takes what next() showed.
    std::unique_ptr<Flight> take();
    void askAgain(int number) { m_again.push_back(number); }
    void wait(std::unique_ptr<Flight> flight);
    /// Takes everything that waits to be asked again and satisfies the condition.
    std::vector<std::unique_ptr<Flight>> takeWaiting(const std::function<bool(const Flight &)> &which);
    /// When the first of those that wait may be asked. Missing: none waits.
    std::optional<std::chrono::nanoseconds> nextReady() const;
    bool isWaiting() const { return !m_waiting.empty(); }

    Pace pace;
    std::unique_ptr<ChatClient> client;
    std::optional<Problem> noClient; ///< why there is none
    QHash<quint64, std::shared_ptr<Flight>> flights; ///< by the client's number
    bool stoppedByBudget = false;
    bool countsTokens = false; ///< whether a limit of tokens is known

private:
    std::optional<int> nextNumber(const QByteArray &toAsk);

    const ProviderEntry &m_provider;
    const PlanIndex &m_index;
    QList<int> m_turns; ///< of this provider's models
    qint64 m_cursor = 0; ///< steps through trials, prompts and m_turns
    std::deque<int> m_again;
    std::vector<std::unique_ptr<Flight>> m_waiting;
    std::unique_ptr<Flight> m_shown;
};

} // namespace Pennybench
