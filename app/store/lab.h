#pragma once

#include "app/store/database.h"

#include <QStringList>

#include <optional>

namespace Pennybench::Store {

/// A database that was prepared for sessions has a schema "pennybench" that lists them. Every session is a
/// schema of its own, "pennybench_1" and so on, with the tables of a session file: the same statements serve
/// both, and a session's name is only ever a value.
inline constexpr int labVersion = 1;

/// Refuses a database that was not prepared, or by a newer program, or whose "pennybench" is something else.
Expected<void> mustBeLab(const Database &database);
/// By name.
Expected<QStringList> sessionsIn(const Database &database);
/// The session's number; missing where the database has none with the name.
Expected<std::optional<qint64>> sessionNumber(const Database &database, const QString &name);
/// The schema of the chosen session, and the same changed.
Expected<qint64> labSchemaOf(const Database &database);
Expected<void> setLabSchema(const Database &database, int version);
/// Adds a session with empty tables of the newest schema and chooses it. The caller holds the transaction and
/// has opened what the address names.
Expected<void> addSession(Database &database, const QString &name);
/// The name of the session's schema: never anything that a person wrote.
QString schemaName(qint64 session);
/// Statements that give the roles their rights on a session.
QString rightsOn(const QString &schema);
/// Statements that make what a session has only there: what several programs agree about that work on it.
Expected<QString> labTables();
/// A migration as PostgreSQL reads it.
QString inPostgres(const QString &migration);

/// The names of the sessions in the database of the address, whichever session that names.
Expected<QStringList> sessionsAt(const QString &address);
/// The address with this session in place of its own.
QString withSession(const QString &address, const QString &name);
/// Whether the session exists: its file, or a session of its name in the database.
Expected<bool> sessionExists(const QString &path);

} // namespace Pennybench::Store
