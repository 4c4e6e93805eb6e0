#include "providers/base/clock.h"

#include <QTimer>

#include <algorithm>

namespace Pennybench {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

/// A timer counts no more than 2^31 ms; a longer wait is made of several.
constexpr milliseconds longestTimer{24LL * 3'600'000};

class TimerCall final : public PendingCall {
public:
    TimerCall(const SystemClock &clock, nanoseconds moment, std::function<void()> call)
        : m_clock(clock)
        , m_moment(moment)
        , m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimeout(); });
        wait();
    }

private:
    milliseconds left() const { return std::chrono::ceil<milliseconds>(m_moment - m_clock.monotonic()); }

    void wait() { m_timer.start(std::clamp(left(), milliseconds(0), longestTimer)); }

    void onTimeout()
    {
        if (left().count() > 0)
            return wait();
        // The call may destroy this object.
        const std::function<void()> call = std::exchange(m_call, {});
        call();
    }

    const SystemClock &m_clock;
    const nanoseconds m_moment;
    std::function<void()> m_call;
    QTimer m_timer;
};

} // namespace

nanoseconds SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<PendingCall> SystemClock::callAt(nanoseconds moment, std::function<void()> call) const
{
    return std::make_unique<TimerCall>(*this, moment, std::move(call));
}

} // namespace Pennybench
