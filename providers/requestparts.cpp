#include "providers/requestparts.h"

#include <algorithm>

namespace Pennybench::Providers {

QUrl urlBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString start = base.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    return url;
}

QList<ChatMessage> messagesOf(const ChatRequest &request)
{
    QList<ChatMessage> messages = request.earlier;
    messages.append({Role::User, request.prompt});
    if (request.system.isEmpty())
        return messages;
    const bool systemApart = request.rules.systemRole != ModelRules::SystemRole::InUserMessage
        && !request.rules.rejects.contains(u"system");
    if (systemApart)
        messages.prepend({Role::System, request.system});
    else
        messages.first().text.prepend(request.system + QStringLiteral("\n\n"));
    return messages;
}

QList<std::pair<QByteArray, QByteArray>> commonHeaders(const Endpoint &endpoint, bool stream)
{
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (stream)
        headers.emplaceBack("Accept-Encoding", "identity");
    return headers + endpoint.headers;
}

QString effortName(const ChatRequest &request)
{
    const QString ours = toText(request.effort);
    return ours.isEmpty() ? ours : request.rules.efforts.value(ours).toString(ours);
}

QJsonValue effortValue(const ChatRequest &request)
{
    const QString ours = toText(request.effort);
    const QJsonValue theirs = request.rules.efforts.value(ours);
    return theirs.isUndefined() ? QJsonValue(ours) : theirs;
}

std::optional<int> effortBudget(const ChatRequest &request)
{
    const QJsonValue budget = request.rules.efforts.value(toText(request.effort));
    return budget.isDouble() ? std::optional(budget.toInt()) : std::nullopt;
}

int tokenLimit(const ChatRequest &request, int usual)
{
    const int wanted = request.maxTokens.value_or(usual);
    return request.maxOutput > 0 ? std::min(wanted, request.maxOutput) : wanted;
}

QJsonObject withRules(QJsonObject body, const ModelRules &rules)
{
    for (const QString &field : rules.rejects)
        body.remove(field);
    for (auto it = rules.extraBody.begin(); it != rules.extraBody.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

} // namespace Pennybench::Providers
