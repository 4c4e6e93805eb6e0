#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/comparison/openedsession.h"
#include "app/runs/judging.h"
#include "app/runs/practicehost.h"
#include "app/runs/reachability.h"

#include <QSet>

namespace Pennybench::Desktop {

/// How a saved session goes on.
struct Continuation {
    bool repeatMaybeCharged = true; ///< ask again what may have been charged
    std::optional<Models::Money> budget; ///< for the session as a whole, what is spent included
    bool allowCode = false;
    QList<Runs::JudgeChoice> judges; ///< for a session without any

    bool operator==(const Continuation &) const = default;
};

/// Runs the comparison that is shown: the keys first, then the file, then the run itself, and at last its
/// judge models where it has any.
class RunControl : public QObject {
    Q_OBJECT

public:
    RunControl(DesktopServices &services, ShownSession &shown, OpenedSession &opened);
    ~RunControl() override;

    /// Starts a new comparison in a new session file; a run under way is ended without a question, see
    /// mayEnd(). The state of the session that is shown changes, or failed() follows.
    void start(const Runs::RunPlan &plan);
    /// Goes on with the session that is shown and has ended: what has no answer is asked; of a conversation,
    /// what was asked and failed. more: a plan that asks more than the session's own did.
    void goOn(const Continuation &how, const std::optional<Runs::RunPlan> &more = {});
    /// Which answers of a plan are asked, see Runs::RunParts.
    using Asks = std::function<Runs::Asks(const Runs::AnswerKey &)>;
    /// Asks more in the session that is shown and has ended. Its plan becomes this one, which has all that it
    /// had. Without a session it is a new one.
    void askMore(const Runs::RunPlan &plan, const Asks &asks);
    void pause();
    void resume();
    void stop();
    /// Ends without waiting for anything; what has finished is saved.
    void drop();

    /// No more answers of this model; the others go on.
    void cancelModel(const QString &model);
    bool isCancelled(const QString &model) const { return m_cancelledModels.contains(model); }
    /// Asks again what ended in an error so far, of all models or of one, while the others go on.
    void retryFailed(const QString &model = {});

    /// Why nothing is asked although the run was not paused: the session cannot be saved, say.
    const std::optional<Problem> &halted() const { return m_halted; }
    /// Why the latest prompt failed, where none of the models that are asked can be reached.
    std::optional<Message> offline() const;

signals:
    /// Every model became out of reach, or one is in reach again.
    void reachabilityChanged();
    void failed(const Pennybench::Problem &problem);
    /// In the language of the window.
    void noticed(const QString &sentence);

private:
    void prepareThen(const std::function<void()> &begin);
    void cancelPreparation();
    void goOnWith(Runs::RunPlan plan, const Asks &asks);
    void begin(Store::SessionFile &file, const QList<Runs::Answer> &done, const Asks &asks = {});
    void listen(Store::SessionFile &file);
    void listenTo(Runs::Run &run, Store::SessionFile &file);
    Runs::RunParts partsFor(Store::SessionFile &file, const Asks &asks = {}) const;
    bool judge(Store::SessionFile &file);
    Runs::Run *activeRun() const;
    void onEnded(const Message &text);
    void setState(ShownSession::State state);

    DesktopServices &m_services;
    ShownSession &m_shown;
    OpenedSession &m_opened;
    std::optional<Secrets::ProviderClients::Job> m_preparation; ///< of the keys
    QSet<QString> m_cancelledModels;
    std::optional<Problem> m_halted;
    Runs::Reachability m_reachability;

    std::unique_ptr<Runs::PracticeHost> m_practice;
    std::unique_ptr<Scoring::ScoringService> m_scoring;
    std::unique_ptr<Runs::Run> m_run;
    std::unique_ptr<Runs::Judging> m_judging; ///< after the run, where it has a judge
};

} // namespace Pennybench::Desktop
