#include "app/runs/pace.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

constexpr std::chrono::nanoseconds minute = std::chrono::seconds(60);
constexpr int roundsBeforeRaise = 2;

} // namespace

Pace::Pace(const PaceLimits &limits)
    : m_limits(limits)
    , m_concurrency(std::max(limits.concurrency, 1))
{
}

std::optional<Pace::Time> Pace::nextStart(Time now, qint64 tokens) const
{
    if (m_inFlight >= m_concurrency)
        return std::nullopt;
    const Time allowed = std::max({m_closedUntil, minuteAllows(now, tokens).value_or(Time{0}),
        allowedBy(m_requestsLeft, 1), allowedBy(m_tokensLeft, tokens)});
    return allowed > now ? allowed : Time{0};
}

std::optional<Pace::Time> Pace::minuteAllows(Time now, qint64 tokens) const
{
    qsizetype requests = 0;
    qint64 taken = 0;
    // From the newest back: the first start that must have left the minute says when this one may go.
    for (auto it = m_lastMinute.crbegin(); it != m_lastMinute.crend() && it->at > now - minute; ++it) {
        ++requests;
        taken += it->tokens;
        const bool tooMany = m_limits.requestsPerMinute > 0 && requests >= m_limits.requestsPerMinute;
        const bool tooLong = m_limits.tokensPerMinute > 0 && taken + tokens > m_limits.tokensPerMinute;
        if (tooMany || tooLong)
            return it->at + minute;
    }
    return std::nullopt;
}

Pace::Time Pace::allowedBy(const std::optional<Left> &left, qint64 wanted)
{
    return left && left->count < wanted ? left->until : Time{0};
}

void Pace::leftOver(Time now, const Providers::RateLimits &limits)
{
    if (limits.requests)
        m_requestsLeft = {limits.requests->count, now + limits.requests->fullIn};
    if (limits.tokens)
        m_tokensLeft = {limits.tokens->count, now + limits.tokens->fullIn};
}

quint64 Pace::started(Time now, qint64 tokens)
{
    for (std::optional<Left> *left : {&m_requestsLeft, &m_tokensLeft}) {
        if (*left && (*left)->until <= now)
            left->reset();
    }
    if (m_requestsLeft)
        --m_requestsLeft->count;
    if (m_tokensLeft)
        m_tokensLeft->count -= tokens;
    ++m_inFlight;
    ++m_lastNumber;
    if (m_limits.requestsPerMinute > 0 || m_limits.tokensPerMinute > 0) {
        while (!m_lastMinute.empty() && m_lastMinute.front().at <= now - minute)
            m_lastMinute.pop_front();
        m_lastMinute.push_back({m_lastNumber, now, tokens});
    }
    return m_lastNumber;
}

void Pace::ended(quint64 number, std::optional<qint64> tokens)
{
    --m_inFlight;
    if (!tokens)
        return;
    const auto it = std::find_if(m_lastMinute.begin(), m_lastMinute.end(),
        [number](const Start &start) { return start.number == number; });
    if (it != m_lastMinute.end())
        it->tokens = *tokens;
}

void Pace::succeeded()
{
    if (m_concurrency >= m_limits.concurrency || ++m_goodSince < m_concurrency * roundsBeforeRaise)
        return;
    m_goodSince = 0;
    ++m_concurrency;
}

void Pace::slowDown(Time now, Time wait)
{
    m_closedUntil = std::max(m_closedUntil, now + wait);
    m_goodSince = 0;
    // Requests that were under way together are refused together: that is one word, not many.
    if (m_slowedAt != 0 && m_lastNumber - m_slowedAt == 0)
        return;
    m_slowedAt = m_lastNumber;
    m_concurrency = std::max(m_concurrency / 2, 1);
}

} // namespace Pennybench::Runs
