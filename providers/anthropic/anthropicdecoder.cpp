#include "providers/anthropic/anthropicdecoder.h"

#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>

#include <utility>

namespace Pennybench::Providers {

namespace {

TokenUsage anthropicUsage(const QJsonObject &fields)
{
    TokenUsage usage;
    usage.cached = tokenCount(fields.value(u"cache_read_input_tokens"));
    usage.cacheWrite = tokenCount(fields.value(u"cache_creation_input_tokens"));
    if (const auto fresh = tokenCount(fields.value(u"input_tokens")))
        usage.prompt = *fresh + usage.cached.value_or(0) + usage.cacheWrite.value_or(0);
    usage.completion = tokenCount(fields.value(u"output_tokens"));
    usage.reasoning = tokenCount(fields.value(u"output_tokens_details").toObject().value(u"thinking_tokens"));
    return usage;
}

/// Whether a block or a delta may be a part of the answer in a form that is not known here.
bool isUnreadBlock(const QJsonValue &block)
{
    const QString type = block[u"type"].toString();
    const bool isKnown = block.isString() || block[u"text"].isString() || block[u"thinking"].isString()
        || type.contains(u"tool") || type.contains(u"thinking") || type == u"signature_delta"
        || type == u"citations_delta" || type == u"input_json_delta" || type == u"container_upload"
        || type == u"compaction";
    return !isKnown && !block.toObject().isEmpty();
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

void AnthropicDecoder::endWithReason(QList<ChatEvent> &events)
{
    end(events);
}

void AnthropicDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    const QString type = object.value(u"type").toString();
    if (type == u"message_start") {
        takeMessage(object.value(u"message").toObject(), events);
    } else if (type == u"content_block_start") {
        takeBlock(object.value(u"content_block").toObject(), events);
    } else if (type == u"content_block_delta") {
        takeBlock(object.value(u"delta").toObject(), events);
    } else if (type == u"message_delta") {
        m_stopReason = object.value(u"delta").toObject().value(u"stop_reason").toString(m_stopReason);
        m_usageIsInterim = false;
        takeUsage(object.value(u"usage").toObject(), events);
    } else if (type == u"message_stop") {
        end(events);
    } else if (type == u"error" || object.contains(u"error")) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
    } else if (type == u"message" || (isWholeBody() && object.contains(u"content"))) {
        takeMessage(object, events);
        end(events);
    } else if (isWholeBody()) {
        noteUnread(object);
    } else if (type != u"content_block_stop") {
        countAsNoProgress();
    }
}

void AnthropicDecoder::takeBlock(const QJsonObject &block, QList<ChatEvent> &events)
{
    texts().addReasoning(block.value(u"thinking").toString(), events);
    texts().addAnswer(block.value(u"text").toString(), events);
    if (isUnreadBlock(block))
        noteUnread(block);
}

void AnthropicDecoder::takeMessage(const QJsonObject &message, QList<ChatEvent> &events)
{
    setServedModel(message.value(u"model").toString());
    QString text = message.value(u"content").toString();
    QString reasoning;
    for (const QJsonValue &block : message.value(u"content").toArray()) {
        reasoning += block[u"thinking"].toString();
        text += block[u"text"].toString(block.toString());
        if (isUnreadBlock(block))
            noteUnread(block);
    }
    // The message may be repeated at the end of a stream.
    texts().setWhole(text, reasoning, events);
    m_stopReason = message.value(u"stop_reason").toString(m_stopReason);
    m_usageIsInterim = m_stopReason.isEmpty();
    takeUsage(message.value(u"usage").toObject(), events);
}

void AnthropicDecoder::takeUsage(const QJsonObject &usage, QList<ChatEvent> &events)
{
    if (usage.isEmpty())
        return;
    for (auto it = usage.begin(); it != usage.end(); ++it) {
        const bool isNothing = it.value().isNull() || it.value().toDouble(1) == 0;
        if (!isNothing || !m_usage.contains(it.key()))
            m_usage.insert(it.key(), it.value());
    }
    TokenUsage report = anthropicUsage(m_usage);
    report.interim = m_usageIsInterim;
    reportUsage(report, events);
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

} // namespace Pennybench::Providers
