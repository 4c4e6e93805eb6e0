#include "providers/gemini/geminidecoder.h"

#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>

namespace Pennybench {

namespace {

std::optional<qint64> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// Thoughts are counted beside the candidates' tokens; billed output is both.
TokenUsage usageOf(const QJsonObject &metadata)
{
    TokenUsage usage;
    usage.prompt = count(metadata.value(u"promptTokenCount"));
    usage.cached = count(metadata.value(u"cachedContentTokenCount"));
    usage.reasoning = count(metadata.value(u"thoughtsTokenCount"));
    const auto visible = count(metadata.value(u"candidatesTokenCount"));
    if (visible || usage.reasoning)
        usage.completion = visible.value_or(0) + usage.reasoning.value_or(0);
    return usage;
}

FinishReason finishReason(const QString &raw)
{
    static const QStringList filtered{QStringLiteral("SAFETY"), QStringLiteral("RECITATION"),
        QStringLiteral("BLOCKLIST"), QStringLiteral("PROHIBITED_CONTENT"), QStringLiteral("SPII"),
        QStringLiteral("IMAGE_SAFETY")};
    if (raw == u"STOP")
        return FinishReason::Stop;
    if (raw == u"MAX_TOKENS")
        return FinishReason::Length;
    if (filtered.contains(raw))
        return FinishReason::ContentFilter;
    return raw.contains(u"FUNCTION_CALL") || raw.contains(u"TOOL_CALL") ? FinishReason::ToolCalls
                                                                        : FinishReason::Other;
}

} // namespace

QList<ChatEvent> GeminiDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Unknown) {
        m_start.append(bytes);
        const QByteArray trimmed = m_start.trimmed();
        if (trimmed.isEmpty())
            return events;
        m_form = trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith('<') ? Form::Json
                                                                                               : Form::Events;
        bytes = m_start;
    }
    if (m_form == Form::Json)
        takeObjects(m_json.append(bytes), events);
    else
        takeEvents(m_sse.append(bytes), events);
    return events;
}

QList<ChatEvent> GeminiDecoder::finish()
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Events) {
        for (const SseEvent &event : m_sse.finish())
            takeLastEvent(event.data, events);
        takeEvents({}, events);
    }
    if (m_form == Form::Json && dataEvents() == 0)
        failNoJson(m_start, events);
    else if (m_blocked)
        finishWith(FinishReason::ContentFilter, events);
    else if (!m_finishReason.isEmpty())
        finishWith(finishReason(m_finishReason), events);
    return events;
}

void GeminiDecoder::takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events)
{
    for (const SseEvent &event : sse)
        takeEvent(event.data, events);
    if (m_sse.hasOverflown())
        failOverflow(events);
    // An error object may stand in the stream without "data:"; then it is in the lines that are no fields.
    const QByteArray stray = m_sse.takeStray();
    if (stray.isEmpty() || hasEnded())
        return;
    m_stray += stray;
    JsonArrayReader reader;
    for (const QByteArray &object : reader.append(m_stray))
        takeEvent(object, events);
}

void GeminiDecoder::takeObjects(const QList<QByteArray> &objects, QList<ChatEvent> &events)
{
    for (const QByteArray &object : objects)
        takeEvent(object, events);
    if (m_json.hasOverflown())
        failOverflow(events);
}

void GeminiDecoder::take(const QJsonObject &object, QList<ChatEvent> &events)
{
    setServedModel(object.value(u"modelVersion").toString());
    if (object.value(u"usageMetadata").isObject())
        events += UsageReported{usageOf(object.value(u"usageMetadata").toObject())};
    const QJsonArray candidates = object.value(u"candidates").toArray();
    if (!candidates.isEmpty())
        takeCandidate(candidates.first().toObject(), events);
    m_blocked = m_blocked || object.value(u"promptFeedback").toObject().contains(u"blockReason");
    if (object.value(u"error").isObject())
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
}

void GeminiDecoder::takeCandidate(const QJsonObject &candidate, QList<ChatEvent> &events)
{
    for (const QJsonValue &part : candidate.value(u"content").toObject().value(u"parts").toArray()) {
        if (part[u"thought"].toBool())
            addReasoning(part[u"text"].toString(), events);
        else
            addText(part[u"text"].toString(), events);
    }
    const QString reason = candidate.value(u"finishReason").toString();
    if (!reason.isEmpty())
        m_finishReason = reason;
}

} // namespace Pennybench
