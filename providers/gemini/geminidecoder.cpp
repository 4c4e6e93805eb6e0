#include "providers/gemini/geminidecoder.h"

#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

/// Thoughts are counted separately from the candidates' tokens; billed output is the sum.
TokenUsage geminiUsage(const QJsonObject &metadata)
{
    TokenUsage usage;
    usage.prompt = tokenCount(metadata.value(u"promptTokenCount"));
    usage.cached = tokenCount(metadata.value(u"cachedContentTokenCount"));
    usage.reasoning = tokenCount(metadata.value(u"thoughtsTokenCount"));
    const auto visible = tokenCount(metadata.value(u"candidatesTokenCount"));
    if (visible || usage.reasoning)
        usage.completion = visible.value_or(0) + usage.reasoning.value_or(0);
    return usage;
}

/// Whether a part may be a part of the answer in a form that is not known here.
bool isUnreadPart(const QJsonValue &part)
{
    const QJsonObject object = part.toObject();
    const bool isKnown = object.isEmpty() || object.value(u"text").isString()
        || object.contains(u"thoughtSignature") || object.contains(u"functionCall")
        || object.contains(u"executableCode") || object.contains(u"codeExecutionResult")
        || object.contains(u"toolCall") || object.contains(u"toolResponse");
    return !isKnown || part.isDouble() || part.isArray();
}

QList<QJsonObject> inOrder(const QJsonArray &candidates)
{
    QList<QJsonObject> sorted;
    for (const QJsonValue &candidate : candidates)
        sorted += candidate.toObject();
    std::ranges::stable_sort(
        sorted, {}, [](const QJsonObject &candidate) { return candidate.value(u"index").toInt(); });
    return sorted;
}

FinishReason geminiFinishReason(const QString &raw)
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
        takeStream(bytes, events);
    return events;
}

QList<ChatEvent> GeminiDecoder::finish()
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Events)
        finishStream(events);
    const bool isNoJson = m_form == Form::Page
        || (m_form == Form::Json && dataEvents() == 0 && !hasUnread() && !m_json.isInObject());
    if (isNoJson)
        failNoJson(m_start, events);
    conclude(events);
    return events;
}

void GeminiDecoder::endWithReason(QList<ChatEvent> &events)
{
    finishWith(m_blocked ? FinishReason::ContentFilter : geminiFinishReason(finishReason()), events);
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
    bool isNews = false;
    const QJsonArray candidates = object.value(u"candidates").toArray();
    for (const QJsonObject &candidate : inOrder(candidates))
        isNews = takeCandidate(candidate, events) || isNews;
    m_blocked = m_blocked || object.value(u"promptFeedback").toObject().contains(u"blockReason");
    if (object.value(u"usageMetadata").isObject()) {
        TokenUsage usage = geminiUsage(object.value(u"usageMetadata").toObject());
        usage.interim = !hasFinishReason();
        isNews = reportUsage(usage, events) || isNews;
    }
    if (object.contains(u"error")) {
        failWith(streamError(object, QDateTime::currentDateTimeUtc()), events);
        return;
    }
    const bool hasForm = object.contains(u"candidates") || object.contains(u"promptFeedback")
        || object.contains(u"usageMetadata");
    if (!hasForm && !object.isEmpty())
        noteUnread(object);
    if (!isNews && !m_blocked)
        countAsNoProgress();
}

/// Whether it says anything.
bool GeminiDecoder::takeCandidate(const QJsonObject &candidate, QList<ChatEvent> &events)
{
    const int number = candidate.value(u"index").toInt();
    const QString reason = candidate.value(u"finishReason").toString();
    bool isNews = !reason.isEmpty();
    if (isNews)
        m_finishReasons.insert(number, reason);
    const QJsonValue content = candidate.value(u"content");
    const QJsonValue parts = content.isObject() ? content[u"parts"] : content;
    const QJsonArray list = parts.isArray() ? parts.toArray() : QJsonArray{parts};
    for (const QJsonValue &part : list)
        isNews = takePart(part, number, !reason.isEmpty() && list.size() == 1, events) || isNews;
    if (candidate.contains(u"output") || candidate.contains(u"text"))
        noteUnread(candidate);
    return isNews;
}

bool GeminiDecoder::takePart(const QJsonValue &part, int candidate, bool isLast, QList<ChatEvent> &events)
{
    const QString text = part[u"text"].toString(part.toString());
    if (part[u"thought"].toBool())
        texts().addReasoning(text, events, candidate);
    else if (!isLast || !texts().repeatsAll(text))
        texts().addAnswer(text, events, candidate);
    if (isUnreadPart(part))
        noteUnread(part);
    return !text.isEmpty() || !part.toObject().isEmpty();
}

/// That of the candidate whose text is the answer, else of the first that has one.
QString GeminiDecoder::finishReason() const
{
    const int answering = texts().answeringChoice().value_or(-1);
    if (m_finishReasons.contains(answering) || m_finishReasons.isEmpty())
        return m_finishReasons.value(answering);
    return m_finishReasons.first();
}

} // namespace Pennybench::Providers
