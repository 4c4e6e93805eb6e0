#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Pennybench {

/// The objects of a file of JSON lines.
inline QList<QJsonObject> vectorRows(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd())
        rows += QJsonDocument::fromJson(file.readLine()).object();
    return rows;
}

inline QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &text : list.toArray())
        result += text.toString();
    return result;
}

} // namespace Pennybench
