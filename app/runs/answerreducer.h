#pragma once

#include "app/runs/answer.h"
#include "app/runs/replaytrace.h"
#include "providers/chatevent.h"

#include <chrono>

namespace Pennybench::Runs {

/// Makes one answer out of the events of one request: the only place where events become an answer, live
/// and in a replay. Times are of a monotonic clock.
class AnswerReducer {
public:
    static constexpr std::chrono::milliseconds shortestForSpeed{50};

    /// startedAt counts as the moment of sending until Started says better. streamed: a whole answer has no
    /// first token, so neither its time nor a speed is known.
    AnswerReducer(std::chrono::nanoseconds startedAt, bool streamed);

    void apply(const Providers::ChatEvent &event, std::chrono::nanoseconds now);
    bool hasEnded() const { return m_ended; }

    /// Sets what the events say: status, error, finish reason, served model, texts, usage, notes, times,
    /// trace. A speed is set only where at least two pieces came and shortestForSpeed passed from the first
    /// to the last: what arrives in one read tells how fast the network is, not the model.
    void fill(Answer &answer) const;

private:
    void replaceAll(const Providers::TextReplaced &whole, std::chrono::nanoseconds now);
    void add(const QString &piece, bool reasoning, std::chrono::nanoseconds now);
    std::optional<double> speed() const;

    std::chrono::nanoseconds m_sentAt;
    bool m_streamed;
    bool m_ended = false;
    std::optional<std::chrono::nanoseconds> m_firstAt;
    std::chrono::nanoseconds m_lastAt{0};
    std::chrono::nanoseconds m_endedAt{0};
    int m_pieces = 0;
    QString m_text;
    QString m_reasoning;
    Providers::TokenUsage m_usage;
    QList<Message> m_notes;
    std::optional<Providers::Finished> m_finished;
    std::optional<Providers::Failed> m_failed;
    TraceWriter m_trace;
};

} // namespace Pennybench::Runs
