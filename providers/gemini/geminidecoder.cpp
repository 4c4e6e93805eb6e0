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
        QStringLiteral("IMAGE_SAFETY"), QStringLiteral("IMAGE_PROHIBITED_CONTENT"),
        QStringLiteral("IMAGE_RECITATION"), QStringLiteral("MODEL_ARMOR")};
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
        const char first = firstByte(m_start);
        if (first == '\0')
            return events;
        m_form = first == '<' ? Form::Page : (first == '{' || first == '[' ? Form::Json : Form::Events);
        bytes = m_start;
    } else if (m_form == Form::Page) {
        m_start.append(bytes);
    }
    if (m_form == Form::Json)
        takeObjects(m_json.append(bytes), events);
    else if (m_form == Form::Events)
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
        failStrayOnly(events);
    }
    if (m_form == Form::Page || (m_form == Form::Json && dataEvents() == 0 && !m_json.isInObject()))
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
    takeStray(m_sse, events);
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
    for (const QJsonValue &candidate : object.value(u"candidates").toArray()) {
        if (candidate[u"index"].toInt() == 0)
            takeCandidate(candidate.toObject(), events);
    }
    m_blocked = m_blocked || object.value(u"promptFeedback").toObject().contains(u"blockReason");
    if (object.value(u"usageMetadata").isObject()) {
        TokenUsage usage = usageOf(object.value(u"usageMetadata").toObject());
        usage.interim = m_finishReason.isEmpty() && !m_blocked;
        events += UsageReported{usage};
    }
    if (object.contains(u"error"))
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
