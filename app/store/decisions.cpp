#include "app/store/decisions.h"

#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

Expected<Decisions> loadDecisions(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT name, value FROM decision")))
        return failure(database.problemOf(query));
    Decisions decisions;
    while (query.next())
        decisions.insert(query.value(0).toString(), query.value(1).toString().toUtf8());
    return decisions;
}

Expected<QByteArray> decisionIn(const QString &path, const QString &name)
{
    const Expected<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (!schema)
        return failure(schema.error());
    const Expected<qint64> tables =
        database->number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'decision'"));
    if (!tables)
        return failure(tables.error());
    if (*tables == 0)
        return QByteArray();
    auto query = database->executed(QStringLiteral("SELECT value FROM decision WHERE name = ?"), {name});
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toString().toUtf8() : QByteArray();
}

Expected<void> saveDecision(const Database &database, const QString &name, const QByteArray &json)
{
    auto query = database.prepared(json.isEmpty()
            ? QStringLiteral("DELETE FROM decision WHERE name = ?")
            : QStringLiteral("INSERT INTO decision (name, value) VALUES (?, ?) "
                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    if (!query)
        return failure(query.error());
    query->bindValue(0, name);
    if (!json.isEmpty())
        query->bindValue(1, QString::fromUtf8(json));
    if (!query->exec())
        return failure(database.problemOf(*query));
    return {};
}

} // namespace Pennybench::Store
