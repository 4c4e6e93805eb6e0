#include "app/desktop/common/savedsessions.h"

#include "app/store/sessionreader.h"

#include <QDir>

namespace Pennybench::Desktop {

namespace {

/// Sessions whose head is read for the list; the title of older ones is their file's name.
constexpr int mostHeads = 200;

SavedSession entryFor(const QFileInfo &file, bool readHead)
{
    SavedSession saved{file.absoluteFilePath(), file.completeBaseName(), file.lastModified(), file.size()};
    if (!readHead)
        return saved;
    const Expected<Store::SessionReader> reader = Store::SessionReader::open(saved.path);
    if (reader && !reader->head().title.isEmpty())
        saved.title = reader->head().title;
    return saved;
}

} // namespace

QList<SavedSession> savedSessions(const QString &folder)
{
    QList<SavedSession> sessions;
    for (const QFileInfo &file :
        QDir(folder).entryInfoList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time))
        sessions += entryFor(file, sessions.size() < mostHeads);
    return sessions;
}

SavedSession savedSession(const QString &path)
{
    return entryFor(QFileInfo(path), true);
}

} // namespace Pennybench::Desktop
