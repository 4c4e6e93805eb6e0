#include "app/store/database.h"

#include "app/store/lab.h"
#include "app/store/serverproblem.h"
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

Database::Database(const QSqlDatabase &connection, const QString &path, bool isOnServer)
    : m_connection(connection)
    , m_path(path)
    , m_isOnServer(isOnServer)
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, QSqlDatabase()))
    , m_path(std::move(other.m_path))
    , m_isOnServer(other.m_isOnServer)
    , m_session(other.m_session)
    , m_failed(std::move(other.m_failed))
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
    return isServerAddress(path) ? openSession(path, access) : openFile(path, access);
}

Expected<Database> Database::openFile(const QString &path, Access access)
{
    Database database(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()), path, false);
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
    // A server would hand over row by row, and no other query could run until the last.
    prepared.setForwardOnly(!m_isOnServer);
    if (!prepared.prepare(sql))
        return failure(problemOf(prepared));
    return prepared;
}

Expected<void> Database::execute(const QString &sql) const
{
    QSqlQuery executed = query();
    if (!executed.exec(sql))
        return failure(problemOf(executed));
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
        return failure(problemOf(*query));
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
        return failure(problemOf(executed));
    return executed.next() ? executed.value(0).toLongLong() : 0;
}

Expected<void> Database::beginWriting() const
{
    return execute(m_isOnServer ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
}

Expected<void> Database::beginReading() const
{
    return execute(m_isOnServer ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                : QStringLiteral("BEGIN"));
}

void Database::rollBack() const
{
    if (m_connection.isOpen())
        (void)execute(QStringLiteral("ROLLBACK"));
}

Problem Database::problemOf(const QSqlQuery &query) const
{
    if (m_isOnServer)
        m_failed.push_back(query);
    return problem(query.lastError());
}

Problem Database::problem(const QSqlError &error) const
{
    if (m_isOnServer)
        return serverProblem(error, m_path);
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

namespace {

Expected<qint64> versionOf(const Database &database)
{
    return database.isOnServer() ? labSchemaOf(database)
                                 : database.number(QStringLiteral("PRAGMA user_version"));
}

Expected<void> setVersion(const Database &database, int version)
{
    return database.isOnServer() ? setLabSchema(database, version)
                                 : database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Expected<void> mustBeSessionFile(const Database &database, qint64 version)
{
    const auto id = database.number(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return failure(id.error());
    if (*id != applicationId || version < 1)
        return failure({.message = StoreMessages::notASession, .file = database.path()});
    return {};
}

} // namespace

Expected<int> schemaOf(const Database &database)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (!database.isOnServer()) {
        if (const auto session = mustBeSessionFile(database, *version); !session)
            return failure(session.error());
    }
    if (*version > newestSchema()) {
        return failure({.message = Message(StoreMessages::newerVersion,
                            {QString::number(*version), QString::number(newestSchema())}),
            .file = database.path()});
    }
    return static_cast<int>(*version);
}

Expected<QString> migrationTo(int version, const QString &migrations)
{
    QFile file(migrationFile(migrations, version));
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = file.errorString(), .file = file.fileName()});
    return QString::fromUtf8(file.readAll());
}

Expected<void> migrateWithin(const Database &database, const QString &migrations)
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    for (int next = static_cast<int>(*version) + 1; next <= newestSchema(migrations); ++next) {
        const Expected<QString> sql = migrationTo(next, migrations);
        if (!sql)
            return failure(sql.error());
        if (const auto done = database.executeScript(database.isOnServer() ? inPostgres(*sql) : *sql); !done)
            return done;
        if (const auto done = setVersion(database, next); !done)
            return done;
    }
    return {};
}

Expected<void> migrate(const Database &database, const QString &migrations)
{
    if (const auto begun = database.beginWriting(); !begun)
        return begun;
    Expected<void> done = migrateWithin(database, migrations);
    if (done)
        done = database.execute(QStringLiteral("COMMIT"));
    if (!done)
        database.rollBack();
    return done;
}

} // namespace Pennybench::Store
