#pragma once

#include "providers/jsondecoder.h"
#include "providers/thinksplitter.h"
#include "providers/transport/ssereader.h"

namespace Pennybench {

/// Reads chat completions: a stream of chunks that ends with [DONE], or one JSON body, whichever came.
/// Usage is read from any chunk; a finish reason may repeat; an error may stand inside the stream.
class OpenAiDecoder final : public JsonDecoder {
public:
    QList<ChatEvent> append(QByteArrayView bytes) override;
    QList<ChatEvent> finish() override;

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;

private:
    enum class Form { Unknown, Stream, Whole };

    void takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events);
    void takeLast(const QList<SseEvent> &sse, QList<ChatEvent> &events);
    void takeChoice(const QJsonObject &choice, QList<ChatEvent> &events);
    void takeMessage(const QJsonObject &message, QList<ChatEvent> &events);
    void takeDelta(const QJsonObject &delta, QList<ChatEvent> &events);
    void takeUsage(const QJsonObject &usage, QList<ChatEvent> &events);
    void addAnswer(const QString &text, QList<ChatEvent> &events);
    void end(QList<ChatEvent> &events);

    Form m_form = Form::Unknown;
    QByteArray m_start;
    SseReader m_sse;
    ThinkSplitter m_splitter;
    bool m_hasReasoningField = false;
    bool m_isErrorEvent = false; ///< the event being read is named "error"
    QString m_finishReason;
};

/// "stop", "length" and so on as the dialect's servers write them. Empty for a reason that is an error.
std::optional<FinishReason> openAiFinishReason(const QString &raw);

} // namespace Pennybench
