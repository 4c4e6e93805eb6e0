#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"
#include "app/runs/runplan.h"
#include "app/store/database.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <thread>
#include <variant>
#include <vector>

namespace Pennybench::Store {

/// Writes into one session file in a thread of its own. What comes while a transaction is under way goes
/// into the next one together; where much comes, the next one waits for more for a few milliseconds. What
/// cannot be written is kept and tried again.
class SessionWriter {
public:
    struct Scored {
        Runs::AnswerKey key;
        Scoring::Score score;
        bool withAnswer = false; ///< it is in the answer of the same transaction
    };
    struct Overridden {
        Runs::AnswerKey key;
        std::optional<Scoring::Verdict> verdict;
    };
    using Entry = std::variant<Runs::Answer, Scored, Overridden, Runs::RunPlan>;

    /// What the writer says. Called in the writer's thread.
    struct Listener {
        std::function<void(std::vector<Entry>)> written; ///< on disk, in the order in which they were given
        std::function<void(const Problem &)> failed; ///< once, until it has recovered
        std::function<void()> recovered;
    };

    /// path: a session of the newest schema that this process has locked.
    SessionWriter(QString path, Listener listener);
    /// Writes what is left, once.
    ~SessionWriter();

    void add(Entry entry);
    /// Returns when everything is on disk, or false as soon as it turns out that it cannot be written.
    bool flush();

private:
    class Statements;

    void run();
    /// Empties the batch where it is on disk.
    Expected<void> writeAll(std::unique_ptr<Statements> &statements, std::vector<Entry> &batch);
    static Expected<void> writeTogether(Statements &statements, const std::vector<Entry> &batch);
    /// False when it is time to stop.
    bool takeBatch(std::vector<Entry> &batch);
    void gather();
    static void putScoresIntoAnswers(std::vector<Entry> &batch);
    void waitBeforeNextTry();
    bool isStopping();

    const QString m_path;
    const Listener m_listener;
    QMutex m_mutex;
    QWaitCondition m_added;
    QWaitCondition m_hurry;
    QWaitCondition m_settled;
    std::deque<Entry> m_queue;
    qint64 m_given = 0;
    qint64 m_kept = 0;
    qint64 m_failures = 0;
    size_t m_lastBatch = 0; ///< entries
    int m_flushing = 0; ///< calls of flush() that wait
    bool m_stopping = false;
    std::thread m_thread; ///< the last member: it uses all others
};

} // namespace Pennybench::Store
