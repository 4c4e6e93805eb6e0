#pragma once

#include "app/desktop/comparison/answerscoring.h"
#include "app/desktop/comparison/personverdicts.h"
#include "app/desktop/comparison/replaycontrol.h"
#include "app/desktop/comparison/runcontrol.h"
#include "app/desktop/comparison/sessiondecisions.h"
#include "app/desktop/comparison/sessionfollower.h"

namespace Pennybench::Desktop {

/// The comparison of a window, put together from its parts: the session that is shown, the run and the replay
/// that fill it, and a person's verdicts on it. A page is given the parts that it needs.
class LiveComparison : public QObject {
    Q_OBJECT

public:
    explicit LiveComparison(DesktopServices &services, QObject *parent = nullptr);
    ~LiveComparison() override;

    const ShownSession &shown() const { return m_shown; }
    RunControl &run() { return m_run; }
    ReplayControl &replay() { return m_replay; }
    PersonVerdicts &verdicts() { return m_verdicts; }
    SessionDecisions &decisions() { return m_decisions; }
    AnswerScoring &scoring() { return m_scoring; }
    const SessionFollower &follower() const { return m_follower; }

    /// Starts a new comparison; a replay is dropped.
    void start(const Runs::RunPlan &plan);
    /// Shows a saved session, and ends a run or replay under way; false, after said(), where it cannot be
    /// read.
    bool show(const QString &path);
    /// Closes the session's file where it is the one that is shown and nothing is under way; it is opened
    /// again when something is to be written.
    void release(const QString &path);
    /// The file of what is shown, opened for writing; said() where it cannot be.
    Store::SessionFile *openFile();
    /// A class voted: reports have it from now on.
    void setVotes(const QList<Store::VoteQuestion> &votes) { m_shown.setVotes(votes); }
    /// Something was decided that cannot be undone, and is in the file already.
    void setDecision(const QString &name, const QByteArray &json) { m_shown.setDecision(name, json); }
    /// Its file is elsewhere now.
    void sessionMoved(const QString &from, const QString &to);
    void sessionRenamed(const QString &path, const QString &title);
    /// Returns when all answers of a large session are there, which are otherwise still being read.
    void finishLoading() { m_opened.loader().finish(); }
    /// Saves answers that were given elsewhere, with their scores, in the session of the path, a new one
    /// where there is none, and shows it. False, after said(), where it cannot be written or a run is under
    /// way.
    bool addAnswers(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const QString &path);
    /// Of the run or the replay, whichever is under way.
    void pause();
    void resume();
    void stop();

signals:
    /// What could not be done or is worth knowing, in the language of the window.
    void said(const QString &sentence);

private:
    ShownSession m_shown;
    OpenedSession m_opened;
    RunControl m_run;
    ReplayControl m_replay;
    PersonVerdicts m_verdicts;
    SessionDecisions m_decisions;
    AnswerScoring m_scoring;
    SessionFollower m_follower;
};

} // namespace Pennybench::Desktop
