#pragma once

#include "providers/codec.h"

#include <QJsonObject>

namespace Pennybench {

/// What decoders of JSON events share: the text of the events so far, the served model, exactly one ending.
class JsonDecoder : public AnswerDecoder {
public:
    int dataEvents() const override { return m_dataEvents; }

protected:
    /// Reads the JSON of one event and hands it to take(); an event that is not a JSON object ends the
    /// answer.
    void takeEvent(const QByteArray &json, QList<ChatEvent> &events);
    /// The same for what stood at the end of the response: an event that was cut is dropped, so that the
    /// answer counts as truncated.
    void takeLastEvent(const QByteArray &json, QList<ChatEvent> &events);
    /// One event's object.
    virtual void take(const QJsonObject &object, QList<ChatEvent> &events) = 0;

    void addText(const QString &text, QList<ChatEvent> &events);
    void addReasoning(const QString &text, QList<ChatEvent> &events);
    void finishWith(FinishReason reason, QList<ChatEvent> &events);
    void failWith(ChatError error, QList<ChatEvent> &events);
    /// For a line or a body that is longer than the reader allows.
    void failOverflow(QList<ChatEvent> &events);
    /// For a whole body that is no JSON: a web page, say.
    void failNoJson(const QByteArray &body, QList<ChatEvent> &events);

    bool hasEnded() const { return m_ended; }
    void setServedModel(const QString &model);

private:
    QString m_servedModel;
    int m_dataEvents = 0;
    bool m_ended = false;
};

} // namespace Pennybench
