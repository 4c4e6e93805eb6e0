#include "app/store/filestatements.h"

#include "app/runs/judgingtasks.h"
#include "app/store/answerrow.h"
#include "app/store/decisions.h"
#include "app/store/planstore.h"

namespace Pennybench::Store {

FileStatements::FileStatements(Database database)
    : m_database(std::move(database))
{
}

Expected<std::unique_ptr<SessionStatements>> FileStatements::open(Database database)
{
    auto statements = std::unique_ptr<FileStatements>(new FileStatements(std::move(database)));
    if (const auto ready = statements->prepare(); !ready)
        return failure(ready.error());
    return statements;
}

Expected<void> FileStatements::prepare()
{
    for (const QString &pragma :
        {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (const auto done = m_database.execute(pragma); !done)
            return done;
    }
    const QString saveOverride = QStringLiteral("UPDATE answer SET override = :v0") + whereKeySql(false, 1);
    for (const auto &[query, sql] :
        {std::pair{&m_saveAnswer, saveAnswerSql(false)}, {&m_saveJudgement, saveJudgementSql(false)},
            {&m_saveScore, saveScoreSql(false)}, {&m_saveOverride, saveOverride}}) {
        Expected<QSqlQuery> prepared = m_database.prepared(sql);
        if (!prepared)
            return failure(prepared.error());
        *query = *std::move(prepared);
    }
    return {};
}

Expected<void> FileStatements::begin()
{
    return m_database.beginWriting();
}

Expected<void> FileStatements::write(const SessionWriter::Entry &entry, qint64 /*worker*/)
{
    if (const Runs::Answer *answer = answerIn(entry))
        return save(*answer);
    if (const auto *scored = std::get_if<SessionWriter::Scored>(&entry))
        return save(*scored);
    if (const auto *overridden = std::get_if<SessionWriter::Overridden>(&entry))
        return save(*overridden);
    if (const auto *decided = std::get_if<SessionWriter::Decided>(&entry))
        return saveDecision(m_database, decided->name, decided->json);
    return savePlan(m_database, std::get<Runs::RunPlan>(entry));
}

Expected<void> FileStatements::commit(qint64 /*worker*/)
{
    return m_database.execute(QStringLiteral("COMMIT"));
}

void FileStatements::rollBack()
{
    m_prices.forget();
    m_database.rollBack();
}

void FileStatements::settle()
{
    for (QSqlQuery *query : {&m_saveAnswer, &m_saveJudgement, &m_saveScore, &m_saveOverride})
        query->clear();
    if (m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        (void)m_database.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

Expected<void> FileStatements::execute(QSqlQuery &query, const QVariantList &values) const
{
    bindValues(query, values);
    if (!query.exec())
        return failure(m_database.problemOf(query));
    return {};
}

Expected<void> FileStatements::save(const Runs::Answer &answer)
{
    const Expected<QVariant> price = m_prices.found(answer, m_database);
    if (!price)
        return failure(price.error());
    return execute(
        Runs::isJudgement(answer.key) ? m_saveJudgement : m_saveAnswer, answerValues(answer, *price));
}

Expected<void> FileStatements::save(const SessionWriter::Scored &scored)
{
    if (scored.withAnswer)
        return {};
    return execute(m_saveScore, scoreValues(scored.key, scored.score));
}

Expected<void> FileStatements::save(const SessionWriter::Overridden &overridden)
{
    return execute(m_saveOverride, verdictValues(overridden.verdict) + keyValues(overridden.key));
}

} // namespace Pennybench::Store
