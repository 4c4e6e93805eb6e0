#include "app/store/labstatus.h"

#include "app/store/lab.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pennybench::Store {

Expected<QList<LabWorker>> workersOn(const Database &database, const QString &session)
{
    auto rows = database.executed(
        QStringLiteral("SELECT name, host, models, (extract(epoch FROM began) * 1000)::BIGINT, "
                       "(SELECT count(*) FROM lease WHERE worker = worker.number AND asking = 1), "
                       "(SELECT count(*) FROM change WHERE worker = worker.number AND "
                       "number > (SELECT coalesce(max(number), 0) - 100000 FROM change) AND "
                       "at > clock_timestamp() - interval '60 s') FROM worker WHERE is_alive(alive_until) "
                       "ORDER BY number"),
        {});
    if (!rows)
        return failure(rows.error());
    QList<LabWorker> workers;
    while (rows->next()) {
        LabWorker worker{.session = session,
            .user = rows->value(0).toString(),
            .host = rows->value(1).toString(),
            .models = {},
            .began = QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC),
            .pending = rows->value(4).toInt(),
            .lastMinute = rows->value(5).toInt()};
        const QJsonArray models = QJsonDocument::fromJson(rows->value(2).toString().toUtf8()).array();
        for (const QJsonValue &model : models)
            worker.models += model.toString();
        workers += worker;
    }
    return workers;
}

Expected<QList<LabWorker>> workersAt(const QString &address)
{
    const Expected<ServerAddress> named = readServerAddress(address);
    if (!named)
        return failure(named.error());
    Expected<QStringList> sessions = QStringList{named->session};
    if (named->session.isEmpty())
        sessions = sessionsAt(address);
    if (!sessions)
        return failure(sessions.error());
    QList<LabWorker> all;
    for (const QString &session : *sessions) {
        const Expected<Database> database =
            Database::open(withSession(address, session), Database::Access::ReadOnly);
        if (!database)
            return failure(database.error());
        const auto workers = workersOn(*database, session);
        if (!workers)
            return workers;
        all += *workers;
    }
    return all;
}

} // namespace Pennybench::Store
