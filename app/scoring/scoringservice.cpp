#include "app/scoring/scoringservice.h"

#include <QThread>
#include <QThreadPool>

#include <map>
#include <mutex>

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
    explicit Private(const ScoringPermissions &given)
        : permissions(given)
    {
        pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
        // A sandbox dies with the thread that started it, so the threads must last as long as the pool.
        pool.setExpiryTimeout(-1);
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

    ScoringPermissions permissions;
    std::mutex mutex;
    std::map<QString, std::unique_ptr<Scorer>> scorers;
    int pending = 0;
    QThreadPool pool;
};

ScoringService::ScoringService(const ScoringPermissions &permissions, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(permissions))
{
}

ScoringService::~ScoringService()
{
    d->pool.clear();
    d->pool.waitForDone();
}

void ScoringService::submit(quint64 ticket, const ScoringInput &input)
{
    ++d->pending;
    d->pool.start([this, ticket, input] {
        const Scorer *scorer = d->scorerFor(input.spec.type);
        const Score score = scorer ? scorer->score(input) : unknownType(input.spec);
        QMetaObject::invokeMethod(
            this,
            [this, ticket, score] {
                --d->pending;
                emit scored(ticket, score);
            },
            Qt::QueuedConnection);
    });
}

int ScoringService::pending() const
{
    return d->pending;
}

} // namespace Pennybench
