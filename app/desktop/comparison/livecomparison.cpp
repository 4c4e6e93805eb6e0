#include "app/desktop/comparison/livecomparison.h"

#include "app/base/language.h"
#include "app/store/lab.h"

namespace Pennybench::Desktop {

LiveComparison::LiveComparison(DesktopServices &services, QObject *parent)
    : QObject(parent)
    , m_shown(services.clock)
    , m_opened(m_shown)
    , m_run(services, m_shown, m_opened)
    , m_replay(m_shown, services.clock)
    , m_verdicts(m_shown, m_opened)
    , m_decisions(m_shown, m_opened, m_verdicts.undoStack())
    , m_scoring(m_shown, m_opened)
    , m_follower(m_shown)
{
    const auto sayProblem = [this](const Problem &problem) { emit said(translated(problem)); };
    connect(&m_opened.loader(), &SessionLoader::failed, this, sayProblem);
    connect(&m_run, &RunControl::failed, this, sayProblem);
    connect(&m_replay, &ReplayControl::failed, this, sayProblem);
    connect(&m_verdicts, &PersonVerdicts::failed, this, sayProblem);
    connect(&m_decisions, &SessionDecisions::failed, this, sayProblem);
    connect(&m_scoring, &AnswerScoring::failed, this, sayProblem);
    connect(&m_run, &RunControl::noticed, this, &LiveComparison::said);
    connect(&m_verdicts, &PersonVerdicts::refused, this,
        [this] { emit said(tr("Nothing can be changed during a replay; wait for its end or skip to it.")); });
}

LiveComparison::~LiveComparison() = default;

void LiveComparison::start(const Runs::RunPlan &plan)
{
    m_replay.drop();
    m_follower.stop();
    m_run.start(plan);
}

bool LiveComparison::show(const QString &path)
{
    // What is still being written to it would be missing.
    release(path);
    const Expected<LoadedSession> session = SessionLoader::read(path);
    if (!session) {
        emit said(translated(session.error()));
        return false;
    }
    m_replay.drop();
    m_run.drop();
    m_opened.close();
    m_follower.stop();
    m_opened.loader().show(*session, path);
    m_shown.setState(ShownSession::State::Ended, ShownSession::Source::Saved);
    m_follower.follow(session->lastChange);
    return true;
}

void LiveComparison::release(const QString &path)
{
    if (m_shown.sessionPath() != path || m_shown.isUnderWay())
        return;
    m_opened.loader().finish();
    m_run.drop();
    m_opened.close();
}

Store::SessionFile *LiveComparison::openFile()
{
    const auto file = m_opened.open();
    if (!file) {
        emit said(translated(file.error()));
        return nullptr;
    }
    return *file;
}

void LiveComparison::sessionMoved(const QString &from, const QString &to)
{
    if (m_shown.sessionPath() == from)
        m_shown.setPath(to);
}

void LiveComparison::sessionRenamed(const QString &path, const QString &title)
{
    if (m_shown.sessionPath() == path)
        m_shown.setTitle(title);
}

bool LiveComparison::addAnswers(
    const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const QString &path)
{
    if (m_shown.isRunUnderWay()) {
        emit said(tr("A run is under way; add the answers when it has ended."));
        return false;
    }
    m_replay.drop();
    m_run.drop();
    m_opened.close();
    const Expected<bool> isThere = Store::sessionExists(path);
    if (!isThere) {
        emit said(translated(isThere.error()));
        return false;
    }
    auto file = *isThere ? Store::SessionFile::open(path) : Store::SessionFile::create(path, plan);
    if (!file) {
        emit said(translated(file.error()));
        return false;
    }
    if (*isThere)
        (*file)->extend(plan);
    for (const Runs::Answer &answer : answers) {
        (*file)->save(answer);
        if (answer.score)
            (*file)->saveScore(answer.key, *answer.score);
    }
    if (!(*file)->flush()) {
        emit said(tr("The answers could not be saved."));
        return false;
    }
    file->reset();
    return show(path);
}

void LiveComparison::pause()
{
    m_shown.isReplay() ? m_replay.pause() : m_run.pause();
}

void LiveComparison::resume()
{
    m_shown.isReplay() ? m_replay.resume() : m_run.resume();
}

void LiveComparison::stop()
{
    m_shown.isReplay() ? m_replay.end() : m_run.stop();
}

} // namespace Pennybench::Desktop
