#pragma once

#include "app/base/expected.h"
#include "app/desktop/common/savedsessions.h"

#include <QObject>
#include <QSettings>

namespace Pennybench::Desktop {

/// The address of the lab that was connected last; empty where there is none.
QString lastLab(const QSettings &settings);
/// Empty: there is none any more.
void keepLab(QSettings &settings, const QString &address);

/// The sessions of the lab that was connected last. It is asked in another thread, because a server that does
/// not answer takes its time.
class LabSessions : public QObject {
    Q_OBJECT

public:
    explicit LabSessions(const QSettings &settings, QObject *parent = nullptr);

    /// Asks; changed() follows, also where nothing has changed.
    void look();
    /// By name; empty where there is no lab, or it was not read yet.
    const QList<SavedSession> &sessions() const { return m_sessions; }
    /// Why they cannot be read, for a person; empty: they can.
    QString trouble() const;

signals:
    void changed();

private:
    void take(const QString &address, const Expected<QStringList> &names);

    const QSettings &m_settings;
    QString m_address; ///< of the lab whose sessions are known
    QList<SavedSession> m_sessions;
    Problem m_problem;
};

} // namespace Pennybench::Desktop
