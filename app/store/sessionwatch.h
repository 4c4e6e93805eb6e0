#pragma once

#include "app/runs/answer.h"
#include "app/store/labstatus.h"

#include <QObject>
#include <QThread>

namespace Pennybench::Store {

/// Follows a session on a server: what is written into it by anybody, and who works on it. Asks the server in
/// a thread of its own; after a lost connection it goes on where it was. Lives in the thread that makes it.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    /// since: the number of the last change that is known, see lastChange().
    SessionWatch(const QString &path, qint64 since, QObject *parent = nullptr);
    ~SessionWatch() override;

signals:
    /// Saved, scored or changed since; without their texts. Judgements are among them.
    void arrived(const QList<Pennybench::Runs::Answer> &answers);
    /// Whenever they changed, at most every two seconds.
    void workersChanged(const QList<Pennybench::Store::LabWorker> &workers);

private:
    class Watcher;

    QThread m_thread;
};

} // namespace Pennybench::Store
