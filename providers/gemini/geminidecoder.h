#pragma once

#include "providers/jsondecoder.h"
#include "providers/transport/jsonarrayreader.h"

#include <QMap>

namespace Pennybench::Providers {

/// Reads generateContent: server-sent events, one JSON array written piece by piece, or one body. There is no
/// end mark: the answer is complete when a candidate had a finish reason or the prompt was blocked.
class GeminiDecoder final : public JsonDecoder {
public:
    using JsonDecoder::JsonDecoder;

    QList<ChatEvent> append(QByteArrayView bytes) override;
    QList<ChatEvent> finish() override;
    bool hasFinishReason() const override { return m_blocked || !finishReason().isEmpty(); }

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;
    void endWithReason(QList<ChatEvent> &events) override;

private:
    enum class Form { Unknown, Events, Json, Page };

    void takeObjects(const QList<QByteArray> &objects, QList<ChatEvent> &events);
    bool takeCandidate(const QJsonObject &candidate, QList<ChatEvent> &events);
    bool takePart(const QJsonValue &part, int candidate, bool isLast, QList<ChatEvent> &events);
    QString finishReason() const;

    Form m_form = Form::Unknown;
    QByteArray m_start;
    JsonArrayReader m_json;
    QMap<int, QString> m_finishReasons; ///< by the number of the candidate
    bool m_blocked = false;
};

} // namespace Pennybench::Providers
