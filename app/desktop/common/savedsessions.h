#pragma once

#include "app/store/sessionlabels.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Pennybench::Desktop {

/// A session file of a folder, or a session of a lab, as lists show it.
struct SavedSession {
    QString path; ///< absolute, or the address in the database
    QString title; ///< of the session; of older ones the file's name
    Store::SessionLabels labels; ///< of older ones none
    QDateTime saved; ///< of a lab's session not known
    qint64 size = 0; ///< bytes
    QDateTime deleted; ///< UTC; invalid: it is not in the trash
    QString lab; ///< host and database; empty: it is a file
};

/// All of their tags, in the order of the alphabet.
QStringList tagsOf(const QList<SavedSession> &sessions);
/// The session files of the folder, the newest first.
QList<SavedSession> savedSessions(const QString &folder);
/// Those in the folder's trash, the last deleted first.
QList<SavedSession> trashedSessions(const QString &folder);
/// A path beside the session's that nothing has.
QString freeCopyName(const QString &path);
/// The one file, whether it can be read or not.
SavedSession savedSession(const QString &path);

} // namespace Pennybench::Desktop
