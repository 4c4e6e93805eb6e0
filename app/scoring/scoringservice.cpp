#include "app/scoring/scoringservice.h"

#include "app/base/threadorder.h"
#include "app/scoring/code/sandbox.h"
#include "app/scoring/specmessages.h"

#include <QThread>
#include <QThreadPool>

#include <functional>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace Pennybench::Scoring {

namespace {

Score unknownType(const ScorerSpec &spec)
{
    return {.verdict = Verdict::Undecided,
        .expected = spec.expected(),
        .reason = Message(SpecMessages::unknownType, {spec.type})};
}

} // namespace

class ScoringService::Private {
public:
    using Scored = std::pair<quint64, Score>;

    Private(ScoringService *service, const ScoringPermissions &given, Cores cores)
        : q(service)
        , permissions(given)
    {
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - (cores == Cores::LeaveOne ? 1 : 0)));
        // A sandbox dies with the thread that started it, so the threads must last as long as the pool.
        pool.setExpiryTimeout(-1);
    }

    void score(quint64 ticket, const ScoringInput &input)
    {
        const Scorer *scorer = scorerFor(input.spec.type);
        const bool isFirst = keep({ticket, scorer ? scorer->score(input) : unknownType(input.spec)});
        handOver();
        if (isFirst)
            emit q->someAreDone(QPrivateSignal());
    }

    std::vector<Scored> takeDone()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(done, {});
    }

    bool allowsCode() const { return permissions.allowCode; }

    ScoringService *q;
    int pending = 0;
    QThreadPool pool;

private:
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
    std::map<QString, std::unique_ptr<Scorer>> scorers;
    std::vector<Scored> done; ///< and not yet announced
};

ScoringService::ScoringService(const ScoringPermissions &permissions, Cores cores, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, permissions, cores))
{
    connect(this, &ScoringService::someAreDone, this, &ScoringService::announce, Qt::QueuedConnection);
}

ScoringService::~ScoringService()
{
    d->pool.clear();
    d->pool.waitForDone();
    takeOver();
}

void ScoringService::submit(quint64 ticket, const ScoringInput &input)
{
    ++d->pending;
    std::function<void()> task = [this, ticket, input] {
        takeOver();
        d->score(ticket, input);
    };
    handOver();
    d->pool.start(std::move(task));
}

void ScoringService::announce()
{
    takeOver();
    for (const auto &[ticket, score] : d->takeDone()) {
        --d->pending;
        emit scored(ticket, score);
    }
}

bool ScoringService::canRunCode() const
{
    return d->allowsCode() && Sandbox().problem().isEmpty();
}

int ScoringService::pending() const
{
    return d->pending;
}

} // namespace Pennybench::Scoring
