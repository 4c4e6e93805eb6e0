#pragma once

#include "providers/streamorbodydecoder.h"

namespace Pennybench::Providers {

/// Reads messages: named events that end with message_stop, or one body. Input tokens exclude both caches on
/// the wire and include them in our usage.
class AnthropicDecoder final : public StreamOrBodyDecoder {
public:
    using StreamOrBodyDecoder::StreamOrBodyDecoder;

    bool hasFinishReason() const override { return !m_stopReason.isEmpty(); }

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;
    void endWithReason(QList<ChatEvent> &events) override;

private:
    void takeBlock(const QJsonObject &block, QList<ChatEvent> &events);
    void takeMessage(const QJsonObject &message, QList<ChatEvent> &events);
    void takeUsage(const QJsonObject &usage, QList<ChatEvent> &events);
    void end(QList<ChatEvent> &events);

    QJsonObject m_usage; ///< every field at its latest value
    bool m_usageIsInterim = false; ///< output tokens of message_start are a placeholder
    QString m_stopReason;
};

} // namespace Pennybench::Providers
