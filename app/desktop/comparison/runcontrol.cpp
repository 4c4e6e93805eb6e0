#include "app/desktop/comparison/runcontrol.h"

#include "app/desktop/common/wording.h"
#include "app/runs/conversationplan.h"
#include "app/runs/runlog.h"

namespace Pennybench::Desktop {

namespace {

/// A saved session knows the address that the practice models had; they will have another one.
Runs::RunPlan withPracticeModels(Runs::RunPlan plan, const Models::Catalogue &catalogue)
{
    const auto renew = [&catalogue](Models::ProviderEntry &provider) {
        const Models::ProviderEntry *known = catalogue.provider(provider.id);
        if (known && known->baseUrl == Runs::PracticeHost::placeholderUrl())
            provider.baseUrl = known->baseUrl;
    };
    std::ranges::for_each(plan.providers, renew);
    // A judge is asked where the catalogue says, or not at all.
    plan.settings.judges.removeIf(
        [&catalogue](const Runs::JudgeChoice &judge) { return !catalogue.provider(judge.provider.id); });
    for (Runs::JudgeChoice &judge : plan.settings.judges)
        judge.provider = *catalogue.provider(judge.provider.id);
    return plan;
}

/// What is shown while the judge is asked: requests and money of both.
Runs::RunProgress together(const Runs::RunProgress &run, const Runs::RunProgress &judging)
{
    Runs::RunProgress both = judging;
    both.total += run.total;
    both.finished += run.finished;
    both.scored += run.scored;
    both.failed += run.failed;
    both.unpriced += run.unpriced;
    both.spent += run.spent;
    both.committed += run.committed;
    both.budget = run.budget;
    return both;
}

/// Without the one that stands for pasted answers: it has no address and no key.
QList<Models::ProviderEntry> askedProviders(const Runs::RunPlan &plan)
{
    QList<Models::ProviderEntry> providers = plan.allProviders();
    providers.removeIf(
        [](const Models::ProviderEntry &provider) { return provider.id == Models::pastedProviderId; });
    return providers;
}

} // namespace

RunControl::RunControl(DesktopServices &services, ShownSession &shown, OpenedSession &opened)
    : m_services(services)
    , m_shown(shown)
    , m_opened(opened)
{
}

RunControl::~RunControl()
{
    cancelPreparation();
}

void RunControl::start(const Runs::RunPlan &plan)
{
    auto practice = std::make_unique<Runs::PracticeHost>(m_services.practiceSpeed);
    const Expected<Runs::RunPlan> served = practice->serve(plan);
    if (!served) {
        emit failed(served.error());
        return;
    }
    drop();
    m_opened.close();
    m_practice = std::move(practice);
    m_shown.show({.plan = *served}, {});
    prepareThen([this] {
        const Expected<Store::SessionFile *> file =
            m_opened.create(Store::newSessionPath(m_services.clock.utcNow()));
        if (!file) {
            setState(ShownSession::State::Ended);
            emit failed(file.error());
            return;
        }
        begin(**file, {});
    });
}

void RunControl::goOn(const Continuation &how, const std::optional<Runs::RunPlan> &more)
{
    Runs::RunPlan plan = more.value_or(m_shown.plan());
    plan.settings.repeatMaybeCharged = how.repeatMaybeCharged;
    plan.settings.budget = how.budget;
    plan.settings.allowCode = how.allowCode;
    if (!how.judges.isEmpty())
        plan.settings.judges = how.judges;
    Asks asks;
    if (Runs::isConversation(plan)) {
        asks = [this](const Runs::AnswerKey &key) {
            return m_shown.answer(key) ? Runs::Asks::IfMissing : Runs::Asks::Never;
        };
    }
    goOnWith(plan, asks);
}

void RunControl::askMore(const Runs::RunPlan &plan, const Asks &asks)
{
    if (m_shown.sessionPath().isEmpty() && !m_shown.isUnderWay())
        start(plan);
    else
        goOnWith(plan, asks);
}

void RunControl::goOnWith(Runs::RunPlan plan, const Asks &asks)
{
    if (m_shown.isUnderWay() || m_shown.sessionPath().isEmpty())
        return;
    const Expected<Store::SessionFile *> file = m_opened.open();
    if (!file) {
        emit failed(file.error());
        return;
    }
    auto practice = std::make_unique<Runs::PracticeHost>(m_services.practiceSpeed);
    const Expected<Runs::RunPlan> served =
        practice->serve(withPracticeModels(std::move(plan), m_services.catalogue));
    if (!served) {
        emit failed(served.error());
        return;
    }
    Expected<Store::Session> session = m_shown.wholeSession();
    if (!session) {
        emit failed(session.error());
        return;
    }
    drop();
    m_practice = std::move(practice);
    session->plan = *served;
    m_shown.show(*session, m_shown.sessionPath());
    prepareThen([this, opened = *file, asks] {
        opened->extend(m_shown.plan());
        begin(*opened, m_shown.answers(), asks);
    });
}

void RunControl::prepareThen(const std::function<void()> &begin)
{
    const auto ready = [this, begin](const std::optional<Problem> &problem) {
        m_preparation.reset();
        if (problem) {
            setState(ShownSession::State::Ended);
            emit failed(*problem);
            return;
        }
        begin();
    };
    m_preparation = m_services.clients.prepare(askedProviders(m_shown.plan()), ready);
    setState(ShownSession::State::Preparing);
}

/// A key that is found from now on starts nothing.
void RunControl::cancelPreparation()
{
    if (m_preparation)
        m_services.clients.cancel(*std::exchange(m_preparation, std::nullopt));
}

void RunControl::begin(Store::SessionFile &file, const QList<Runs::Answer> &done, const Asks &asks)
{
    const Runs::RunPlan &plan = m_shown.plan();
    m_scoring = std::make_unique<Scoring::ScoringService>(
        Scoring::ScoringPermissions{.allowCode = plan.settings.allowCode});
    m_run = std::make_unique<Runs::Run>(plan, done, partsFor(file, asks));
    if (m_services.log)
        Runs::logRun(*m_run, *m_services.log);
    follow(*m_run, m_shown);
    listen(file);
    setState(ShownSession::State::Running);
    m_run->start();
    // Stopped while the keys were still being read.
    for (const QString &model : std::as_const(m_cancelledModels))
        m_run->cancelModel(model);
}

Runs::RunParts RunControl::partsFor(Store::SessionFile &file, const Asks &asks) const
{
    return {m_services.clock, m_services.clients.factory(m_shown.plan().settings.timeLimits), file,
        *m_scoring, &m_services.catalogue.value(), asks};
}

/// What a run and its judge have in common.
void RunControl::listenTo(Runs::Run &run, Store::SessionFile &file)
{
    connect(
        &run, &Runs::Run::noticed, this, [this](const Message &notice) { emit noticed(sentenceOf(notice)); });
    connect(&run, &Runs::Run::halted, this, [this](const Problem &problem) {
        m_halted = problem;
        setState(ShownSession::State::Paused);
    });
    connect(
        &file, &Runs::AnswerSink::recovered, &run,
        [this, &run] {
            if (!m_halted || run.isPaused())
                return;
            m_halted.reset();
            setState(ShownSession::State::Running);
        },
        Qt::QueuedConnection);
}

void RunControl::listen(Store::SessionFile &file)
{
    listenTo(*m_run, file);
    connect(m_run.get(), &Runs::Run::textReplaced, &m_shown, &ShownSession::replaceText);
    connect(m_run.get(), &Runs::Run::answerArrived, &m_shown, &ShownSession::arrive);
    connect(m_run.get(), &Runs::Run::waiting, &m_shown, &ShownSession::wait);
    connect(m_run.get(), &Runs::Run::answerFinished, this, [this](const Runs::Answer &answer) {
        const bool before = offline().has_value();
        m_reachability.note(answer);
        if (offline().has_value() != before)
            emit reachabilityChanged();
    });
    connect(m_run.get(), &Runs::Run::ended, this, [this, &file](Runs::RunEnd end, const Message &text) {
        if (end != Runs::RunEnd::Completed || !judge(file))
            onEnded(text);
    });
}

/// The answers that came are judged, where there are judges and something for it.
bool RunControl::judge(Store::SessionFile &file)
{
    const Runs::RunPlan &plan = m_shown.plan();
    if (plan.settings.judges.isEmpty())
        return false;
    const Expected<Store::Session> session = m_shown.wholeSession();
    if (!session || !Runs::Judging::isNeeded(plan, session->answers))
        return false;
    m_judging = std::make_unique<Runs::Judging>(plan, session->answers, m_shown.judgements(), partsFor(file));
    Runs::Run &run = m_judging->run();
    if (m_services.log)
        Runs::logRun(run, *m_services.log);
    listenTo(run, file);
    connect(&run, &Runs::Run::answerFinished, &m_shown, &ShownSession::addJudgement);
    connect(m_judging.get(), &Runs::Judging::judgedAnswer, &m_shown, &ShownSession::setScore);
    connect(&run, &Runs::Run::progressChanged, this, [this](const Runs::RunProgress &judged) {
        m_shown.setProgress(together(m_run->progress(), judged));
    });
    connect(&run, &Runs::Run::ended, this, [this](Runs::RunEnd, const Message &text) { onEnded(text); });
    emit noticed(tr("Judging by %1: %n requests.", nullptr, run.progress().total - run.progress().finished)
                     .arg(m_judging->judges().join(QStringLiteral(", "))));
    run.start();
    return true;
}

Runs::Run *RunControl::activeRun() const
{
    return m_judging ? &m_judging->run() : m_run.get();
}

void RunControl::onEnded(const Message &text)
{
    m_shown.landAll();
    m_halted.reset();
    if (m_opened.file())
        m_opened.file()->flush();
    setState(ShownSession::State::Ended);
    if (!text.isEmpty())
        emit noticed(sentenceOf(text));
}

void RunControl::pause()
{
    if (!m_run || m_shown.state() != ShownSession::State::Running)
        return;
    activeRun()->pause();
    setState(ShownSession::State::Paused);
}

void RunControl::resume()
{
    if (!m_run || m_shown.state() != ShownSession::State::Paused)
        return;
    m_halted.reset();
    activeRun()->resume();
    setState(ShownSession::State::Running);
}

void RunControl::stop()
{
    if (m_shown.state() == ShownSession::State::Preparing) {
        cancelPreparation();
        setState(ShownSession::State::Ended);
    } else if (m_run && m_shown.isRunUnderWay()) {
        activeRun()->cancel();
    }
}

void RunControl::drop()
{
    cancelPreparation();
    m_judging.reset();
    m_run.reset();
    m_scoring.reset();
    m_practice.reset();
    m_cancelledModels.clear();
    m_halted.reset();
    m_reachability = {};
}

void RunControl::cancelModel(const QString &model)
{
    if (!m_shown.isRunUnderWay())
        return;
    m_cancelledModels.insert(model);
    if (m_run)
        m_run->cancelModel(model);
}

void RunControl::retryFailed(const QString &model)
{
    if (m_run && !m_judging && m_shown.isRunUnderWay())
        m_run->retryFailed(model);
}

std::optional<Message> RunControl::offline() const
{
    QStringList asked;
    for (const Models::ModelEntry &model : m_shown.plan().models) {
        if (!isCancelled(model.id))
            asked += model.id;
    }
    return m_reachability.offline(asked);
}

void RunControl::setState(ShownSession::State state)
{
    m_shown.setState(state, ShownSession::Source::Run);
}

} // namespace Pennybench::Desktop
