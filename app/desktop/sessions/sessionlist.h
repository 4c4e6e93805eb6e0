#pragma once

#include "app/desktop/common/savedsessions.h"

#include <QTreeWidget>

namespace Pennybench::Desktop {

/// Saved sessions, or those in the trash, in the order given. Several can be chosen.
class SessionList : public QTreeWidget {
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    /// What was chosen stays chosen where it is still there; else the first one is.
    void showSessions(const QList<SavedSession> &sessions);
    /// In the order of the list.
    QList<SavedSession> chosen() const;
    void choose(const QStringList &paths);

signals:
    void opened(const QString &path);

private:
    void retranslate();

    QList<SavedSession> m_sessions;
};

} // namespace Pennybench::Desktop
