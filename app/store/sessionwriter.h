#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"
#include "app/runs/runplan.h"
#include "app/runs/workshare.h"
#include "app/store/asklog.h"
#include "app/store/database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

namespace Pennybench::Store {

class SessionStatements;

/// What ends with an answer of a run that shares the session, see WorkShare.
struct Settlement {
    qint64 worker = 0; ///< 0: one that ended before it could write
    QString provider;
    bool judges = false;
    Runs::Charge charge;
    bool keeps = false; ///< further turns follow
};
struct SharedAnswer {
    Runs::Answer answer;
    Settlement settlement;
};
/// Written only as long as the note is there and nobody waits for its answer.
struct LostAnswer {
    Runs::Answer answer;
    AskNote note;
};

/// Writes into one session file in its own thread. Entries that arrive during a transaction go into the next
/// one together; if many arrive, it waits a few milliseconds for more. What cannot be written is kept and
/// tried again.
class SessionWriter {
public:
    struct Scored {
        Runs::AnswerKey key;
        Scoring::Score score;
        bool withAnswer = false; ///< it is part of the answer in the same transaction
    };
    struct Overridden {
        Runs::AnswerKey key;
        std::optional<Scoring::Verdict> verdict;
    };
    struct Decided {
        QString name;
        QByteArray json;
    };
    using Entry =
        std::variant<Runs::Answer, Scored, Overridden, Runs::RunPlan, Decided, SharedAnswer, LostAnswer>;

    /// The writer's reports. Called in the writer's thread.
    struct Listener {
        std::function<void(std::vector<Entry>)> written; ///< on disk, in the given order
        std::function<void(const Problem &)> failed; ///< once, until it has recovered
        std::function<void()> recovered;
        /// What could not be written when it was time to stop; may be missing.
        std::function<void(std::vector<Entry>)> abandoned;
    };

    /// path: a session of the newest schema that this process has locked.
    SessionWriter(QString path, Listener listener);
    /// Writes the rest, once.
    ~SessionWriter();

    void add(Entry entry);
    /// The worker that knows what is written from now on; 0: none. See WorkShare.
    void worksAs(qint64 worker) { m_worker = worker; }
    /// Returns when everything is on disk, or false as soon as writing fails.
    bool flush();

private:
    void run();
    /// Empties the batch if it is on disk.
    Expected<void> writeAll(std::unique_ptr<SessionStatements> &statements, std::vector<Entry> &batch);
    Expected<void> writeTogether(SessionStatements &statements, const std::vector<Entry> &batch) const;
    /// False when it is time to stop.
    bool takeBatch(std::vector<Entry> &batch);
    void gather(std::unique_lock<std::mutex> &lock);
    static void putScoresIntoAnswers(std::vector<Entry> &batch);
    void abandon(std::vector<Entry> batch);
    void waitBeforeNextTry();
    bool isStopping();

    std::atomic<qint64> m_worker{0};
    const QString m_path;
    const Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::condition_variable m_hurry;
    std::condition_variable m_settled;
    std::deque<Entry> m_queue;
    qint64 m_given = 0;
    qint64 m_kept = 0;
    qint64 m_failures = 0;
    size_t m_lastBatch = 0; ///< entries
    int m_flushing = 0; ///< waiting calls of flush()
    bool m_stopping = false;
    std::thread m_thread; ///< the last member: it uses all others
};

/// The answer that the entry keeps; null where it is about something else.
const Runs::Answer *answerIn(const SessionWriter::Entry &entry);

} // namespace Pennybench::Store
