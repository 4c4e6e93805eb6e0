#include "providers/openai/openaidecoder.h"

#include "providers/openai/openaiusage.h"
#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench {

namespace {

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

/// Whether this is an error, or holds one beside its choices.
bool isError(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error");
    if (error.isObject() || (error.isString() && !error.toString().isEmpty()))
        return true;
    const bool hasWords = object.contains(u"message") || object.contains(u"msg");
    return hasWords && object.value(u"choices").toArray().isEmpty()
        && (object.value(u"object").toString() == u"error" || object.contains(u"code"));
}

} // namespace

std::optional<FinishReason> openAiFinishReason(const QString &raw)
{
    if (raw == u"stop" || raw == u"end_turn" || raw == u"eos" || raw == u"completed")
        return FinishReason::Stop;
    if (raw == u"length" || raw == u"max_tokens" || raw == u"model_length"
        || raw == u"model_context_window_exceeded")
        return FinishReason::Length;
    if (raw == u"content_filter" || raw == u"sensitive")
        return FinishReason::ContentFilter;
    if (raw == u"tool_calls" || raw == u"function_call")
        return FinishReason::ToolCalls;
    if (raw == u"error" || raw == u"insufficient_system_resource" || raw == u"network_error")
        return std::nullopt;
    return FinishReason::Other;
}

QList<ChatEvent> OpenAiDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Unknown) {
        m_start.append(bytes);
        const char first = firstByte(m_start);
        if (first == '\0')
            return events;
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
    if (hasEnded())
        return events;
    if (m_form == Form::Whole) {
        takeWholeBody(m_start, events);
    } else {
        takeLast(m_sse.finish(), events);
        failStrayOnly(events);
    }
    return events;
}

void OpenAiDecoder::takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    for (const SseEvent &event : sse) {
        m_isErrorEvent = event.name == "error";
        if (hasEnded())
            return;
        if (event.data.trimmed() == "[DONE]")
            end(events);
        else
            takeEvent(event.data, events);
    }
    if (m_sse.hasOverflown())
        failOverflow(events);
    takeStray(m_sse, events);
}

void OpenAiDecoder::takeLast(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    // An event that was cut is dropped, so that the answer counts as truncated.
    QList<SseEvent> whole;
    for (const SseEvent &event : sse) {
        if (event.data.trimmed() == "[DONE]" || QJsonDocument::fromJson(event.data).isObject())
            whole += event;
    }
    takeEvents(whole, events);
}

void OpenAiDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    setServedModel(object.value(u"model").toString());
    takeUsage(object.value(u"usage").toObject(), events);
    takeUsage(object.value(u"x_groq").toObject().value(u"usage").toObject(), events);
    const QJsonArray choices = object.value(u"choices").toArray();
    for (const QJsonValue &choice : choices) {
        if (choice[u"index"].toInt() == 0)
            takeChoice(choice.toObject(), events);
    }
    if (isError(object) || m_isErrorEvent) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
    } else if (m_form == Form::Whole && choices.isEmpty()) {
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        failWith(
            {.kind = ErrorKind::Protocol,
                .message = {RequestMessages::noChoices, {QString::fromUtf8(json.left(120)).simplified()}},
                .maybeCharged = true},
            events);
    } else if (m_form == Form::Whole) {
        end(events);
    }
}

void OpenAiDecoder::takeUsage(const QJsonObject &usage, QList<ChatEvent> &events)
{
    if (!usage.isEmpty())
        events += UsageReported{openAiUsage(usage)};
}

void OpenAiDecoder::takeChoice(const QJsonObject &choice, QList<ChatEvent> &events)
{
    takeUsage(choice.value(u"usage").toObject(), events);
    // Some servers send the whole answer as the one chunk of a stream.
    if (m_form == Form::Whole || !choice.contains(u"delta"))
        takeMessage(choice.value(u"message").toObject(), events);
    takeDelta(choice.value(u"delta").toObject(), events);
    const QString reason = choice.value(u"finish_reason").toString();
    if (!reason.isEmpty())
        m_finishReason = reason;
}

void OpenAiDecoder::takeMessage(const QJsonObject &message, QList<ChatEvent> &events)
{
    QString reasoning = reasoningOf(message);
    QString text = textOfContent(message.value(u"content"), reasoning);
    if (reasoning.isEmpty()) {
        const ThinkSplitter::Pieces pieces = splitThinking(text);
        reasoning = pieces.reasoning;
        text = pieces.text;
    }
    addReasoning(reasoning, events);
    addText(text, events);
}

void OpenAiDecoder::takeDelta(const QJsonObject &delta, QList<ChatEvent> &events)
{
    QString reasoning = reasoningOf(delta);
    const QString text = textOfContent(delta.value(u"content"), reasoning);
    m_hasReasoningField = m_hasReasoningField || !reasoning.isEmpty();
    addReasoning(reasoning, events);
    addAnswer(text, events);
}

void OpenAiDecoder::addAnswer(const QString &text, QList<ChatEvent> &events)
{
    if (text.isEmpty())
        return;
    if (m_hasReasoningField) {
        addText(text, events);
        return;
    }
    const ThinkSplitter::Pieces pieces = m_splitter.append(text);
    addReasoning(pieces.reasoning, events);
    addText(pieces.text, events);
}

void OpenAiDecoder::end(QList<ChatEvent> &events)
{
    const ThinkSplitter::Pieces rest = m_splitter.finish();
    addReasoning(rest.reasoning, events);
    addText(rest.text, events);
    const auto reason = openAiFinishReason(m_finishReason);
    if (m_finishReason.isEmpty() && m_form == Form::Stream) {
        failWith({.kind = ErrorKind::Truncated,
                     .message = RequestMessages::noFinishReason,
                     .retryable = true,
                     .maybeCharged = true},
            events);
    } else if (!reason) {
        failWith({.kind = ErrorKind::Overloaded,
                     .message = {RequestMessages::gaveUp, {m_finishReason}},
                     .providerCode = m_finishReason,
                     .retryable = true,
                     .maybeCharged = true},
            events);
    } else {
        finishWith(*reason, events);
    }
}

} // namespace Pennybench
