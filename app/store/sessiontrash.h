#pragma once

#include "app/base/expected.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Pennybench::Store {

/// A session that was deleted and can be taken back.
struct TrashedSession {
    QString path; ///< where it is now
    QDateTime deleted; ///< UTC

    bool operator==(const TrashedSession &) const = default;
};

/// Deleted sessions of a folder, in its folder "trash" with everything that was beside them.
class SessionTrash {
public:
    static constexpr int daysKept = 30;

    explicit SessionTrash(const QString &sessionFolder);

    /// Moves the session there and returns where it is then. Refuses a session that is being written.
    Expected<QString> take(const QString &path, const QDateTime &now) const;
    /// Moves it back and returns where it is then: under its old name, or a numbered one where that is taken.
    Expected<QString> giveBack(const QString &trashed) const;
    /// The newest first.
    QList<TrashedSession> sessions() const;
    /// Removes for ever what was deleted more than daysKept before.
    void empty(const QDateTime &now) const;

private:
    QString m_sessions;
    QString m_folder;
};

} // namespace Pennybench::Store
