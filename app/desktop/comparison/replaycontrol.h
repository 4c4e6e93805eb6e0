#pragma once

#include "app/desktop/comparison/shownsession.h"
#include "app/runs/replayrun.h"

namespace Pennybench::Desktop {

/// Plays the saved session that is shown again, as it came.
class ReplayControl : public QObject {
    Q_OBJECT

public:
    ReplayControl(ShownSession &shown, const Clock &clock);

    /// Nothing happens while something is asked or played, or where there is no answer. failed() where the
    /// answers cannot be read.
    void start(double speed);
    void pause();
    void resume();
    /// Shows everything that the replay would still show.
    void end();
    /// Shows the rest at once: something else is about to be shown.
    void drop();

    double speed() const { return m_replay ? m_replay->speed() : 1; }
    void setSpeed(double speed);

signals:
    void failed(const Pennybench::Problem &problem);

private:
    void showRest();
    void setState(ShownSession::State state);

    ShownSession &m_shown;
    const Clock &m_clock;
    QList<Runs::Answer> m_saved; ///< what is played
    std::unique_ptr<Runs::ReplayRun> m_replay;
};

} // namespace Pennybench::Desktop
