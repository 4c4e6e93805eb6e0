#include "providers/gemini/geminicodec.h"

#include "providers/gemini/geminidecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Pennybench::Providers {

namespace {

/// Google's lists name a model "models/NAME", its pages "NAME"; a tuned one and one of a publisher have a
/// path of their own.
QString resourceOf(const QString &model)
{
    const bool isPath =
        model.startsWith(u"models/") || model.startsWith(u"tunedModels/") || model.contains(u"/models/");
    return isPath ? model : QStringLiteral("models/") + model;
}

QJsonObject content(const QString &text)
{
    return {{QStringLiteral("parts"), QJsonArray{QJsonObject{{QStringLiteral("text"), text}}}}};
}

QJsonObject thinkingConfig(const ChatRequest &request)
{
    if (request.rules.thinking == ModelRules::Thinking::Level) {
        const QString level = effortName(request);
        return level.isEmpty() ? QJsonObject()
                               : QJsonObject{{QStringLiteral("thinkingLevel"), level.toUpper()},
                                   {QStringLiteral("includeThoughts"), true}};
    }
    if (request.rules.thinking != ModelRules::Thinking::Budget)
        return {};
    QJsonObject config{{QStringLiteral("includeThoughts"), true}};
    if (const auto budget = effortBudget(request))
        config.insert(QStringLiteral("thinkingBudget"), *budget);
    return config;
}

QJsonObject generationConfig(const ChatRequest &request)
{
    QJsonObject config;
    if (request.temperature)
        config.insert(QStringLiteral("temperature"), *request.temperature);
    if (const int limit = tokenLimit(request, request.rules.usualMaxTokens); limit > 0)
        config.insert(QStringLiteral("maxOutputTokens"), limit);
    if (request.seed)
        config.insert(QStringLiteral("seed"), *request.seed);
    const QJsonObject thinking = thinkingConfig(request);
    if (!thinking.isEmpty())
        config.insert(QStringLiteral("thinkingConfig"), thinking);
    for (const QString &field : request.rules.rejects)
        config.remove(field);
    return config;
}

} // namespace

HttpRequest GeminiCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    HttpRequest http;
    http.url = urlBelow(endpoint.baseUrl,
        QStringLiteral("/%1:%2").arg(resourceOf(request.model),
            request.stream ? QStringLiteral("streamGenerateContent") : QStringLiteral("generateContent")));
    if (request.stream) {
        QUrlQuery query(http.url);
        query.addQueryItem(QStringLiteral("alt"), QStringLiteral("sse"));
        http.url.setQuery(query);
    }
    http.headers = commonHeaders(endpoint, request.stream);
    if (!endpoint.key.isEmpty())
        http.headers.emplaceBack("x-goog-api-key", endpoint.key);
    QJsonObject body;
    QJsonArray contents;
    for (const ChatMessage &message : messagesOf(request)) {
        QJsonObject said = content(message.text);
        if (message.role == Role::System) {
            body.insert(QStringLiteral("systemInstruction"), said);
            continue;
        }
        said.insert(QStringLiteral("role"),
            message.role == Role::User ? QStringLiteral("user") : QStringLiteral("model"));
        contents += said;
    }
    body.insert(QStringLiteral("contents"), contents);
    const QJsonObject config = generationConfig(request);
    if (!config.isEmpty())
        body.insert(QStringLiteral("generationConfig"), config);
    http.body = QJsonDocument(withRules(body, request.rules)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> GeminiCodec::decoder(const ChatRequest &request) const
{
    return std::make_unique<GeminiDecoder>(request.rules.thinkingMarks);
}

} // namespace Pennybench::Providers
