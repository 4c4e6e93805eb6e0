#pragma once

#include "providers/codec.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/ssereader.h"

#include <QJsonObject>

namespace Pennybench {

/// What decoders of JSON events share: the text of the events so far, the served model, exactly one ending.
class JsonDecoder : public AnswerDecoder {
public:
    int dataEvents() const override { return m_dataEvents; }
    QString servedModel() const override { return m_servedModel; }

protected:
    /// Reads the JSON of one event and hands it to take(); an event that is not a JSON object ends the
    /// answer.
    void takeEvent(const QByteArray &json, QList<ChatEvent> &events);
    /// The same for what stood at the end of the response: an event that was cut is dropped, so that the
    /// answer counts as truncated.
    void takeLastEvent(const QByteArray &json, QList<ChatEvent> &events);
    /// A whole body: one object, or the first of a list. One that was cut is dropped; one that is no JSON
    /// ends the answer.
    void takeWholeBody(const QByteArray &body, QList<ChatEvent> &events);
    /// Objects among the lines of a stream that are no field of an event: some servers write an error there.
    void takeStray(SseReader &sse, QList<ChatEvent> &events);
    /// At the end: a stream that held nothing but such lines is not one.
    void failStrayOnly(QList<ChatEvent> &events);
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

    /// For an event that only keeps the connection alive.
    void countAsNoProgress() { --m_dataEvents; }

    bool hasEnded() const { return m_ended; }
    void setServedModel(const QString &model);

    /// The first byte that is neither blank nor part of a byte order mark; 0 while there is none.
    static char firstByte(QByteArrayView bytes);
    /// Whether this is the beginning of a JSON object and nothing is wrong with it but that it ends.
    static bool isCut(const QByteArray &json);

private:
    QString m_servedModel;
    QByteArray m_strayStart;
    JsonArrayReader m_strayObjects;
    int m_dataEvents = 0;
    bool m_ended = false;
};

} // namespace Pennybench
