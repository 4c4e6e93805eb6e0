#include "app/store/sessiontrash.h"

#include "app/store/sessionlock.h"
#include "app/store/storemessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Pennybench::Store {

namespace {

/// The name of the folder of one deleted session says when it was deleted.
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz");

QDateTime timeOf(const QString &folder)
{
    QDateTime time = QDateTime::fromString(folder.section(u'-', 0, 0), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// The session and what belongs to it: its journal, its notes, its backups. The lock stays.
QStringList filesOf(const QString &path)
{
    const QFileInfo session(path);
    QStringList names = session.dir().entryList(QDir::Files | QDir::Hidden);
    names.removeIf([&session](const QString &name) {
        const QString own = session.fileName();
        const bool belongs = name.startsWith(own + u'-') || name.startsWith(own + QStringLiteral(".schema"));
        return !belongs || name == own + QStringLiteral("-lock");
    });
    // The session itself last: until then nothing has happened.
    return names + QStringList{session.fileName()};
}

QString freeName(const QDir &folder, const QString &wanted)
{
    const QString base = QFileInfo(wanted).completeBaseName();
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(folder.filePath(name)); ++number)
        name = QStringLiteral("%1-%2.pennybench").arg(base).arg(number);
    return name;
}

/// Moves the session and all that belongs to it into the folder, under the name; all or nothing.
Expected<QString> moveSession(const QString &path, const QDir &folder, const QString &name)
{
    const QDir from = QFileInfo(path).dir();
    const QString own = QFileInfo(path).fileName();
    QList<std::pair<QString, QString>> moved;
    for (const QString &file : filesOf(path)) {
        const QString target = folder.filePath(name + file.mid(own.size()));
        QFile each(from.filePath(file));
        if (each.rename(target)) {
            moved.append({each.fileName(), from.filePath(file)});
            continue;
        }
        const QString reason = each.errorString();
        for (const auto &[now, before] : std::as_const(moved))
            QFile::rename(now, before);
        return failure({.message = Message(StoreMessages::cannotMove, {reason}), .file = path});
    }
    return folder.filePath(name);
}

} // namespace

SessionTrash::SessionTrash(const QString &sessionFolder)
    : m_sessions(sessionFolder)
    , m_folder(QDir(sessionFolder).filePath(QStringLiteral("trash")))
{
}

Expected<QString> SessionTrash::take(const QString &path, const QDateTime &now) const
{
    if (!QFileInfo::exists(path))
        return failure({.message = StoreMessages::noSuchFile, .file = path});
    const auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    const QString time = now.toUTC().toString(timeFormat);
    QString place = time;
    for (int number = 2; QDir(m_folder).exists(place); ++number)
        place = QStringLiteral("%1-%2").arg(time).arg(number);
    const QDir folder(QDir(m_folder).filePath(place));
    if (!QDir().mkpath(folder.path()))
        return failure({.message = StoreMessages::cannotWrite, .file = path});
    const auto moved = moveSession(path, folder, QFileInfo(path).fileName());
    if (!moved)
        QDir(m_folder).rmdir(place);
    return moved;
}

Expected<QString> SessionTrash::giveBack(const QString &trashed) const
{
    const QDir sessions(m_sessions);
    const auto moved = moveSession(trashed, sessions, freeName(sessions, QFileInfo(trashed).fileName()));
    if (moved)
        QDir(m_folder).rmdir(QFileInfo(trashed).dir().dirName());
    return moved;
}

QList<TrashedSession> SessionTrash::sessions() const
{
    QList<TrashedSession> all;
    for (const QString &place :
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QDir folder(QDir(m_folder).filePath(place));
        for (const QString &name : folder.entryList({QStringLiteral("*.pennybench")}, QDir::Files))
            all.append({.path = folder.filePath(name), .deleted = timeOf(place)});
    }
    return all;
}

void SessionTrash::empty(const QDateTime &now) const
{
    for (const QString &place : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDateTime deleted = timeOf(place);
        // What this program did not name stays.
        if (deleted.isValid() && deleted.daysTo(now) > daysKept)
            QDir(QDir(m_folder).filePath(place)).removeRecursively();
    }
}

} // namespace Pennybench::Store
