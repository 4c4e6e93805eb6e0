#include "providers/practice/practicejson.h"

#include <QJsonDocument>

namespace Pennybench::Providers::PracticeJson {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray event(const QJsonObject &object, const QByteArray &lineEnd)
{
    return "data: " + compact(object) + lineEnd + lineEnd;
}

QByteArray namedEvent(const QString &name, QJsonObject object)
{
    object.insert(QStringLiteral("type"), name);
    return "event: " + name.toUtf8() + "\ndata: " + compact(object) + "\n\n";
}

QString lastUserText(const QJsonArray &messages)
{
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const QJsonObject message = messages.at(i).toObject();
        if (message.value(u"role").toString() == u"user")
            return message.value(u"content").toString();
    }
    return {};
}

std::optional<quint64> seedOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(static_cast<quint64>(value.toInteger())) : std::nullopt;
}

QString joined(const QList<QString> &pieces)
{
    return pieces.join(QString());
}

} // namespace Pennybench::Providers::PracticeJson
