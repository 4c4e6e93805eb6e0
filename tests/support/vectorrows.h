#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <cmath>

namespace Pennybench {

/// The rows of a JSON list whose member "test" has this value.
inline QList<QJsonObject> vectorRows(const QString &path, QStringView test)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).array()) {
        if (row.toObject().value(u"test").toString() == test)
            rows += row.toObject();
    }
    return rows;
}

inline bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace Pennybench
