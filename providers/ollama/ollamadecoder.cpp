#include "providers/ollama/ollamadecoder.h"

#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonDocument>

namespace Pennybench {

namespace {

std::optional<qint64> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

FinishReason finishReason(const QString &raw)
{
    if (raw == u"stop" || raw.isEmpty())
        return FinishReason::Stop;
    return raw == u"length" ? FinishReason::Length : FinishReason::Other;
}

} // namespace

QList<ChatEvent> OllamaDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (dataEvents() == 0)
        m_start.append(bytes);
    if (!m_isBody)
        takeLines(m_lines.append(bytes), events);
    return events;
}

QList<ChatEvent> OllamaDecoder::finish()
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (dataEvents() == 0 && !m_start.trimmed().isEmpty())
        takeWholeBody(m_start, events);
    for (const QByteArray &line : m_lines.finish())
        takeLastEvent(line, events);
    return events;
}

void OllamaDecoder::takeLines(const QList<QByteArray> &lines, QList<ChatEvent> &events)
{
    for (const QByteArray &line : lines) {
        // A first line that is no value of its own begins a body of many lines.
        m_isBody = m_isBody || (dataEvents() == 0 && !QJsonDocument::fromJson(line).isObject());
        if (!m_isBody)
            takeEvent(line, events);
    }
    if (dataEvents() > 0)
        m_start.clear();
    if (m_lines.hasOverflown())
        failOverflow(events);
}

void OllamaDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    if (object.contains(u"error")) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
        return;
    }
    setServedModel(object.value(u"model").toString());
    const QJsonObject message = object.value(u"message").toObject();
    const QString thinking = message.value(u"thinking").toString(object.value(u"thinking").toString());
    m_hasThinkingField = m_hasThinkingField || !thinking.isEmpty();
    addReasoning(thinking, events);
    const QString text = message.value(u"content").toString(object.value(u"response").toString());
    if (m_hasThinkingField) {
        addText(text, events);
    } else if (!text.isEmpty()) {
        const ThinkSplitter::Pieces pieces = m_splitter.append(text);
        addReasoning(pieces.reasoning, events);
        addText(pieces.text, events);
    }
    if (!object.value(u"done").toBool())
        return;
    const ThinkSplitter::Pieces rest = m_splitter.finish();
    addReasoning(rest.reasoning, events);
    addText(rest.text, events);
    TokenUsage usage;
    usage.prompt = count(object.value(u"prompt_eval_count"));
    usage.completion = count(object.value(u"eval_count"));
    if (usage.prompt || usage.completion)
        events += UsageReported{usage};
    finishWith(finishReason(object.value(u"done_reason").toString()), events);
}

} // namespace Pennybench
