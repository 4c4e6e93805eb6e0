#pragma once

#include "app/desktop/comparison/shownsession.h"
#include "app/store/labstatus.h"

#include <memory>

namespace Pennybench::Store {
class SessionWatch;
}

namespace Pennybench::Desktop {

/// Keeps a session on a server as it is there while it is shown: what other programs write into it appears,
/// and who they are is known.
class SessionFollower : public QObject {
    Q_OBJECT

public:
    explicit SessionFollower(ShownSession &shown);
    ~SessionFollower() override;

    /// Follows the session that is shown, where it is on a server. since: the last change that it has.
    void follow(qint64 since);
    void stop();
    const QList<Store::LabWorker> &workers() const { return m_workers; }

signals:
    void workersChanged();

private:
    void take(const QList<Runs::Answer> &answers);
    void takeWaiting();

    ShownSession &m_shown;
    QString m_path;
    std::unique_ptr<Store::SessionWatch> m_watch;
    QList<Runs::Answer> m_waiting; ///< while the answers that were there are still being read
    QList<Store::LabWorker> m_workers;
};

} // namespace Pennybench::Desktop
