#pragma once

#include "providers/answertexts.h"
#include "providers/codec.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/ssereader.h"

#include <QJsonObject>

#include <optional>

namespace Pennybench::Providers {

/// What decoders of JSON events share: handling of broken events, the texts, the usage and the served model
/// so far, exactly one ending.
class JsonDecoder : public AnswerDecoder {
public:
    /// thinkingMarks: ModelRules::thinkingMarks.
    explicit JsonDecoder(const QStringList &thinkingMarks = {});

    int dataEvents() const override { return m_dataEvents; }
    QString servedModel() const override { return m_servedModel; }

protected:
    /// Reads bytes of a stream of server-sent events.
    void takeStream(QByteArrayView bytes, QList<ChatEvent> &events);
    /// The stream has ended: takes the rest of it. An incomplete event is dropped, so the answer counts as
    /// truncated.
    void finishStream(QList<ChatEvent> &events);

    /// Reads the JSON of one event and hands it to take(). Anything but an object is skipped and counted; a
    /// broken object ends the answer, unless its finish reason has arrived.
    void takeEvent(const QByteArray &data, QList<ChatEvent> &events);
    /// The same for the end of the response, where an incomplete event is dropped.
    void takeLastEvent(const QByteArray &data, QList<ChatEvent> &events);
    /// A whole body: one object, or the first of a list. An incomplete one is dropped; one that is not JSON
    /// ends the answer.
    void takeWholeBody(const QByteArray &body, QList<ChatEvent> &events);
    /// One event's object.
    virtual void take(const QJsonObject &object, QList<ChatEvent> &events) = 0;
    /// Whether the data is the dialect's own end mark, and not JSON; ends the answer then.
    virtual bool takeEndMark(const QByteArray &data, QList<ChatEvent> &events);
    /// Ends an answer whose finish reason has arrived, even if other parts are missing.
    virtual void endWithReason(QList<ChatEvent> &events) = 0;
    /// At the end of the response, after everything was taken: ends an answer that has its finish reason or
    /// contains nothing readable, and passes on what was held back.
    void conclude(QList<ChatEvent> &events);

    AnswerTexts &texts() { return m_texts; }
    const AnswerTexts &texts() const { return m_texts; }
    /// Returns whether it says anything new. Missing or 0 leaves earlier numbers unchanged.
    bool reportUsage(const TokenUsage &usage, QList<ChatEvent> &events);
    /// For a part of the answer in an unknown form. It is named if no text arrives.
    void noteUnread(const QJsonValue &part);

    void finishWith(FinishReason reason, QList<ChatEvent> &events);
    void failWith(ChatError error, QList<ChatEvent> &events);
    /// For a line or a body that is longer than the reader allows.
    void failOverflow(QList<ChatEvent> &events);
    /// For a whole body that is not JSON, such as a web page.
    void failNoJson(const QByteArray &body, QList<ChatEvent> &events);
    /// For an answer in an unknown form.
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
    /// Whether this is the valid beginning of a JSON object that is not complete.
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
