#include "app/desktop/sessions/sessionsearch.h"

namespace Pennybench::Desktop {

namespace {

constexpr int firstPart = 20; ///< hits: so many are seen at once
constexpr int furtherPart = 60;

} // namespace

SessionSearch::SessionSearch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    // One for the index and one for the search, which need not wait for each other.
    m_pool.setMaxThreadCount(2);
}

SessionSearch::~SessionSearch()
{
    m_stop = true;
    ++m_job;
    m_pool.waitForDone();
}

void SessionSearch::inWindow(std::function<void()> call)
{
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void SessionSearch::look(const QString &typed, const std::optional<QStringList> &files)
{
    m_typed = typed;
    m_files = files;
    start(false);
}

/// again: the same search over a changed index; what is shown stays until something else is found.
void SessionSearch::start(bool again)
{
    const Job job = ++m_job;
    const Store::SearchQuery query(m_typed);
    m_isAgain = again;
    m_coming.clear();
    m_looking = !query.isEmpty();
    if (!m_looking) {
        m_hits.clear();
        m_hasMore = false;
        emit found(true);
        return;
    }
    m_pool.start([this, job, query, files = m_files, index = Store::SessionIndex(m_folder)] {
        lookIn(index, job, query, files);
    });
    // Who does not search need not know.
    if (!again && m_problem)
        emit failed(*std::exchange(m_problem, std::nullopt));
    emit stateChanged();
}

/// In a thread of the pool.
void SessionSearch::lookIn(const Store::SessionIndex &index, Job job, const Store::SearchQuery &query,
    const std::optional<QStringList> &files)
{
    Store::SearchPart part{.most = firstPart, .files = files};
    for (int told = 0; job == m_job;) {
        const Expected<Store::SearchHits> hits = index.find(query, part);
        const bool isLast = !hits || hits->isWhole;
        told += hits ? static_cast<int>(hits->hits.size()) : 0;
        inWindow([this, job, hits] { take(job, hits); });
        if (isLast || told >= mostHits)
            return;
        part.before = hits->end;
        part.most = furtherPart;
    }
}

void SessionSearch::take(Job job, const Expected<Store::SearchHits> &part)
{
    if (job != m_job)
        return;
    if (!part) {
        m_looking = false;
        if (!std::exchange(m_rebuilt, true)) {
            Store::SessionIndex(m_folder).discard();
            update();
        } else {
            emit failed(part.error());
        }
        emit stateChanged();
        return;
    }
    m_coming += part->hits;
    m_looking = !part->isWhole && m_coming.size() < mostHits;
    m_hasMore = !part->isWhole && !m_looking;
    // A repeated search is told when it has ended, and only where it found something else.
    if (m_isAgain && (m_looking || m_coming == m_hits)) {
        emit stateChanged();
        return;
    }
    const bool isOther = m_isAgain || m_coming.size() == part->hits.size();
    m_hits = m_coming;
    emit found(isOther);
}

void SessionSearch::update()
{
    if (m_reading) {
        m_updateAgain = true;
        return;
    }
    m_reading = true;
    m_pool.start([this, index = Store::SessionIndex(m_folder)] {
        const Expected<Store::SessionIndex::Update> done = index.update(m_stop);
        inWindow([this, done] { updated(done); });
    });
    emit stateChanged();
}

void SessionSearch::updated(const Expected<Store::SessionIndex::Update> &done)
{
    m_reading = false;
    m_problem = done ? std::nullopt : std::optional(done.error());
    if (m_problem && !m_typed.isEmpty())
        emit failed(*m_problem);
    if (std::exchange(m_updateAgain, false))
        update();
    if (!m_typed.isEmpty())
        start(true);
    emit stateChanged();
}

} // namespace Pennybench::Desktop
