#pragma once

#include "app/runs/runplan.h"
#include "providers/base/clock.h"

#include <QHash>

#include <optional>

namespace Pennybench::Desktop {

/// What has come so far of an answer in flight.
struct PartialAnswer {
    QString reasoning;
    QString text;
    std::chrono::nanoseconds started{0}; ///< on the monotonic clock
    std::optional<std::chrono::nanoseconds> firstToken;
};

/// A request that is asked again later, because the provider wishes so.
struct WaitingAnswer {
    Runs::AnswerKey key;
    Message reason;
    std::chrono::nanoseconds until{0}; ///< on the monotonic clock
};

/// The answers that are asked or played at the moment, and those that wait to be asked again.
class AnswersInFlight {
public:
    explicit AnswersInFlight(const Clock &clock);

    void begin(const Runs::AnswerKey &key);
    void addText(const Runs::AnswerKey &key, const QString &text);
    void addReasoning(const Runs::AnswerKey &key, const QString &text);
    void replace(const Runs::AnswerKey &key, const QString &text, const QString &reasoning);
    void wait(const Runs::AnswerKey &key, std::chrono::milliseconds wait, const Message &reason);
    /// Whether it waited.
    bool stopWaiting(const Runs::AnswerKey &key) { return m_waiting.remove(key); }
    void end(const Runs::AnswerKey &key) { m_partial.remove(key); }
    void clear();

    bool contains(const Runs::AnswerKey &key) const { return m_partial.contains(key); }
    PartialAnswer partial(const Runs::AnswerKey &key) const { return m_partial.value(key); }
    /// The figures of an answer so far; tokens and cost are estimated from the length of its text.
    Runs::Answer estimate(const Runs::AnswerKey &key, const Runs::RunPlan &plan) const;
    std::optional<WaitingAnswer> waiting(const Runs::AnswerKey &key) const;
    /// The one that goes on first.
    std::optional<WaitingAnswer> firstWaiting() const;
    /// Rounded up; never negative.
    std::chrono::seconds left(const WaitingAnswer &waiting) const;
    /// The model that a server of this machine has in memory meanwhile, where this one has to wait for its
    /// turn; null where it need not.
    const Models::ModelEntry *waitsFor(const QString &model, const Runs::RunPlan &plan) const;

private:
    PartialAnswer &growing(const Runs::AnswerKey &key);

    const Clock &m_clock;
    QHash<Runs::AnswerKey, PartialAnswer> m_partial;
    QHash<Runs::AnswerKey, WaitingAnswer> m_waiting;
};

} // namespace Pennybench::Desktop
