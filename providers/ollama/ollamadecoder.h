#pragma once

#include "providers/jsondecoder.h"
#include "providers/transport/linereader.h"

namespace Pennybench::Providers {

/// Reads JSON lines that end with "done": true; one body is a stream of one line. Also reads the older
/// /api/generate form, whose text is in "response".
class OllamaDecoder final : public JsonDecoder {
public:
    using JsonDecoder::JsonDecoder;

    QList<ChatEvent> append(QByteArrayView bytes) override;
    QList<ChatEvent> finish() override;
    bool hasFinishReason() const override { return !m_doneReason.isEmpty(); }

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;
    void endWithReason(QList<ChatEvent> &events) override;

private:
    bool takeTexts(const QJsonObject &object, QList<ChatEvent> &events);
    static void addLoadTime(const QJsonObject &object, QList<ChatEvent> &events);
    void takeLines(const QList<QByteArray> &lines, QList<ChatEvent> &events);

    LineReader m_lines;
    QByteArray m_start; ///< all that came before the first event
    bool m_isBody = false; ///< not one value per line: an indented body, a web page
    QString m_doneReason;
};

} // namespace Pennybench::Providers
