#include "providers/openai/openaicodec.h"

#include "providers/openai/openaidecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench {

namespace {

QJsonObject message(const QString &role, const QString &content)
{
    return {{QStringLiteral("role"), role}, {QStringLiteral("content"), content}};
}

QJsonArray messagesOf(const ChatRequest &request)
{
    const bool inUserMessage = request.rules.systemRole == ModelRules::SystemRole::InUserMessage;
    if (request.system.isEmpty())
        return {message(QStringLiteral("user"), request.prompt)};
    if (inUserMessage)
        return {message(QStringLiteral("user"), request.system + QStringLiteral("\n\n") + request.prompt)};
    const bool developer = request.rules.systemRole == ModelRules::SystemRole::Developer;
    return {message(developer ? QStringLiteral("developer") : QStringLiteral("system"), request.system),
        message(QStringLiteral("user"), request.prompt)};
}

void insertEffort(QJsonObject &body, const ChatRequest &request)
{
    if (request.effort == Effort::Default)
        return;
    const QString effort = effortName(request);
    switch (request.rules.thinking) {
    case ModelRules::Thinking::ReasoningEffort:
        body.insert(QStringLiteral("reasoning_effort"), effort);
        break;
    case ModelRules::Thinking::ReasoningObject:
        body.insert(QStringLiteral("reasoning"), QJsonObject{{QStringLiteral("effort"), effort}});
        break;
    case ModelRules::Thinking::ThinkingSwitch:
        body.insert(
            QStringLiteral("thinking"), QJsonObject{{QStringLiteral("type"), QStringLiteral("enabled")}});
        body.insert(QStringLiteral("reasoning_effort"), effort);
        break;
    default:
        break;
    }
}

QJsonObject bodyOf(const ChatRequest &request)
{
    QJsonObject body{
        {QStringLiteral("model"), request.model}, {QStringLiteral("messages"), messagesOf(request)}};
    body.insert(QStringLiteral("stream"), request.stream);
    if (request.stream && !request.rules.rejects.contains(u"stream_options")) {
        body.insert(QStringLiteral("stream_options"), QJsonObject{{QStringLiteral("include_usage"), true}});
    }
    const bool completionLimit = request.rules.tokenLimit == ModelRules::TokenLimit::MaxCompletionTokens;
    const int usual = request.rules.usualMaxTokens;
    if (const int limit = request.maxTokens.value_or(usual); limit > 0) {
        body.insert(
            completionLimit ? QStringLiteral("max_completion_tokens") : QStringLiteral("max_tokens"), limit);
    }
    if (request.temperature)
        body.insert(QStringLiteral("temperature"), *request.temperature);
    if (request.seed)
        body.insert(QStringLiteral("seed"), *request.seed);
    insertEffort(body, request);
    return withRules(body, request.rules);
}

} // namespace

HttpRequest OpenAiCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    HttpRequest http;
    http.url = urlBelow(endpoint.baseUrl, QStringLiteral("/chat/completions"));
    http.headers = commonHeaders(endpoint, request.stream);
    if (!endpoint.key.isEmpty())
        http.headers.emplaceBack("Authorization", "Bearer " + endpoint.key);
    http.body = QJsonDocument(bodyOf(request)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> OpenAiCodec::decoder(const ChatRequest &) const
{
    return std::make_unique<OpenAiDecoder>();
}

} // namespace Pennybench
