#include "providers/anthropic/anthropiccodec.h"

#include "providers/anthropic/anthropicdecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

/// max_tokens is required; this is sent where neither the user nor the catalogue sets one.
constexpr int usualMaxTokens = 4096;
/// The smallest thinking budget that the API takes.
constexpr int smallestBudget = 1024;
constexpr double highestTemperature = 1;

int maxTokensOf(const ChatRequest &request)
{
    const int usual = request.rules.usualMaxTokens > 0 ? request.rules.usualMaxTokens : usualMaxTokens;
    return tokenLimit(request, usual);
}

/// The budget must stay below max_tokens and leave room for the answer.
std::optional<int> thinkingBudget(const ChatRequest &request)
{
    const auto budget = effortBudget(request);
    const int fitting = budget ? std::min(*budget, maxTokensOf(request) * 3 / 4) : 0;
    return fitting >= smallestBudget ? std::optional(fitting) : std::nullopt;
}

void insertMessages(QJsonObject &body, const ChatRequest &request)
{
    QJsonArray messages;
    for (const ChatMessage &message : messagesOf(request)) {
        if (message.role == Role::System) {
            body.insert(QStringLiteral("system"), message.text);
            continue;
        }
        messages += QJsonObject{
            {QStringLiteral("role"),
                message.role == Role::User ? QStringLiteral("user") : QStringLiteral("assistant")},
            {QStringLiteral("content"), message.text}};
    }
    body.insert(QStringLiteral("messages"), messages);
}

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
        const auto budget = thinkingBudget(request);
        if (!budget)
            return;
        // With thinking switched on only the usual temperature is taken.
        body.remove(QStringLiteral("temperature"));
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
    QJsonObject body{{QStringLiteral("model"), request.model},
        {QStringLiteral("max_tokens"), maxTokensOf(request)}, {QStringLiteral("stream"), request.stream}};
    insertMessages(body, request);
    if (request.temperature)
        body.insert(QStringLiteral("temperature"), std::min(*request.temperature, highestTemperature));
    insertThinking(body, request);
    http.body = QJsonDocument(withRules(body, request.rules)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> AnthropicCodec::decoder(const ChatRequest &request) const
{
    return std::make_unique<AnthropicDecoder>(request.rules.thinkingMarks);
}

} // namespace Pennybench::Providers
