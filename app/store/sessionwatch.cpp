#include "app/store/sessionwatch.h"

#include "app/store/changefeed.h"
#include "app/store/lab.h"
#include "app/store/preparedqueries.h"

#include <QTimer>

namespace Pennybench::Store {

namespace {

constexpr int lookAgainMs = 2'000; ///< also at a server that was away
constexpr int changesTogetherMs = 30; ///< what others write meanwhile comes together

} // namespace

/// Lives in the watch's thread.
class SessionWatch::Watcher : public QObject {
public:
    Watcher(SessionWatch &watch, const QString &path, qint64 since)
        : m_watch(watch)
        , m_path(path)
        , m_feed(since)
        , m_regular(this)
        , m_soon(this)
    {
        m_regular.setInterval(lookAgainMs);
        m_soon.setInterval(changesTogetherMs);
        m_soon.setSingleShot(true);
        connect(&m_regular, &QTimer::timeout, this, [this] {
            readChanges();
            readWorkers();
        });
        connect(&m_soon, &QTimer::timeout, this, &Watcher::readChanges);
    }

    void start()
    {
        m_regular.start();
        readChanges();
        readWorkers();
    }

private:
    bool isConnected()
    {
        if (m_database && m_database->isOpen())
            return true;
        hangUp();
        auto database = Database::open(m_path, Database::Access::ReadOnly);
        if (!database || !preferIndexes(*database))
            return false;
        m_database.emplace(*std::move(database));
        const auto heard =
            m_database->listen(schemaName(m_database->chosenSession()), this, [this](const QString &) {
                if (!m_soon.isActive())
                    m_soon.start();
            });
        return heard.has_value();
    }

    void hangUp()
    {
        m_database.reset();
        m_queries.clear();
    }

    void readChanges()
    {
        do {
            if (!isConnected())
                return;
            const auto answers = m_feed.next(
                [this](const QString &sql, const QVariantList &values) {
                    return m_queries.run(*m_database, sql, values);
                },
                0, AnswerDetail::Head);
            if (!answers)
                return hangUp();
            if (!answers->isEmpty())
                emit m_watch.arrived(*answers);
        } while (m_feed.hasMore());
    }

    void readWorkers()
    {
        if (!isConnected())
            return;
        const auto workers = workersOn(*m_database, {});
        if (!workers || *workers == m_workers)
            return;
        m_workers = *workers;
        emit m_watch.workersChanged(m_workers);
    }

    SessionWatch &m_watch;
    const QString m_path;
    ChangeFeed m_feed;
    QTimer m_regular;
    QTimer m_soon;
    PreparedQueries m_queries; ///< outlive the connection
    std::optional<Database> m_database;
    QList<LabWorker> m_workers;
};

SessionWatch::SessionWatch(const QString &path, qint64 since, QObject *parent)
    : QObject(parent)
{
    auto *watcher = new Watcher(*this, path, since);
    watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, watcher, [watcher] { watcher->start(); });
    connect(&m_thread, &QThread::finished, watcher, &QObject::deleteLater);
    m_thread.start();
}

SessionWatch::~SessionWatch()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Pennybench::Store
