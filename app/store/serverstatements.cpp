#include "app/store/serverstatements.h"

#include "app/runs/judgingtasks.h"
#include "app/store/answerrow.h"
#include "app/store/changefeed.h"
#include "app/store/decisions.h"
#include "app/store/lab.h"
#include "app/store/planstore.h"

#include <QJsonDocument>

namespace Pennybench::Store {

namespace {

constexpr int writersLocks = 0x5042434a;
/// Characters of a message, after which the rest of a transaction goes into another.
constexpr qsizetype longMessage = 1'000'000;

const QString saveAnswer = QStringLiteral("save_answer");
const QString saveJudgement = QStringLiteral("save_judgement");
const QString settleAnswer = QStringLiteral("settle_answer");
const QString settleJudgement = QStringLiteral("settle_judgement");
const QString settleNote = QStringLiteral("settle_note");
const QString saveScore = QStringLiteral("save_score");
const QString saveOverride = QStringLiteral("save_override");
const QString keepVerdict = QStringLiteral("keep_verdict");
const QString noteChanges = QStringLiteral("note_changes");

QVariantList valuesOf(const SharedAnswer &shared)
{
    const Runs::Answer &answer = shared.answer;
    const Settlement &settlement = shared.settlement;
    return QVariantList{settlement.worker} + keyValues(answer.key)
        + QVariantList{Runs::toText(answer.status), answer.attempts,
            answer.askedAt.isValid() ? QVariant(answer.askedAt.toMSecsSinceEpoch()) : QVariant(),
            settlement.keeps ? 1 : 0, settlement.provider, settlement.judges ? 1 : 0,
            qlonglong(settlement.charge.spent.picodollars()),
            qlonglong(settlement.charge.held.picodollars())};
}

} // namespace

ServerStatements::ServerStatements(Database database)
    : m_database(std::move(database))
    , m_batch(m_database)
{
}

Expected<std::unique_ptr<SessionStatements>> ServerStatements::open(Database database)
{
    auto statements = std::unique_ptr<ServerStatements>(new ServerStatements(std::move(database)));
    if (const auto ready = statements->prepare(); !ready)
        return failure(ready.error());
    return statements;
}

Expected<void> ServerStatements::prepare()
{
    Expected<void> ready = preferIndexes(m_database);
    for (const auto &[name, sql] :
        {std::pair{saveAnswer, saveAnswerSql(true)}, {saveJudgement, saveJudgementSql(true)},
            {settleAnswer, settleAnswerSql()}, {settleJudgement, settleJudgementSql()},
            {settleNote,
                QStringLiteral("DELETE FROM in_flight") + whereKeySql(true)
                    + QStringLiteral(" AND attempt <= $6")},
            {saveScore, saveScoreSql(true)},
            {saveOverride, QStringLiteral("UPDATE answer SET override = $1") + whereKeySql(true, 1)},
            {keepVerdict,
                QStringLiteral("INSERT INTO person_verdict (verdict, suite, prompt, model, trial, turn) "
                               "VALUES ($1, $2, $3, $4, $5, $6)")},
            {noteChanges, QStringLiteral("SELECT note_changes($1)")}}) {
        if (ready)
            ready = m_batch.prepare(name, sql);
    }
    return ready;
}

/// Changes are numbered in the order in which they can be seen: one writes after the other.
Expected<void> ServerStatements::begin()
{
    m_hasChanges = false;
    m_changes = {};
    m_batch.add(QStringLiteral("BEGIN"));
    m_batch.add(QStringLiteral("SELECT pg_advisory_xact_lock(%1, %2)")
                    .arg(writersLocks)
                    .arg(m_database.chosenSession()));
    return {};
}

Expected<void> ServerStatements::write(const SessionWriter::Entry &entry, qint64 worker)
{
    if (m_batch.length() >= longMessage) {
        if (const auto sent = send(); !sent)
            return sent;
    }
    return put(entry, worker);
}

Expected<void> ServerStatements::put(const SessionWriter::Entry &entry, qint64 worker)
{
    if (const auto *shared = std::get_if<SharedAnswer>(&entry))
        return put(*shared);
    if (const auto *lost = std::get_if<LostAnswer>(&entry))
        return put(*lost);
    if (const auto *answer = std::get_if<Runs::Answer>(&entry)) {
        const auto done = put(*answer);
        m_batch.add(settleNote, keyValues(answer->key) + QVariantList{answer->attempts});
        noteChange(answer->key, worker);
        return done;
    }
    if (const auto *scored = std::get_if<SessionWriter::Scored>(&entry)) {
        put(*scored, worker);
        return {};
    }
    if (const auto *overridden = std::get_if<SessionWriter::Overridden>(&entry)) {
        put(*overridden);
        return {};
    }
    if (const auto sent = send(); !sent)
        return sent;
    if (const auto *decided = std::get_if<SessionWriter::Decided>(&entry))
        return saveDecision(m_database, decided->name, decided->json);
    return savePlan(m_database, std::get<Runs::RunPlan>(entry));
}

Expected<void> ServerStatements::put(const SharedAnswer &shared)
{
    const Expected<QVariant> price = priceNumber(shared.answer);
    if (!price)
        return failure(price.error());
    m_hasChanges = true;
    m_batch.add(Runs::isJudgement(shared.answer.key) ? settleJudgement : settleAnswer,
        answerValues(shared.answer, *price) + valuesOf(shared));
    return {};
}

Expected<void> ServerStatements::put(const LostAnswer &lost)
{
    if (const auto sent = send(); !sent)
        return sent;
    const auto rows = m_queries.run(m_database, QStringLiteral("SELECT bury(?, ?, ?, ?, ?, ?)"),
        keyValues(lost.note.key) + QVariantList{lost.note.attempt});
    if (!rows)
        return failure(rows.error());
    noteChange(lost.answer.key, 0);
    return (*rows)->next() && (*rows)->value(0).toInt() == 1 ? put(lost.answer) : Expected<void>();
}

Expected<void> ServerStatements::put(const Runs::Answer &answer)
{
    const Expected<QVariant> price = priceNumber(answer);
    if (!price)
        return failure(price.error());
    m_batch.add(Runs::isJudgement(answer.key) ? saveJudgement : saveAnswer, answerValues(answer, *price));
    return {};
}

void ServerStatements::put(const SessionWriter::Scored &scored, qint64 worker)
{
    if (scored.withAnswer)
        return;
    m_batch.add(saveScore, scoreValues(scored.key, scored.score));
    noteChange(scored.key, worker);
}

void ServerStatements::put(const SessionWriter::Overridden &overridden)
{
    const QVariantList values = verdictValues(overridden.verdict) + keyValues(overridden.key);
    m_batch.add(saveOverride, values);
    m_batch.add(keepVerdict, values);
    noteChange(overridden.key, 0);
}

Expected<QVariant> ServerStatements::priceNumber(const Runs::Answer &answer)
{
    if (const auto number = m_prices.known(answer))
        return *number;
    if (const auto sent = send(); !sent)
        return failure(sent.error());
    return m_prices.found(answer, m_database);
}

Expected<void> ServerStatements::send()
{
    return m_batch.length() > 0 ? m_batch.send() : Expected<void>();
}

/// knownTo: a worker that need not hear of it; 0: all do.
void ServerStatements::noteChange(const Runs::AnswerKey &key, qint64 knownTo)
{
    m_hasChanges = true;
    m_changes += QJsonArray{knownTo > 0 ? QJsonValue(knownTo) : QJsonValue(), key.suite, key.promptId,
        key.model, key.trial, key.turn};
}

Expected<void> ServerStatements::commit(qint64 worker)
{
    if (!m_changes.isEmpty())
        m_batch.add(
            noteChanges, {QString::fromUtf8(QJsonDocument(m_changes).toJson(QJsonDocument::Compact))});
    if (m_hasChanges)
        m_batch.add(QStringLiteral("SELECT pg_notify('%1', '%2')")
                        .arg(schemaName(m_database.chosenSession()))
                        .arg(worker));
    m_batch.add(QStringLiteral("COMMIT"));
    return send();
}

void ServerStatements::rollBack()
{
    m_batch.clear();
    m_prices.forget();
    m_database.rollBack();
}

} // namespace Pennybench::Store
