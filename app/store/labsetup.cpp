#include "app/store/labsetup.h"

#include "app/store/lab.h"
#include "app/store/servermessages.h"
#include "app/store/sqlscript.h"

#include <QSqlQuery>

namespace Pennybench::Store {

namespace {

const QString readRole = QStringLiteral("pennybench_read");
const QString voteRole = QStringLiteral("pennybench_vote");
const QString runRole = QStringLiteral("pennybench_run");

Expected<bool> isThere(const Database &database, const QString &condition, const QVariantList &values)
{
    auto query = database.executed(QStringLiteral("SELECT 1 FROM ") + condition, values);
    if (!query)
        return failure(query.error());
    return query->next();
}

Expected<Database> connectedTo(const QString &address)
{
    return readServerAddress(address).and_then(&Database::connectTo);
}

Expected<void> mustBeUnicode(const Database &database)
{
    auto query = database.executed(QStringLiteral("SELECT current_setting('server_encoding')"), {});
    if (!query)
        return failure(query.error());
    query->next();
    const QString encoding = query->value(0).toString();
    if (encoding == u"UTF8")
        return {};
    return failure({.message = Message(ServerMessages::notUnicode, {encoding}), .file = database.path()});
}

Expected<QStringList> missingRoles(const Database &database)
{
    QStringList statements;
    for (const QString &role : {readRole, voteRole, runRole}) {
        const auto exists = isThere(database, QStringLiteral("pg_roles WHERE rolname = ?"), {role});
        if (!exists)
            return failure(exists.error());
        if (*exists)
            continue;
        statements += QStringLiteral("CREATE ROLE %1 NOLOGIN;").arg(role);
        if (role == voteRole)
            statements += QStringLiteral("GRANT %1 TO %2;").arg(readRole, voteRole);
        if (role == runRole)
            statements += QStringLiteral("GRANT %1 TO %2;").arg(voteRole, runRole);
    }
    return statements;
}

/// Whoever prepares a database may run in it. Names of users and databases are quoted by the server.
Expected<QStringList> missingRights(const Database &database)
{
    auto query = database.executed(
        QStringLiteral(
            "SELECT quote_ident(current_database()), quote_ident(current_user), "
            "EXISTS (SELECT 1 FROM pg_database, aclexplode(datacl) AS acl JOIN pg_roles ON pg_roles.oid = "
            "grantee WHERE datname = current_database() AND rolname = ? AND privilege_type = 'CREATE'), "
            "EXISTS (SELECT 1 FROM pg_auth_members JOIN pg_roles AS given ON given.oid = roleid "
            "JOIN pg_roles AS own ON own.oid = member WHERE given.rolname = ? AND own.rolname = "
            "current_user)"),
        {runRole, runRole});
    if (!query)
        return failure(query.error());
    query->next();
    QStringList statements;
    if (!query->value(2).toBool())
        statements +=
            QStringLiteral("GRANT CREATE ON DATABASE %1 TO %2;").arg(query->value(0).toString(), runRole);
    if (!query->value(3).toBool())
        statements += QStringLiteral("GRANT %1 TO %2;").arg(runRole, query->value(1).toString());
    return statements;
}

QStringList registryStatements()
{
    return sqlStatements(QStringLiteral("CREATE SCHEMA pennybench;"
                                        "CREATE TABLE pennybench.lab (version BIGINT NOT NULL);"
                                        "INSERT INTO pennybench.lab (version) VALUES (%1);"
                                        "CREATE TABLE pennybench.session (\n"
                                        "    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n"
                                        "    name TEXT NOT NULL UNIQUE,\n"
                                        "    schema_version BIGINT NOT NULL\n);"
                                        "GRANT USAGE ON SCHEMA pennybench TO %2;"
                                        "GRANT SELECT ON ALL TABLES IN SCHEMA pennybench TO %2;"
                                        "GRANT INSERT, UPDATE, DELETE ON pennybench.session TO %3;")
                             .arg(QString::number(labVersion), readRole, runRole));
}

Expected<QStringList> statementsToNewest(qint64 session, int version)
{
    const QString schema = schemaName(session);
    QStringList statements{QStringLiteral("SET LOCAL ROLE %1;").arg(runRole),
        QStringLiteral("SET LOCAL search_path TO %1;").arg(schema)};
    for (int next = version + 1; next <= newestSchema(); ++next) {
        const Expected<QString> sql = migrationTo(next);
        if (!sql)
            return failure(sql.error());
        statements += sqlStatements(inPostgres(*sql));
    }
    statements += sqlStatements(rightsOn(schema));
    statements += QStringLiteral("UPDATE pennybench.session SET schema_version = %1 WHERE number = %2;")
                      .arg(newestSchema())
                      .arg(session);
    statements += QStringLiteral("RESET ROLE;");
    return statements;
}

Expected<QStringList> olderSessions(const Database &database)
{
    auto query = database.executed(
        QStringLiteral("SELECT number, schema_version FROM pennybench.session WHERE schema_version < ? "
                       "ORDER BY number"),
        {newestSchema()});
    if (!query)
        return failure(query.error());
    QStringList statements;
    while (query->next()) {
        const auto some = statementsToNewest(query->value(0).toLongLong(), query->value(1).toInt());
        if (!some)
            return some;
        statements += *some;
    }
    return statements;
}

Expected<QStringList> statementsFor(const Database &database)
{
    if (const auto unicode = mustBeUnicode(database); !unicode)
        return failure(unicode.error());
    const auto isPrepared =
        isThere(database, QStringLiteral("pg_namespace WHERE nspname = ?"), {QStringLiteral("pennybench")});
    if (!isPrepared)
        return failure(isPrepared.error());
    if (*isPrepared) {
        if (const auto lab = mustBeLab(database); !lab)
            return failure(lab.error());
    }
    Expected<QStringList> statements = missingRoles(database);
    if (!statements)
        return statements;
    const auto rights = missingRights(database);
    if (!rights)
        return rights;
    *statements += *rights;
    const auto more = *isPrepared ? olderSessions(database) : registryStatements();
    if (!more)
        return more;
    return *statements + *more;
}

Expected<void> executeAll(const Database &database, const QStringList &statements)
{
    if (const auto begun = database.beginWriting(); !begun)
        return begun;
    for (const QString &statement : statements) {
        if (const auto done = database.execute(statement); !done)
            return done;
    }
    // A right that one may not give is not given, without an error.
    const Expected<QStringList> left = statementsFor(database);
    if (!left)
        return failure(left.error());
    if (!left->isEmpty()) {
        return failure({.message = Message(ServerMessages::mayNotCreateRoles, {left->first()}),
            .file = database.path()});
    }
    return database.execute(QStringLiteral("COMMIT"));
}

} // namespace

Expected<QStringList> labStatements(const QString &address)
{
    return connectedTo(address).and_then([](const Database &database) { return statementsFor(database); });
}

Expected<QStringList> prepareLab(const QString &address)
{
    const Expected<Database> database = connectedTo(address);
    if (!database)
        return failure(database.error());
    Expected<QStringList> statements = statementsFor(*database);
    if (!statements || statements->isEmpty())
        return statements;
    const Expected<void> done = executeAll(*database, *statements);
    if (done)
        return statements;
    Problem problem = done.error();
    if (problem.message.id == QLatin1String(ServerMessages::noRight.id))
        problem.message = Message(ServerMessages::mayNotCreateRoles, problem.message.arguments);
    return failure(problem);
}

} // namespace Pennybench::Store
