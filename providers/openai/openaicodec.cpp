#include "providers/openai/openaicodec.h"

#include "providers/jsontext.h"
#include "providers/openai/openaibody.h"
#include "providers/openai/openaidecoder.h"
#include "providers/requestparts.h"

namespace Pennybench::Providers {

namespace {

QByteArray messageText(const QString &role, const QString &content)
{
    JsonMembers members;
    members.add("role", role);
    members.add("content", content);
    return members.object();
}

QString openAiRole(Role role, const ModelRules &rules)
{
    switch (role) {
    case Role::System:
        return rules.systemRole == ModelRules::SystemRole::Developer ? QStringLiteral("developer")
                                                                     : QStringLiteral("system");
    case Role::User:
        return QStringLiteral("user");
    case Role::Assistant:
        return QStringLiteral("assistant");
    }
    Q_UNREACHABLE();
}

QByteArray messagesText(const ChatRequest &request)
{
    QByteArray list;
    for (const ChatMessage &message : messagesOf(request)) {
        list += list.isEmpty() ? '[' : ',';
        list += messageText(openAiRole(message.role, request.rules), message.text);
    }
    return list + ']';
}

void addEffort(OpenAiBody &body, const ChatRequest &request)
{
    if (request.effort == Effort::Default)
        return;
    const QString effort = effortName(request);
    switch (request.rules.thinking) {
    case ModelRules::Thinking::ReasoningEffort:
        body.add(QLatin1String("reasoning_effort"), effort);
        break;
    case ModelRules::Thinking::ReasoningObject:
        body.addJson(QLatin1String("reasoning"), R"({"effort":)" + jsonString(effort) + '}');
        break;
    case ModelRules::Thinking::ThinkingSwitch:
        body.addJson(QLatin1String("thinking"), R"({"type":"enabled"})");
        body.add(QLatin1String("reasoning_effort"), effort);
        break;
    default:
        break;
    }
}

QByteArray bodyOf(const ChatRequest &request)
{
    OpenAiBody body(request.rules);
    body.add(QLatin1String("model"), request.model);
    body.addJson(QLatin1String("messages"), messagesText(request));
    body.add(QLatin1String("stream"), request.stream);
    if (request.stream)
        body.addJson(QLatin1String("stream_options"), R"({"include_usage":true})");
    const bool completionLimit = request.rules.tokenLimit == ModelRules::TokenLimit::MaxCompletionTokens;
    if (const int limit = tokenLimit(request, request.rules.usualMaxTokens); limit > 0) {
        const QLatin1String name(completionLimit ? "max_completion_tokens" : "max_tokens");
        body.add(name, static_cast<qint64>(limit));
    }
    if (request.temperature)
        body.add(QLatin1String("temperature"), *request.temperature);
    if (request.seed)
        body.add(QLatin1String("seed"), *request.seed);
    addEffort(body, request);
    return body.bytes();
}

} // namespace

HttpRequest OpenAiCodec::encode(const Endpoint &endpoint, const ChatRequest &request) const
{
    return openAiRequest(endpoint, QStringLiteral("/chat/completions"), bodyOf(request), request.stream);
}

std::unique_ptr<AnswerDecoder> OpenAiCodec::decoder(const ChatRequest &request) const
{
    return std::make_unique<OpenAiDecoder>(request.rules.thinkingMarks);
}

} // namespace Pennybench::Providers
