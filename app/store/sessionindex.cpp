#include "app/store/sessionindex.h"

#include "app/store/indexupdate.h"
#include "app/store/storemessages.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr int indexVersion = 1;
/// So many passages that are gone, and more than are left, are reason enough to build the index again.
constexpr qint64 manyGone = 10'000;

// words has no texts of its own and cannot forget a passage: what is gone has no row in passage any more. Ids
// are never given twice, so that they do not meet the words of what is gone.
const QString indexTables = QStringLiteral(R"(
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL DEFAULT '',
    stamp TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    last INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session INTEGER NOT NULL,
    number INTEGER NOT NULL
);
CREATE UNIQUE INDEX passage_of ON passage (session, number);
CREATE VIRTUAL TABLE words USING fts5 (
    text, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
PRAGMA user_version = 1;
)");

void removeIndex(const QString &file)
{
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + ending);
}

/// What a loss of power takes from the index is read again from the sessions.
Expected<Database> openIndex(const QString &file)
{
    Expected<Database> database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return database;
    for (const QString &pragma :
        {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL")}) {
        if (const auto done = database->execute(pragma); !done)
            return failure(done.error());
    }
    const auto version = database->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    if (*version == indexVersion)
        return database;
    if (*version != 0)
        return failure({.message = StoreMessages::damaged, .file = file});
    if (const auto begun = database->execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    if (const auto made = database->executeScript(indexTables); !made)
        return failure(made.error());
    if (const auto done = database->execute(QStringLiteral("COMMIT")); !done)
        return failure(done.error());
    return database;
}

bool isWorn(const Database &index)
{
    const auto given = index.number(
        QStringLiteral("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'passage'"));
    const auto left = index.number(QStringLiteral("SELECT count(*) FROM passage"));
    return given && left && *given - *left > std::max(manyGone, *left);
}

} // namespace

SessionIndex::SessionIndex(const QString &folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(QStringLiteral("search.index")))
{
}

Expected<SessionIndex::Update> SessionIndex::update(
    const std::atomic_bool &stop, const std::function<void()> &progress) const
{
    QLockFile lock(m_file + QStringLiteral("-lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        if (lock.error() == QLockFile::LockFailedError)
            return Update::Elsewhere;
        return failure({.message = StoreMessages::cannotWrite, .file = m_file});
    }
    const auto once = [&]() -> Expected<Update> {
        const Expected<Database> index = openIndex(m_file);
        if (!index)
            return failure(index.error());
        return IndexUpdate(*index, m_folder, stop, progress).run();
    };
    bool worn = false;
    if (QFile::exists(m_file)) {
        const Expected<Database> index = openIndex(m_file);
        worn = index && isWorn(*index);
    }
    if (worn)
        removeIndex(m_file);
    if (const Expected<Update> done = once(); done)
        return done;
    removeIndex(m_file);
    return once();
}

void SessionIndex::discard() const
{
    QLockFile lock(m_file + QStringLiteral("-lock"));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        removeIndex(m_file);
}

} // namespace Pennybench::Store
