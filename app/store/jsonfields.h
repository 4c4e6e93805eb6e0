#pragma once

#include "app/catalogue/money.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

/// How the store's JSON texts are read and written; for its sources only.
namespace Pennybench::Store {

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Shortens `object.value(QStringLiteral("name"))`.
struct Reader {
    QJsonObject object;

    QString text(QStringView name) const { return object.value(name).toString(); }
    int count(QStringView name) const { return object.value(name).toInt(); }
    bool flag(QStringView name) const { return object.value(name).toBool(); }
    QDate date(QStringView name) const { return QDate::fromString(text(name), Qt::ISODate); }
    std::optional<Models::Money> money(QStringView name) const
    {
        return Models::Money::fromDecimal(text(name));
    }
};

inline void put(QJsonObject &object, const QString &name, const std::optional<Models::Money> &money)
{
    if (money)
        object.insert(name, money->toDecimal());
}

inline void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace Pennybench::Store
