#include "app/store/database.h"

#include "app/store/sqlscript.h"
#include "app/store/storemessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace Pennybench::Store {

namespace {

constexpr qint64 applicationId = 0x50424348;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteInput = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

Message explanation(int code, const QString &ownWords)
{
    switch (code) {
    case sqliteBusy:
    case sqliteLocked:
        return Message(StoreMessages::locked);
    case sqliteReadOnly:
        return Message(StoreMessages::cannotWrite);
    case sqliteInput:
        return Message(StoreMessages::diskFailed, {ownWords});
    case sqliteCorrupt:
        return Message(StoreMessages::damaged);
    case sqliteFull:
        return Message(StoreMessages::diskFull);
    case sqliteCannotOpen:
        return Message(StoreMessages::cannotOpen);
    case sqliteNotADatabase:
        return Message(StoreMessages::notASession);
    default:
        return Message(StoreMessages::cannotUse, {ownWords});
    }
}

QString migrationFile(const QString &folder, int version)
{
    return folder + QStringLiteral("/%1.sql").arg(version, 3, 10, QLatin1Char('0'));
}

QString uriOf(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
}

} // namespace

Database::Database(const QSqlDatabase &connection, const QString &path)
    : m_connection(connection)
    , m_path(path)
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_path(std::move(other.m_path))
{
}

Database::~Database()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Expected<Database> Database::open(const QString &path, Access access)
{
    Database database(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()), path);
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000");
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.m_connection.setConnectOptions(options);
    const QString frozen = access == Access::Frozen ? QStringLiteral("?immutable=1") : QString();
    database.m_connection.setDatabaseName(uriOf(path) + frozen);
    if (!database.m_connection.open())
        return failure(database.problem(database.m_connection.lastError()));
    for (const QString &pragma : {QStringLiteral("PRAGMA trusted_schema = OFF"),
             QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cell_size_check = ON")}) {
        if (const auto done = database.execute(pragma); !done)
            return failure(done.error());
    }
    return database;
}

Expected<QSqlQuery> Database::prepared(const QString &sql) const
{
    QSqlQuery prepared = query();
    prepared.setForwardOnly(true);
    if (!prepared.prepare(sql))
        return failure(problem(prepared.lastError()));
    return prepared;
}

Expected<void> Database::execute(const QString &sql) const
{
    QSqlQuery executed = query();
    if (!executed.exec(sql))
        return failure(problem(executed.lastError()));
    return {};
}

Expected<QSqlQuery> Database::executed(const QString &sql, const QVariantList &values) const
{
    Expected<QSqlQuery> query = prepared(sql);
    if (!query)
        return query;
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        return failure(problem(query->lastError()));
    return query;
}

Expected<void> Database::executeScript(const QString &sql) const
{
    const QStringList statements = sqlStatements(sql);
    for (const QString &statement : statements) {
        if (const auto done = execute(statement); !done)
            return done;
    }
    return {};
}

Expected<qint64> Database::number(const QString &sql) const
{
    QSqlQuery executed = query();
    if (!executed.exec(sql))
        return failure(problem(executed.lastError()));
    return executed.next() ? executed.value(0).toLongLong() : 0;
}

Problem Database::problem(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return {.message = explanation(code, error.databaseText()), .file = m_path};
}

int newestSchema(const QString &migrations)
{
    int version = 0;
    while (QFile::exists(migrationFile(migrations, version + 1)))
        ++version;
    return version;
}

Expected<int> schemaOf(const Database &database)
{
    const auto id = database.number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return failure(id.error());
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (*id != applicationId || *version < 1)
        return failure({.message = StoreMessages::notASession, .file = database.path()});
    if (*version > newestSchema()) {
        return failure({.message = Message(StoreMessages::newerVersion,
                            {QString::number(*version), QString::number(newestSchema())}),
            .file = database.path()});
    }
    return static_cast<int>(*version);
}

namespace {

Expected<void> applyMigration(const Database &database, const QString &migrations, int version)
{
    QFile file(migrationFile(migrations, version));
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = file.errorString(), .file = file.fileName()});
    if (const auto done = database.executeScript(QString::fromUtf8(file.readAll())); !done)
        return done;
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Expected<void> applyMigrationsAfter(const Database &database, const QString &migrations, int version)
{
    for (int next = version + 1; next <= newestSchema(migrations); ++next) {
        if (const auto done = applyMigration(database, migrations, next); !done)
            return done;
    }
    return database.execute(QStringLiteral("COMMIT"));
}

} // namespace

Expected<void> migrate(const Database &database, const QString &migrations)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = applyMigrationsAfter(database, migrations, static_cast<int>(*version));
    // What went wrong first is what a person must know, also where the roll back fails.
    if (!done)
        (void)database.execute(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace Pennybench::Store
