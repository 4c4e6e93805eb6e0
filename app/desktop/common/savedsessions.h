#pragma once

#include "app/store/sessionlabels.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Pennybench::Desktop {

/// A session file of a folder, as lists show it.
struct SavedSession {
    QString path; ///< absolute
    QString title; ///< of the session; of older ones the file's name
    Store::SessionLabels labels; ///< of older ones none
    QDateTime saved;
    qint64 size = 0; ///< bytes
    QDateTime deleted; ///< UTC; invalid: it is not in the trash
};

/// The session files of the folder, the newest first.
QList<SavedSession> savedSessions(const QString &folder);
/// Those in the folder's trash, the last deleted first.
QList<SavedSession> trashedSessions(const QString &folder);
/// The one file, whether it can be read or not.
SavedSession savedSession(const QString &path);

} // namespace Pennybench::Desktop
