#include "providers/practice/practicejson.h"
#include "providers/practice/practicewire.h"

#include <QJsonDocument>

namespace Pennybench::Providers {

using PracticeJson::compact;
using PracticeJson::joined;
using PracticeJson::lastUserText;
using PracticeJson::seedOf;

namespace {

class OllamaWire final : public PracticeWire {
public:
    std::optional<PracticeQuestion> read(const QString &, const QByteArray &body) const override
    {
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        if (root.isEmpty())
            return std::nullopt;
        const QJsonObject options = root.value(u"options").toObject();
        return PracticeQuestion{root.value(u"model").toString(),
            lastUserText(root.value(u"messages").toArray()), root.value(u"stream").toBool(true),
            options.value(u"num_predict").toInt(), seedOf(options.value(u"seed"))};
    }
    QByteArray streamType() const override { return "application/x-ndjson"; }
    QByteArray opening(const PracticeQuestion &, const PracticeAnswer &) const override { return {}; }
    QByteArray reasoningPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return line(
            question, {{QStringLiteral("content"), QStringLiteral("")}, {QStringLiteral("thinking"), piece}});
    }
    QByteArray textPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return line(question, {{QStringLiteral("content"), piece}});
    }
    QByteArray closing(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        return compact(done(question, answer, {{QStringLiteral("content"), QStringLiteral("")}})) + '\n';
    }
    QByteArray wholeBody(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonObject message{{QStringLiteral("content"), joined(answer.text)}};
        if (!answer.reasoning.isEmpty())
            message.insert(QStringLiteral("thinking"), joined(answer.reasoning));
        return compact(done(question, answer, message));
    }
    QByteArray errorBody(int, const QString &message) const override
    {
        return compact({{QStringLiteral("error"), message}});
    }
    QByteArray modelList() const override
    {
        QJsonArray models;
        for (const PracticeModel &model : practiceModels())
            models += QJsonObject{{QStringLiteral("name"), model.id}, {QStringLiteral("model"), model.id}};
        return compact({{QStringLiteral("models"), models}});
    }

private:
    static QJsonObject body(const PracticeQuestion &question, QJsonObject message, bool isDone)
    {
        message.insert(QStringLiteral("role"), QStringLiteral("assistant"));
        return {{QStringLiteral("model"), question.model}, {QStringLiteral("message"), message},
            {QStringLiteral("done"), isDone}};
    }
    static QByteArray line(const PracticeQuestion &question, const QJsonObject &message)
    {
        return compact(body(question, message, false)) + '\n';
    }
    static QJsonObject done(
        const PracticeQuestion &question, const PracticeAnswer &answer, const QJsonObject &message)
    {
        QJsonObject last = body(question, message, true);
        last.insert(
            QStringLiteral("done_reason"), answer.cut ? QStringLiteral("length") : QStringLiteral("stop"));
        last.insert(QStringLiteral("prompt_eval_count"), answer.promptTokens);
        last.insert(QStringLiteral("eval_count"), answer.completionTokens());
        return last;
    }
};

} // namespace

const PracticeWire &ollamaPracticeWire()
{
    static const OllamaWire wire;
    return wire;
}

} // namespace Pennybench::Providers
