#include "app/runs/run.h"

#include "app/runs/runmessages.h"
#include "app/runs/runprivate.h"

#include <QRandomGenerator>

namespace Pennybench::Runs {

namespace {

constexpr int progressEveryMs = 50;

PaceLimits limitsOf(const Models::ProviderEntry &provider, const RunSettings &settings)
{
    return {.concurrency = concurrencyOf(provider, settings),
        .requestsPerMinute = provider.requestsPerMinute,
        .tokensPerMinute = provider.tokensPerMinute};
}

} // namespace

Run::Private::Private(Run *givenRun, RunPlan givenPlan, const QList<Answer> &done, RunParts givenParts)
    : q(givenRun)
    , plan(std::move(givenPlan))
    , index(plan)
    , parts(std::move(givenParts))
    , conversations(index)
    , ledger(plan, index, conversations, parts.clock, parts.catalogue)
    , toAsk(index.size(), ToAsk::Yes)
    , ticketBase(static_cast<quint64>(QRandomGenerator::global()->generate()) << 32)
    , total(index.size())
{
    for (int number = 0; number < index.size() && !plan.asksAll(); ++number) {
        if (plan.asks(index.key(number)))
            continue;
        toAsk[number] = 0;
        --total;
    }
    for (const Models::ModelEntry &model : plan.models) {
        const auto hasId = [&model](
                               const Models::ProviderEntry &entry) { return entry.id == model.provider; };
        if (!plan.provider(model.provider)
            && std::none_of(missingProviders.cbegin(), missingProviders.cend(), hasId))
            missingProviders.push_back({.id = model.provider});
    }
    for (const Models::ProviderEntry &provider : plan.providers)
        lanes.emplace_back(
            provider, index, limitsOf(provider, plan.settings), plan.askedSideBySide(provider));
    for (const Models::ProviderEntry &provider : missingProviders) {
        lanes.emplace_back(provider, index, PaceLimits(), 0);
        lanes.back().noClient = Problem{.message = Message(RunMessages::noProvider, {provider.id})};
    }
    takeOver(done);
    leaveOut();
    holdBackTurns();
}

Run::Run(RunPlan plan, const QList<Answer> &done, RunParts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(plan), done, std::move(parts)))
{
    d->progressTimer.setSingleShot(true);
    d->progressTimer.setInterval(progressEveryMs);
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { emit progressChanged(d->progress()); });
    AnswerSink &sink = d->parts.sink;
    connect(&sink, &AnswerSink::saved, this, [this](const AnswerKey &key) { d->onSaved(key); });
    connect(&sink, &AnswerSink::scoreSaved, this, [this](const AnswerKey &key) { d->onScoreSaved(key); });
    connect(&sink, &AnswerSink::failed, this, [this](const Problem &problem) { d->onStoreFailed(problem); });
    connect(&sink, &AnswerSink::recovered, this, [this] { d->onStoreRecovered(); });
    d->followShare();
    connect(&d->parts.scoring, &Scoring::ScoringService::scored, this,
        [this](quint64 ticket, const Scoring::Score &score) { d->onScored(ticket, score); });
}

Run::~Run() = default;

void Run::start()
{
    if (d->started)
        return;
    d->started = true;
    d->startedAt = d->now();
    d->schedule();
}

void Run::pause()
{
    d->paused = true;
}

void Run::resume()
{
    d->paused = false;
    d->storeProblem.reset();
    d->schedule();
}

void Run::cancel()
{
    if (d->cancelled || d->hasEnded)
        return;
    d->started = true;
    d->cancelled = true;
    d->cancelledAt = d->now();
    d->cancelFlights([](const Flight &) { return true; });
    d->schedule();
}

void Run::cancelModel(const QString &model)
{
    if (d->cancelledModels.contains(model))
        return;
    d->cancelledModels.insert(model);
    for (int number = 0; number < d->index.size(); ++number) {
        if (d->toAsk.at(number) == ToAsk::No || d->index.model(number).id != model)
            continue;
        if (d->toAsk.at(number) == ToAsk::AfterTurn)
            d->laneOf(number).giveUp(number);
        d->toAsk[number] = ToAsk::No;
        d->elsewhere.remove(number);
        --d->total;
    }
    d->cancelFlights([&model](const Flight &flight) { return flight.key.model == model; });
    d->progressMoved();
    d->schedule();
}

void Run::retryFailed(const QString &model)
{
    QList<int> inOrder;
    for (int number : d->failed + d->notAsked) {
        if (model.isEmpty() || d->index.model(number).id == model)
            inOrder += number;
    }
    std::sort(inOrder.begin(), inOrder.end());
    for (int number : std::as_const(inOrder)) {
        d->failed.remove(number);
        d->notAsked.remove(number);
        --d->finished;
        d->putBack(number);
    }
    d->refusals.clear();
    for (RunLane &lane : d->lanes)
        lane.loadingSince.clear();
    d->hasEnded = false;
    d->cancelled = false;
    d->progressMoved();
    d->schedule();
}

const RunPlan &Run::plan() const
{
    return d->plan;
}

RunProgress Run::progress() const
{
    return d->progress();
}

bool Run::isPaused() const
{
    return d->paused || d->storeProblem;
}

} // namespace Pennybench::Runs
