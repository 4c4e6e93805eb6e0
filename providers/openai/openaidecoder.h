#pragma once

#include "providers/codec.h"
#include "providers/thinksplitter.h"
#include "providers/transport/ssereader.h"

#include <QJsonObject>

namespace Pennybench {

/// Reads chat completions: a stream of chunks that ends with [DONE], or one JSON body, whichever came.
/// Usage is read from any chunk; a finish reason may repeat; an error may stand inside the stream.
class OpenAiDecoder final : public AnswerDecoder {
public:
    QList<ChatEvent> append(QByteArrayView bytes) override;
    QList<ChatEvent> finish() override;
    int dataEvents() const override { return m_dataEvents; }

private:
    enum class Form { Unknown, Stream, Whole };

    void takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events);
    void takeLast(const QList<SseEvent> &sse, QList<ChatEvent> &events);
    void takeChunk(const SseEvent &sse, QList<ChatEvent> &events);
    void takeChoice(const QJsonObject &choice, QList<ChatEvent> &events);
    void takeDelta(const QJsonObject &delta, QList<ChatEvent> &events);
    void takeWhole(QList<ChatEvent> &events);
    void takeCommon(const QJsonObject &object, QList<ChatEvent> &events);
    void addText(const QString &text, QList<ChatEvent> &events);
    void endStream(QList<ChatEvent> &events);
    void fail(ChatError error, QList<ChatEvent> &events);

    Form m_form = Form::Unknown;
    QByteArray m_start;
    SseReader m_sse;
    ThinkSplitter m_splitter;
    bool m_hasReasoningField = false;
    QString m_servedModel;
    QString m_finishReason;
    int m_dataEvents = 0;
    bool m_ended = false;
};

/// "stop", "length" and so on as the dialect's servers write them. Empty for a reason that is an error.
std::optional<FinishReason> openAiFinishReason(const QString &raw);

} // namespace Pennybench
