#include "app/desktop/common/savedsessions.h"

#include "app/store/sessionreader.h"
#include "app/store/sessiontrash.h"

#include <QDir>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// Sessions whose head is read for the list; the title of older ones is their file's name.
constexpr int mostHeads = 200;

SavedSession entryFor(const QFileInfo &file, bool readHead)
{
    SavedSession saved{.path = file.absoluteFilePath(),
        .title = file.completeBaseName(),
        .labels = {},
        .saved = file.lastModified(),
        .size = file.size(),
        .deleted = {},
        .lab = {}};
    if (!readHead)
        return saved;
    const Expected<Store::SessionReader> reader = Store::SessionReader::open(saved.path);
    if (!reader)
        return saved;
    if (!reader->head().title.isEmpty())
        saved.title = reader->head().title;
    if (const auto decisions = reader->decisions())
        saved.labels = Store::labelsOf(*decisions);
    return saved;
}

} // namespace

QStringList tagsOf(const QList<SavedSession> &sessions)
{
    QStringList tags;
    for (const SavedSession &session : sessions)
        tags += session.labels.tags;
    tags.removeDuplicates();
    std::ranges::sort(
        tags, [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return tags;
}

QList<SavedSession> savedSessions(const QString &folder)
{
    QList<SavedSession> sessions;
    for (const QFileInfo &file :
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time))
        sessions += entryFor(file, sessions.size() < mostHeads);
    return sessions;
}

QList<SavedSession> trashedSessions(const QString &folder)
{
    QList<SavedSession> sessions;
    for (const Store::TrashedSession &trashed : Store::SessionTrash(folder).sessions()) {
        sessions += entryFor(QFileInfo(trashed.path), sessions.size() < mostHeads);
        sessions.last().deleted = trashed.deleted;
    }
    return sessions;
}

QString freeCopyName(const QString &path)
{
    const QFileInfo file(path);
    for (int number = 2;; ++number) {
        const QString copy =
            file.dir().filePath(QStringLiteral("%1-%2.pennybench").arg(file.completeBaseName()).arg(number));
        if (!QFileInfo::exists(copy))
            return copy;
    }
}

SavedSession savedSession(const QString &path)
{
    return entryFor(QFileInfo(path), true);
}

} // namespace Pennybench::Desktop
