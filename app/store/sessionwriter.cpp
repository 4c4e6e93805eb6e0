#include "app/store/sessionwriter.h"

#include "app/store/serveraddress.h"
#include "app/store/sessionstatements.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace Pennybench::Store {

namespace {

constexpr size_t largestBatch = 1'000;
constexpr std::chrono::milliseconds nextTryAfter{250};
/// A transaction costs as much as the writing of several answers. Where that many came during the last one,
/// the next waits a moment for more.
constexpr size_t busyBatch = 8;
constexpr std::chrono::milliseconds gatherTime{8};
/// Then an answer, its score and those of others are mostly one transaction of a server.
constexpr std::chrono::milliseconds gatherTimeOfServer{20};

} // namespace

const Runs::Answer *answerIn(const SessionWriter::Entry &entry)
{
    if (const auto *answer = std::get_if<Runs::Answer>(&entry))
        return answer;
    if (const auto *shared = std::get_if<SharedAnswer>(&entry))
        return &shared->answer;
    const auto *lost = std::get_if<LostAnswer>(&entry);
    return lost ? &lost->answer : nullptr;
}

SessionWriter::SessionWriter(QString path, Listener listener)
    : m_path(std::move(path))
    , m_listener(std::move(listener))
    , m_thread([this] { run(); })
{
}

SessionWriter::~SessionWriter()
{
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_added.notify_all();
        m_hurry.notify_all();
    }
    m_thread.join();
}

void SessionWriter::add(Entry entry)
{
    std::unique_lock lock(m_mutex);
    m_queue.push_back(std::move(entry));
    ++m_given;
    m_added.notify_one();
}

bool SessionWriter::flush()
{
    std::unique_lock lock(m_mutex);
    const qint64 goal = m_given;
    const qint64 failures = m_failures;
    ++m_flushing;
    m_hurry.notify_all();
    while (m_kept < goal && m_failures == failures)
        m_settled.wait(lock);
    --m_flushing;
    return m_kept >= goal;
}

bool SessionWriter::takeBatch(std::vector<Entry> &batch)
{
    std::unique_lock lock(m_mutex);
    while (batch.empty() && m_queue.empty() && !m_stopping)
        m_added.wait(lock);
    gather(lock);
    batch.reserve(std::min(largestBatch, batch.size() + m_queue.size()));
    while (!m_queue.empty() && batch.size() < largestBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    m_lastBatch = batch.size();
    putScoresIntoAnswers(batch);
    return !batch.empty();
}

/// lock: of the mutex, held.
void SessionWriter::gather(std::unique_lock<std::mutex> &lock)
{
    const bool isOnServer = isServerAddress(m_path);
    if ((m_lastBatch >= busyBatch || isOnServer) && m_queue.size() < largestBatch && m_flushing == 0
        && !m_stopping)
        m_hurry.wait_for(lock, isOnServer ? gatherTimeOfServer : gatherTime);
}

/// An answer and its score that are written together are one row that is written once.
void SessionWriter::putScoresIntoAnswers(std::vector<Entry> &batch)
{
    QHash<Runs::AnswerKey, Runs::Answer *> answers;
    for (Entry &entry : batch) {
        if (auto *answer = std::get_if<Runs::Answer>(&entry)) {
            answers.insert(answer->key, answer);
        } else if (auto *shared = std::get_if<SharedAnswer>(&entry)) {
            answers.insert(shared->answer.key, &shared->answer);
        } else if (auto *scored = std::get_if<Scored>(&entry)) {
            if (Runs::Answer *together = answers.value(scored->key)) {
                together->score = scored->score;
                scored->withAnswer = true;
            }
        }
    }
}

void SessionWriter::abandon(std::vector<Entry> batch)
{
    if (!m_listener.abandoned)
        return;
    {
        std::unique_lock lock(m_mutex);
        std::ranges::move(m_queue, std::back_inserter(batch));
        m_queue.clear();
    }
    m_listener.abandoned(std::move(batch));
}

void SessionWriter::waitBeforeNextTry()
{
    std::unique_lock lock(m_mutex);
    ++m_failures;
    m_settled.notify_all();
    if (!m_stopping)
        m_added.wait_for(lock, nextTryAfter);
}

bool SessionWriter::isStopping()
{
    std::unique_lock lock(m_mutex);
    return m_stopping;
}

void SessionWriter::run()
{
    std::unique_ptr<SessionStatements> statements;
    std::vector<Entry> batch;
    bool failing = false;
    while (takeBatch(batch)) {
        const Expected<void> done = writeAll(statements, batch);
        if (!done) {
            if (!failing)
                m_listener.failed(done.error());
            failing = true;
            waitBeforeNextTry();
            if (isStopping())
                return abandon(std::move(batch));
            continue;
        }
        if (std::exchange(failing, false))
            m_listener.recovered();
    }
    if (statements)
        statements->settle();
}

Expected<void> SessionWriter::writeAll(
    std::unique_ptr<SessionStatements> &statements, std::vector<Entry> &batch)
{
    if (!statements) {
        auto opened = SessionStatements::open(m_path);
        if (!opened)
            return failure(opened.error());
        statements = *std::move(opened);
    }
    const Expected<void> done = writeTogether(*statements, batch);
    if (!done) {
        // A connection that once could not write stays read-only: the next try gets a new one.
        statements.reset();
        return done;
    }
    const auto count = static_cast<qint64>(batch.size());
    m_listener.written(std::exchange(batch, {}));
    std::unique_lock lock(m_mutex);
    m_kept += count;
    m_settled.notify_all();
    return {};
}

Expected<void> SessionWriter::writeTogether(
    SessionStatements &statements, const std::vector<Entry> &batch) const
{
    const qint64 worker = m_worker;
    Expected<void> done = statements.begin();
    for (auto it = batch.cbegin(); done && it != batch.cend(); ++it)
        done = statements.write(*it, worker);
    if (done)
        done = statements.commit(worker);
    if (!done)
        statements.rollBack();
    return done;
}

} // namespace Pennybench::Store
