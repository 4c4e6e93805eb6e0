#include "providers/base/message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pennybench {

namespace {

/// Each %1 to %9 once, left to right: what is put in is not searched again.
QString filled(const QString &text, const QStringList &arguments)
{
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size())
            sentence += text[i];
        else
            sentence += arguments[number - 1], ++i;
    }
    return sentence;
}

} // namespace

Message::Message(const QString &words)
    : text(words)
{
}

Message::Message(const MessageText &what, QList<Message> given)
    : id(QString::fromLatin1(what.id))
    , text(QString::fromUtf8(what.english))
    , arguments(std::move(given))
{
}

bool Message::operator==(const Message &) const = default;

QString Message::english() const
{
    return sentence([](const QString &english) { return english; });
}

QString Message::sentence(const std::function<QString(const QString &)> &translate) const
{
    if (id.isEmpty())
        return text;
    QStringList parts;
    for (const Message &argument : arguments)
        parts += argument.sentence(translate);
    return filled(translate(text), parts);
}

Message Message::withWords(const std::function<QString(const QString &)> &change) const
{
    Message changed = *this;
    if (id.isEmpty())
        changed.text = change(text);
    for (Message &argument : changed.arguments)
        argument = argument.withWords(change);
    return changed;
}

QJsonValue toJson(const Message &message)
{
    if (message.id.isEmpty())
        return message.text;
    QJsonArray arguments;
    for (const Message &argument : message.arguments)
        arguments += toJson(argument);
    return QJsonObject{{QStringLiteral("id"), message.id}, {QStringLiteral("text"), message.text},
        {QStringLiteral("arguments"), arguments}};
}

Message messageFromJson(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    Message message;
    message.id = json[QStringLiteral("id")].toString();
    message.text = json[QStringLiteral("text")].toString();
    for (const QJsonValue &argument : json[QStringLiteral("arguments")].toArray())
        message.arguments += messageFromJson(argument);
    return message;
}

} // namespace Pennybench
