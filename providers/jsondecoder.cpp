#include "providers/jsondecoder.h"

#include "providers/requestmessages.h"
#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr qsizetype longestExcerpt = 1024;
constexpr qsizetype shownOfEvent = 120; ///< characters
constexpr qsizetype shownOfShape = 200;
constexpr qsizetype longestFieldName = 5; ///< "event", "retry"
constexpr qsizetype longestToken = 12; ///< an escaped pair of surrogates

QString excerpt(const QByteArray &bytes, qsizetype length)
{
    return QString::fromUtf8(bytes.left(4 * length)).simplified().left(length);
}

bool isObjects(const QJsonArray &list)
{
    return !list.isEmpty()
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &entry) { return entry.isObject(); });
}

std::optional<qint64> later(std::optional<qint64> earlier, std::optional<qint64> now)
{
    return now.value_or(0) == 0 && earlier ? earlier : now;
}

} // namespace

JsonDecoder::JsonDecoder(const QStringList &thinkingMarks)
    : m_texts(thinkingMarks)
{
}

void JsonDecoder::takeStream(QByteArrayView bytes, QList<ChatEvent> &events)
{
    takeEvents(m_sse.append(bytes), false, events);
    if (m_sse.hasOverflown())
        failOverflow(events);
    takeStray(events);
}

void JsonDecoder::finishStream(QList<ChatEvent> &events)
{
    takeEvents(m_sse.finish(), true, events);
    takeStray(events);
    failStrayOnly(events);
}

void JsonDecoder::takeEvents(const QList<SseEvent> &sse, bool atEnd, QList<ChatEvent> &events)
{
    for (const SseEvent &event : sse) {
        m_isErrorEvent = event.name == "error";
        if (atEnd)
            takeLastEvent(event.data, events);
        else
            takeEvent(event.data, events);
    }
}

/// Objects among the lines of a stream that are no field of an event: some servers write an error there.
void JsonDecoder::takeStray(QList<ChatEvent> &events)
{
    const QByteArray stray = m_sse.takeStray();
    if (stray.isEmpty())
        return;
    m_strayStart += stray.left(longestExcerpt - m_strayStart.size());
    for (const QByteArray &object : m_strayObjects.append(stray))
        takeLastEvent(object, events);
}

/// A stream with no line that is a field of an event is not an event stream.
void JsonDecoder::failStrayOnly(QList<ChatEvent> &events)
{
    // This does not include a stream that was cut inside the name of its first field.
    const bool hasWords = m_strayStart.trimmed().size() > longestFieldName;
    if (m_dataEvents == 0 && hasWords && !m_strayObjects.isInObject())
        failNoJson(m_strayStart, events);
}

void JsonDecoder::takeEvent(const QByteArray &data, QList<ChatEvent> &events)
{
    if (m_ended || takeEndMark(data, events))
        return;
    const QJsonDocument document = readJson(data);
    if (document.isObject()) {
        ++m_dataEvents;
        take(document.object(), events);
    } else if (isObjects(document.array())) {
        for (const QJsonValue &entry : document.array())
            takeEvent(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact), events);
    } else if (const QList<QByteArray> parts = eventsWithin(data); !parts.isEmpty()) {
        for (const QByteArray &part : parts)
            takeEvent(part, events);
    } else {
        passOver(data, events);
    }
}

void JsonDecoder::takeLastEvent(const QByteArray &data, QList<ChatEvent> &events)
{
    const QByteArray trimmed = data.trimmed();
    const bool isError = m_isErrorEvent && !trimmed.isEmpty() && !trimmed.startsWith('{');
    const bool isWhole = trimmed == "[DONE]" || readJson(data).isObject();
    if (isWhole || isError || !eventsWithin(data).isEmpty())
        takeEvent(data, events);
}

/// The events of a server that leaves out the blank lines between them. Empty where the lines are no events.
QList<QByteArray> JsonDecoder::eventsWithin(const QByteArray &data) const
{
    QList<QByteArray> parts;
    for (const QByteArray &line : data.split('\n')) {
        const QByteArray part = line.trimmed();
        if (part.isEmpty())
            continue;
        const bool isObject = part.startsWith('{') && readJson(part).isObject();
        if (!isObject && part != "[DONE]")
            return {};
        parts += part;
    }
    return parts.size() > 1 ? parts : QList<QByteArray>();
}

void JsonDecoder::passOver(const QByteArray &data, QList<ChatEvent> &events)
{
    const QByteArray trimmed = data.trimmed();
    if (m_isErrorEvent && !trimmed.isEmpty()) {
        const QJsonObject error{{QStringLiteral("error"), QString::fromUtf8(trimmed)}};
        failWith(streamError(error, QDateTime::currentDateTimeUtc()), events);
    } else if (trimmed.startsWith('{') && !hasFinishReason()) {
        // A part of the answer may have stood in it.
        failWith({.kind = ErrorKind::Protocol,
                     .message = {RequestMessages::notJson, {excerpt(data, shownOfEvent)}},
                     .maybeCharged = true},
            events);
    } else {
        ++m_passedOver;
        if (m_firstPassedOver.isEmpty())
            m_firstPassedOver = excerpt(data, shownOfEvent);
    }
}

void JsonDecoder::takeWholeBody(const QByteArray &body, QList<ChatEvent> &events)
{
    const QByteArray trimmed = body.trimmed();
    const QJsonDocument document = readJson(trimmed);
    const QJsonObject object = document.isArray() ? document.array().first().toObject() : document.object();
    if (!object.isEmpty()) {
        ++m_dataEvents;
        take(object, events);
    } else if (!isCut(trimmed)) {
        failNoJson(body, events);
    }
}

bool JsonDecoder::takeEndMark(const QByteArray &, QList<ChatEvent> &)
{
    return false;
}

void JsonDecoder::conclude(QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    if (hasFinishReason())
        endWithReason(events);
    else if (hasUnread() && m_texts.reasoning().isEmpty())
        failUnread(events);
    else if (m_dataEvents == 0 && m_passedOver > 0)
        failWith({.kind = ErrorKind::Protocol,
                     .message = {RequestMessages::nothingReadable, {m_firstPassedOver}},
                     .maybeCharged = true},
            events);
    settle(false, events);
}

bool JsonDecoder::reportUsage(const TokenUsage &usage, QList<ChatEvent> &events)
{
    TokenUsage merged = usage;
    if (m_usage) {
        merged.prompt = later(m_usage->prompt, usage.prompt);
        merged.cached = later(m_usage->cached, usage.cached);
        merged.cacheWrite = later(m_usage->cacheWrite, usage.cacheWrite);
        merged.completion = later(m_usage->completion, usage.completion);
        merged.reasoning = later(m_usage->reasoning, usage.reasoning);
        merged.chargedPicodollars = later(m_usage->chargedPicodollars, usage.chargedPicodollars);
    }
    if (m_usage == merged)
        return false;
    m_usage = merged;
    events += UsageReported{merged};
    return true;
}

void JsonDecoder::noteUnread(const QJsonValue &part)
{
    if (!m_unread.isEmpty())
        return;
    const QByteArray json = QJsonDocument(QJsonArray{part}).toJson(QJsonDocument::Compact);
    m_unread = excerpt(json.mid(1, json.size() - 2), shownOfShape);
}

/// What is still to be given out before an ending, once.
void JsonDecoder::settle(bool finished, QList<ChatEvent> &events)
{
    if (std::exchange(m_isSettled, true))
        return;
    m_texts.giveHeld(events);
    if (!finished && m_usage) {
        m_usage->interim = true;
        events += UsageReported{*m_usage};
    }
    if (m_passedOver > 0)
        events += Noted{{RequestMessages::passedOver, {QString::number(m_passedOver)}}};
}

void JsonDecoder::finishWith(FinishReason reason, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    m_texts.giveHeld(events);
    if (hasUnread() && (reason == FinishReason::Stop || reason == FinishReason::Other)) {
        failUnread(events);
        return;
    }
    settle(true, events);
    m_ended = true;
    events += Finished{reason, m_servedModel};
}

void JsonDecoder::failWith(ChatError error, QList<ChatEvent> &events)
{
    if (m_ended)
        return;
    settle(false, events);
    m_ended = true;
    events += Failed{std::move(error), m_servedModel};
}

void JsonDecoder::failUnread(QList<ChatEvent> &events)
{
    failWith({.kind = ErrorKind::Protocol,
                 .message = {RequestMessages::notUnderstood, {m_unread}},
                 .maybeCharged = true},
        events);
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

} // namespace Pennybench::Providers
