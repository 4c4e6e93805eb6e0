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
    for (int seat = 0; seat < index.seats().size(); ++seat) {
        if (index.questionCount() > 0 && index.model(seat).provider == provider.id)
            m_queues.push_back({.seat = seat});
    }
}

Flight *RunLane::next(std::chrono::nanoseconds now, const QByteArray &toAsk)
{
    if (m_shown && m_shown->attempts == 0 && toAsk.at(m_shown->number) != ToAsk::Yes)
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

void RunLane::beginAt(double part)
{
    m_firstRow = static_cast<int>(part * rowCount()) % std::max(rowCount(), 1);
    for (Queue &queue : m_queues)
        queue.row = 0;
}

std::unique_ptr<Flight> RunLane::take()
{
    return std::move(m_shown);
}

RunLane::Queue *RunLane::queueOf(int number)
{
    const QString &model = m_index.model(number).id;
    const auto queue = std::find_if(m_queues.begin(), m_queues.end(),
        [&](const Queue &each) { return m_index.model(each.seat).id == model; });
    return queue == m_queues.end() ? nullptr : &*queue;
}

bool RunLane::has(int number) const
{
    const auto isIt = [number](const auto &flight) { return flight->number == number; };
    return std::any_of(flights.cbegin(), flights.cend(), isIt)
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(), isIt)
        || (m_shown && m_shown->attempts > 0 && m_shown->number == number);
}

void RunLane::askAgain(int number)
{
    if (Queue *queue = queueOf(number))
        queue->again.push_back(number);
}

void RunLane::holdBack(int number)
{
    if (Queue *queue = queueOf(number))
        ++queue->heldBack;
}

void RunLane::letGo(int number)
{
    giveUp(number);
    askAgain(number);
}

void RunLane::giveUp(int number)
{
    if (Queue *queue = queueOf(number))
        --queue->heldBack;
}

int RunLane::numberAt(const Queue &queue) const
{
    const int questions = m_index.questionCount();
    const int row = (queue.row + m_firstRow) % rowCount();
    return m_index.numberAt(row / questions, row % questions, queue.seat);
}

/// Passes over what is not to be asked, or not now.
bool RunLane::hasMore(Queue &queue, const QByteArray &toAsk) const
{
    while (!queue.again.empty() && toAsk.at(queue.again.front()) != ToAsk::Yes)
        queue.again.pop_front();
    while (queue.row < rowCount() && toAsk.at(numberAt(queue)) != ToAsk::Yes)
        ++queue.row;
    return !queue.again.empty() || queue.row < rowCount();
}

bool RunLane::isUnderWay(const Queue &queue) const
{
    const QString &model = m_index.model(queue.seat).id;
    const auto isOfModel = [&model](const auto &flight) { return flight->key.model == model; };
    return std::any_of(flights.cbegin(), flights.cend(), isOfModel)
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(), isOfModel);
}

/// A model that has all its answers makes room for the next.
void RunLane::chooseModels(const QByteArray &toAsk)
{
    int active = 0;
    for (Queue &queue : m_queues) {
        if (queue.active && !hasMore(queue, toAsk) && queue.heldBack == 0 && !isUnderWay(queue)) {
            queue.active = false;
            m_done += m_index.model(queue.seat).id;
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
