#include "app/desktop/livecomparison.h"

namespace Pennybench {

LiveComparison::LiveComparison(DesktopServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

LiveComparison::~LiveComparison()
{
    m_run.reset();
}

void LiveComparison::start(const RunPlan &plan)
{
    forget();
    m_practice = std::make_unique<PracticeHost>();
    const Expected<RunPlan> served = m_practice->serve(plan);
    if (!served) {
        emit failed(served.error().describe());
        return;
    }
    m_plan = *served;
    emit planChanged();
    setState(State::Preparing);
    m_services.clients.prepare(m_plan.providers, [this](const std::optional<Problem> &problem) {
        if (m_state != State::Preparing)
            return;
        if (problem) {
            setState(State::Ended);
            emit failed(problem->describe());
            return;
        }
        begin();
    });
}

void LiveComparison::begin()
{
    m_path = newSessionPath(m_services.clock.utcNow());
    auto file = SessionFile::create(m_path, m_plan);
    if (!file) {
        setState(State::Ended);
        emit failed(file.error().describe());
        return;
    }
    m_file = *std::move(file);
    m_sessionId = m_file->session().id;
    m_scoring = std::make_unique<ScoringService>(ScoringPermissions{.allowCode = m_plan.settings.allowCode});
    m_run = std::make_unique<Run>(m_plan, QList<Answer>(),
        RunParts{
            m_services.clock, m_services.clients.factory(m_plan.settings.timeouts), *m_file, *m_scoring});
    connectRun();
    setState(State::Running);
    m_run->start();
}

void LiveComparison::connectRun()
{
    connect(m_run.get(), &Run::answerStarted, this, [this](const AnswerKey &key, int) {
        m_partial.insert(key, {{}, {}, m_services.clock.monotonic(), std::nullopt});
        emit answerStarted(key);
    });
    connect(m_run.get(), &Run::textAdded, this, [this](const AnswerKey &key, const QString &text) {
        growing(key).text += text;
        emit textAdded(key, text);
    });
    connect(m_run.get(), &Run::reasoningAdded, this, [this](const AnswerKey &key, const QString &text) {
        growing(key).reasoning += text;
        emit reasoningAdded(key, text);
    });
    connect(m_run.get(), &Run::answerFinished, this, [this](const Answer &answer) {
        m_partial.remove(answer.key);
        keep(answer);
        emit answerChanged(answer.key);
    });
    connect(m_run.get(), &Run::answerScored, this, [this](const AnswerKey &key, const Score &score) {
        const auto found = m_answers.find(key);
        if (found == m_answers.end())
            return;
        found->score = score;
        emit answerChanged(key);
    });
    connect(m_run.get(), &Run::progressChanged, this, [this](const RunProgress &progress) {
        m_progress = progress;
        emit progressChanged();
    });
    connect(m_run.get(), &Run::halted, this, [this](const Problem &problem) {
        setState(State::Paused);
        emit failed(problem.describe());
    });
    connect(m_run.get(), &Run::ended, this, [this](RunEnd, const QString &text) {
        m_partial.clear();
        if (m_file)
            m_file->flush();
        setState(State::Ended);
        emit progressChanged();
        if (!text.isEmpty())
            emit message(text);
    });
}

LiveComparison::Partial &LiveComparison::growing(const AnswerKey &key)
{
    Partial &partial = m_partial[key];
    if (!partial.firstToken)
        partial.firstToken = m_services.clock.monotonic();
    return partial;
}

Answer LiveComparison::estimateSoFar(const AnswerKey &key) const
{
    Answer answer;
    answer.key = key;
    const Partial partial = m_partial.value(key);
    const std::chrono::nanoseconds now = m_services.clock.monotonic();
    answer.latency = now - partial.started;
    const qsizetype characters = partial.reasoning.size() + partial.text.size();
    const ModelEntry *model = m_plan.model(key.model);
    if (!partial.firstToken || !model)
        return answer;
    answer.timeToFirstToken = *partial.firstToken - partial.started;
    const Prompt *prompt = m_plan.prompt(key);
    answer.usage.prompt = (prompt ? prompt->text.size() : 0) / 4;
    answer.usage.completion = characters / 4;
    answer.usage.estimated = true;
    const double seconds = std::chrono::duration<double>(now - *partial.firstToken).count();
    if (seconds > 0.2)
        answer.outputTokensPerSecond = static_cast<double>(*answer.usage.completion) / seconds;
    answer.cost = costOfAnswer(answer.usage, *model, m_plan.provider(model->provider),
        m_services.clock.utcNow(), answer.latency.value_or(std::chrono::nanoseconds(0)));
    if (answer.cost)
        answer.cost->estimated = true;
    return answer;
}

void LiveComparison::show(const QString &path)
{
    const Expected<Session> session = readSession(path);
    if (!session) {
        emit failed(session.error().describe());
        return;
    }
    forget();
    m_plan = session->plan;
    m_path = path;
    m_sessionId = session->id;
    for (const Answer &answer : session->answers)
        keep(answer);
    emit planChanged();
    setState(State::Ended);
}

void LiveComparison::pause()
{
    if (!m_run || m_state != State::Running)
        return;
    m_run->pause();
    setState(State::Paused);
}

void LiveComparison::resume()
{
    if (!m_run || m_state != State::Paused)
        return;
    m_run->resume();
    setState(State::Running);
}

void LiveComparison::stop()
{
    if (m_run && isUnderWay())
        m_run->cancel();
    else if (m_state == State::Preparing)
        setState(State::Ended);
}

void LiveComparison::setOverride(const AnswerKey &key, std::optional<Verdict> verdict)
{
    const auto found = m_answers.find(key);
    if (found == m_answers.end())
        return;
    if (!m_file) {
        auto file = SessionFile::open(m_path);
        if (!file) {
            emit failed(file.error().describe());
            return;
        }
        m_file = *std::move(file);
    }
    found->override = verdict;
    m_file->saveOverride(key, verdict);
    emit answerChanged(key);
}

bool LiveComparison::isSimulated() const
{
    return std::any_of(
        m_plan.models.begin(), m_plan.models.end(), [](const ModelEntry &m) { return m.simulated; });
}

Session LiveComparison::session() const
{
    Session session;
    session.id = m_sessionId;
    session.created = m_services.clock.utcNow();
    session.plan = m_plan;
    session.answers = answers();
    return session;
}

const Answer *LiveComparison::answer(const AnswerKey &key) const
{
    const auto found = m_answers.constFind(key);
    return found == m_answers.constEnd() ? nullptr : &found.value();
}

QList<Answer> LiveComparison::answers() const
{
    QList<Answer> list;
    list.reserve(m_order.size());
    for (const AnswerKey &key : m_order)
        list += m_answers.value(key);
    return list;
}

void LiveComparison::keep(const Answer &answer)
{
    if (!m_answers.contains(answer.key))
        m_order += answer.key;
    m_answers.insert(answer.key, answer);
}

void LiveComparison::forget()
{
    m_run.reset();
    m_scoring.reset();
    m_file.reset();
    m_practice.reset();
    m_answers.clear();
    m_order.clear();
    m_partial.clear();
    m_progress = {};
    m_path.clear();
}

void LiveComparison::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace Pennybench
