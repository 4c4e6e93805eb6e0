#include "tests/support/manualclock.h"

#include <algorithm>

namespace Pennybench {

class ManualClock::Call final : public PendingCall {
public:
    Call(std::multimap<std::chrono::nanoseconds, Call *> &calls, std::chrono::nanoseconds moment,
        std::function<void()> call)
        : m_calls(calls)
        , m_place(calls.emplace(moment, this))
        , m_call(std::move(call))
    {
    }

    ~Call() override { leave(); }

    void make()
    {
        leave();
        // The call may destroy this object.
        const std::function<void()> call = std::exchange(m_call, {});
        call();
    }

private:
    void leave()
    {
        if (std::exchange(m_waits, false))
            m_calls.erase(m_place);
    }

    std::multimap<std::chrono::nanoseconds, Call *> &m_calls;
    std::multimap<std::chrono::nanoseconds, Call *>::iterator m_place;
    std::function<void()> m_call;
    bool m_waits = true;
};

std::unique_ptr<PendingCall> ManualClock::callAt(
    std::chrono::nanoseconds moment, std::function<void()> call) const
{
    return std::make_unique<Call>(m_calls, moment, std::move(call));
}

void ManualClock::advance(std::chrono::nanoseconds by)
{
    const std::chrono::nanoseconds end = m_monotonic + by;
    while (!m_calls.empty() && m_calls.begin()->first <= end) {
        moveTo(std::max(m_calls.begin()->first, m_monotonic));
        m_calls.begin()->second->make();
    }
    moveTo(end);
}

void ManualClock::passWhileStopped(std::chrono::nanoseconds by)
{
    moveTo(m_monotonic + by);
    advance({});
}

std::optional<std::chrono::nanoseconds> ManualClock::nextCall() const
{
    return m_calls.empty() ? std::nullopt : std::optional(m_calls.begin()->first);
}

void ManualClock::moveTo(std::chrono::nanoseconds moment)
{
    using std::chrono::milliseconds;
    const milliseconds whole = std::chrono::duration_cast<milliseconds>(moment)
        - std::chrono::duration_cast<milliseconds>(m_monotonic);
    m_utc = m_utc.addMSecs(whole.count());
    m_monotonic = moment;
}

} // namespace Pennybench
