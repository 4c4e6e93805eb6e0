#include "providers/jsondecoder.h"

#include "providers/servererror.h"

#include <QDateTime>
#include <QJsonDocument>

namespace Pennybench {

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
                 .message = QStringLiteral("The stream has an event that is not JSON: %1")
                                .arg(QString::fromUtf8(json.left(120)).simplified()),
                 .maybeCharged = true},
        events);
}

void JsonDecoder::takeLastEvent(const QByteArray &json, QList<ChatEvent> &events)
{
    if (QJsonDocument::fromJson(json).isObject())
        takeEvent(json, events);
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
    failWith({.kind = ErrorKind::Protocol,
                 .message = QStringLiteral("The answer has a line longer than 16 MB."),
                 .maybeCharged = true},
        events);
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

void JsonDecoder::setServedModel(const QString &model)
{
    if (!model.isEmpty())
        m_servedModel = model;
}

} // namespace Pennybench
