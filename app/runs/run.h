#pragma once

#include "app/runs/answersink.h"
#include "app/runs/runplan.h"
#include "app/scoring/scoringservice.h"
#include "providers/base/clock.h"
#include "providers/chatclient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pennybench::Runs {

/// How far a run has come.
struct RunProgress {
    int total = 0;
    int finished = 0; ///< in a final state and on disk, reused and continued ones included
    int scored = 0;
    int failed = 0; ///< of finished: ended in an error
    int inFlight = 0;
    int unpriced = 0; ///< whole answers whose cost is unknown, which spent does not hold
    Models::Money spent;
    Models::Money
        committed; ///< the worst case of what is in flight, and of failed requests that may have been charged
    std::optional<Models::Money> budget;
    std::optional<std::chrono::seconds> remaining; ///< missing until five answers have finished

    bool operator==(const RunProgress &) const = default;
};

enum class RunEnd { Completed, Cancelled, BudgetReached, StoreFailed };

/// Whether a run asks for an answer of its plan.
enum class Asks {
    Never,
    IfMissing, ///< unless it came already
    Anew ///< also where it came already: the new answer takes its place, and counts what both cost
};

/// What a run works with. All of it must outlive the run.
struct RunParts {
    const Clock &clock;
    /// A client for the provider, its key already in it, or the reason why there is none.
    std::function<Expected<std::unique_ptr<Providers::ChatClient>>(const Models::ProviderEntry &)> makeClient;
    AnswerSink &sink;
    Scoring::ScoringService &scoring;
    /// Where the price of a model is looked up that answered in place of the one that was asked; null: it is
    /// charged like the asked one.
    const Models::Catalogue *catalogue = nullptr;
    /// Which answers of the plan are asked; empty: all that are missing. The others are none of its progress
    /// unless they came.
    std::function<Asks(const AnswerKey &)> asks = {};
};

/// Asks the plan's questions, at the providers' pace, within the budget, saves each answer and has it
/// scored. A turn is asked when the turn before it has its answer, with that contestant's own earlier
/// answers; where that ended in an error, it is kept as cancelled, with the reason, and is asked when the run
/// is continued or the error retried. Lives in one thread; every signal comes from the event loop, never from
/// inside a call.
class Run : public QObject {
    Q_OBJECT

public:
    /// Answers in done that came are not asked again; those without a score are scored. Errors and cancelled
    /// answers are asked again, but with settings.repeatMaybeCharged off not those that may have been
    /// charged. What done cost counts against the budget. Answers of run 0 come from another session: they
    /// are saved in this one, scored and counted, and cost nothing again.
    Run(RunPlan plan, const QList<Answer> &done, RunParts parts, QObject *parent = nullptr);
    ~Run() override;

    void start();
    void pause(); ///< what is in flight goes on; nothing new is asked
    void resume();
    void cancel(); ///< ends what is in flight; ended() follows
    void cancelModel(const QString &model);
    /// Puts every answer that ended in an error, or those of one model, back into the queue; revives an ended
    /// run.
    void retryFailed(const QString &model = {});

    const RunPlan &plan() const;
    RunProgress progress() const;
    bool isPaused() const;

signals:
    /// A request for this answer went out; attempt counts from 1. Text of an earlier attempt is void.
    void answerStarted(const Pennybench::Runs::AnswerKey &key, int attempt);
    void textAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    void reasoningAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    /// The whole of both up to now, instead of all that was added before.
    void textReplaced(const Pennybench::Runs::AnswerKey &key, const QString &text, const QString &reasoning);
    /// The answer waits before it is asked again, with the reason.
    void waiting(const Pennybench::Runs::AnswerKey &key, std::chrono::milliseconds wait,
        const Pennybench::Message &reason);
    /// The answer is in its final state and on disk. Its score may still be missing.
    void answerFinished(const Pennybench::Runs::Answer &answer);
    /// Another run of the same session saved it, or changed it; without its texts. See WorkShare.
    void answerArrived(const Pennybench::Runs::Answer &answer);
    /// The answer's score is on disk.
    void answerScored(const Pennybench::Runs::AnswerKey &key, const Pennybench::Scoring::Score &score);
    void progressChanged(const Pennybench::Runs::RunProgress &progress);
    /// The run paused by itself: the store cannot be written, say. It goes on when that is cured; resume()
    /// tries at once.
    void halted(const Pennybench::Problem &problem);
    /// Something that the person should know and that ends no answer: a model could not be unloaded, say.
    void noticed(const Pennybench::Message &notice);
    /// Nothing more will come; what has finished is on disk.
    void ended(Pennybench::Runs::RunEnd end, const Pennybench::Message &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Runs
