#include "app/scoring/scoringservice.h"

#include "app/scoring/specmessages.h"

#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace Pennybench::Scoring {

namespace {

using Moments = std::chrono::steady_clock;
using std::chrono::microseconds;
using std::chrono::milliseconds;

/// Where a score takes less than the waking of a thread, a worker that found work for itself more than once
/// waits a moment for the next, and nobody wakes it for each.
constexpr microseconds quickScore{200};
constexpr milliseconds gatherTime{4};
constexpr size_t enoughToWake = 32;
constexpr int rowBeforeWaiting = 2;

Score unknownType(const ScorerSpec &spec)
{
    return {.verdict = Verdict::Undecided,
        .expected = spec.expected(),
        .reason = Message(SpecMessages::unknownType, {spec.type})};
}

} // namespace

class ScoringService::Private {
public:
    struct Task {
        quint64 ticket = 0;
        ScoringInput input;
    };
    using Scored = std::pair<quint64, Score>;

    Private(ScoringService *service, const ScoringPermissions &given, Cores cores)
        : q(service)
        , permissions(given)
    {
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - (cores == Cores::LeaveOne ? 1 : 0)));
        // A sandbox dies with the thread that started it, so the threads must last as long as the pool.
        pool.setExpiryTimeout(-1);
    }

    /// A worker takes one task after the other, so that a thread is woken only where none is at work for it.
    void add(Task task)
    {
        {
            const std::lock_guard lock(mutex);
            tasks.push_back(std::move(task));
            if (isGathering) {
                if (tasks.size() >= enoughToWake)
                    enough.notify_one();
                return;
            }
        }
        startWorker();
    }

    void startWorker()
    {
        {
            const std::lock_guard lock(mutex);
            if (tasks.empty() || workers == pool.maxThreadCount())
                return;
            ++workers;
        }
        pool.start([this] { work(); });
    }

    void work()
    {
        int inARow = 0;
        while (const std::optional<Task> task = next(inARow)) {
            const Moments::time_point begun = Moments::now();
            const Scorer *scorer = scorerFor(task->input.spec.type);
            if (keep({task->ticket, scorer ? scorer->score(task->input) : unknownType(task->input.spec)}))
                QMetaObject::invokeMethod(
                    q, [this] { q->announce(); }, Qt::QueuedConnection);
            // Those that were gathered were meant to be quick.
            if (noteTaken(Moments::now() - begun))
                startWorker();
        }
    }

    std::vector<Scored> takeDone()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(done, {});
    }

    void dropTasks()
    {
        const std::lock_guard lock(mutex);
        tasks.clear();
        isStopping = true;
        enough.notify_all();
    }

    ScoringService *q;
    int pending = 0;
    QThreadPool pool;

private:
    /// None: the worker ends, and counts no more. inARow: how many it took without waiting.
    std::optional<Task> next(int &inARow)
    {
        std::unique_lock lock(mutex);
        if (tasks.empty() && inARow >= rowBeforeWaiting && usual < quickScore && !isGathering
            && !isStopping) {
            inARow = 0;
            isGathering = true;
            enough.wait_for(lock, gatherTime, [this] { return tasks.size() >= enoughToWake || isStopping; });
            isGathering = false;
        }
        ++inARow;
        if (tasks.empty()) {
            --workers;
            return std::nullopt;
        }
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }

    /// Whether another worker would be of use.
    bool noteTaken(std::chrono::nanoseconds time)
    {
        const std::lock_guard lock(mutex);
        usual = (3 * usual + time) / 4;
        return usual >= quickScore && !tasks.empty();
    }

    /// Scorers are thread-safe and made once for each type. Null for a type that does not exist.
    const Scorer *scorerFor(const QString &type)
    {
        const std::lock_guard lock(mutex);
        const auto found = scorers.find(type);
        if (found != scorers.end())
            return found->second.get();
        return scorers.emplace(type, makeScorer(type, permissions)).first->second.get();
    }

    /// Whether the owner's thread must be told that there are scores: not while it has not taken the last.
    bool keep(Scored scored)
    {
        const std::lock_guard lock(mutex);
        done.push_back(std::move(scored));
        return done.size() == 1;
    }

    ScoringPermissions permissions;
    std::condition_variable enough; ///< tasks were gathered
    std::mutex mutex; ///< of everything below
    std::deque<Task> tasks;
    int workers = 0;
    bool isGathering = false; ///< one of the workers, and only one
    bool isStopping = false;
    std::chrono::nanoseconds usual{quickScore}; ///< what a score takes, the last ones most
    std::map<QString, std::unique_ptr<Scorer>> scorers;
    std::vector<Scored> done; ///< and not yet announced
};

ScoringService::ScoringService(const ScoringPermissions &permissions, Cores cores, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, permissions, cores))
{
}

ScoringService::~ScoringService()
{
    d->dropTasks();
    d->pool.waitForDone();
}

void ScoringService::submit(quint64 ticket, const ScoringInput &input)
{
    ++d->pending;
    d->add({ticket, input});
}

void ScoringService::announce()
{
    for (const auto &[ticket, score] : d->takeDone()) {
        --d->pending;
        emit scored(ticket, score);
    }
}

int ScoringService::pending() const
{
    return d->pending;
}

} // namespace Pennybench::Scoring
