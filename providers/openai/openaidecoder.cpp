#include "providers/openai/openaidecoder.h"

#include "providers/openai/openaiusage.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench {

namespace {

void addReasoning(const QString &text, QList<ChatEvent> &events)
{
    if (!text.isEmpty())
        events += ReasoningAdded{text};
}

/// The text of a content that is a string, or a list of typed blocks; blocks of thinking go to reasoning.
QString textOfContent(const QJsonValue &content, QString &reasoning)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue &block : content.toArray()) {
        if (block[u"type"].toString() == u"thinking") {
            const QJsonValue inner = block[u"thinking"];
            QString ignored;
            reasoning += inner.isArray() ? textOfContent(inner, ignored) : inner.toString();
        } else {
            text += block[u"text"].toString();
        }
    }
    return text;
}

/// The first of the names under which servers send thinking text.
QString reasoningOf(const QJsonObject &object)
{
    for (const char *name : {"reasoning_content", "reasoning", "thinking"}) {
        const QString text = object.value(QLatin1String(name)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString excerpt(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(120)).simplified();
}

} // namespace

std::optional<FinishReason> openAiFinishReason(const QString &raw)
{
    if (raw == u"stop" || raw == u"end_turn" || raw == u"eos" || raw == u"completed")
        return FinishReason::Stop;
    if (raw == u"length" || raw == u"max_tokens" || raw == u"model_length")
        return FinishReason::Length;
    if (raw == u"content_filter")
        return FinishReason::ContentFilter;
    if (raw == u"tool_calls" || raw == u"function_call")
        return FinishReason::ToolCalls;
    if (raw == u"error" || raw == u"insufficient_system_resource")
        return std::nullopt;
    return FinishReason::Other;
}

QList<ChatEvent> OpenAiDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (m_ended)
        return events;
    if (m_form == Form::Unknown) {
        m_start.append(bytes);
        const QByteArray trimmed = m_start.trimmed();
        if (trimmed.isEmpty())
            return events;
        const char first = trimmed.front();
        m_form = first == '{' || first == '<' || first == '[' ? Form::Whole : Form::Stream;
        if (m_form == Form::Stream)
            takeEvents(m_sse.append(std::exchange(m_start, {})), events);
        return events;
    }
    if (m_form == Form::Whole)
        m_start.append(bytes);
    else
        takeEvents(m_sse.append(bytes), events);
    return events;
}

QList<ChatEvent> OpenAiDecoder::finish()
{
    QList<ChatEvent> events;
    if (m_ended)
        return events;
    if (m_form == Form::Whole)
        takeWhole(events);
    else
        takeLast(m_sse.finish(), events);
    return events;
}

void OpenAiDecoder::takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    for (const SseEvent &event : sse) {
        if (m_ended)
            return;
        ++m_dataEvents;
        takeChunk(event, events);
    }
    if (!m_ended && m_sse.hasOverflown()) {
        fail({.kind = ErrorKind::Protocol,
                 .message = QStringLiteral("The stream has a line longer than 16 MB."),
                 .maybeCharged = true},
            events);
    }
}

void OpenAiDecoder::takeLast(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    // An event that was cut is dropped, so that the answer counts as truncated.
    for (const SseEvent &event : sse) {
        if (event.data.trimmed() == "[DONE]" || QJsonDocument::fromJson(event.data).isObject())
            takeEvents({event}, events);
    }
}

void OpenAiDecoder::takeChunk(const SseEvent &sse, QList<ChatEvent> &events)
{
    if (sse.data.trimmed() == "[DONE]") {
        endStream(events);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(sse.data);
    if (!document.isObject()) {
        fail({.kind = ErrorKind::Protocol,
                 .message =
                     QStringLiteral("The stream has an event that is not JSON: %1").arg(excerpt(sse.data)),
                 .maybeCharged = true},
            events);
        return;
    }
    const QJsonObject chunk = document.object();
    takeCommon(chunk, events);
    for (const QJsonValue &choice : chunk.value(u"choices").toArray()) {
        if (choice[u"index"].toInt() == 0)
            takeChoice(choice.toObject(), events);
    }
    const QJsonValue error = chunk.value(u"error");
    if (error.isObject() || error.isString() || sse.name == "error")
        fail(streamError(chunk, QDateTime::currentDateTimeUtc()), events);
}

void OpenAiDecoder::takeCommon(const QJsonObject &object, QList<ChatEvent> &events)
{
    const QString model = object.value(u"model").toString();
    if (!model.isEmpty())
        m_servedModel = model;
    if (object.value(u"usage").isObject())
        events += UsageReported{openAiUsage(object.value(u"usage").toObject())};
}

void OpenAiDecoder::takeChoice(const QJsonObject &choice, QList<ChatEvent> &events)
{
    takeDelta(choice.value(u"delta").toObject(), events);
    const QString reason = choice.value(u"finish_reason").toString();
    if (!reason.isEmpty())
        m_finishReason = reason;
}

void OpenAiDecoder::takeDelta(const QJsonObject &delta, QList<ChatEvent> &events)
{
    QString reasoning = reasoningOf(delta);
    const QString text = textOfContent(delta.value(u"content"), reasoning);
    m_hasReasoningField = m_hasReasoningField || !reasoning.isEmpty();
    addReasoning(reasoning, events);
    addText(text, events);
}

void OpenAiDecoder::addText(const QString &text, QList<ChatEvent> &events)
{
    if (text.isEmpty())
        return;
    if (m_hasReasoningField) {
        events += TextAdded{text};
        return;
    }
    const ThinkSplitter::Pieces pieces = m_splitter.append(text);
    addReasoning(pieces.reasoning, events);
    if (!pieces.text.isEmpty())
        events += TextAdded{pieces.text};
}

void OpenAiDecoder::endStream(QList<ChatEvent> &events)
{
    const ThinkSplitter::Pieces rest = m_splitter.finish();
    addReasoning(rest.reasoning, events);
    if (!rest.text.isEmpty())
        events += TextAdded{rest.text};
    const auto reason = openAiFinishReason(m_finishReason);
    m_ended = true;
    if (m_finishReason.isEmpty()) {
        events += Failed{{.kind = ErrorKind::Truncated,
                             .message = QStringLiteral("The stream ended without a finish reason."),
                             .retryable = true,
                             .maybeCharged = true},
            m_servedModel};
    } else if (!reason) {
        events += Failed{
            {.kind = ErrorKind::Overloaded,
                .message = QStringLiteral("The server gave up on its answer (%1).").arg(m_finishReason),
                .providerCode = m_finishReason,
                .retryable = true,
                .maybeCharged = true},
            m_servedModel};
    } else {
        events += Finished{*reason, m_servedModel};
    }
}

void OpenAiDecoder::takeWhole(QList<ChatEvent> &events)
{
    const QJsonObject body = QJsonDocument::fromJson(m_start.trimmed()).object();
    if (body.isEmpty()) {
        HttpHead head;
        head.status = 200;
        ChatError error = serverError(head, m_start, QDateTime::currentDateTimeUtc());
        error.kind = ErrorKind::Protocol;
        error.retryable = false;
        fail(error, events);
        return;
    }
    ++m_dataEvents;
    takeCommon(body, events);
    const QJsonArray choices = body.value(u"choices").toArray();
    if (body.value(u"error").isObject() || body.value(u"error").isString()) {
        fail(streamError(body, QDateTime::currentDateTimeUtc()), events);
        return;
    }
    if (choices.isEmpty()) {
        fail({.kind = ErrorKind::Protocol,
                 .message = QStringLiteral("The answer has no choices: %1").arg(excerpt(m_start)),
                 .maybeCharged = true},
            events);
        return;
    }
    const QJsonObject choice = choices.first().toObject();
    const QJsonObject message = choice.value(u"message").toObject();
    QString reasoning = reasoningOf(message);
    QString text = textOfContent(message.value(u"content"), reasoning);
    if (reasoning.isEmpty()) {
        const ThinkSplitter::Pieces pieces = splitThinking(text);
        reasoning = pieces.reasoning;
        text = pieces.text;
    }
    addReasoning(reasoning, events);
    if (!text.isEmpty())
        events += TextAdded{text};
    m_finishReason = choice.value(u"finish_reason").toString();
    endStream(events);
}

void OpenAiDecoder::fail(ChatError error, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    m_ended = true;
    events += Failed{std::move(error), m_servedModel};
}

} // namespace Pennybench
