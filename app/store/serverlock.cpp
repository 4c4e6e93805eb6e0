#include "app/store/serverlock.h"

#include "app/store/database.h"
#include "app/store/servermessages.h"

#include <QSqlError>

namespace Pennybench::Store {

namespace {

/// Both numbers of the lock: which program's, and of which of its sessions.
constexpr int ownLocks = 0x50424348;

QString holderSql(const Database &database, const QString &wanted)
{
    return QStringLiteral(
        "SELECT %1 FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' "
        "AND granted AND classid = %2 AND objid = %3 AND objsubid = 2 AND "
        "pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
        .arg(wanted)
        .arg(ownLocks)
        .arg(database.chosenSession());
}

Problem inUse(const Database &database)
{
    auto holder = database.executed(holderSql(database, QStringLiteral("usename")), {});
    if (!holder)
        return holder.error();
    const QString user = holder->next() ? holder->value(0).toString() : QStringLiteral("?");
    return {.message = Message(ServerMessages::inUseBy, {user}), .file = database.path()};
}

Expected<Database> openLocked(const QString &path)
{
    Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    auto query = database->executed(
        QStringLiteral("SELECT pg_try_advisory_lock(?, ?)"), {ownLocks, database->chosenSession()});
    if (!query)
        return failure(query.error());
    if (!query->next() || !query->value(0).toBool())
        return failure(inUse(*database));
    // A note must survive this program, and a loss of power at the server must not be waited for.
    if (const auto done = database->execute(QStringLiteral("SET synchronous_commit TO off")); !done)
        return failure(done.error());
    return database;
}

class ServerLock : public SessionLock {
public:
    ServerLock(QString path, Database database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }

    std::unique_ptr<AskNotes> notes(const QString &sessionId) override;
    Expected<void> mayKeepAnswers() override
    {
        return execute(QStringLiteral("INSERT INTO answer SELECT * FROM answer WHERE false"), {});
    }

    /// Executes it, with a new connection where the old one was lost.
    Expected<void> execute(const QString &sql, const QVariantList &values)
    {
        if (m_database) {
            const auto done = m_database->executed(sql, values);
            if (done)
                return {};
            if (done.error().message.id != QLatin1String(ServerMessages::lost.id))
                return failure(done.error());
            m_database.reset();
        }
        Expected<Database> again = openLocked(m_path);
        if (!again)
            return failure(again.error());
        m_database.emplace(*std::move(again));
        const auto done = m_database->executed(sql, values);
        return done ? Expected<void>() : failure(done.error());
    }

private:
    const QString m_path;
    std::optional<Database> m_database;
};

/// Rows of the session's table in_flight. An answer takes its own away in the transaction that keeps it.
class ServerNotes : public AskNotes {
public:
    explicit ServerNotes(ServerLock &lock)
        : m_lock(lock)
    {
    }

    Expected<void> add(const AskNote &note) override
    {
        return m_lock.execute(
            QStringLiteral("INSERT INTO in_flight (suite, prompt, model, trial, turn, attempt, asked_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (suite, prompt, model, trial, turn) "
                           "DO UPDATE SET attempt = excluded.attempt, asked_at = excluded.asked_at"),
            {textOf(note.key.suite), textOf(note.key.promptId), textOf(note.key.model), note.key.trial,
                note.key.turn, note.attempt, note.at.toMSecsSinceEpoch()});
    }
    void settle(const Runs::AnswerKey &, int) override { }
    Expected<void> clear() override { return m_lock.execute(QStringLiteral("DELETE FROM in_flight"), {}); }
    bool hasRoom() override { return m_lock.execute(QStringLiteral("SELECT 1"), {}).has_value(); }

private:
    static QString textOf(const QString &part) { return part.isNull() ? QStringLiteral("") : part; }

    ServerLock &m_lock;
};

std::unique_ptr<AskNotes> ServerLock::notes(const QString &)
{
    return std::make_unique<ServerNotes>(*this);
}

} // namespace

Expected<std::unique_ptr<SessionLock>> lockOnServer(const QString &path)
{
    Expected<Database> database = openLocked(path);
    if (!database)
        return failure(database.error());
    return std::make_unique<ServerLock>(path, *std::move(database));
}

bool isLockedOnServer(const QString &path)
{
    const Expected<Database> database = Database::open(path, Database::Access::ReadOnly);
    return database && database->number(holderSql(*database, QStringLiteral("count(*)"))).value_or(0) > 0;
}

} // namespace Pennybench::Store
