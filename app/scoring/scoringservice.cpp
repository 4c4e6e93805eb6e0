#include "app/scoring/scoringservice.h"

#include <QThread>
#include <QThreadPool>

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace Pennybench {

namespace {

Score unknownType(const ScorerSpec &spec)
{
    return {.verdict = Verdict::Undecided,
        .expected = spec.expected(),
        .reason = QStringLiteral("There is no scorer of the type \"%1\".").arg(spec.type)};
}

} // namespace

class ScoringService::Private {
public:
    struct Task {
        quint64 ticket = 0;
        ScoringInput input;
    };
    using Scored = std::pair<quint64, Score>;

    Private(ScoringService *service, const ScoringPermissions &given)
        : q(service)
        , permissions(given)
    {
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
        // A sandbox dies with the thread that started it, so the threads must last as long as the pool.
        pool.setExpiryTimeout(-1);
    }

    /// A worker takes one task after the other, so that a thread is woken only where none is at work for it.
    void add(Task task)
    {
        {
            const std::lock_guard lock(mutex);
            tasks.push_back(std::move(task));
            if (workers == pool.maxThreadCount())
                return;
            ++workers;
        }
        pool.start([this] { work(); });
    }

    void work()
    {
        while (const std::optional<Task> task = next()) {
            const Scorer *scorer = scorerFor(task->input.spec.type);
            if (keep({task->ticket, scorer ? scorer->score(task->input) : unknownType(task->input.spec)}))
                QMetaObject::invokeMethod(
                    q, [this] { q->announce(); }, Qt::QueuedConnection);
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
    }

    ScoringService *q;
    int pending = 0;
    QThreadPool pool;

private:
    /// None: the worker ends, and counts no more.
    std::optional<Task> next()
    {
        const std::lock_guard lock(mutex);
        if (tasks.empty()) {
            --workers;
            return std::nullopt;
        }
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
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
    std::mutex mutex; ///< of everything below
    std::deque<Task> tasks;
    int workers = 0;
    std::map<QString, std::unique_ptr<Scorer>> scorers;
    std::vector<Scored> done; ///< and not yet announced
};

ScoringService::ScoringService(const ScoringPermissions &permissions, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, permissions))
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

} // namespace Pennybench
