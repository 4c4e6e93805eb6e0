#include "providers/completions/forcedthinking.h"

#include "providers/requestmessages.h"

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr int charactersPerToken = 4; ///< where a server counts nothing
const QString waitWord = QStringLiteral("Wait");

std::optional<qint64> sumOf(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

TokenUsage sumOf(const TokenUsage &a, const TokenUsage &b)
{
    return {.prompt = sumOf(a.prompt, b.prompt),
        .cached = sumOf(a.cached, b.cached),
        .cacheWrite = sumOf(a.cacheWrite, b.cacheWrite),
        .completion = sumOf(a.completion, b.completion),
        .reasoning = {},
        .chargedPicodollars = sumOf(a.chargedPicodollars, b.chargedPicodollars),
        .estimated = a.estimated || b.estimated,
        .interim = b.interim};
}

QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

ForcedThinking::ForcedThinking(const ChatRequest &request)
    : m_request(request)
    , m_form(promptTemplateFor(request.rules))
    , m_text(filledTemplate(m_form, request))
{
    if (!trimmedEnd(m_text).endsWith(m_form.thinkingBegins))
        m_text += m_form.thinkingBegins + u'\n';
}

bool ForcedThinking::concerns(const ChatRequest &request)
{
    const PromptTemplate form = promptTemplateFor(request.rules);
    return request.wait.value_or(0) > 0 || request.thinkMax || form.text.endsWith(form.thinkingBegins);
}

ChatRequest ForcedThinking::next() const
{
    ChatRequest part = m_request;
    part.rawPrompt = m_text;
    part.stops = m_form.stops;
    part.maxTokens = left();
    if (m_isThinking) {
        part.stops.prepend(m_form.thinkingEnds);
        if (m_request.thinkMax) {
            const int rest = static_cast<int>(std::max<qint64>(1, *m_request.thinkMax - m_thought));
            part.maxTokens = part.maxTokens ? std::min(*part.maxTokens, rest) : rest;
        }
    }
    return part;
}

std::optional<int> ForcedThinking::left() const
{
    if (!m_request.maxTokens)
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(1, *m_request.maxTokens - m_spent));
}

QList<ChatEvent> ForcedThinking::take(const ChatEvent &event)
{
    QList<ChatEvent> events;
    m_wantsMore = false;
    if (std::holds_alternative<Started>(event)) {
        if (!std::exchange(m_hasStarted, true))
            events += event;
    } else if (const auto *text = std::get_if<TextAdded>(&event)) {
        add(text->text, events);
    } else if (const auto *reasoning = std::get_if<ReasoningAdded>(&event)) {
        add(reasoning->text, events);
    } else if (const auto *usage = std::get_if<UsageReported>(&event)) {
        m_usage = usage->usage;
        TokenUsage sum = m_parts.isEmpty() ? usage->usage : sumOf(m_before, usage->usage);
        if (sum.completion)
            sum.reasoning = m_isThinking ? sum.completion : std::optional(m_thought);
        events += UsageReported{sum};
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        finish(*finished, events);
    } else if (const auto *failed = std::get_if<Failed>(&event)) {
        Failed ending = *failed;
        ending.error.maybeCharged = ending.error.maybeCharged || !m_parts.isEmpty();
        events += ending;
    } else {
        events += event;
    }
    return events;
}

void ForcedThinking::add(const QString &text, QList<ChatEvent> &events)
{
    m_part += text;
    if (m_isThinking)
        events += ReasoningAdded{text};
    else
        events += TextAdded{text};
}

qint64 ForcedThinking::tokensOfPart() const
{
    return m_usage && m_usage->completion ? *m_usage->completion : m_part.size() / charactersPerToken + 1;
}

void ForcedThinking::finish(const Finished &finished, QList<ChatEvent> &events)
{
    const qint64 tokens = tokensOfPart();
    const TokenUsage usage = m_usage.value_or(TokenUsage());
    m_before = m_parts.isEmpty() ? usage : sumOf(m_before, usage);
    m_usage.reset();
    m_parts += tokens;
    m_spent += tokens;
    if (!m_isThinking)
        return end(finished, events);
    m_thought += tokens;
    const bool isFull = m_request.thinkMax && m_thought >= *m_request.thinkMax;
    if (m_request.maxTokens && m_spent >= *m_request.maxTokens)
        return end({.reason = FinishReason::Length,
                       .servedModel = finished.servedModel,
                       .httpStatus = finished.httpStatus,
                       .loadTime = finished.loadTime},
            events);
    if (finished.reason != FinishReason::Stop && finished.reason != FinishReason::Length)
        return end(finished, events);
    m_wantsMore = true;
    if (finished.reason == FinishReason::Stop && m_waits < m_request.wait.value_or(0) && !isFull) {
        ++m_waits;
        m_text += trimmedEnd(m_part) + u'\n' + waitWord;
        m_part.clear();
        events += ReasoningAdded{u'\n' + waitWord};
        return;
    }
    beginAnswer();
}

void ForcedThinking::beginAnswer()
{
    m_text += trimmedEnd(m_part) + u'\n' + m_form.thinkingEnds + u'\n';
    m_part.clear();
    m_isThinking = false;
}

void ForcedThinking::end(const Finished &finished, QList<ChatEvent> &events)
{
    QStringList counts;
    for (const qint64 tokens : std::as_const(m_parts))
        counts += QString::number(tokens);
    events += Noted{Message(RequestMessages::askedInParts,
        {QString::number(m_parts.size()), counts.join(QStringLiteral(" + ")), QString::number(m_waits)})};
    events += finished;
}

} // namespace Pennybench::Providers
