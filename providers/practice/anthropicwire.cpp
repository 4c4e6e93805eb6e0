#include "providers/practice/practicejson.h"
#include "providers/practice/practicewire.h"

#include <QJsonDocument>

namespace Pennybench::Providers {

using PracticeJson::compact;
using PracticeJson::joined;
using PracticeJson::lastUserText;
using PracticeJson::namedEvent;

namespace {

class AnthropicWire final : public PracticeWire {
public:
    std::optional<PracticeQuestion> read(const QString &, const QByteArray &body) const override
    {
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        if (root.isEmpty() || !root.value(u"max_tokens").isDouble())
            return std::nullopt;
        return PracticeQuestion{root.value(u"model").toString(),
            lastUserText(root.value(u"messages").toArray()), root.value(u"stream").toBool(false),
            root.value(u"max_tokens").toInt(), {}};
    }
    QByteArray streamType() const override { return "text/event-stream"; }
    QByteArray opening(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonObject start = message(question, {}, QJsonValue::Null);
        start.insert(QStringLiteral("usage"),
            QJsonObject{
                {QStringLiteral("input_tokens"), answer.promptTokens}, {QStringLiteral("output_tokens"), 1}});
        return namedEvent(QStringLiteral("message_start"), {{QStringLiteral("message"), start}});
    }
    QByteArray reasoningPiece(const PracticeQuestion &, const QString &piece) const override
    {
        return delta(0,
            {{QStringLiteral("type"), QStringLiteral("thinking_delta")},
                {QStringLiteral("thinking"), piece}});
    }
    QByteArray textPiece(const PracticeQuestion &, const QString &piece) const override
    {
        return delta(
            1, {{QStringLiteral("type"), QStringLiteral("text_delta")}, {QStringLiteral("text"), piece}});
    }
    QByteArray closing(const PracticeQuestion &, const PracticeAnswer &answer) const override
    {
        return namedEvent(QStringLiteral("message_delta"),
                   {{QStringLiteral("delta"), QJsonObject{{QStringLiteral("stop_reason"), reason(answer)}}},
                       {QStringLiteral("usage"),
                           QJsonObject{{QStringLiteral("output_tokens"), answer.completionTokens()}}}})
            + namedEvent(QStringLiteral("message_stop"), {});
    }
    QByteArray wholeBody(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonArray content;
        if (!answer.reasoning.isEmpty()) {
            content += QJsonObject{{QStringLiteral("type"), QStringLiteral("thinking")},
                {QStringLiteral("thinking"), joined(answer.reasoning)}};
        }
        content += QJsonObject{
            {QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), joined(answer.text)}};
        QJsonObject body = message(question, content, reason(answer));
        body.insert(QStringLiteral("usage"),
            QJsonObject{{QStringLiteral("input_tokens"), answer.promptTokens},
                {QStringLiteral("output_tokens"), answer.completionTokens()}});
        return compact(body);
    }
    QByteArray errorBody(int status, const QString &message) const override
    {
        const QString type =
            status == 404 ? QStringLiteral("not_found_error") : QStringLiteral("invalid_request_error");
        return compact({{QStringLiteral("type"), QStringLiteral("error")},
            {QStringLiteral("error"),
                QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("message"), message}}}});
    }
    QByteArray modelList() const override
    {
        QJsonArray data;
        for (const PracticeModel &model : practiceModels()) {
            data += QJsonObject{{QStringLiteral("id"), model.id},
                {QStringLiteral("type"), QStringLiteral("model")},
                {QStringLiteral("display_name"), model.name}};
        }
        return compact({{QStringLiteral("data"), data}, {QStringLiteral("has_more"), false}});
    }

private:
    static QString reason(const PracticeAnswer &answer)
    {
        return answer.cut ? QStringLiteral("max_tokens") : QStringLiteral("end_turn");
    }
    static QJsonObject message(
        const PracticeQuestion &question, const QJsonArray &content, const QJsonValue &stop)
    {
        return {{QStringLiteral("id"), QStringLiteral("msg_practice")},
            {QStringLiteral("type"), QStringLiteral("message")},
            {QStringLiteral("role"), QStringLiteral("assistant")}, {QStringLiteral("model"), question.model},
            {QStringLiteral("content"), content}, {QStringLiteral("stop_reason"), stop}};
    }
    static QByteArray delta(int index, const QJsonObject &object)
    {
        return namedEvent(QStringLiteral("content_block_delta"),
            {{QStringLiteral("index"), index}, {QStringLiteral("delta"), object}});
    }
};

} // namespace

const PracticeWire &anthropicPracticeWire()
{
    static const AnthropicWire wire;
    return wire;
}

} // namespace Pennybench::Providers
