#pragma once

#include "app/scoring/scorer.h"

#include <QObject>
#include <QThreadPool>

#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace Pennybench::Scoring {

/// Scores answers in parallel away from the caller's thread. Lives in the caller's thread.
class ScoringService : public QObject {
    Q_OBJECT

public:
    /// The cores that scoring may use. LeaveOne keeps one for the streams that arrive meanwhile: where there
    /// are two, the pieces of eight streams wait twice as long without it. One is used in any case.
    enum class Cores { LeaveOne, All };

    explicit ScoringService(
        const ScoringPermissions &permissions, Cores cores = Cores::LeaveOne, QObject *parent = nullptr);
    /// Waits for the scores under way; those not yet begun are dropped without a signal.
    ~ScoringService() override;

    /// Queues one answer; scored() comes later with the same ticket, never from inside submit().
    void submit(quint64 ticket, const ScoringInput &input);
    /// Whether code is run: it is allowed, and this machine has a sandbox. Looks at the machine.
    bool canRunCode() const;
    /// Answers queued or under way.
    int pending() const { return m_pending; }

signals:
    void scored(quint64 ticket, const Pennybench::Scoring::Score &score);
    /// Of a thread of the pool to the owner's.
    void oneIsDone(QPrivateSignal);

private:
    Score scoreOf(const ScoringInput &input);
    void announce();

    const ScoringPermissions m_permissions;
    int m_pending = 0;
    std::mutex m_mutex; ///< of the next two
    std::map<QString, std::unique_ptr<Scorer>> m_scorers;
    std::deque<std::pair<quint64, Score>> m_done; ///< and not announced yet
    QThreadPool m_pool;
};

} // namespace Pennybench::Scoring
