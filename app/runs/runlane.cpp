#include "app/runs/runlane.h"

#include <algorithm>

namespace Pennybench {

namespace {

bool readyEarlier(const std::unique_ptr<Flight> &a, const std::unique_ptr<Flight> &b)
{
    return a->readyAt < b->readyAt;
}

} // namespace

RunLane::RunLane(const ProviderEntry &provider, const PlanIndex &index, const PaceLimits &limits)
    : pace(limits)
    , countsTokens(limits.tokensPerMinute > 0)
    , m_provider(provider)
    , m_index(index)
{
    for (int turn = 0; turn < index.turns().size(); ++turn) {
        if (index.promptCount() > 0 && index.model(turn).provider == provider.id)
            m_turns += turn;
    }
}

Flight *RunLane::next(std::chrono::nanoseconds now, const QByteArray &toAsk)
{
    if (m_shown && m_shown->attempts == 0 && !toAsk.at(m_shown->number))
        m_shown.reset();
    if (m_shown)
        return m_shown.get();
    const auto ready = std::min_element(m_waiting.begin(), m_waiting.end(), readyEarlier);
    if (ready != m_waiting.end() && (*ready)->readyAt <= now) {
        m_shown = std::move(*ready);
        m_waiting.erase(ready);
        return m_shown.get();
    }
    if (const std::optional<int> number = nextNumber(toAsk)) {
        m_shown = std::make_unique<Flight>();
        m_shown->number = *number;
        m_shown->key = m_index.key(*number);
    }
    return m_shown.get();
}

std::unique_ptr<Flight> RunLane::take()
{
    return std::move(m_shown);
}

std::optional<int> RunLane::nextNumber(const QByteArray &toAsk)
{
    while (!m_again.empty()) {
        const int number = m_again.front();
        m_again.pop_front();
        if (toAsk.at(number))
            return number;
    }
    const qint64 turns = m_turns.size();
    const qint64 steps = turns * m_index.promptCount() * m_index.trialCount();
    while (m_cursor < steps) {
        const auto row = static_cast<int>(m_cursor / turns);
        const int turn = m_turns.at(m_cursor % turns);
        ++m_cursor;
        const int number = m_index.numberAt(row / m_index.promptCount(), row % m_index.promptCount(), turn);
        if (toAsk.at(number))
            return number;
    }
    return std::nullopt;
}

void RunLane::wait(std::unique_ptr<Flight> flight)
{
    m_waiting.push_back(std::move(flight));
}

std::vector<std::unique_ptr<Flight>> RunLane::takeWaiting(const std::function<bool(const Flight &)> &which)
{
    if (m_shown && m_shown->attempts > 0)
        m_waiting.push_back(std::move(m_shown));
    const auto taken = std::stable_partition(
        m_waiting.begin(), m_waiting.end(), [&which](const auto &flight) { return !which(*flight); });
    std::vector<std::unique_ptr<Flight>> result(
        std::make_move_iterator(taken), std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(taken, m_waiting.end());
    return result;
}

std::optional<std::chrono::nanoseconds> RunLane::nextReady() const
{
    const auto first = std::min_element(m_waiting.cbegin(), m_waiting.cend(), readyEarlier);
    return first == m_waiting.cend() ? std::nullopt : std::optional((*first)->readyAt);
}

} // namespace Pennybench
