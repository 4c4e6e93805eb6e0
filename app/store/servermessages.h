#pragma once

#include "providers/base/message.h"

/// What is wrong with sessions in a PostgreSQL database. An id never changes its meaning.
namespace Pennybench::Store::ServerMessages {

// The address.
inline constexpr MessageText passwordInAddress{"server.password-in-address",
    QT_TRANSLATE_NOOP("Message",
        "The address must not contain a password; write it into ~/.pgpass or name a service of "
        "~/.pg_service.conf.")};
inline constexpr MessageText unknownSetting{"server.unknown-setting",
    QT_TRANSLATE_NOOP("Message", "The address has no setting \"%1\"; it takes session and %2.")};
inline constexpr MessageText badAddress{"server.bad-address",
    QT_TRANSLATE_NOOP(
        "Message", "The address cannot be read (%1); write postgresql://USER@HOST/DATABASE?session=NAME.")};
inline constexpr MessageText badSessionName{"server.bad-session-name",
    QT_TRANSLATE_NOOP("Message",
        "The name of a session has 1 to 200 characters, none of them invisible; choose another name.")};
inline constexpr MessageText nameSession{"server.name-session",
    QT_TRANSLATE_NOOP(
        "Message", "The address names no session; add ?session=NAME. The database has these sessions: %1.")};
inline constexpr MessageText nameFirstSession{"server.name-first-session",
    QT_TRANSLATE_NOOP(
        "Message", "The address names no session; add ?session=NAME. The database has no session yet.")};

// The connection.
inline constexpr MessageText noDriver{"server.no-driver",
    QT_TRANSLATE_NOOP("Message",
        "Qt's driver for PostgreSQL is missing; install it (in Debian the package libqt6sql6-psql).")};
inline constexpr MessageText notReached{"server.not-reached",
    QT_TRANSLATE_NOOP(
        "Message", "The server cannot be reached (%1); check the address and that the server runs.")};
inline constexpr MessageText wrongPassword{"server.wrong-password",
    QT_TRANSLATE_NOOP("Message",
        "The server does not accept the password, or there is none (%1); write it into ~/.pgpass, which only "
        "you may read.")};
inline constexpr MessageText refused{"server.refused",
    QT_TRANSLATE_NOOP("Message", "The server refuses the connection (%1); check the user and the database.")};
inline constexpr MessageText notEncrypted{"server.not-encrypted",
    QT_TRANSLATE_NOOP("Message",
        "The server does not encrypt the connection; turn on TLS there, or allow plain text with "
        "sslmode=disable in the address.")};
inline constexpr MessageText lost{
    "server.lost", QT_TRANSLATE_NOOP("Message", "The connection to the server was lost (%1).")};

// The database.
inline constexpr MessageText notALab{"server.not-a-lab",
    QT_TRANSLATE_NOOP("Message",
        "This database has no sessions of Pennybench; \"pennybench lab init ADDRESS\" prepares it for "
        "them.")};
inline constexpr MessageText newerLab{"server.newer-lab",
    QT_TRANSLATE_NOOP("Message",
        "A newer version of Pennybench prepared this database (version %1, this one knows %2); it was not "
        "changed. Use the newer version.")};
inline constexpr MessageText otherProgram{"server.other-program",
    QT_TRANSLATE_NOOP("Message",
        "The database has a schema \"pennybench\" that another program made; choose another database.")};
inline constexpr MessageText notUnicode{"server.not-unicode",
    QT_TRANSLATE_NOOP("Message",
        "The database keeps texts as %1, which lacks most languages' characters; create one with "
        "\"createdb --encoding UTF8 --template template0\".")};
inline constexpr MessageText noRight{"server.no-right",
    QT_TRANSLATE_NOOP("Message",
        "Your user of the database has no right to do this (%1); ask whoever runs it for pennybench_read, "
        "pennybench_vote or pennybench_run.")};
inline constexpr MessageText mayNotCreateRoles{"server.may-not-create-roles",
    QT_TRANSLATE_NOOP("Message",
        "Your user of the database may not prepare it (%1); let an administrator of the server run what "
        "\"pennybench lab init --dry-run\" prints.")};
inline constexpr MessageText diskFull{"server.disk-full",
    QT_TRANSLATE_NOOP("Message", "The disk of the database's server is full; free some space there.")};
inline constexpr MessageText readOnly{"server.read-only",
    QT_TRANSLATE_NOOP(
        "Message", "The database can only be read (%1); connect to the server that takes changes.")};
inline constexpr MessageText cannotUse{
    "server.cannot-use", QT_TRANSLATE_NOOP("Message", "The database cannot be used: %1.")};

// The session.
inline constexpr MessageText noSuchSession{"server.no-such-session",
    QT_TRANSLATE_NOOP("Message", "The database has no session with this name; it has these: %1.")};
inline constexpr MessageText noSessionYet{"server.no-session-yet",
    QT_TRANSLATE_NOOP(
        "Message", "The database has no session yet; \"pennybench run --session ADDRESS\" begins one.")};
inline constexpr MessageText exists{"server.exists",
    QT_TRANSLATE_NOOP(
        "Message", "The database already has a session with this name; choose another name or continue it.")};
inline constexpr MessageText olderSession{"server.older-session",
    QT_TRANSLATE_NOOP("Message",
        "An older version of Pennybench wrote this session (schema %1, this one writes %2); "
        "\"pennybench lab init ADDRESS\" brings the database up to date.")};
inline constexpr MessageText unsavedKept{"server.unsaved-kept",
    QT_TRANSLATE_NOOP("Message",
        "Answers that could not be saved are still in %1; continue the session when the server can be "
        "written.")};
inline constexpr MessageText takenOver{"server.taken-over",
    QT_TRANSLATE_NOOP("Message", "Another program has this answer now; this one goes on with the next.")};

} // namespace Pennybench::Store::ServerMessages
