#include "providers/ollama/ollamadecoder.h"

#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Providers {

namespace {

/// The text of a message that is an object or the text itself; its content is a text or a list of texts and
/// of parts with a text.
QString textOf(const QJsonValue &message, bool &isUnread)
{
    const QJsonValue content = message.isObject() ? message[u"content"] : message;
    if (!content.isArray()) {
        isUnread = !content.isString() && !content.isNull() && !content.isUndefined();
        return content.toString();
    }
    QString text;
    for (const QJsonValue &part : content.toArray()) {
        text += part[u"text"].toString(part.toString());
        isUnread = isUnread || (!part.isString() && !part[u"text"].isString());
    }
    return text;
}

FinishReason ollamaFinishReason(const QString &raw)
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
    const bool isOneBody = dataEvents() == 0 && firstByte(m_start) != '\0';
    if (isOneBody && !hasUnread())
        takeWholeBody(m_start, events);
    else
        for (const QByteArray &line : m_lines.finish())
            takeLastEvent(line, events);
    conclude(events);
    return events;
}

void OllamaDecoder::endWithReason(QList<ChatEvent> &events)
{
    finishWith(ollamaFinishReason(m_doneReason), events);
}

void OllamaDecoder::takeLines(const QList<QByteArray> &lines, QList<ChatEvent> &events)
{
    for (const QByteArray &line : lines) {
        // A first line that is an object or a page without its end begins a body of many lines.
        const bool isOpen =
            (line.startsWith('{') || line.startsWith('<') || line == "[") && readJson(line).isNull();
        m_isBody = m_isBody || (dataEvents() == 0 && isOpen);
        // Gateways may make server-sent events of the lines.
        if (!m_isBody && !line.startsWith(':'))
            takeEvent(line.startsWith("data:") ? line.mid(5).trimmed() : line, events);
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
    const bool isNews = takeTexts(object, events);
    const bool isDone = object.value(u"done").toBool();
    m_doneReason = object.value(u"done_reason").toString(m_doneReason);
    TokenUsage usage;
    usage.prompt = tokenCount(object.value(u"prompt_eval_count"));
    usage.completion = tokenCount(object.value(u"eval_count"));
    if (usage.prompt || usage.completion)
        reportUsage(usage, events);
    if (isDone) {
        endWithReason(events);
        addLoadTime(object, events);
    } else if (!isNews && m_doneReason.isEmpty()) {
        countAsNoProgress();
    }
}

void OllamaDecoder::addLoadTime(const QJsonObject &object, QList<ChatEvent> &events)
{
    auto *finished = events.isEmpty() ? nullptr : std::get_if<Finished>(&events.last());
    const std::optional<qint64> load = tokenCount(object.value(u"load_duration"));
    if (finished && load && *load >= 0)
        finished->loadTime = std::chrono::nanoseconds(*load);
}

/// Whether it says anything.
bool OllamaDecoder::takeTexts(const QJsonObject &object, QList<ChatEvent> &events)
{
    const QJsonValue message = object.value(u"message");
    const QString thinking = message[u"thinking"].toString(object.value(u"thinking").toString());
    bool unread = false;
    const QString written = textOf(message, unread);
    const QString text = written.isEmpty() ? object.value(u"response").toString() : written;
    const bool hasForm = object.contains(u"message") || object.contains(u"response");
    if (unread || (!hasForm && !object.isEmpty() && !object.contains(u"done")))
        noteUnread(object);
    texts().addReasoning(thinking, events);
    if (!object.value(u"done").toBool() || !texts().repeatsAll(text))
        texts().addAnswer(text, events);
    return !thinking.isEmpty() || !text.isEmpty() || message[u"tool_calls"].isArray();
}

} // namespace Pennybench::Providers
