#include "app/desktop/comparison/replaycontrol.h"

namespace Pennybench::Desktop {

ReplayControl::ReplayControl(ShownSession &shown, const Clock &clock)
    : m_shown(shown)
    , m_clock(clock)
{
}

void ReplayControl::start(double speed)
{
    if (m_shown.isUnderWay() || !m_shown.hasAnswers())
        return;
    Expected<Store::Session> whole = m_shown.wholeSession();
    if (!whole) {
        emit failed(whole.error());
        return;
    }
    m_saved = std::move(whole->answers);
    m_replay = std::make_unique<Runs::ReplayRun>(m_shown.plan(), m_saved, m_clock);
    m_replay->setSpeed(speed);
    follow(*m_replay, m_shown);
    connect(m_replay.get(), &Runs::ReplayRun::ended, this, [this] {
        m_replay.release()->deleteLater();
        showRest();
    });
    m_shown.clearAnswers();
    setState(ShownSession::State::Running);
    m_replay->start();
}

void ReplayControl::pause()
{
    if (!m_replay || m_shown.state() != ShownSession::State::Running)
        return;
    m_replay->pause();
    setState(ShownSession::State::Paused);
}

void ReplayControl::resume()
{
    if (!m_replay || m_shown.state() != ShownSession::State::Paused)
        return;
    m_replay->resume();
    setState(ShownSession::State::Running);
}

void ReplayControl::end()
{
    if (m_replay)
        m_replay->cancel();
}

void ReplayControl::drop()
{
    if (!m_replay)
        return;
    m_replay.reset();
    showRest();
}

void ReplayControl::setSpeed(double speed)
{
    if (m_replay)
        m_replay->setSpeed(speed);
}

void ReplayControl::showRest()
{
    m_shown.landAll();
    const QList<Runs::Answer> saved = std::exchange(m_saved, {});
    for (const Runs::Answer &answer : saved) {
        const Runs::Answer *shown = m_shown.answer(answer.key);
        if (!shown || *shown != answer)
            m_shown.finish(answer);
    }
    m_shown.setState(ShownSession::State::Ended, ShownSession::Source::Saved);
}

void ReplayControl::setState(ShownSession::State state)
{
    m_shown.setState(state, ShownSession::Source::Replay);
}

} // namespace Pennybench::Desktop
