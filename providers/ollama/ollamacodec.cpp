#include "providers/ollama/ollamacodec.h"

#include "providers/ollama/ollamadecoder.h"
#include "providers/requestparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Providers {

namespace {

QString ollamaRole(Role role)
{
    switch (role) {
    case Role::System:
        return QStringLiteral("system");
    case Role::User:
        return QStringLiteral("user");
    case Role::Assistant:
        return QStringLiteral("assistant");
    }
    Q_UNREACHABLE();
}

QJsonObject messageObject(const QString &role, const QString &content)
{
    return {{QStringLiteral("role"), role}, {QStringLiteral("content"), content}};
}

/// The context to reserve: Ollama has 4096 tokens unless it is told more, and cuts longer prompts without a
/// word. Two bytes a token is more than any tokeniser makes of running text; in powers of two, because every
/// new size loads the model again.
int contextFor(const ChatRequest &request)
{
    constexpr qint64 least = 8192;
    constexpr qint64 most = 131'072;
    constexpr int usualAnswer = 4096;
    qint64 bytes = 0;
    for (const ChatMessage &message : messagesOf(request))
        bytes += message.text.toUtf8().size();
    const qint64 needed = bytes / 2 + tokenLimit(request, usualAnswer);
    qint64 context = least;
    while (context < needed && context < most)
        context *= 2;
    return static_cast<int>(context);
}

QJsonObject optionsOf(const ChatRequest &request)
{
    QJsonObject options{{QStringLiteral("num_ctx"), contextFor(request)}};
    if (request.temperature)
        options.insert(QStringLiteral("temperature"), *request.temperature);
    if (const int limit = tokenLimit(request, request.rules.usualMaxTokens); limit > 0)
        options.insert(QStringLiteral("num_predict"), limit);
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
    if (request.unload) {
        const QJsonObject body{{QStringLiteral("model"), request.model},
            {QStringLiteral("messages"), QJsonArray()}, {QStringLiteral("stream"), false},
            {QStringLiteral("keep_alive"), 0}};
        http.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return http;
    }
    QJsonArray messages;
    for (const ChatMessage &message : messagesOf(request))
        messages += messageObject(ollamaRole(message.role), message.text);
    QJsonObject body{{QStringLiteral("model"), request.model}, {QStringLiteral("messages"), messages},
        {QStringLiteral("stream"), request.stream}};
    const QJsonObject options = optionsOf(request);
    if (!options.isEmpty())
        body.insert(QStringLiteral("options"), options);
    if (request.rules.thinking == ModelRules::Thinking::Think && request.effort != Effort::Default)
        body.insert(QStringLiteral("think"), effortValue(request));
    http.body = QJsonDocument(withRules(body, request.rules)).toJson(QJsonDocument::Compact);
    return http;
}

std::unique_ptr<AnswerDecoder> OllamaCodec::decoder(const ChatRequest &request) const
{
    return std::make_unique<OllamaDecoder>(request.rules.thinkingMarks);
}

} // namespace Pennybench::Providers
