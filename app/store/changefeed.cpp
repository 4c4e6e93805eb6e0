#include "app/store/changefeed.h"

#include "app/runs/judgingtasks.h"
#include "app/store/sessionreader.h"

#include <QVariant>

namespace Pennybench::Store {

namespace {

constexpr int changesAtOnce = 500;

/// The rows of a table that were changed, each found by its key: a server that plans while the table is small
/// would otherwise compare every row with every change for as long as the connection lasts.
QString changedIn(const QString &table)
{
    return QStringLiteral(
        "(SELECT DISTINCT suite AS of_suite, prompt AS of_prompt, model AS of_model, trial AS of_trial, "
        "turn AS of_turn FROM change WHERE number > ? AND number <= ? AND worker IS DISTINCT FROM ?) AS "
        "changed "
        "CROSS JOIN LATERAL (SELECT * FROM %1 WHERE suite = of_suite AND prompt = of_prompt AND model = "
        "of_model "
        "AND trial = of_trial AND turn = of_turn LIMIT 1) AS found")
        .arg(table);
}

} // namespace

Expected<qint64> lastChange(const Database &database)
{
    if (!database.isOnServer())
        return 0;
    return database.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM change"));
}

Expected<void> preferIndexes(const Database &database)
{
    // A table without an index for a query is read whole, at a nominal cost so high that the server would
    // compile the query first.
    return database.execute(QStringLiteral("SELECT set_config('jit', 'off', false), "
                                           "set_config('enable_hashjoin', 'off', false), "
                                           "set_config('enable_mergejoin', 'off', false), "
                                           "set_config('enable_seqscan', 'off', false)"));
}

Expected<void> ChangeFeed::readPrices(const Ask &ask, qint64 last)
{
    const auto rows = ask(pricesSql, {});
    if (!rows)
        return failure(rows.error());
    m_prices = pricesIn(**rows);
    m_lastPrice = last;
    return {};
}

Expected<void> ChangeFeed::readRows(QList<Runs::Answer> &answers, const Ask &ask, const QString &sql,
    const QVariantList &values, AnswerDetail detail)
{
    const auto rows = ask(sql, values);
    if (!rows)
        return failure(rows.error());
    const auto priceOf = [this](qint64 price) -> std::optional<Models::PriceRow> {
        const auto found = m_prices.constFind(price);
        return found == m_prices.constEnd() ? std::nullopt : std::optional(*found);
    };
    while ((*rows)->next())
        answers += readAnswer(**rows, detail, priceOf);
    return {};
}

Expected<QList<Runs::Answer>> ChangeFeed::next(const Ask &ask, qint64 worker, AnswerDetail detail)
{
    const auto page =
        ask(QStringLiteral(
                "SELECT coalesce(max(number), 0), count(*), count(*) FILTER (WHERE by_others AND suite "
                "<> '%2'), count(*) FILTER (WHERE by_others AND suite = '%2'), "
                "(SELECT coalesce(max(number), 0) FROM price) "
                "FROM (SELECT number, suite, worker IS DISTINCT FROM ? AS by_others FROM change "
                "WHERE number > ? ORDER BY number LIMIT %1) AS page")
                .arg(changesAtOnce)
                .arg(Runs::judgingSuite),
            {worker, m_last});
    if (!page)
        return failure(page.error());
    (*page)->next();
    const qint64 end = (*page)->value(0).toLongLong();
    const bool isFull = (*page)->value(1).toInt() == changesAtOnce;
    const bool hasAnswers = (*page)->value(2).toInt() > 0;
    const bool hasJudgements = (*page)->value(3).toInt() > 0;
    const qint64 lastPrice = (*page)->value(4).toLongLong();
    const QVariantList changes{m_last, end, worker};
    QList<Runs::Answer> answers;
    Expected<void> read;
    if ((hasAnswers || hasJudgements) && lastPrice > m_lastPrice)
        read = readPrices(ask, lastPrice);
    if (read && hasAnswers)
        read = readRows(answers, ask,
            readAnswersSql(detail, changedIn(QStringLiteral("answer"))) + QStringLiteral(" ORDER BY number"),
            changes, detail);
    if (read && hasJudgements)
        read = readRows(answers, ask,
            readJudgementsSql(detail, changedIn(QStringLiteral("judgement")))
                + QStringLiteral(" ORDER BY rowid"),
            changes, detail);
    if (!read)
        return failure(read.error());
    m_hasMore = isFull;
    m_last = std::max(m_last, end);
    return answers;
}

} // namespace Pennybench::Store
