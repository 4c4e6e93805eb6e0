#include "app/store/serverlock.h"

#include "app/store/changefeed.h"
#include "app/store/serverlink.h"
#include "app/store/servermessages.h"

#include <QSqlError>

namespace Pennybench::Store {

namespace {

/// Both numbers of the lock: which program's, and of which of its sessions.
constexpr int ownLocks = 0x50424348;

QString holdersSql(const Database &database)
{
    return QStringLiteral(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
        "AND granted AND classid = %1 AND objid = %2 AND objsubid = 2 AND "
        "pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
        .arg(ownLocks)
        .arg(database.chosenSession());
}

class ServerLock : public SessionLock {
public:
    explicit ServerLock(std::unique_ptr<ServerLink> link)
        : m_link(std::move(link))
    {
    }

    std::unique_ptr<AskNotes> notes(const QString &sessionId) override;
    ServerLink *link() override { return m_link.get(); }
    Expected<void> mayKeepAnswers() override
    {
        return m_link->execute(QStringLiteral("INSERT INTO answer SELECT * FROM answer WHERE false"), {});
    }

private:
    const std::unique_ptr<ServerLink> m_link;
};

/// Rows of the session's table in_flight. An answer takes its own away in the transaction that keeps it.
class ServerNotes : public AskNotes {
public:
    explicit ServerNotes(ServerLink &link)
        : m_link(link)
    {
    }

    Expected<void> add(const AskNote &note) override
    {
        const auto noted = m_link.run(QStringLiteral("SELECT note_leaving(?, ?, ?, ?, ?, ?, ?, ?)"),
            {m_link.worker, textOf(note.key.suite), textOf(note.key.promptId), textOf(note.key.model),
                note.key.trial, note.key.turn, note.attempt, note.at.toMSecsSinceEpoch()});
        if (!noted)
            return failure(noted.error());
        if (!(*noted)->next() || (*noted)->value(0).toInt() == 0)
            return failure({.message = ServerMessages::takenOver, .file = m_link.path()});
        return {};
    }
    void settle(const Runs::AnswerKey &, int) override { }
    Expected<void> clear() override { return {}; }
    bool hasRoom() override { return m_link.execute(QStringLiteral("SELECT 1"), {}).has_value(); }

private:
    static QString textOf(const QString &part) { return part.isNull() ? QStringLiteral("") : part; }

    ServerLink &m_link;
};

std::unique_ptr<AskNotes> ServerLock::notes(const QString &)
{
    return std::make_unique<ServerNotes>(*m_link);
}

} // namespace

Expected<Database> openLocked(const QString &path)
{
    Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    const auto locked = database->executed(
        QStringLiteral("SELECT pg_advisory_lock_shared(?, ?)"), {ownLocks, database->chosenSession()});
    if (!locked)
        return failure(locked.error());
    if (const auto done = preferIndexes(*database); !done)
        return failure(done.error());
    // A note must survive this program, and a loss of power at the server must not be waited for.
    if (const auto done = database->execute(QStringLiteral("SET synchronous_commit TO off")); !done)
        return failure(done.error());
    return database;
}

Expected<std::unique_ptr<SessionLock>> lockOnServer(const QString &path)
{
    auto link = ServerLink::open(path);
    if (!link)
        return failure(link.error());
    return std::make_unique<ServerLock>(*std::move(link));
}

bool isLockedOnServer(const QString &path)
{
    const Expected<Database> database = Database::open(path, Database::Access::ReadOnly);
    return database && database->number(holdersSql(*database)).value_or(0) > 0;
}

} // namespace Pennybench::Store
