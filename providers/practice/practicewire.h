#pragma once

#include "providers/endpoint.h"
#include "providers/practice/practicemodel.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Providers {

/// A question as it arrived.
struct PracticeQuestion {
    QString model;
    QString prompt; ///< of the last user message
    bool stream = true;
    int maxTokens = 0; ///< 0: no limit
    std::optional<quint64> seed;
};

/// How one dialect writes an answer: what a real server of that dialect would send.
class PracticeWire {
public:
    virtual ~PracticeWire() = default;

    /// Empty for a body that the dialect does not allow.
    virtual std::optional<PracticeQuestion> read(const QString &path, const QByteArray &body) const = 0;
    virtual QByteArray streamType() const = 0;
    /// What is sent before the first piece; may be empty.
    virtual QByteArray opening(const PracticeQuestion &question, const PracticeAnswer &answer) const = 0;
    virtual QByteArray reasoningPiece(const PracticeQuestion &question, const QString &piece) const = 0;
    virtual QByteArray textPiece(const PracticeQuestion &question, const QString &piece) const = 0;
    /// Usage, finish reason and end mark.
    virtual QByteArray closing(const PracticeQuestion &question, const PracticeAnswer &answer) const = 0;
    virtual QByteArray wholeBody(const PracticeQuestion &question, const PracticeAnswer &answer) const = 0;
    virtual QByteArray errorBody(int status, const QString &message) const = 0;
    virtual QByteArray modelList() const = 0;
};

const PracticeWire &practiceWire(Dialect dialect);
const PracticeWire &openAiPracticeWire();
const PracticeWire &geminiPracticeWire();
const PracticeWire &anthropicPracticeWire();
const PracticeWire &ollamaPracticeWire();

/// The path of a dialect at the practice server: "/v1", "/gemini/v1beta", "/anthropic/v1", "/ollama". It is
/// the path of base_url.
QString practiceBasePath(Dialect dialect);

} // namespace Pennybench::Providers
