#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/runs/practicehost.h"
#include "app/runs/reachability.h"
#include "app/runs/replayrun.h"
#include "app/runs/run.h"
#include "app/runs/tally.h"
#include "app/store/sessionfile.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <memory>

namespace Pennybench::Desktop {

/// What is still to be done in a comparison that has ended.
struct OpenWork {
    int unasked = 0; ///< no answer yet, or cancelled
    int failed = 0; ///< ended in an error
    int maybeCharged = 0; ///< of these: may have been charged although no answer is known

    bool operator==(const OpenWork &) const = default;
    int total() const { return unasked + failed; }
};

/// How a saved session goes on.
struct Continuation {
    bool repeatMaybeCharged = true; ///< ask again what may have been charged
    std::optional<Models::Money> budget; ///< for the session as a whole, what is spent included
    bool allowCode = false;

    bool operator==(const Continuation &) const = default;
};

/// The comparison that the window shows: one that runs, a saved one, or a saved one that is played again.
/// Everything that the pages need to draw it, and what a person can do to it. Lives in the window's thread.
class LiveComparison : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Preparing, Running, Paused, Ended };

    explicit LiveComparison(DesktopServices &services, QObject *parent = nullptr);
    ~LiveComparison() override;

    /// Starts a new comparison in a new session file; one that runs is ended without a question, see
    /// mayEnd(). stateChanged() follows, failed() where it cannot be started.
    void start(const Runs::RunPlan &plan);
    /// Shows a saved session; false, after failed(), where it cannot be read.
    bool show(const QString &path);
    /// Goes on with the session that is shown and has ended: what has no answer is asked.
    void continueShown(const Continuation &how);
    /// Plays the saved session that is shown again, as it came.
    void replay(double speed);
    void setReplaySpeed(double speed);
    /// Shows everything that the replay would still show.
    void endReplay();
    void pause();
    void resume();
    void stop();
    /// No more answers of this model; the others go on.
    void cancelModel(const QString &model);
    /// Asks again what ended in an error so far, of all models or of one, while the others go on.
    void retryFailed(const QString &model = {});
    /// A person's verdict beside the scorer's own; empty takes it back. Can be undone.
    void setOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    QUndoStack &undoStack() { return m_undo; }

    State state() const { return m_state; }
    bool isReplay() const { return m_replay != nullptr; }
    double replaySpeed() const { return m_replay ? m_replay->speed() : 1; }
    /// Why nothing is asked although the run was not paused: the session cannot be saved, say.
    const std::optional<Problem> &halted() const { return m_halted; }
    /// Why the latest question failed, where none of the models that are asked can be reached.
    std::optional<QString> offline() const;
    OpenWork openWork() const;
    /// What the answers that are shown have cost.
    Models::Money spent() const;
    /// A request that is asked again later, because the provider wishes so.
    struct Waiting {
        Runs::AnswerKey key;
        QString reason;
        std::chrono::nanoseconds until{0}; ///< on the monotonic clock
    };
    /// The one that goes on first.
    std::optional<Waiting> waiting() const;
    std::optional<Waiting> waiting(const Runs::AnswerKey &key) const;
    /// Rounded up; never negative.
    std::chrono::seconds left(const Waiting &waiting) const;
    /// The model that a server of this machine has in memory meanwhile, where this one has to wait for its
    /// turn; null: it need not.
    const Models::ModelEntry *waitsFor(const QString &model) const;
    bool isCancelled(const QString &model) const { return m_cancelledModels.contains(model); }

    /// Whether something is asked or played at the moment.
    bool isUnderWay() const
    {
        return m_state == State::Preparing || m_state == State::Running || m_state == State::Paused;
    }
    /// Whether a run is under way, which may cost money; a replay costs nothing.
    bool isRunUnderWay() const { return isUnderWay() && !isReplay(); }
    const Runs::RunPlan &plan() const { return m_plan; }
    const Runs::RunProgress &progress() const { return m_progress; }
    QString sessionPath() const { return m_path; }
    bool isSimulated() const;
    /// Everything that is known about it, for reports.
    Store::Session session() const;

    const Runs::Answer *answer(const Runs::AnswerKey &key) const; ///< null until it has finished
    bool isInFlight(const Runs::AnswerKey &key) const { return m_partial.contains(key); }
    /// What has come so far of an answer in flight.
    struct Partial {
        QString reasoning;
        QString text;
        std::chrono::nanoseconds started{0}; ///< on the monotonic clock
        std::optional<std::chrono::nanoseconds> firstToken;
    };
    Partial partial(const Runs::AnswerKey &key) const { return m_partial.value(key); }
    /// Its figures so far, tokens and cost estimated from the length of the text.
    Runs::Answer estimateSoFar(const Runs::AnswerKey &key) const;
    bool hasAnswers() const { return !m_order.isEmpty(); }
    QList<Runs::Answer> answers() const;
    /// How the answers that are shown stand.
    const Runs::Tally &tally() const { return m_tally; }

signals:
    void stateChanged();
    /// Another plan is shown: everything has to be drawn anew.
    void planChanged();
    void answerStarted(const Pennybench::Runs::AnswerKey &key);
    void textAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    void reasoningAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    /// partial() holds another text now, not a longer one.
    void textReplaced(const Pennybench::Runs::AnswerKey &key);
    /// The answer finished, was scored, or was given another verdict.
    void answerChanged(const Pennybench::Runs::AnswerKey &key);
    void progressChanged();
    void waitingChanged();
    /// Every model became out of reach, or one is in reach again.
    void reachabilityChanged();
    /// In words for a person.
    void failed(const QString &message);
    void message(const QString &text);

private:
    void prepareThen(const std::function<void()> &begin);
    void cancelPreparation();
    void createFile();
    void beginRun(const QList<Runs::Answer> &done);
    template <typename Source>
    void listenTo(Source &source);
    void listenToRun();
    void onEnded(const Message &text);
    void onReplayEnded();
    bool openFile();
    void applyOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict);
    void setState(State state);
    void forget();
    void keep(const Runs::Answer &answer);
    Partial &growing(const Runs::AnswerKey &key);

    DesktopServices &m_services;
    State m_state = State::Empty;
    std::optional<Secrets::ProviderClients::Job> m_preparation; ///< of the keys
    Runs::RunPlan m_plan;
    QString m_path;
    QString m_sessionId;
    Runs::RunProgress m_progress;
    QHash<Runs::AnswerKey, Runs::Answer> m_answers;
    QList<Runs::AnswerKey> m_order;
    Runs::Tally m_tally;
    QHash<Runs::AnswerKey, Partial> m_partial;
    QHash<Runs::AnswerKey, Waiting> m_waiting;
    QSet<QString> m_cancelledModels;
    QList<Runs::Answer> m_saved; ///< what a replay plays
    int m_unfinished = 0; ///< in flight when the program that wrote the session ended
    std::optional<Problem> m_halted;
    Runs::Reachability m_reachability;
    QUndoStack m_undo;

    std::unique_ptr<Runs::PracticeHost> m_practice;
    std::unique_ptr<Store::SessionFile> m_file;
    std::unique_ptr<Scoring::ScoringService> m_scoring;
    std::unique_ptr<Runs::Run> m_run;
    std::unique_ptr<Runs::ReplayRun> m_replay;
};

} // namespace Pennybench::Desktop
