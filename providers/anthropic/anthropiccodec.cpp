#include "providers/anthropic/anthropiccodec.h"

#include "providers/anthropic/anthropicdecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench {

namespace {

/// max_tokens is required; this is sent where the user set none.
constexpr int usualMaxTokens = 8192;
/// The smallest thinking budget that the API takes.
constexpr int smallestBudget = 1024;

void insertThinking(QJsonObject &body, const ChatRequest &request)
{
    if (request.rules.thinking == ModelRules::Thinking::Adaptive) {
        const QString effort = effortName(request);
        if (effort.isEmpty())
            return;
        body.insert(
            QStringLiteral("thinking"), QJsonObject{{QStringLiteral("type"), QStringLiteral("adaptive")}});
        body.insert(QStringLiteral("output_config"), QJsonObject{{QStringLiteral("effort"), effort}});
    } else if (request.rules.thinking == ModelRules::Thinking::Budget) {
        const auto budget = effortBudget(request);
        const int limit = body.value(u"max_tokens").toInt();
        if (!budget || *budget < smallestBudget || *budget >= limit)
            return;
        body.insert(QStringLiteral("thinking"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("enabled")},
                {QStringLiteral("budget_tokens"), *budget}});
    }
}

} // namespace

HttpRequest AnthropicCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    HttpRequest http;
    http.url = urlBelow(endpoint.baseUrl, QStringLiteral("/messages"));
    http.headers = commonHeaders(endpoint, request.stream);
    http.headers.emplaceBack("anthropic-version", "2023-06-01");
    if (!endpoint.key.isEmpty())
        http.headers.emplaceBack("x-api-key", endpoint.key);
    const bool inUserMessage = request.rules.systemRole == ModelRules::SystemRole::InUserMessage;
    const QString prompt = inUserMessage && !request.system.isEmpty()
        ? request.system + QStringLiteral("\n\n") + request.prompt
        : request.prompt;
    QJsonObject body{{QStringLiteral("model"), request.model},
        {QStringLiteral("max_tokens"), request.maxTokens.value_or(usualMaxTokens)},
        {QStringLiteral("stream"), request.stream},
        {QStringLiteral("messages"),
            QJsonArray{QJsonObject{
                {QStringLiteral("role"), QStringLiteral("user")}, {QStringLiteral("content"), prompt}}}}};
    if (!request.system.isEmpty() && !inUserMessage)
        body.insert(QStringLiteral("system"), request.system);
    if (request.temperature)
        body.insert(QStringLiteral("temperature"), *request.temperature);
    insertThinking(body, request);
    http.body = QJsonDocument(withRules(body, request.rules)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> AnthropicCodec::decoder(const ChatRequest &) const
{
    return std::make_unique<AnthropicDecoder>();
}

} // namespace Pennybench
