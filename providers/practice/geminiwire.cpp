#include "providers/practice/practicejson.h"
#include "providers/practice/practicewire.h"

#include <QJsonDocument>

namespace Pennybench::Providers {

using PracticeJson::compact;
using PracticeJson::event;
using PracticeJson::joined;
using PracticeJson::seedOf;

namespace {

class GeminiWire final : public PracticeWire {
public:
    std::optional<PracticeQuestion> read(const QString &path, const QByteArray &body) const override
    {
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        const qsizetype name = path.indexOf(u"/models/");
        const qsizetype colon = path.indexOf(u':', name);
        if (root.isEmpty() || name < 0 || colon < 0)
            return std::nullopt;
        const QJsonArray contents = root.value(u"contents").toArray();
        const QJsonArray parts = contents.isEmpty() ? QJsonArray() : contents.last()[u"parts"].toArray();
        const QJsonObject config = root.value(u"generationConfig").toObject();
        return PracticeQuestion{path.mid(name + 8, colon - name - 8),
            parts.isEmpty() ? QString() : parts.first()[u"text"].toString(),
            path.mid(colon).startsWith(u":streamGenerateContent"), config.value(u"maxOutputTokens").toInt(),
            seedOf(config.value(u"seed"))};
    }
    QByteArray streamType() const override { return "text/event-stream"; }
    QByteArray opening(const PracticeQuestion &, const PracticeAnswer &) const override { return {}; }
    QByteArray reasoningPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return event(response(question, part(piece, true)), "\r\n");
    }
    QByteArray textPiece(const PracticeQuestion &question, const QString &piece) const override
    {
        return event(response(question, part(piece, false)), "\r\n");
    }
    QByteArray closing(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        return event(ending(question, answer, QJsonArray()), "\r\n");
    }
    QByteArray wholeBody(const PracticeQuestion &question, const PracticeAnswer &answer) const override
    {
        QJsonArray parts;
        if (!answer.reasoning.isEmpty())
            parts += part(joined(answer.reasoning), true);
        parts += part(joined(answer.text), false);
        return compact(ending(question, answer, parts));
    }
    QByteArray errorBody(int status, const QString &message) const override
    {
        const QString name = status == 404 ? QStringLiteral("NOT_FOUND") : QStringLiteral("INVALID_ARGUMENT");
        return compact({{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), status}, {QStringLiteral("message"), message},
                {QStringLiteral("status"), name}}}});
    }
    QByteArray modelList() const override
    {
        QJsonArray models;
        for (const PracticeModel &model : practiceModels()) {
            models += QJsonObject{{QStringLiteral("name"), QStringLiteral("models/") + model.id},
                {QStringLiteral("displayName"), model.name},
                {QStringLiteral("supportedGenerationMethods"),
                    QJsonArray{QStringLiteral("generateContent")}}};
        }
        return compact({{QStringLiteral("models"), models}});
    }

private:
    static QJsonObject part(const QString &text, bool thought)
    {
        QJsonObject object{{QStringLiteral("text"), text}};
        if (thought)
            object.insert(QStringLiteral("thought"), true);
        return object;
    }
    static QJsonObject candidate(const QJsonArray &parts)
    {
        return {{QStringLiteral("content"),
            QJsonObject{
                {QStringLiteral("role"), QStringLiteral("model")}, {QStringLiteral("parts"), parts}}}};
    }
    static QJsonObject response(const PracticeQuestion &question, const QJsonObject &piece)
    {
        return {{QStringLiteral("candidates"), QJsonArray{candidate({piece})}},
            {QStringLiteral("modelVersion"), question.model}};
    }
    static QJsonObject ending(
        const PracticeQuestion &question, const PracticeAnswer &answer, const QJsonArray &parts)
    {
        QJsonObject last = candidate(parts);
        last.insert(QStringLiteral("finishReason"),
            answer.cut ? QStringLiteral("MAX_TOKENS") : QStringLiteral("STOP"));
        QJsonObject usage{{QStringLiteral("promptTokenCount"), answer.promptTokens},
            {QStringLiteral("candidatesTokenCount"), answer.text.size()},
            {QStringLiteral("totalTokenCount"), answer.promptTokens + answer.completionTokens()}};
        if (!answer.reasoning.isEmpty())
            usage.insert(QStringLiteral("thoughtsTokenCount"), answer.reasoning.size());
        return {{QStringLiteral("candidates"), QJsonArray{last}}, {QStringLiteral("usageMetadata"), usage},
            {QStringLiteral("modelVersion"), question.model}};
    }
};

} // namespace

const PracticeWire &geminiPracticeWire()
{
    static const GeminiWire wire;
    return wire;
}

} // namespace Pennybench::Providers
