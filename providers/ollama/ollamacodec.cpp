#include "providers/ollama/ollamacodec.h"

#include "providers/ollama/ollamadecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench {

namespace {

QJsonObject message(const QString &role, const QString &content)
{
    return {{QStringLiteral("role"), role}, {QStringLiteral("content"), content}};
}

QJsonObject optionsOf(const ChatRequest &request)
{
    QJsonObject options;
    if (request.temperature)
        options.insert(QStringLiteral("temperature"), *request.temperature);
    if (request.maxTokens)
        options.insert(QStringLiteral("num_predict"), *request.maxTokens);
    if (request.seed)
        options.insert(QStringLiteral("seed"), *request.seed);
    for (const QString &field : request.rules.rejects)
        options.remove(field);
    return options;
}

} // namespace

HttpRequest OllamaCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    HttpRequest http;
    http.url = urlBelow(endpoint.baseUrl, QStringLiteral("/api/chat"));
    http.headers = commonHeaders(endpoint, request.stream);
    if (!endpoint.key.isEmpty())
        http.headers.emplaceBack("Authorization", "Bearer " + endpoint.key);
    QJsonArray messages;
    const bool inUserMessage = request.rules.systemRole == ModelRules::SystemRole::InUserMessage;
    if (!request.system.isEmpty() && !inUserMessage)
        messages += message(QStringLiteral("system"), request.system);
    const bool together = inUserMessage && !request.system.isEmpty();
    messages += message(QStringLiteral("user"),
        together ? request.system + QStringLiteral("\n\n") + request.prompt : request.prompt);
    QJsonObject body{{QStringLiteral("model"), request.model}, {QStringLiteral("messages"), messages},
        {QStringLiteral("stream"), request.stream}};
    const QJsonObject options = optionsOf(request);
    if (!options.isEmpty())
        body.insert(QStringLiteral("options"), options);
    const QString effort = effortName(request);
    if (request.rules.thinking == ModelRules::Thinking::Think && !effort.isEmpty())
        body.insert(QStringLiteral("think"), effort);
    http.body = QJsonDocument(withRules(body, request.rules)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> OllamaCodec::decoder(const ChatRequest &) const
{
    return std::make_unique<OllamaDecoder>();
}

} // namespace Pennybench
