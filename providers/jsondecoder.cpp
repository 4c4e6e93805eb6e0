#include "providers/jsondecoder.h"

#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench {

namespace {

constexpr qsizetype longestExcerpt = 1024;
constexpr qsizetype longestFieldName = 5; ///< "event", "retry"
constexpr qsizetype longestToken = 12; ///< an escaped pair of surrogates

} // namespace

void JsonDecoder::takeEvent(const QByteArray &json, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    ++m_dataEvents;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject()) {
        take(document.object(), events);
        return;
    }
    failWith({.kind = ErrorKind::Protocol,
                 .message = {RequestMessages::notJson, {QString::fromUtf8(json.left(120)).simplified()}},
                 .maybeCharged = true},
        events);
}

void JsonDecoder::takeLastEvent(const QByteArray &json, QList<ChatEvent> &events)
{
    if (QJsonDocument::fromJson(json).isObject())
        takeEvent(json, events);
}

void JsonDecoder::takeWholeBody(const QByteArray &body, QList<ChatEvent> &events)
{
    const QByteArray trimmed = body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(trimmed);
    const QJsonObject object = document.isArray() ? document.array().first().toObject() : document.object();
    if (!object.isEmpty()) {
        ++m_dataEvents;
        take(object, events);
    } else if (!isCut(trimmed)) {
        failNoJson(body, events);
    }
}

void JsonDecoder::takeStray(SseReader &sse, QList<ChatEvent> &events)
{
    const QByteArray stray = sse.takeStray();
    if (stray.isEmpty())
        return;
    m_strayStart += stray.left(longestExcerpt - m_strayStart.size());
    for (const QByteArray &object : m_strayObjects.append(stray))
        takeLastEvent(object, events);
}

void JsonDecoder::failStrayOnly(QList<ChatEvent> &events)
{
    // A stream that was cut inside the name of its first field is none of these.
    const bool hasWords = m_strayStart.trimmed().size() > longestFieldName;
    if (m_dataEvents == 0 && hasWords && !m_strayObjects.isInObject())
        failNoJson(m_strayStart, events);
}

void JsonDecoder::addText(const QString &text, QList<ChatEvent> &events)
{
    if (!text.isEmpty())
        events += TextAdded{text};
}

void JsonDecoder::addReasoning(const QString &text, QList<ChatEvent> &events)
{
    if (!text.isEmpty())
        events += ReasoningAdded{text};
}

void JsonDecoder::finishWith(FinishReason reason, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    m_ended = true;
    events += Finished{reason, m_servedModel};
}

void JsonDecoder::failWith(ChatError error, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    m_ended = true;
    events += Failed{std::move(error), m_servedModel};
}

void JsonDecoder::failOverflow(QList<ChatEvent> &events)
{
    failWith(
        {.kind = ErrorKind::Protocol, .message = RequestMessages::lineTooLong, .maybeCharged = true}, events);
}

void JsonDecoder::failNoJson(const QByteArray &body, QList<ChatEvent> &events)
{
    HttpHead head;
    head.status = 200;
    ChatError error = serverError(head, body, QDateTime::currentDateTimeUtc());
    error.kind = ErrorKind::Protocol;
    error.retryable = false;
    failWith(error, events);
}

char JsonDecoder::firstByte(QByteArrayView bytes)
{
    constexpr QByteArrayView skipped(" \t\r\n\xEF\xBB\xBF");
    const auto found =
        std::find_if(bytes.begin(), bytes.end(), [&](char c) { return skipped.indexOf(c) < 0; });
    return found == bytes.end() ? '\0' : *found;
}

bool JsonDecoder::isCut(const QByteArray &json)
{
    JsonArrayReader reader;
    reader.append(json);
    QJsonParseError error{};
    QJsonDocument::fromJson(json, &error);
    return reader.isInObject() && error.offset + longestToken >= json.size();
}

void JsonDecoder::setServedModel(const QString &model)
{
    if (!model.isEmpty())
        m_servedModel = model;
}

} // namespace Pennybench
