#include "app/store/changefeed.h"

#include "app/store/sessionreader.h"

#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

namespace {

constexpr int changesAtOnce = 500;

const QString changed = QStringLiteral(
    " WHERE (suite, prompt, model, trial, turn) IN (SELECT suite, prompt, model, trial, turn FROM change "
    "WHERE number > ? AND number <= ? AND worker IS DISTINCT FROM ?) ORDER BY ");

} // namespace

Expected<qint64> lastChange(const Database &database)
{
    if (!database.isOnServer())
        return 0;
    return database.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM change"));
}

Expected<void> preferIndexes(const Database &database)
{
    const Expected<void> done = database.execute(QStringLiteral("SET enable_hashjoin TO off"));
    return done ? database.execute(QStringLiteral("SET enable_mergejoin TO off")) : done;
}

Expected<void> ChangeFeed::readPrices(const Database &database)
{
    auto prices = loadPrices(database);
    if (!prices)
        return failure(prices.error());
    m_prices = *std::move(prices);
    return {};
}

Expected<QList<Runs::Answer>> ChangeFeed::next(const Database &database, qint64 worker, AnswerDetail detail)
{
    auto page = database.executed(
        QStringLiteral("SELECT coalesce(max(number), 0), count(*), count(*) FILTER (WHERE worker IS DISTINCT "
                       "FROM ?) FROM (SELECT number, worker FROM change WHERE number > ? ORDER BY number "
                       "LIMIT %1) AS page")
            .arg(changesAtOnce),
        {worker, m_last});
    if (!page)
        return failure(page.error());
    page->next();
    const qint64 end = page->value(0).toLongLong();
    m_hasMore = page->value(1).toInt() == changesAtOnce;
    QList<Runs::Answer> answers;
    if (page->value(2).toInt() > 0) {
        if (const auto read = readPrices(database); !read)
            return failure(read.error());
    }
    const auto priceOf = [this](qint64 price) -> std::optional<Models::PriceRow> {
        const auto found = m_prices.constFind(price);
        return found == m_prices.constEnd() ? std::nullopt : std::optional(*found);
    };
    for (const QString &sql : {readAnswersSql(detail) + changed + QStringLiteral("number"),
             readJudgementsSql(detail) + changed + QStringLiteral("rowid")}) {
        if (page->value(2).toInt() == 0)
            break;
        auto rows = database.executed(sql, {m_last, end, worker});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            answers += readAnswer(*rows, detail, priceOf);
        if (rows->lastError().isValid())
            return failure(database.problemOf(*rows));
    }
    m_last = std::max(m_last, end);
    return answers;
}

} // namespace Pennybench::Store
