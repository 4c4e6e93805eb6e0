#include "app/runs/answerreducer.h"

#include "providers/base/thinksplitter.h"

namespace Pennybench::Runs {

namespace {

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

AnswerReducer::AnswerReducer(std::chrono::nanoseconds startedAt, bool streamed)
    : m_sentAt(startedAt)
    , m_streamed(streamed)
{
}

void AnswerReducer::apply(const Providers::ChatEvent &event, std::chrono::nanoseconds now)
{
    if (m_ended)
        return;
    if (Providers::isEnding(event)) {
        m_ended = true;
        m_endedAt = now;
    }
    std::visit(Overloaded{
                   [&](const Providers::Started &) { m_sentAt = now; },
                   [&](const Providers::TextAdded &added) { add(added.text, false, now); },
                   [&](const Providers::ReasoningAdded &added) { add(added.text, true, now); },
                   [&](const Providers::TextReplaced &whole) { replaceAll(whole, now); },
                   [&](const Providers::UsageReported &report) { m_usage = report.usage; },
                   [&](const Providers::Noted &noted) { m_notes += noted.message; },
                   [&](const Providers::Finished &finished) { m_finished = finished; },
                   [&](const Providers::Failed &failed) { m_failed = failed; },
               },
        event);
}

/// The pieces in the trace are those of the text before, which a replay cannot play any more: it shows the
/// whole at once, when it came.
void AnswerReducer::replaceAll(const Providers::TextReplaced &whole, std::chrono::nanoseconds now)
{
    m_text.clear();
    m_reasoning.clear();
    m_trace = {};
    if (!whole.reasoning.isEmpty())
        add(whole.reasoning, true, now);
    if (!whole.text.isEmpty())
        add(whole.text, false, now);
}

void AnswerReducer::add(const QString &piece, bool reasoning, std::chrono::nanoseconds now)
{
    (reasoning ? m_reasoning : m_text) += piece;
    m_trace.add(now - m_sentAt, reasoning, piece.size());
    if (!m_firstAt)
        m_firstAt = now;
    m_lastAt = now;
    ++m_pieces;
}

std::optional<double> AnswerReducer::speed() const
{
    if (!m_streamed || m_pieces < 2 || m_lastAt - *m_firstAt < shortestForSpeed || !m_usage.completion)
        return std::nullopt;
    // Reasoning that is billed but never shown passed before the first token came.
    const qint64 unseen = m_reasoning.isEmpty() ? m_usage.reasoning.value_or(0) : 0;
    const qint64 afterFirst = *m_usage.completion - unseen - 1;
    if (afterFirst <= 0)
        return std::nullopt;
    return static_cast<double>(afterFirst) / std::chrono::duration<double>(m_lastAt - *m_firstAt).count();
}

void AnswerReducer::fill(Answer &answer) const
{
    answer.text = m_text;
    answer.reasoning = m_reasoning;
    // The end of thinking whose beginning the chat template wrote is known only now.
    if (m_reasoning.isEmpty()) {
        const ThinkPieces pieces = splitThinking(m_text);
        answer.text = pieces.text;
        answer.reasoning = pieces.reasoning;
    }
    answer.usage = m_usage;
    answer.notes = m_notes;
    answer.trace = m_trace.bytes();
    if (m_streamed && m_firstAt)
        answer.timeToFirstToken = *m_firstAt - m_sentAt;
    if (m_ended)
        answer.latency = m_endedAt - m_sentAt;
    answer.outputTokensPerSecond = speed();
    if (m_finished) {
        answer.status = AnswerStatus::Ok;
        answer.finishReason = m_finished->reason;
        answer.servedModel = m_finished->servedModel;
        answer.httpStatus = m_finished->httpStatus;
    }
    if (m_failed) {
        const bool cancelled = m_failed->error.kind == Providers::ErrorKind::Cancelled;
        answer.status = cancelled ? AnswerStatus::Cancelled : AnswerStatus::Error;
        answer.error = m_failed->error;
        answer.servedModel = m_failed->servedModel;
        answer.httpStatus = m_failed->error.httpStatus;
    }
}

} // namespace Pennybench::Runs
