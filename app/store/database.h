#pragma once

#include "app/base/expected.h"
#include "app/store/serveraddress.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace Pennybench::Store {

/// One connection to one SQLite file or to one session in a PostgreSQL database, for the thread that opens
/// it. No file is trusted, and neither is its schema.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite, Frozen };

    /// path: a file, or a server address with a session that exists. ReadWrite creates a missing file. Frozen
    /// is ReadOnly for a file that nobody writes: no file is created beside it.
    static Expected<Database> open(const QString &path, Access access);
    /// Connects to the database of the address and looks at nothing in it; see lab.h.
    static Expected<Database> connectTo(const ServerAddress &address);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    const QString &path() const { return m_path; }
    bool isOnServer() const { return m_isOnServer; }
    /// False once it is known that the connection to a server was lost.
    bool isOpen() const { return m_connection.isOpen(); }
    /// What the statements that follow are about, of the sessions in the database; see lab.h.
    Expected<void> choose(qint64 session);
    qint64 chosenSession() const { return m_session; }
    QSqlQuery query() const { return QSqlQuery(m_connection); }
    /// A query that is ready to be bound and executed any number of times.
    Expected<QSqlQuery> prepared(const QString &sql) const;
    Expected<void> execute(const QString &sql) const;
    /// The query with the values in its places, executed.
    Expected<QSqlQuery> executed(const QString &sql, const QVariantList &values) const;
    /// From now on call is called in the context's thread whenever somebody has something to say on the
    /// channel. Servers only.
    Expected<void> listen(
        const QString &channel, QObject *context, const std::function<void(const QString &)> &call) const;
    /// Several statements, as sqlStatements() splits them; stops at the first that fails.
    Expected<void> executeScript(const QString &sql) const;
    /// The first column of the first row.
    Expected<qint64> number(const QString &sql) const;
    /// Begins a transaction that writes, before another one can.
    Expected<void> beginWriting() const;
    /// Begins a transaction that sees the session as it is now, whatever others write meanwhile.
    Expected<void> beginReading() const;
    /// Takes back what the transaction did, where the connection still stands. It tells no problem: what made
    /// it necessary is what a person must know, and an engine may have rolled back by itself.
    void rollBack() const;
    /// What is wrong, in words for a person, with the file's name.
    Problem problem(const QSqlError &error) const;
    /// The same of a query that failed.
    Problem problemOf(const QSqlQuery &query) const;

private:
    Database(const QSqlDatabase &connection, const QString &path, bool isOnServer);
    static Expected<Database> openFile(const QString &path, Access access);
    static Expected<Database> openSession(const QString &path, Access access);

    QSqlDatabase m_connection;
    QString m_path;
    bool m_isOnServer = false;
    qint64 m_session = 0; ///< on a server
    /// Queries that failed on a server. Qt's driver would free each there and complain that it cannot.
    mutable std::vector<QSqlQuery> m_failed;
};

/// The folder of this program's migrations: 001.sql, 002.sql and so on, one for each schema.
inline const QString ownMigrations = QStringLiteral(":/migrations");
/// The newest schema that this program knows.
int newestSchema(const QString &migrations = ownMigrations);
/// The session's schema. Refuses files that are not sessions and sessions of a newer program.
Expected<int> schemaOf(const Database &database);
/// Migrates the database to the newest schema in one transaction, which is rolled back if a migration cannot
/// be read or fails.
Expected<void> migrate(const Database &database, const QString &migrations = ownMigrations);
/// The same within a transaction of the caller.
Expected<void> migrateWithin(const Database &database, const QString &migrations = ownMigrations);
/// The statements of the migration to the schema with this number.
Expected<QString> migrationTo(int version, const QString &migrations = ownMigrations);

} // namespace Pennybench::Store
