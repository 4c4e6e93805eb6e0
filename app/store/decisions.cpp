#include "app/store/decisions.h"

#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

Expected<Decisions> loadDecisions(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(QStringLiteral("SELECT name, value FROM decision")))
        return failure(database.problem(query.lastError()));
    Decisions decisions;
    while (query.next())
        decisions.insert(query.value(0).toString(), query.value(1).toString().toUtf8());
    return decisions;
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
        return failure(database.problem(query->lastError()));
    return {};
}

} // namespace Pennybench::Store
