#include "app/classroom/votetimer.h"

#include <algorithm>

namespace Pennybench::Classroom {

VoteTimer::VoteTimer(const Clock &clock, std::function<void()> ended)
    : m_clock(clock)
    , m_ended(std::move(ended))
{
}

void VoteTimer::start(std::optional<std::chrono::seconds> limit)
{
    m_leftWhenPaused.reset();
    m_end.reset();
    m_call.reset();
    if (limit)
        endIn(*limit);
}

void VoteTimer::setPaused(bool paused)
{
    if (paused == isPaused() || !m_end)
        return;
    if (paused) {
        m_leftWhenPaused = left();
        m_call.reset();
    } else {
        endIn(*std::exchange(m_leftWhenPaused, std::nullopt));
    }
}

void VoteTimer::add(std::chrono::seconds more)
{
    if (m_leftWhenPaused)
        *m_leftWhenPaused += more;
    else
        endIn(left() + more);
}

std::optional<int> VoteTimer::secondsLeft() const
{
    if (!m_end)
        return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left()).count());
}

void VoteTimer::endIn(std::chrono::nanoseconds left)
{
    m_end = m_clock.monotonic() + left;
    m_call = m_clock.callAt(*m_end, m_ended);
}

std::chrono::nanoseconds VoteTimer::left() const
{
    if (m_leftWhenPaused || !m_end)
        return m_leftWhenPaused.value_or(std::chrono::nanoseconds(0));
    return std::max(*m_end - m_clock.monotonic(), std::chrono::nanoseconds(0));
}

} // namespace Pennybench::Classroom
