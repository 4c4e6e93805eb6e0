#include "app/desktop/comparison/sessionfollower.h"

#include "app/store/serveraddress.h"
#include "app/store/sessionwatch.h"

namespace Pennybench::Desktop {

SessionFollower::SessionFollower(ShownSession &shown)
    : m_shown(shown)
{
    connect(&shown, &ShownSession::answersLoaded, this, &SessionFollower::takeWaiting);
}

SessionFollower::~SessionFollower() = default;

void SessionFollower::follow(qint64 since)
{
    stop();
    if (!Store::isServerAddress(m_shown.sessionPath()))
        return;
    m_path = m_shown.sessionPath();
    m_watch = std::make_unique<Store::SessionWatch>(m_path, since);
    connect(m_watch.get(), &Store::SessionWatch::arrived, this, &SessionFollower::take);
    connect(m_watch.get(), &Store::SessionWatch::workersChanged, this,
        [this](const QList<Store::LabWorker> &workers) {
            m_workers = workers;
            emit workersChanged();
        });
}

void SessionFollower::stop()
{
    m_watch.reset();
    m_waiting.clear();
    if (!std::exchange(m_workers, {}).isEmpty())
        emit workersChanged();
}

/// A run of this window hears of others by itself, and a replay shows what was.
void SessionFollower::take(const QList<Runs::Answer> &answers)
{
    if (m_shown.sessionPath() != m_path || m_shown.isUnderWay())
        return;
    m_waiting += answers;
    takeWaiting();
}

void SessionFollower::takeWaiting()
{
    if (m_shown.isLoading())
        return;
    for (const Runs::Answer &answer : std::exchange(m_waiting, {}))
        m_shown.arrive(answer);
}

} // namespace Pennybench::Desktop
