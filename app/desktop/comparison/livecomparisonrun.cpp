#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/livecomparison.h"

namespace Pennybench::Desktop {

namespace {

/// A saved session knows the address that the practice models had; they will have another one.
Runs::RunPlan withPracticeModels(Runs::RunPlan plan, const Models::Catalogue &catalogue)
{
    for (Models::ProviderEntry &provider : plan.providers) {
        const Models::ProviderEntry *known = catalogue.provider(provider.id);
        if (known && known->baseUrl == Runs::PracticeHost::placeholderUrl())
            provider.baseUrl = known->baseUrl;
    }
    return plan;
}

} // namespace

void LiveComparison::start(const Runs::RunPlan &plan)
{
    auto practice = std::make_unique<Runs::PracticeHost>();
    const Expected<Runs::RunPlan> served = practice->serve(plan);
    if (!served) {
        emit failed(served.error().describe());
        return;
    }
    forget();
    m_practice = std::move(practice);
    m_plan = *served;
    emit planChanged();
    prepareThen([this] { createFile(); });
}

void LiveComparison::continueShown(const Continuation &how)
{
    if (isUnderWay() || m_path.isEmpty())
        return;
    const QString path = m_path;
    const Runs::RunPlan shown = m_plan;
    forget();
    m_path = path;
    m_plan = shown;
    m_practice = std::make_unique<Runs::PracticeHost>();
    auto file = Store::SessionFile::open(path);
    if (!file) {
        show(path);
        emit failed(file.error().describe());
        return;
    }
    m_file = *std::move(file);
    Runs::RunPlan plan = withPracticeModels(m_file->session().plan, m_services.catalogue);
    plan.settings.repeatMaybeCharged = how.repeatMaybeCharged;
    plan.settings.budget = how.budget;
    plan.settings.allowCode = how.allowCode;
    const Expected<Runs::RunPlan> served = m_practice->serve(plan);
    if (!served) {
        show(path);
        emit failed(served.error().describe());
        return;
    }
    m_plan = *served;
    m_sessionId = m_file->session().id;
    for (const Runs::Answer &answer : m_file->session().answers)
        keep(answer);
    emit planChanged();
    prepareThen([this] {
        m_file->extend(m_plan);
        beginRun(m_file->session().answers);
    });
}

void LiveComparison::prepareThen(const std::function<void()> &begin)
{
    const auto ready = [this, begin](const std::optional<Problem> &problem) {
        m_preparation.reset();
        if (problem) {
            setState(State::Ended);
            emit failed(problem->describe());
            return;
        }
        begin();
    };
    m_preparation = m_services.clients.prepare(m_plan.providers, ready);
    setState(State::Preparing);
}

/// A key that is found from now on starts nothing.
void LiveComparison::cancelPreparation()
{
    if (m_preparation)
        m_services.clients.cancel(*std::exchange(m_preparation, std::nullopt));
}

void LiveComparison::createFile()
{
    m_path = Store::newSessionPath(m_services.clock.utcNow());
    auto file = Store::SessionFile::create(m_path, m_plan);
    if (!file) {
        setState(State::Ended);
        emit failed(file.error().describe());
        return;
    }
    m_file = *std::move(file);
    m_sessionId = m_file->session().id;
    beginRun({});
}

void LiveComparison::beginRun(const QList<Runs::Answer> &done)
{
    m_scoring = std::make_unique<Scoring::ScoringService>(
        Scoring::ScoringPermissions{.allowCode = m_plan.settings.allowCode});
    m_run = std::make_unique<Runs::Run>(m_plan, done,
        Runs::RunParts{m_services.clock, m_services.clients.factory(m_plan.settings.timeLimits), *m_file,
            *m_scoring, &m_services.catalogue.value()});
    listenTo(*m_run);
    listenToRun();
    setState(State::Running);
    m_run->start();
    // Stopped while the keys were still being read.
    for (const QString &model : std::as_const(m_cancelledModels))
        m_run->cancelModel(model);
}

/// What a run and a replay say in the same words.
template <typename Source>
void LiveComparison::listenTo(Source &source)
{
    connect(&source, &Source::answerStarted, this, [this](const Runs::AnswerKey &key, int) {
        m_partial.insert(key, {{}, {}, m_services.clock.monotonic(), std::nullopt});
        if (m_waiting.remove(key))
            emit waitingChanged();
        emit answerStarted(key);
    });
    connect(&source, &Source::textAdded, this, [this](const Runs::AnswerKey &key, const QString &text) {
        growing(key).text += text;
        emit textAdded(key, text);
    });
    connect(&source, &Source::reasoningAdded, this, [this](const Runs::AnswerKey &key, const QString &text) {
        growing(key).reasoning += text;
        emit reasoningAdded(key, text);
    });
    connect(&source, &Source::answerFinished, this, [this](const Runs::Answer &answer) {
        m_partial.remove(answer.key);
        if (m_waiting.remove(answer.key))
            emit waitingChanged();
        keep(answer);
        emit answerChanged(answer.key);
    });
    connect(&source, &Source::answerScored, this,
        [this](const Runs::AnswerKey &key, const Scoring::Score &score) {
            const auto found = m_answers.find(key);
            if (found == m_answers.end())
                return;
            found->score = score;
            m_tally.put(*found);
            emit answerChanged(key);
        });
    connect(&source, &Source::progressChanged, this, [this](const Runs::RunProgress &progress) {
        m_progress = progress;
        emit progressChanged();
    });
}

LiveComparison::Partial &LiveComparison::growing(const Runs::AnswerKey &key)
{
    Partial &partial = m_partial[key];
    if (!partial.firstToken)
        partial.firstToken = m_services.clock.monotonic();
    return partial;
}

void LiveComparison::listenToRun()
{
    connect(m_run.get(), &Runs::Run::textReplaced, this,
        [this](const Runs::AnswerKey &key, const QString &text, const QString &reasoning) {
            Partial &partial = growing(key);
            partial.text = text;
            partial.reasoning = reasoning;
            emit textReplaced(key);
        });
    connect(m_run.get(), &Runs::Run::waiting, this,
        [this](const Runs::AnswerKey &key, std::chrono::milliseconds wait, const Message &reason) {
            m_waiting.insert(key, {key, sentenceOf(reason), m_services.clock.monotonic() + wait});
            m_partial.remove(key);
            emit waitingChanged();
            emit answerStarted(key);
        });
    connect(m_run.get(), &Runs::Run::answerFinished, this, [this](const Runs::Answer &answer) {
        const bool before = offline().has_value();
        m_reachability.note(answer);
        if (offline().has_value() != before)
            emit reachabilityChanged();
    });
    connect(m_run.get(), &Runs::Run::noticed, this,
        [this](const Message &notice) { emit message(sentenceOf(notice)); });
    connect(m_run.get(), &Runs::Run::halted, this, [this](const Problem &problem) {
        m_halted = problem;
        setState(State::Paused);
    });
    connect(
        m_file.get(), &Runs::AnswerSink::recovered, this,
        [this] {
            if (!m_halted || !m_run || m_run->isPaused())
                return;
            m_halted.reset();
            setState(State::Running);
        },
        Qt::QueuedConnection);
    connect(
        m_run.get(), &Runs::Run::ended, this, [this](Runs::RunEnd, const Message &text) { onEnded(text); });
}

void LiveComparison::onEnded(const Message &text)
{
    m_partial.clear();
    m_waiting.clear();
    m_halted.reset();
    if (m_file)
        m_file->flush();
    setState(State::Ended);
    emit progressChanged();
    if (!text.isEmpty())
        emit message(sentenceOf(text));
}

void LiveComparison::replay(double speed)
{
    if (isUnderWay() || m_answers.isEmpty())
        return;
    const QList<Runs::Answer> saved = answers();
    m_run.reset();
    m_undo.clear();
    m_saved = saved;
    m_answers.clear();
    m_order.clear();
    m_tally = {};
    m_progress = {};
    m_replay = std::make_unique<Runs::ReplayRun>(m_plan, saved, m_services.clock);
    m_replay->setSpeed(speed);
    listenTo(*m_replay);
    connect(m_replay.get(), &Runs::ReplayRun::ended, this, &LiveComparison::onReplayEnded);
    emit planChanged();
    setState(State::Running);
    m_replay->start();
}

void LiveComparison::setReplaySpeed(double speed)
{
    if (m_replay)
        m_replay->setSpeed(speed);
}

void LiveComparison::endReplay()
{
    if (m_replay)
        m_replay->cancel();
}

void LiveComparison::onReplayEnded()
{
    m_replay.release()->deleteLater();
    m_partial.clear();
    const QList<Runs::Answer> saved = std::exchange(m_saved, {});
    for (const Runs::Answer &answer : saved) {
        const Runs::Answer *shown = this->answer(answer.key);
        const bool same = shown && *shown == answer;
        keep(answer);
        if (!same)
            emit answerChanged(answer.key);
    }
    setState(State::Ended);
    emit progressChanged();
}

void LiveComparison::pause()
{
    if (m_state != State::Running)
        return;
    if (m_replay)
        m_replay->pause();
    else if (m_run)
        m_run->pause();
    setState(State::Paused);
}

void LiveComparison::resume()
{
    if (m_state != State::Paused)
        return;
    m_halted.reset();
    if (m_replay)
        m_replay->resume();
    else if (m_run)
        m_run->resume();
    setState(State::Running);
}

void LiveComparison::stop()
{
    if (m_replay)
        m_replay->cancel();
    else if (m_run && isUnderWay())
        m_run->cancel();
    else if (m_state == State::Preparing) {
        cancelPreparation();
        setState(State::Ended);
    }
}

void LiveComparison::cancelModel(const QString &model)
{
    if (!isUnderWay() || isReplay())
        return;
    m_cancelledModels.insert(model);
    if (m_run)
        m_run->cancelModel(model);
}

void LiveComparison::retryFailed(const QString &model)
{
    if (m_run && isUnderWay())
        m_run->retryFailed(model);
}

} // namespace Pennybench::Desktop
