#include "providers/openai/openaicontent.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace Pennybench::Providers {

namespace {

constexpr int deepestPart = 8;

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// What a message may hold besides an answer's text.
bool isNoAnswer(const QString &name)
{
    static const QStringList names{QStringLiteral("role"), QStringLiteral("name"), QStringLiteral("id"),
        QStringLiteral("type"), QStringLiteral("refusal"), QStringLiteral("tool_calls"),
        QStringLiteral("tool_call_id"), QStringLiteral("function_call"), QStringLiteral("annotations"),
        QStringLiteral("citations"), QStringLiteral("reasoning_details"), QStringLiteral("reasoning_id"),
        QStringLiteral("reasoning_signature"), QStringLiteral("reasoning_opaque"),
        QStringLiteral("provider_specific_fields"), QStringLiteral("audio"), QStringLiteral("context"),
        QStringLiteral("prefix"), QStringLiteral("token_ids"), QStringLiteral("stop_reason"),
        QStringLiteral("finish_reason"), QStringLiteral("logprobs"), QStringLiteral("index")};
    return names.contains(name);
}

bool isThinking(const QString &type)
{
    return type == u"thinking" || type == u"reasoning" || type == u"thought" || type == u"reasoning_content"
        || type == u"redacted_thinking";
}

bool isPartWithoutText(const QString &type)
{
    static const QStringList types{QStringLiteral("reference"), QStringLiteral("tool_use"),
        QStringLiteral("tool_call"), QStringLiteral("refusal"), QStringLiteral("redacted_thinking")};
    return types.contains(type);
}

void addPart(OpenAiContent &content, const QJsonValue &part, bool thinking, int depth);

void addObject(OpenAiContent &content, const QJsonObject &part, bool thinking, int depth)
{
    const QString type = part.value(u"type").toString();
    thinking = thinking || isThinking(type) || part.value(u"thought").toBool();
    for (const QStringView name :
        {u"text", u"thinking", u"reasoning", u"content", u"value", u"parts", u"summary"}) {
        const QJsonValue inner = part.value(name);
        if (isNothing(inner) || inner.isBool())
            continue;
        addPart(content, inner, thinking || name == u"thinking" || name == u"reasoning", depth + 1);
        return;
    }
    const bool isKnown = part.contains(u"text") || isPartWithoutText(type) || isThinking(type);
    content.isUnread = content.isUnread || (!isKnown && !part.isEmpty());
}

void addPart(OpenAiContent &content, const QJsonValue &part, bool thinking, int depth)
{
    if (part.isString())
        (thinking ? content.reasoning : content.text) += part.toString();
    else if (isNothing(part))
        return;
    else if (depth <= deepestPart && part.isObject())
        addObject(content, part.toObject(), thinking, depth);
    else if (depth <= deepestPart && part.isArray())
        for (const QJsonValue &entry : part.toArray())
            addPart(content, entry, thinking, depth + 1);
    else
        content.isUnread = true;
}

/// The first of the names under which servers send thinking text.
QString reasoningOf(const QJsonObject &message)
{
    for (const QStringView name : {u"reasoning_content", u"reasoning", u"thinking"}) {
        const QString text = message.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

OpenAiContent openAiContent(const QJsonValue &message)
{
    OpenAiContent content;
    content.isEmpty = isNothing(message);
    if (!message.isObject()) {
        addPart(content, message, false, 0);
        return content;
    }
    const QJsonObject object = message.toObject();
    content.reasoning = reasoningOf(object);
    for (const QStringView name : {u"content", u"text"})
        addPart(content, object.value(name), false, 0);
    content.isEmpty = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSomething = !isNothing(it.value()) && it.key() != u"role";
        content.isEmpty = content.isEmpty && !isSomething;
        const bool isRead = it.key() == u"content" || it.key() == u"text" || it.key() == u"reasoning"
            || it.key() == u"thinking" || it.key() == u"reasoning_content";
        const bool holdsText = it.value().isString() || it.value().isObject() || it.value().isArray();
        content.isUnread = content.isUnread || (isSomething && holdsText && !isRead && !isNoAnswer(it.key()));
    }
    return content;
}

} // namespace Pennybench::Providers
