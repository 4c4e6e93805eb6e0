#pragma once

#include "providers/answertexts.h"
#include "providers/codec.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/ssereader.h"

#include <QJsonObject>

#include <optional>

namespace Pennybench::Providers {

/// What decoders of JSON events share: events that are none, the texts, the usage and the served model so
/// far, exactly one ending.
class JsonDecoder : public AnswerDecoder {
public:
    /// thinkingMarks: ModelRules::thinkingMarks.
    explicit JsonDecoder(const QStringList &thinkingMarks = {});

    int dataEvents() const override { return m_dataEvents; }
    QString servedModel() const override { return m_servedModel; }

protected:
    /// Reads bytes of a stream of server-sent events.
    void takeStream(QByteArrayView bytes, QList<ChatEvent> &events);
    /// The stream has ended: takes what still stood in it. An event that was cut is dropped, so that the
    /// answer counts as truncated.
    void finishStream(QList<ChatEvent> &events);

    /// Reads the JSON of one event and hands it to take(). What is no object is passed over and counted; an
    /// object that is broken ends the answer, unless its finish reason has come.
    void takeEvent(const QByteArray &data, QList<ChatEvent> &events);
    /// The same for what stood at the end of the response, where an event may have been cut and is dropped.
    void takeLastEvent(const QByteArray &data, QList<ChatEvent> &events);
    /// A whole body: one object, or the first of a list. One that was cut is dropped; one that is no JSON
    /// ends the answer.
    void takeWholeBody(const QByteArray &body, QList<ChatEvent> &events);
    /// One event's object.
    virtual void take(const QJsonObject &object, QList<ChatEvent> &events) = 0;
    /// Whether the data is the dialect's own end mark, and not JSON; ends the answer then.
    virtual bool takeEndMark(const QByteArray &data, QList<ChatEvent> &events);
    /// Ends an answer whose finish reason came, whatever else did not.
    virtual void endWithReason(QList<ChatEvent> &events) = 0;
    /// At the end of the response, when everything was taken: ends an answer that has its finish reason or
    /// that holds nothing that could be read, and gives out what was held back.
    void conclude(QList<ChatEvent> &events);

    AnswerTexts &texts() { return m_texts; }
    const AnswerTexts &texts() const { return m_texts; }
    /// Whether it says anything new. What is missing or 0 leaves earlier numbers as they are.
    bool reportUsage(const TokenUsage &usage, QList<ChatEvent> &events);
    /// For a part of the answer in a form that is not known here. It is named where no text comes.
    void noteUnread(const QJsonValue &part);

    void finishWith(FinishReason reason, QList<ChatEvent> &events);
    void failWith(ChatError error, QList<ChatEvent> &events);
    /// For a line or a body that is longer than the reader allows.
    void failOverflow(QList<ChatEvent> &events);
    /// For a whole body that is no JSON: a web page, say.
    void failNoJson(const QByteArray &body, QList<ChatEvent> &events);
    /// For an answer whose form is not known here.
    void failUnread(QList<ChatEvent> &events);

    /// For an event that only keeps the connection alive.
    void countAsNoProgress() { --m_dataEvents; }

    bool hasEnded() const { return m_ended; }
    bool hasUnread() const { return m_texts.answer().isEmpty() && !m_unread.isEmpty(); }
    /// Whether the event that is being read is named "error".
    bool isErrorEvent() const { return m_isErrorEvent; }
    void setServedModel(const QString &model);

    /// The first byte that is neither blank nor part of a byte order mark; 0 while there is none.
    static char firstByte(QByteArrayView bytes);
    /// Whether this is the beginning of a JSON object and nothing is wrong with it but that it ends.
    static bool isCut(const QByteArray &json);

private:
    void takeEvents(const QList<SseEvent> &sse, bool atEnd, QList<ChatEvent> &events);
    void takeStray(QList<ChatEvent> &events);
    void failStrayOnly(QList<ChatEvent> &events);
    QList<QByteArray> eventsWithin(const QByteArray &data) const;
    void passOver(const QByteArray &data, QList<ChatEvent> &events);
    void settle(bool finished, QList<ChatEvent> &events);

    SseReader m_sse;
    QString m_servedModel;
    QByteArray m_strayStart;
    JsonArrayReader m_strayObjects;
    int m_dataEvents = 0;
    bool m_isErrorEvent = false;
    bool m_ended = false;
    bool m_isSettled = false;

    AnswerTexts m_texts;
    std::optional<TokenUsage> m_usage;
    int m_passedOver = 0;
    QString m_firstPassedOver;
    QString m_unread;
};

} // namespace Pennybench::Providers
