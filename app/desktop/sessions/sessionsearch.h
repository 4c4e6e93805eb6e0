#pragma once

#include "app/store/sessionindex.h"

#include <QObject>
#include <QThreadPool>

namespace Pennybench::Desktop {

/// Looks through the prompts and answers of all sessions, and keeps their index up to date, both away from
/// the window's thread. Hits come in parts, the first one soon; those of an earlier search are no longer
/// told.
class SessionSearch : public QObject {
    Q_OBJECT

public:
    /// The folder is looked at anew each time: it may change.
    explicit SessionSearch(const QString &folder, QObject *parent = nullptr);
    /// Stops what is under way, which takes a moment.
    ~SessionSearch() override;
    Q_DISABLE_COPY_MOVE(SessionSearch)

    /// More hits than these are not told.
    static constexpr int mostHits = 500;

    /// files: the names of the session files to look in; missing: all. An empty query ends the search.
    void look(const QString &typed, const std::optional<QStringList> &files = std::nullopt);
    /// Brings the index up to date; then the search is repeated, if there is one. One update at a time.
    void update();

    /// What has been found so far.
    const QList<Store::SearchHit> &hits() const { return m_hits; }
    /// There may be more hits: the search is under way.
    bool isLooking() const { return m_looking; }
    /// Sessions are still being read, so that not everything can be found yet.
    bool isReading() const { return m_reading; }
    /// There are more hits than are told.
    bool hasMore() const { return m_hasMore; }

signals:
    /// hits() changed. isOther: they are no longer those from before with some more behind them.
    void found(bool isOther);
    void stateChanged();
    void failed(const Pennybench::Problem &problem);

private:
    using Job = int;

    void start(bool again);
    void lookIn(const Store::SessionIndex &index, Job job, const Store::SearchQuery &query,
        const std::optional<QStringList> &files);
    void take(Job job, const Expected<Store::SearchHits> &part);
    void updated(const Expected<Store::SessionIndex::Update> &done);
    void inWindow(std::function<void()> call);

    const QString &m_folder;
    QString m_typed;
    std::optional<QStringList> m_files;
    QList<Store::SearchHit> m_hits;
    QList<Store::SearchHit> m_coming; ///< of a repeated search, until they are other ones
    bool m_isAgain = false;
    bool m_looking = false;
    bool m_reading = false;
    bool m_updateAgain = false;
    bool m_hasMore = false;
    bool m_rebuilt = false; ///< a broken index is built again once
    std::optional<Problem> m_problem; ///< of the last update
    std::atomic<Job> m_job = 0; ///< the newest search
    std::atomic_bool m_stop = false;
    QThreadPool m_pool; ///< the last member: its threads use all others
};

} // namespace Pennybench::Desktop
