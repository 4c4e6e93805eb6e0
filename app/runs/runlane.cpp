#include "app/runs/runlane.h"

#include <algorithm>
#include <utility>

namespace Pennybench::Runs {

namespace {

bool readyEarlier(const std::unique_ptr<Flight> &a, const std::unique_ptr<Flight> &b)
{
    return a->readyAt < b->readyAt;
}

} // namespace

RunLane::RunLane(
    const Models::ProviderEntry &provider, const PlanIndex &index, const PaceLimits &limits, int sideBySide)
    : pace(limits)
    , countsTokens(limits.tokensPerMinute > 0)
    , m_provider(provider)
    , m_index(index)
    , m_sideBySide(sideBySide)
{
    for (int turn = 0; turn < index.turns().size(); ++turn) {
        if (index.promptCount() > 0 && index.model(turn).provider == provider.id)
            m_queues.push_back({.turn = turn});
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

void RunLane::askAgain(int number)
{
    const QString &model = m_index.model(number).id;
    const auto queue = std::find_if(m_queues.begin(), m_queues.end(),
        [&](const Queue &each) { return m_index.model(each.turn).id == model; });
    if (queue != m_queues.end())
        queue->again.push_back(number);
}

int RunLane::numberAt(const Queue &queue) const
{
    const int prompts = m_index.promptCount();
    return m_index.numberAt(queue.row / prompts, queue.row % prompts, queue.turn);
}

/// Passes over what need not be asked any more.
bool RunLane::hasMore(Queue &queue, const QByteArray &toAsk) const
{
    while (!queue.again.empty() && !toAsk.at(queue.again.front()))
        queue.again.pop_front();
    while (queue.row < rowCount() && !toAsk.at(numberAt(queue)))
        ++queue.row;
    return !queue.again.empty() || queue.row < rowCount();
}

bool RunLane::isUnderWay(const Queue &queue) const
{
    const QString &model = m_index.model(queue.turn).id;
    const auto isOfModel = [&model](const auto &flight) { return flight->key.model == model; };
    return std::any_of(flights.cbegin(), flights.cend(), isOfModel)
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(), isOfModel);
}

/// A model that has all its answers makes room for the next.
void RunLane::chooseModels(const QByteArray &toAsk)
{
    int active = 0;
    for (Queue &queue : m_queues) {
        if (queue.active && !hasMore(queue, toAsk) && !isUnderWay(queue)) {
            queue.active = false;
            m_done += m_index.model(queue.turn).id;
        }
        active += queue.active ? 1 : 0;
    }
    for (Queue &queue : m_queues) {
        if (m_sideBySide > 0 && active >= m_sideBySide)
            return;
        if (queue.active || !hasMore(queue, toAsk))
            continue;
        queue.active = true;
        ++active;
    }
}

std::optional<int> RunLane::nextNumber(const QByteArray &toAsk)
{
    chooseModels(toAsk);
    Queue *first = nullptr;
    for (Queue &queue : m_queues) {
        if (!queue.active || !hasMore(queue, toAsk))
            continue;
        if (!queue.again.empty()) {
            const int number = queue.again.front();
            queue.again.pop_front();
            return number;
        }
        if (!first || queue.row < first->row)
            first = &queue;
    }
    if (!first)
        return std::nullopt;
    const int number = numberAt(*first);
    ++first->row;
    return number;
}

QStringList RunLane::takeDone()
{
    return std::exchange(m_done, {});
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

} // namespace Pennybench::Runs
