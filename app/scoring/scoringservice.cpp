#include "app/scoring/scoringservice.h"

#include "app/base/threadorder.h"
#include "app/scoring/code/sandbox.h"
#include "app/scoring/specmessages.h"

#include <QThread>

#include <functional>

namespace Pennybench::Scoring {

ScoringService::ScoringService(const ScoringPermissions &permissions, Cores cores, QObject *parent)
    : QObject(parent)
    , m_permissions(permissions)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - (cores == Cores::LeaveOne ? 1 : 0)));
    // A sandbox dies with the thread that started it, so the threads must last as long as the pool.
    m_pool.setExpiryTimeout(-1);
    connect(this, &ScoringService::oneIsDone, this, &ScoringService::announce, Qt::QueuedConnection);
}

ScoringService::~ScoringService()
{
    m_pool.clear();
    m_pool.waitForDone();
    takeOver();
}

void ScoringService::submit(quint64 ticket, const ScoringInput &input)
{
    ++m_pending;
    std::function<void()> task = [this, ticket, input] {
        takeOver();
        const Score score = scoreOf(input);
        std::unique_lock lock(m_mutex);
        m_done.emplace_back(ticket, score);
        lock.unlock();
        handOver();
        emit oneIsDone(QPrivateSignal());
    };
    handOver();
    m_pool.start(std::move(task));
}

void ScoringService::announce()
{
    takeOver();
    std::unique_lock lock(m_mutex);
    const auto [ticket, score] = std::move(m_done.front());
    m_done.pop_front();
    lock.unlock();
    --m_pending;
    emit scored(ticket, score);
}

/// Scorers are thread-safe and made once for each type.
Score ScoringService::scoreOf(const ScoringInput &input)
{
    std::unique_lock lock(m_mutex);
    const auto [found, isNew] = m_scorers.try_emplace(input.spec.type);
    if (isNew)
        found->second = makeScorer(input.spec.type, m_permissions);
    const Scorer *scorer = found->second.get();
    lock.unlock();
    return scorer
        ? scorer->score(input)
        : undecided({.expected = input.spec.expected()}, {SpecMessages::unknownType, {input.spec.type}});
}

bool ScoringService::canRunCode() const
{
    return m_permissions.allowCode && Sandbox().problem().isEmpty();
}

} // namespace Pennybench::Scoring
