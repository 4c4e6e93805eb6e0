#include "app/suites/conversationexport.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace Pennybench::Suites {

namespace {

struct ExportedMessage {
    bool isAnswer = false;
    QString text;
    QString reasoning;
    QString model;
    QDateTime at;
};

QString joinedTexts(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral("\n\n") + second;
}

/// Seconds since 1970, or ISO 8601.
QDateTime momentOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble() * 1000), QTimeZone::utc());
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// A text, or a list of texts and of {"type": "text", "text": …}; other pieces are pictures and files.
QString textOfContent(const QJsonValue &content, QStringView type = u"text", const QString &member = {})
{
    if (content.isString())
        return type == u"text" ? content.toString() : QString();
    QString text;
    for (const QJsonValue &piece : content.toArray()) {
        if (piece.isString() && type == u"text")
            text += piece.toString();
        else if (piece[u"type"].toString() == type)
            text = joinedTexts(text, piece[member.isEmpty() ? type.toString() : member].toString());
    }
    return text;
}

std::optional<bool> isAnswerRole(const QString &role)
{
    const QString lower = role.toLower();
    if (lower == u"user" || lower == u"human")
        return false;
    if (lower == u"assistant" || lower == u"model" || lower == u"ai")
        return true;
    return std::nullopt;
}

QList<ExportedMessage> messagesInList(const QJsonArray &list)
{
    QList<ExportedMessage> messages;
    for (const QJsonValue &one : list) {
        const auto role = isAnswerRole(one[one[u"sender"].isString() ? u"sender" : u"role"].toString());
        if (!role)
            continue;
        QString text = textOfContent(one[u"content"]);
        if (text.isEmpty())
            text = one[u"text"].toString();
        const QString reasoning = one[u"reasoning_content"].toString();
        messages += ExportedMessage{.isAnswer = *role,
            .text = text,
            .reasoning = reasoning.isEmpty() ? textOfContent(one[u"content"], u"thinking") : reasoning,
            .model = one[u"model"].toString(),
            .at = momentOf(one[one[u"created_at"].isString() ? u"created_at" : u"create_time"])};
    }
    return messages;
}

/// A message of the form {"fragments": [{"type": "REQUEST", "content": …}]}.
std::optional<ExportedMessage> messageOfFragments(const QJsonObject &message)
{
    ExportedMessage found{
        .model = message.value(u"model").toString(), .at = momentOf(message.value(u"inserted_at"))};
    bool isSpoken = false;
    for (const QJsonValue &fragment : message.value(u"fragments").toArray()) {
        const QString type = fragment[u"type"].toString();
        const QString content = fragment[u"content"].toString();
        if (type == u"THINK") {
            found.reasoning = joinedTexts(found.reasoning, content);
        } else if (type == u"REQUEST" || type == u"RESPONSE") {
            found.isAnswer = type == u"RESPONSE";
            found.text = joinedTexts(found.text, content);
            isSpoken = true;
        }
    }
    return isSpoken ? std::optional(found) : std::nullopt;
}

std::optional<ExportedMessage> messageOfNode(const QJsonObject &message)
{
    if (message.contains(u"fragments"))
        return messageOfFragments(message);
    const auto role = isAnswerRole(message.value(u"author")[u"role"].toString());
    const QJsonValue content = message.value(u"content");
    const QString type = content[u"content_type"].toString();
    if (!role || (type != u"text" && type != u"multimodal_text")
        || message.value(u"metadata")[u"is_visually_hidden_from_conversation"].toBool())
        return std::nullopt;
    return ExportedMessage{.isAnswer = *role,
        .text = textOfContent(content[u"parts"]),
        .model = message.value(u"metadata")[u"model_slug"].toString(),
        .at = momentOf(message.value(u"create_time"))};
}

/// The nodes from the first to the one that was shown last. A file that was tampered with may have a circle.
QList<QJsonObject> shownBranch(const QJsonObject &conversation)
{
    const QJsonObject mapping = conversation.value(u"mapping").toObject();
    QList<QJsonObject> nodes;
    QString id = conversation.value(u"current_node").toString();
    while (mapping.contains(id) && nodes.size() <= mapping.size()) {
        nodes.prepend(mapping.value(id).toObject());
        id = nodes.first().value(u"parent").toString();
    }
    if (!nodes.isEmpty())
        return nodes;
    for (auto it = mapping.begin(); it != mapping.end() && id.isEmpty(); ++it) {
        if (it.value()[u"parent"].toString().isEmpty())
            id = it.key();
    }
    while (mapping.contains(id) && nodes.size() <= mapping.size()) {
        nodes += mapping.value(id).toObject();
        const QJsonArray children = nodes.last().value(u"children").toArray();
        id = children.isEmpty() ? QString() : children.last().toString();
    }
    return nodes;
}

QList<ExportedMessage> messagesOf(const QJsonObject &conversation)
{
    for (const char *list : {"chat_messages", "messages"}) {
        if (const QJsonValue found = conversation.value(QLatin1String(list)); found.isArray())
            return messagesInList(found.toArray());
    }
    QList<ExportedMessage> messages;
    for (const QJsonObject &node : shownBranch(conversation)) {
        if (const auto message = messageOfNode(node.value(u"message").toObject()))
            messages += *message;
    }
    return messages;
}

} // namespace

bool isExportedConversation(const QJsonObject &object)
{
    return object.value(u"mapping").isObject() || object.value(u"chat_messages").isArray()
        || object.value(u"messages").isArray();
}

QList<SavedAnswer> answersOfConversation(const QJsonObject &conversation)
{
    QList<SavedAnswer> answers;
    QString asked;
    bool isOpen = false; // the last answer may go on
    for (const ExportedMessage &message : messagesOf(conversation)) {
        if (!message.isAnswer) {
            asked = message.text;
            isOpen = false;
            continue;
        }
        if (!isOpen)
            answers += SavedAnswer{.prompt = asked, .model = message.model, .at = message.at};
        isOpen = true;
        answers.last().text = joinedTexts(answers.last().text, message.text);
        answers.last().reasoning = joinedTexts(answers.last().reasoning, message.reasoning);
    }
    return answers;
}

} // namespace Pennybench::Suites
