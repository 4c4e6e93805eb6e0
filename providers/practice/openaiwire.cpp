#include "providers/practice/practicejson.h"
#include "providers/practice/practicewire.h"

#include <QJsonDocument>

namespace Pennybench::Providers {

using PracticeJson::compact;
using PracticeJson::event;
using PracticeJson::joined;
using PracticeJson::lastUserText;
using PracticeJson::seedOf;

namespace {

class OpenAiWire final : public PracticeWire {
public:
    std::optional<PracticeQuestion> read(const QString &, const QByteArray &body) const override
    {
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        if (root.isEmpty())
            return std::nullopt;
        const int limit = root.value(u"max_completion_tokens").toInt(root.value(u"max_tokens").toInt());
        return PracticeQuestion{root.value(u"model").toString(),
            lastUserText(root.value(u"messages").toArray()), root.value(u"stream").toBool(false), limit,
            seedOf(root.value(u"seed"))};
    }
    QByteArray streamType() const override { return "text/event-stream"; }
    QByteArray opening(const PracticeQuestion &question, const PracticeAnswer &) const override
    {
        return chunk(question,
            {{QStringLiteral("role"), QStringLiteral("assistant")},
                {QStringLiteral("content"), QStringLiteral("")}});
    }
    QByteArray reasoningPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return chunk(question, {{QStringLiteral("reasoning_content"), piece}});
    }
    QByteArray textPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return chunk(question, {{QStringLiteral("content"), piece}});
    }
    QByteArray closing(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonObject usageChunk = head(question, QStringLiteral("chat.completion.chunk"));
        usageChunk.insert(QStringLiteral("choices"), QJsonArray());
        usageChunk.insert(QStringLiteral("usage"), usage(answer));
        return chunk(question, {}, reason(answer)) + event(usageChunk) + "data: [DONE]\n\n";
    }
    QByteArray wholeBody(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
            {QStringLiteral("content"), joined(answer.text)}};
        if (!answer.reasoning.isEmpty())
            message.insert(QStringLiteral("reasoning_content"), joined(answer.reasoning));
        QJsonObject body = head(question, QStringLiteral("chat.completion"));
        body.insert(QStringLiteral("choices"),
            QJsonArray{QJsonObject{{QStringLiteral("index"), 0}, {QStringLiteral("message"), message},
                {QStringLiteral("finish_reason"), reason(answer)}}});
        body.insert(QStringLiteral("usage"), usage(answer));
        return compact(body);
    }
    QByteArray errorBody(int status, const QString &message) const override
    {
        const QString code =
            status == 404 ? QStringLiteral("model_not_found") : QStringLiteral("bad_request");
        return compact({{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("message"), message},
                {QStringLiteral("type"), QStringLiteral("invalid_request_error")},
                {QStringLiteral("code"), code}}}});
    }
    QByteArray modelList() const override
    {
        QJsonArray data;
        for (const PracticeModel &model : practiceModels()) {
            data += QJsonObject{{QStringLiteral("id"), model.id},
                {QStringLiteral("object"), QStringLiteral("model")},
                {QStringLiteral("owned_by"), QStringLiteral("pennybench-practice")}};
        }
        return compact({{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data}});
    }

private:
    static QString reason(const PracticeAnswer &answer)
    {
        return answer.cut ? QStringLiteral("length") : QStringLiteral("stop");
    }
    static QJsonObject head(const PracticeQuestion &question, const QString &object)
    {
        return {{QStringLiteral("id"), QStringLiteral("practice")}, {QStringLiteral("object"), object},
            {QStringLiteral("model"), question.model}};
    }
    static QJsonObject usage(const PracticeAnswer &answer)
    {
        return {{QStringLiteral("prompt_tokens"), answer.promptTokens},
            {QStringLiteral("completion_tokens"), answer.completionTokens()},
            {QStringLiteral("total_tokens"), answer.promptTokens + answer.completionTokens()},
            {QStringLiteral("completion_tokens_details"),
                QJsonObject{{QStringLiteral("reasoning_tokens"), answer.reasoning.size()}}}};
    }
    static QByteArray chunk(const PracticeQuestion &question, const QJsonObject &delta,
        const QJsonValue &finish = QJsonValue::Null)
    {
        QJsonObject body = head(question, QStringLiteral("chat.completion.chunk"));
        body.insert(QStringLiteral("choices"),
            QJsonArray{QJsonObject{{QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta},
                {QStringLiteral("finish_reason"), finish}}});
        return event(body);
    }
};

} // namespace

const PracticeWire &openAiPracticeWire()
{
    static const OpenAiWire wire;
    return wire;
}

} // namespace Pennybench::Providers
