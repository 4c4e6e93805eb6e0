#include "providers/anthropic/anthropicdecoder.h"

#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>

namespace Pennybench {

namespace {

std::optional<qint64> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

TokenUsage usageOf(const QJsonObject &fields)
{
    TokenUsage usage;
    usage.cached = count(fields.value(u"cache_read_input_tokens"));
    usage.cacheWrite = count(fields.value(u"cache_creation_input_tokens"));
    if (const auto fresh = count(fields.value(u"input_tokens")))
        usage.prompt = *fresh + usage.cached.value_or(0) + usage.cacheWrite.value_or(0);
    usage.completion = count(fields.value(u"output_tokens"));
    usage.reasoning = count(fields.value(u"output_tokens_details").toObject().value(u"thinking_tokens"));
    return usage;
}

FinishReason finishReason(const QString &raw)
{
    if (raw == u"end_turn" || raw == u"stop_sequence")
        return FinishReason::Stop;
    if (raw == u"max_tokens" || raw == u"model_context_window_exceeded")
        return FinishReason::Length;
    if (raw == u"tool_use")
        return FinishReason::ToolCalls;
    return raw == u"refusal" ? FinishReason::ContentFilter : FinishReason::Other;
}

} // namespace

QList<ChatEvent> AnthropicDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Unknown) {
        m_start.append(bytes);
        const char first = firstByte(m_start);
        if (first == '\0')
            return events;
        m_form = first == '{' || first == '[' || first == '<' ? Form::Whole : Form::Events;
        if (m_form == Form::Events)
            takeEvents(m_sse.append(m_start), events);
        return events;
    }
    if (m_form == Form::Whole)
        m_start.append(bytes);
    else
        takeEvents(m_sse.append(bytes), events);
    return events;
}

QList<ChatEvent> AnthropicDecoder::finish()
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Whole) {
        takeWholeBody(m_start, events);
        return events;
    }
    for (const SseEvent &event : m_sse.finish())
        takeLastEvent(event.data, events);
    takeEvents({}, events);
    failStrayOnly(events);
    return events;
}

void AnthropicDecoder::takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    for (const SseEvent &event : sse)
        takeEvent(event.data, events);
    if (m_sse.hasOverflown())
        failOverflow(events);
    takeStray(m_sse, events);
}

void AnthropicDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    const QString type = object.value(u"type").toString();
    if (type == u"ping") {
        countAsNoProgress();
    } else if (type == u"message_start") {
        takeMessage(object.value(u"message").toObject(), events);
    } else if (type == u"content_block_start") {
        const QJsonObject block = object.value(u"content_block").toObject();
        addText(block.value(u"text").toString(), events);
        addReasoning(block.value(u"thinking").toString(), events);
    } else if (type == u"content_block_delta") {
        const QJsonObject delta = object.value(u"delta").toObject();
        addText(delta.value(u"text").toString(), events);
        addReasoning(delta.value(u"thinking").toString(), events);
    } else if (type == u"message_delta") {
        m_stopReason = object.value(u"delta").toObject().value(u"stop_reason").toString(m_stopReason);
        m_usageIsInterim = false;
        takeUsage(object.value(u"usage").toObject(), events);
    } else if (type == u"message_stop") {
        end(events);
    } else if (type == u"error" || object.contains(u"error")) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
    } else if (type == u"message") {
        takeMessage(object, events);
        end(events);
    }
}

void AnthropicDecoder::takeMessage(const QJsonObject &message, QList<ChatEvent> &events)
{
    setServedModel(message.value(u"model").toString());
    for (const QJsonValue &block : message.value(u"content").toArray()) {
        addReasoning(block[u"thinking"].toString(), events);
        addText(block[u"text"].toString(), events);
    }
    m_stopReason = message.value(u"stop_reason").toString();
    m_usageIsInterim = m_stopReason.isEmpty();
    takeUsage(message.value(u"usage").toObject(), events);
}

void AnthropicDecoder::takeUsage(const QJsonObject &usage, QList<ChatEvent> &events)
{
    if (usage.isEmpty())
        return;
    for (auto it = usage.begin(); it != usage.end(); ++it) {
        if (!it.value().isNull())
            m_usage.insert(it.key(), it.value());
    }
    TokenUsage report = usageOf(m_usage);
    report.interim = m_usageIsInterim;
    events += UsageReported{report};
}

void AnthropicDecoder::end(QList<ChatEvent> &events)
{
    if (!m_stopReason.isEmpty()) {
        finishWith(finishReason(m_stopReason), events);
        return;
    }
    failWith({.kind = ErrorKind::Truncated,
                 .message = RequestMessages::noStopReason,
                 .retryable = true,
                 .maybeCharged = true},
        events);
}

} // namespace Pennybench
