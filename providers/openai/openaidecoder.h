#pragma once

#include "providers/streamorbodydecoder.h"

#include <QMap>

namespace Pennybench::Providers {

/// Reads chat completions: a stream of chunks that ends with [DONE], or one JSON body. Usage is read from any
/// chunk; a finish reason may repeat; the stream may contain an error.
class OpenAiDecoder final : public StreamOrBodyDecoder {
public:
    using StreamOrBodyDecoder::StreamOrBodyDecoder;

    bool hasFinishReason() const override { return !finishReason().isEmpty(); }

protected:
    void take(const QJsonObject &object, QList<ChatEvent> &events) override;
    bool takeEndMark(const QByteArray &data, QList<ChatEvent> &events) override;
    void endWithReason(QList<ChatEvent> &events) override;
    void allTaken() override;

private:
    bool takeChoice(const QJsonObject &choice, bool isWholeChat, QList<ChatEvent> &events);
    bool takeMessage(const QJsonObject &choice, bool isWhole, QList<ChatEvent> &events);
    bool takeDelta(const QJsonObject &choice, bool isLast, QList<ChatEvent> &events);
    bool takeUsage(const QJsonObject &usage, QList<ChatEvent> &events);
    void noteMissingChoices();
    QString finishReason() const;
    void end(QList<ChatEvent> &events);

    QMap<int, QString> m_finishReasons; ///< by the number of the choice
    QList<int> m_choicesWithText;
    bool m_hasPiecesInMessages = false; ///< "message" instead of "delta"
    bool m_hasChoices = false;
    QJsonObject m_withoutChoices; ///< the first object that has none
};

/// "stop", "length" and so on as the dialect's servers write them. Empty for a reason that is an error.
std::optional<FinishReason> openAiFinishReason(const QString &raw);

} // namespace Pennybench::Providers
