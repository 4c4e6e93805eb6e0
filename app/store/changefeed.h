#pragma once

#include "app/store/answerrow.h"
#include "app/store/database.h"

#include <QHash>

namespace Pennybench::Store {

/// What others wrote into a session on a server, page by page.
class ChangeFeed {
public:
    /// last: the number of the last change that is known.
    explicit ChangeFeed(qint64 last)
        : m_last(last)
    {
    }

    /// Executes a statement with the values in its places.
    using Ask = std::function<Expected<QSqlQuery *>(const QString &sql, const QVariantList &values)>;
    /// The answers and judgements that were saved, scored or changed since the page before, each once and as
    /// it is now; none where there is nothing. worker: whose own changes are left out.
    Expected<QList<Runs::Answer>> next(const Ask &ask, qint64 worker, AnswerDetail detail);
    qint64 last() const { return m_last; }
    /// Whether the page before was full, so that there may be more.
    bool hasMore() const { return m_hasMore; }

private:
    Expected<void> readRows(QList<Runs::Answer> &answers, const Ask &ask, const QString &sql,
        const QVariantList &values, AnswerDetail detail);
    Expected<void> readPrices(const Ask &ask, qint64 last);

    qint64 m_last;
    bool m_hasMore = false;
    QHash<qint64, Models::PriceRow> m_prices;
    qint64 m_lastPrice = 0; ///< the number of the last one in m_prices
};

/// Few rows are wanted of large tables, which a server cannot know of tables that are new: its plans are made
/// for that from now on.
Expected<void> preferIndexes(const Database &database);
/// The number of the last change in the session, in the transaction that reads it; 0 in a file.
Expected<qint64> lastChange(const Database &database);

} // namespace Pennybench::Store
