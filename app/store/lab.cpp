#include "app/store/lab.h"

#include "app/store/servermessages.h"
#include "app/store/storemessages.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace Pennybench::Store {

namespace {

Expected<QList<std::pair<QString, QString>>> readRules()
{
    QFile file(ownMigrations + QStringLiteral("/postgresql.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = file.errorString(), .file = file.fileName()});
    QList<std::pair<QString, QString>> rules;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype arrow = line.indexOf(u"=>");
        if (arrow > 0 && !line.startsWith(u'#'))
            rules.append({line.left(arrow).trimmed(), line.mid(arrow + 2).trimmed()});
    }
    return rules;
}

Problem unknownSession(const Database &database)
{
    const Expected<QStringList> names = sessionsIn(database);
    if (!names)
        return names.error();
    return {.message = names->isEmpty()
            ? Message(ServerMessages::noSessionYet)
            : Message(ServerMessages::noSuchSession, {names->join(QStringLiteral(", "))}),
        .file = database.path()};
}

Problem unnamedSession(const Database &database)
{
    const Expected<QStringList> names = sessionsIn(database);
    if (!names)
        return names.error();
    return {.message = names->isEmpty()
            ? Message(ServerMessages::nameFirstSession)
            : Message(ServerMessages::nameSession, {names->join(QStringLiteral(", "))}),
        .file = database.path()};
}

} // namespace

QString schemaName(qint64 session)
{
    return QStringLiteral("pennybench_%1").arg(session);
}

QString inPostgres(const QString &migration)
{
    static const Expected<QList<std::pair<QString, QString>>> rules = readRules();
    QString text = migration;
    for (const auto &[from, to] : rules.value())
        text.replace(from, to);
    return text;
}

Expected<Database> Database::openSession(const QString &path, Access access)
{
    const Expected<ServerAddress> address = readServerAddress(path);
    if (!address)
        return failure(address.error());
    Expected<Database> database = connectTo(*address);
    if (!database)
        return database;
    if (const auto lab = mustBeLab(*database); !lab)
        return failure(lab.error());
    if (address->session.isEmpty())
        return failure(unnamedSession(*database));
    const auto number = sessionNumber(*database, address->session);
    if (!number)
        return failure(number.error());
    if (!*number)
        return failure(unknownSession(*database));
    if (const auto chosen = database->choose(**number); !chosen)
        return failure(chosen.error());
    if (access != Access::ReadWrite) {
        const auto readOnly =
            database->execute(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"));
        if (!readOnly)
            return failure(readOnly.error());
    }
    return database;
}

Expected<void> Database::choose(qint64 session)
{
    m_session = session;
    return execute(QStringLiteral("SET search_path TO %1").arg(schemaName(session)));
}

Expected<void> mustBeLab(const Database &database)
{
    constexpr int columnsOfALab = 4;
    auto query = database.executed(
        QStringLiteral(
            "SELECT (SELECT count(*) FROM pg_namespace WHERE nspname = 'pennybench'), "
            "(SELECT count(*) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_namespace "
            "ON pg_namespace.oid = relnamespace WHERE nspname = 'pennybench' AND ((relname = 'lab' AND "
            "attname = 'version') OR (relname = 'session' AND attname IN ('number', 'name', "
            "'schema_version'))))"),
        {});
    if (!query)
        return failure(query.error());
    query->next();
    if (query->value(0).toInt() == 0)
        return failure({.message = ServerMessages::notALab, .file = database.path()});
    if (query->value(1).toInt() != columnsOfALab)
        return failure({.message = ServerMessages::otherProgram, .file = database.path()});
    const auto version = database.number(QStringLiteral("SELECT version FROM pennybench.lab"));
    if (!version)
        return failure(version.error());
    if (*version > labVersion) {
        return failure({.message = Message(ServerMessages::newerLab,
                            {QString::number(*version), QString::number(labVersion)}),
            .file = database.path()});
    }
    return {};
}

Expected<QStringList> sessionsIn(const Database &database)
{
    auto query = database.executed(QStringLiteral("SELECT name FROM pennybench.session ORDER BY name"), {});
    if (!query)
        return failure(query.error());
    QStringList names;
    while (query->next())
        names += query->value(0).toString();
    return names;
}

Expected<std::optional<qint64>> sessionNumber(const Database &database, const QString &name)
{
    auto query =
        database.executed(QStringLiteral("SELECT number FROM pennybench.session WHERE name = ?"), {name});
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(query->value(0).toLongLong()) : std::nullopt;
}

Expected<qint64> labSchemaOf(const Database &database)
{
    return database.number(QStringLiteral("SELECT schema_version FROM pennybench.session WHERE number = %1")
                               .arg(database.chosenSession()));
}

Expected<void> setLabSchema(const Database &database, int version)
{
    return database.execute(
        QStringLiteral("UPDATE pennybench.session SET schema_version = %1 WHERE number = %2")
            .arg(version)
            .arg(database.chosenSession()));
}

Expected<void> addSession(Database &database, const QString &name)
{
    auto added = database.executed(
        QStringLiteral("INSERT INTO pennybench.session (name, schema_version) VALUES (?, 0) "
                       "ON CONFLICT (name) DO NOTHING RETURNING number"),
        {name});
    if (!added)
        return failure(added.error());
    if (!added->next())
        return failure({.message = ServerMessages::exists, .file = database.path()});
    const qint64 number = added->value(0).toLongLong();
    const QString schema = schemaName(number);
    // Everyone who may run owns what a session consists of, whoever began it.
    for (const QString &sql :
        {QStringLiteral("SET LOCAL ROLE pennybench_run"), QStringLiteral("CREATE SCHEMA %1").arg(schema)}) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    if (const auto chosen = database.choose(number); !chosen)
        return chosen;
    if (const auto migrated = migrateWithin(database); !migrated)
        return migrated;
    const Expected<QString> shared = labTables();
    if (!shared)
        return failure(shared.error());
    return database.executeScript(*shared + rightsOn(schema));
}

Expected<QString> labTables()
{
    QFile file(ownMigrations + QStringLiteral("/postgresql-lab.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = file.errorString(), .file = file.fileName()});
    return QString::fromUtf8(file.readAll());
}

QString rightsOn(const QString &schema)
{
    // How phones reach a vote is not for those who only read.
    return QStringLiteral("GRANT USAGE ON SCHEMA %1 TO pennybench_read;\n"
                          "GRANT SELECT ON ALL TABLES IN SCHEMA %1 TO pennybench_read;\n"
                          "REVOKE ALL ON %1.class_room FROM pennybench_read;\n"
                          "GRANT SELECT, INSERT, UPDATE, DELETE ON %1.class_room, %1.class_question, "
                          "%1.class_vote TO pennybench_vote;\n")
        .arg(schema);
}

namespace {

Expected<Database> connectedLab(const ServerAddress &address)
{
    Expected<Database> database = Database::connectTo(address);
    if (!database)
        return database;
    if (const auto lab = mustBeLab(*database); !lab)
        return failure(lab.error());
    return database;
}

} // namespace

Expected<QStringList> sessionsAt(const QString &address)
{
    return readServerAddress(address).and_then(&connectedLab).and_then(&sessionsIn);
}

QString withSession(const QString &address, const QString &name)
{
    const qsizetype mark = address.indexOf(u'?');
    QStringList settings = mark < 0 ? QStringList() : address.mid(mark + 1).split(u'&', Qt::SkipEmptyParts);
    settings.removeIf([](const QString &setting) { return setting.startsWith(u"session="); });
    settings += QStringLiteral("session=") + QString::fromLatin1(QUrl::toPercentEncoding(name));
    return address.left(mark < 0 ? address.size() : mark) + u'?' + settings.join(u'&');
}

Expected<bool> sessionExists(const QString &path)
{
    if (!isServerAddress(path))
        return QFileInfo::exists(path);
    const Expected<ServerAddress> address = readServerAddress(path);
    if (!address)
        return failure(address.error());
    const Expected<Database> database = connectedLab(*address);
    if (!database)
        return failure(database.error());
    if (address->session.isEmpty())
        return failure(unnamedSession(*database));
    return sessionNumber(*database, address->session).map([](std::optional<qint64> number) {
        return number.has_value();
    });
}

} // namespace Pennybench::Store
