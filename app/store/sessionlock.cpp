#include "app/store/sessionlock.h"

#include "app/store/serverlock.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"
#include "app/store/storemessages.h"

#include <QFile>
#include <QLockFile>
#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

namespace {

constexpr int lockTriesMs = 100;

Problem lockProblem(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError) {
        return {.message = StoreMessages::cannotLock, .file = path};
    }
    const Message inUse = lock.getLockInfo(&process, &host, &program)
        ? Message(StoreMessages::inUseBy, {program, QString::number(process)})
        : Message(StoreMessages::inUse);
    return {.message = inUse, .file = path};
}

QString backupName(const QString &path, int schema)
{
    const QString name = QStringLiteral("%1.schema%2.backup").arg(path).arg(schema);
    for (int number = 2;; ++number) {
        const QString numbered = number == 2 ? name : QStringLiteral("%1-%2").arg(name).arg(number - 1);
        if (!QFile::exists(numbered))
            return numbered;
    }
}

class FileLock : public SessionLock {
public:
    FileLock(std::unique_ptr<QLockFile> lock, QString path)
        : m_lock(std::move(lock))
        , m_path(std::move(path))
    {
    }

    std::unique_ptr<AskNotes> notes(const QString &sessionId) override
    {
        return std::make_unique<AskLog>(m_path, sessionId);
    }

private:
    const std::unique_ptr<QLockFile> m_lock;
    const QString m_path;
};

Expected<std::unique_ptr<QLockFile>> lockFile(const QString &path)
{
    const QString name = path + QStringLiteral("-lock");
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(lockTriesMs))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    // A lock that names nobody for so long belongs to a process that was killed while it wrote it.
    const bool abandoned = lock->error() == QLockFile::LockFailedError
        && !lock->getLockInfo(&process, &host, &program) && QFile::remove(name);
    if (abandoned && lock->tryLock(lockTriesMs))
        return lock;
    return failure(lockProblem(*lock, path));
}

} // namespace

Expected<std::unique_ptr<SessionLock>> lockSession(const QString &path)
{
    if (isServerAddress(path))
        return lockOnServer(path);
    auto lock = lockFile(path);
    if (!lock)
        return failure(lock.error());
    return std::make_unique<FileLock>(*std::move(lock), path);
}

bool isBeingWritten(const QString &path)
{
    if (isServerAddress(path))
        return isLockedOnServer(path);
    const QString name = path + QStringLiteral("-lock");
    if (!QFile::exists(name))
        return false;
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

Expected<void> bringUpToDate(const QString &path)
{
    {
        // Looked at without the right to write, so that a newer session is left as it is.
        const Expected<SessionReader> readable = SessionReader::open(path);
        if (!readable)
            return failure(readable.error());
    }
    if (isServerAddress(path))
        return {};
    const Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (!schema)
        return failure(schema.error());
    if (*schema == newestSchema())
        return {};
    const auto backup = database->executed(QStringLiteral("VACUUM INTO ?"), {backupName(path, *schema)});
    if (!backup)
        return failure(backup.error());
    return migrate(*database);
}

} // namespace Pennybench::Store
