#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// What the dialects' writers share.
namespace Pennybench::Providers::PracticeJson {

QByteArray compact(const QJsonObject &object);
/// One server-sent event: a data line and a blank line.
QByteArray event(const QJsonObject &object, const QByteArray &lineEnd = "\n");
/// The same with a name, which also stands in the object as "type".
QByteArray namedEvent(const QString &name, QJsonObject object);
/// The content of the last message whose role is "user".
QString lastUserText(const QJsonArray &messages);
std::optional<quint64> seedOf(const QJsonValue &value);
QString joined(const QList<QString> &pieces);

} // namespace Pennybench::Providers::PracticeJson
