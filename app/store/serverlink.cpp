#include "app/store/serverlink.h"

#include "app/store/serverlock.h"
#include "app/store/servermessages.h"

namespace Pennybench::Store {

ServerLink::ServerLink(const QString &path, Database database)
    : m_path(path)
    , m_session(database.chosenSession())
    , m_database(std::move(database))
{
}

Expected<std::unique_ptr<ServerLink>> ServerLink::open(const QString &path)
{
    Expected<Database> database = openLocked(path);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<ServerLink>(new ServerLink(path, *std::move(database)));
}

Expected<QSqlQuery *> ServerLink::run(const QString &sql, const QVariantList &values)
{
    if (m_database && !m_database->isOpen())
        drop();
    if (m_database) {
        auto query = m_queries.run(*m_database, sql, values);
        if (query || query.error().message.id != QLatin1String(ServerMessages::lost.id))
            return query;
        drop();
    }
    if (const auto connected = connectAgain(); !connected)
        return failure(connected.error());
    return m_queries.run(*m_database, sql, values);
}

Expected<void> ServerLink::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const QSqlQuery *) {});
}

Expected<void> ServerLink::connectAgain()
{
    Expected<Database> database = openLocked(m_path);
    if (!database)
        return failure(database.error());
    m_database.emplace(*std::move(database));
    return {};
}

void ServerLink::drop()
{
    m_database.reset();
    m_queries.clear();
}

} // namespace Pennybench::Store
