#pragma once

#include "app/runs/run.h"
#include "providers/base/clock.h"

#include <QObject>

#include <memory>

namespace Pennybench::Runs {

/// Plays saved answers again as they came: with the same signals as the run that asked them, each answer
/// made by the same reducer from events at the moments of its trace. Asks nobody, saves nothing, needs no
/// key. Stretches in which nothing was under way are cut to two seconds.
class ReplayRun : public QObject {
    Q_OBJECT

public:
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 20;

    /// The clock must outlive the replay.
    ReplayRun(RunPlan plan, const QList<Answer> &answers, const Clock &clock, QObject *parent = nullptr);
    ~ReplayRun() override;

    void start();
    void pause();
    void resume();
    void cancel(); ///< ended() follows
    /// Between slowest and fastest; may change while it plays.
    void setSpeed(double speed);
    double speed() const;

    const RunPlan &plan() const;
    RunProgress progress() const;
    bool isPaused() const;
    /// How long the whole takes at speed 1.
    std::chrono::nanoseconds duration() const;

signals:
    // What they mean is said at Run.
    void answerStarted(const Pennybench::Runs::AnswerKey &key, int attempt);
    void textAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    void reasoningAdded(const Pennybench::Runs::AnswerKey &key, const QString &text);
    void answerFinished(const Pennybench::Runs::Answer &answer);
    void answerScored(const Pennybench::Runs::AnswerKey &key, const Pennybench::Scoring::Score &score);
    void progressChanged(const Pennybench::Runs::RunProgress &progress);
    void ended(Pennybench::Runs::RunEnd end, const Pennybench::Message &message);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Runs
