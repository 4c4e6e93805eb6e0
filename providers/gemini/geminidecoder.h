#pragma once

#include "providers/jsondecoder.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/ssereader.h"

namespace Pennybench {

/// Reads generateContent: server-sent events, one JSON array written piece by piece, or one body. There is no
/// end mark: the answer is complete when a candidate had a finish reason or the prompt was blocked.
class GeminiDecoder final : public JsonDecoder {
public:
    QList<ChatEvent> append(QByteArrayView bytes) override;
    QList<ChatEvent> finish() override;

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;

private:
    enum class Form { Unknown, Events, Json, Page };

    void takeEvents(const QList<SseEvent> &sse, QList<ChatEvent> &events);
    void takeObjects(const QList<QByteArray> &objects, QList<ChatEvent> &events);
    void takeCandidate(const QJsonObject &candidate, QList<ChatEvent> &events);

    Form m_form = Form::Unknown;
    QByteArray m_start;
    SseReader m_sse;
    JsonArrayReader m_json;
    QString m_finishReason;
    bool m_blocked = false;
};

} // namespace Pennybench
