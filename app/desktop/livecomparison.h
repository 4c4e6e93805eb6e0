#pragma once

#include "app/desktop/desktopservices.h"
#include "app/runs/practicehost.h"
#include "app/runs/run.h"
#include "app/store/sessionfile.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Pennybench {

/// The comparison that the window shows: one that runs, or a saved one. Everything that the pages need to
/// draw it, and what a person can do to it. Lives in the window's thread.
class LiveComparison : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Preparing, Running, Paused, Ended };

    explicit LiveComparison(DesktopServices &services, QObject *parent = nullptr);
    ~LiveComparison() override;

    /// Starts a new comparison in a new session file; one that runs is stopped first. stateChanged() follows,
    /// failed() where it cannot be started.
    void start(const RunPlan &plan);
    /// Shows a saved session; failed() where it cannot be read.
    void show(const QString &path);
    void pause();
    void resume();
    void stop();
    /// A person's verdict beside the scorer's own; empty takes it back.
    void setOverride(const AnswerKey &key, std::optional<Verdict> verdict);

    State state() const { return m_state; }
    bool isUnderWay() const
    {
        return m_state == State::Preparing || m_state == State::Running || m_state == State::Paused;
    }
    const RunPlan &plan() const { return m_plan; }
    const RunProgress &progress() const { return m_progress; }
    QString sessionPath() const { return m_path; }
    bool isSimulated() const;
    /// Everything that is known about it, for reports.
    Session session() const;

    const Answer *answer(const AnswerKey &key) const; ///< null until it has finished
    bool isInFlight(const AnswerKey &key) const { return m_partial.contains(key); }
    /// What has come so far of an answer in flight.
    struct Partial {
        QString reasoning;
        QString text;
        std::chrono::nanoseconds started{0}; ///< on the monotonic clock
        std::optional<std::chrono::nanoseconds> firstToken;
    };
    Partial partial(const AnswerKey &key) const { return m_partial.value(key); }
    /// Its figures so far, tokens and cost estimated from the length of the text.
    Answer estimateSoFar(const AnswerKey &key) const;
    QList<Answer> answers() const;

signals:
    void stateChanged();
    /// Another plan is shown: everything has to be drawn anew.
    void planChanged();
    void answerStarted(const Pennybench::AnswerKey &key);
    void textAdded(const Pennybench::AnswerKey &key, const QString &text);
    void reasoningAdded(const Pennybench::AnswerKey &key, const QString &text);
    /// The answer finished, was scored, or was given another verdict.
    void answerChanged(const Pennybench::AnswerKey &key);
    void progressChanged();
    /// In words for a person.
    void failed(const QString &message);
    void message(const QString &text);

private:
    void begin();
    void connectRun();
    void setState(State state);
    void forget();
    void keep(const Answer &answer);
    Partial &growing(const AnswerKey &key);

    DesktopServices &m_services;
    State m_state = State::Empty;
    RunPlan m_plan;
    QString m_path;
    QString m_sessionId;
    RunProgress m_progress;
    QHash<AnswerKey, Answer> m_answers;
    QList<AnswerKey> m_order;
    QHash<AnswerKey, Partial> m_partial;

    std::unique_ptr<PracticeHost> m_practice;
    std::unique_ptr<SessionFile> m_file;
    std::unique_ptr<ScoringService> m_scoring;
    std::unique_ptr<Run> m_run;
};

} // namespace Pennybench
