#include "app/store/database.h"
#include "app/store/servermessages.h"
#include "app/store/serverproblem.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

namespace Pennybench::Store {

namespace {

/// Libpq was asked for TLS where the address tells that another machine answers; a service may be anywhere.
Expected<void> mustBeEncrypted(const Database &database)
{
    const auto plain = database.number(
        QStringLiteral("SELECT count(*) FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND NOT ssl AND "
                       "coalesce(host(inet_client_addr()) <> host(inet_server_addr()), false)"));
    if (!plain)
        return failure(plain.error());
    if (*plain > 0)
        return failure({.message = ServerMessages::notEncrypted, .file = database.path()});
    return {};
}

} // namespace

Expected<Database> Database::connectTo(const ServerAddress &address)
{
    const QString driver = QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure({.message = ServerMessages::noDriver, .file = address.text});
    Database database(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString()), address.text, true);
    database.m_connection.setConnectOptions(address.connection());
    if (!database.m_connection.open())
        return failure(connectionProblem(database.m_connection.lastError(), address.text));
    // Libpq would write what the server remarks to the standard error.
    if (const auto quiet = database.execute(QStringLiteral("SET client_min_messages TO error")); !quiet)
        return failure(quiet.error());
    if (!address.saysEncryption()) {
        if (const auto encrypted = mustBeEncrypted(database); !encrypted)
            return failure(encrypted.error());
    }
    return database;
}

Expected<void> Database::listen(
    const QString &channel, QObject *context, const std::function<void(const QString &)> &call) const
{
    QSqlDriver *driver = m_connection.driver();
    if (!driver->subscribeToNotification(channel))
        return failure(serverProblem(driver->lastError(), m_path));
    QObject::connect(driver, &QSqlDriver::notification, context,
        [call](const QString &, QSqlDriver::NotificationSource, const QVariant &said) {
            call(said.toString());
        });
    return {};
}

} // namespace Pennybench::Store
