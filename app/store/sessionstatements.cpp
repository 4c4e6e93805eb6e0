#include "app/store/sessionstatements.h"

#include "app/runs/judgingtasks.h"
#include "app/store/answerrow.h"
#include "app/store/changefeed.h"
#include "app/store/decisions.h"
#include "app/store/lab.h"
#include "app/store/planjson.h"
#include "app/store/planstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace Pennybench::Store {

namespace {

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

class SessionStatements::Private {
public:
    using Entry = SessionWriter::Entry;
    using Scored = SessionWriter::Scored;
    using Overridden = SessionWriter::Overridden;
    using Decided = SessionWriter::Decided;

    static Expected<std::unique_ptr<Private>> open(const QString &path)
    {
        Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
        if (!database)
            return failure(database.error());
        std::unique_ptr<Private> statements(new Private(*std::move(database)));
        if (const auto ready = statements->prepare(); !ready)
            return failure(ready.error());
        return statements;
    }

    /// Leaves one plain file. If that fails, the log stays beside it and nothing is lost.
    void settle()
    {
        m_queries.clear();
        if (m_database.isOnServer())
            return;
        if (m_database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
            (void)m_database.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }

    Expected<void> begin()
    {
        m_changes = {};
        return m_database.isOnServer() ? beginInTurn() : m_database.beginWriting();
    }
    /// worker: who knows of it already.
    Expected<void> commit(qint64 worker)
    {
        if (m_database.isOnServer() && !m_changes.isEmpty()) {
            if (const auto noted = noteChanges(worker); !noted)
                return noted;
        }
        return m_database.execute(QStringLiteral("COMMIT"));
    }
    void rollBack() { m_database.rollBack(); }

    Expected<void> write(const Entry &entry, qint64 worker)
    {
        m_isOthers = false;
        const Expected<void> done = put(entry);
        if (done && m_database.isOnServer())
            noteChange(entry, worker);
        return done;
    }

private:
    Expected<void> put(const Entry &entry)
    {
        return std::visit(Overloaded{
                              [this](const Runs::Answer &answer) { return writeAnswer(answer); },
                              [this](const Scored &scored) { return writeScore(scored); },
                              [this](const Overridden &overridden) { return writeOverride(overridden); },
                              [this](const Runs::RunPlan &plan) { return savePlan(m_database, plan); },
                              [this](const Decided &decided) {
                                  return saveDecision(m_database, decided.name, decided.json);
                              },
                              [this](const SharedAnswer &shared) { return writeShared(shared); },
                              [this](const LostAnswer &lost) { return writeLost(lost); },
                          },
            entry);
    }

    enum Name {
        SaveAnswer,
        SaveJudgement,
        SaveScore,
        SaveOverride,
        SavePrice,
        FindPrice,
        SettleNote,
        SettleAnswer,
        SettleJudgement,
        Bury,
        NoteChanges,
        KeepVerdict
    };

    /// Changes are numbered in the order in which they can be seen: one writes after the other. Both
    /// statements are one message to the server.
    Expected<void> beginInTurn() const
    {
        constexpr int writersLocks = 0x5042434a;
        QSqlQuery query = m_database.query();
        const bool isDone = query.exec(QStringLiteral("BEGIN; SELECT pg_advisory_xact_lock(%1, %2)")
                                           .arg(writersLocks)
                                           .arg(m_database.chosenSession()))
            && query.nextResult();
        if (!isDone)
            return failure(m_database.problemOf(query));
        return {};
    }

    void noteChange(const Entry &entry, qint64 worker)
    {
        const Runs::Answer *answer = answerIn(entry);
        const auto *scored = std::get_if<Scored>(&entry);
        const auto *overridden = std::get_if<Overridden>(&entry);
        if ((scored && scored->withAnswer) || (!answer && !scored && !overridden))
            return;
        const Runs::AnswerKey &key = answer ? answer->key : scored ? scored->key : overridden->key;
        const bool isOwn =
            worker > 0 && !m_isOthers && !std::holds_alternative<LostAnswer>(entry) && !overridden;
        m_changes += QJsonArray{isOwn ? QJsonValue(worker) : QJsonValue(), key.suite, key.promptId, key.model,
            key.trial, key.turn};
    }

    Expected<void> noteChanges(qint64 worker)
    {
        QSqlQuery &query = m_queries[NoteChanges];
        query.bindValue(0, schemaName(m_database.chosenSession()));
        query.bindValue(1, worker);
        query.bindValue(2, QString::fromUtf8(QJsonDocument(m_changes).toJson(QJsonDocument::Compact)));
        return execute(NoteChanges);
    }

    explicit Private(Database database)
        : m_database(std::move(database))
    {
    }

    Expected<void> prepareFile()
    {
        for (const QString &pragma :
            {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL")}) {
            if (const auto done = m_database.execute(pragma); !done)
                return done;
        }
        return {};
    }

    Expected<void> prepare()
    {
        const bool isOnServer = m_database.isOnServer();
        if (const auto ready = isOnServer ? preferIndexes(m_database) : prepareFile(); !ready)
            return ready;
        const QString where =
            QStringLiteral(" WHERE suite = ? AND prompt = ? AND model = ? AND trial = ? AND turn = ?");
        QStringList texts{saveAnswerSql(isOnServer), saveJudgementSql(isOnServer), saveScoreSql(),
            QStringLiteral("UPDATE answer SET override = ?") + where,
            QStringLiteral("INSERT INTO price (entry) VALUES (?) ON CONFLICT (entry) DO NOTHING"),
            QStringLiteral("SELECT number FROM price WHERE entry = ?")};
        if (isOnServer)
            texts += {QStringLiteral("DELETE FROM in_flight") + where + QStringLiteral(" AND attempt <= ?"),
                settleAnswerSql(), settleJudgementSql(), QStringLiteral("SELECT bury(?, ?, ?, ?, ?, ?)"),
                QStringLiteral("SELECT note_changes(?, ?, ?)"),
                QStringLiteral("INSERT INTO person_verdict (verdict, suite, prompt, model, trial, turn) "
                               "VALUES (?, ?, ?, ?, ?, ?)")};
        for (const QString &text : texts) {
            Expected<QSqlQuery> query = m_database.prepared(text);
            if (!query)
                return failure(query.error());
            m_queries.push_back(*std::move(query));
        }
        return {};
    }

    Expected<void> execute(Name name)
    {
        if (!m_queries[name].exec())
            return failure(m_database.problemOf(m_queries[name]));
        return {};
    }

    /// A null text would be NULL, which keys must not be.
    static QString textOf(const QString &part) { return part.isNull() ? QStringLiteral("") : part; }

    static void bindKey(QSqlQuery &query, const Runs::AnswerKey &key, int position)
    {
        for (const QString &part : {key.suite, key.promptId, key.model})
            query.bindValue(position++, textOf(part));
        query.bindValue(position++, key.trial);
        query.bindValue(position, key.turn);
    }

    Expected<void> writeAnswer(const Runs::Answer &answer)
    {
        const Expected<void> done = putAnswer(answer);
        return done && m_database.isOnServer() ? settleNote(answer) : done;
    }

    Expected<void> writeShared(const SharedAnswer &shared)
    {
        const Runs::Answer &answer = shared.answer;
        const Settlement &settlement = shared.settlement;
        const Name name = Runs::isJudgement(answer.key) ? SettleJudgement : SettleAnswer;
        QSqlQuery &query = m_queries[name];
        int place = 0;
        for (const QVariant &value : QVariantList{settlement.worker, textOf(answer.key.suite),
                 textOf(answer.key.promptId), textOf(answer.key.model), answer.key.trial, answer.key.turn,
                 Runs::toText(answer.status), answer.attempts,
                 answer.askedAt.isValid() ? QVariant(answer.askedAt.toMSecsSinceEpoch())
                                          : QVariant(QMetaType(QMetaType::LongLong)),
                 settlement.keeps ? 1 : 0, settlement.provider, settlement.judges ? 1 : 0,
                 qlonglong(settlement.charge.spent.picodollars()),
                 qlonglong(settlement.charge.held.picodollars())})
            query.bindValue(QStringLiteral(":s%1").arg(place++), value);
        const auto done = putAnswer(name, answer);
        m_isOthers = done && query.numRowsAffected() == 0;
        return done;
    }

    Expected<void> writeLost(const LostAnswer &lost)
    {
        QSqlQuery &query = m_queries[Bury];
        constexpr int attemptPlace = 5;
        bindKey(query, lost.note.key, 0);
        query.bindValue(attemptPlace, lost.note.attempt);
        if (const auto done = execute(Bury); !done)
            return done;
        return query.next() && query.value(0).toInt() == 1 ? putAnswer(lost.answer) : Expected<void>();
    }

    Expected<void> putAnswer(const Runs::Answer &answer)
    {
        return putAnswer(Runs::isJudgement(answer.key) ? SaveJudgement : SaveAnswer, answer);
    }

    Expected<void> putAnswer(Name save, const Runs::Answer &answer)
    {
        const Expected<QVariant> price = priceNumber(answer);
        if (!price)
            return failure(price.error());
        bindAnswer(m_queries[save], answer, *price);
        return execute(save);
    }

    /// In the transaction of the answer: nobody sees both.
    Expected<void> settleNote(const Runs::Answer &answer)
    {
        constexpr int attemptPlace = 5;
        bindKey(m_queries[SettleNote], answer.key, 0);
        m_queries[SettleNote].bindValue(attemptPlace, answer.attempts);
        return execute(SettleNote);
    }

    Expected<void> writeScore(const Scored &scored)
    {
        if (scored.withAnswer)
            return {};
        bindScore(m_queries[SaveScore], scored.key, scored.score);
        return execute(SaveScore);
    }

    Expected<void> writeOverride(const Overridden &overridden)
    {
        const QVariant verdict = overridden.verdict ? QVariant(Scoring::toText(*overridden.verdict))
                                                    : QVariant(QMetaType(QMetaType::QString));
        m_queries[SaveOverride].bindValue(0, verdict);
        bindKey(m_queries[SaveOverride], overridden.key, 1);
        const Expected<void> done = execute(SaveOverride);
        if (!done || !m_database.isOnServer())
            return done;
        m_queries[KeepVerdict].bindValue(0, verdict);
        bindKey(m_queries[KeepVerdict], overridden.key, 1);
        return execute(KeepVerdict);
    }

    Expected<QVariant> priceNumber(const Runs::Answer &answer)
    {
        if (!answer.cost || !answer.cost->row)
            return QVariant();
        // Answers come mostly with one of few rows: to find those is much cheaper than to write them down.
        for (const auto &[row, number] : m_priceNumbers) {
            if (row == *answer.cost->row)
                return QVariant(number);
        }
        const QString entry = QString::fromUtf8(toJsonText(*answer.cost->row));
        m_queries[SavePrice].bindValue(0, entry);
        if (const auto done = execute(SavePrice); !done)
            return failure(done.error());
        m_queries[FindPrice].bindValue(0, entry);
        if (const auto done = execute(FindPrice); !done)
            return failure(done.error());
        if (!m_queries[FindPrice].next())
            return failure(m_database.problemOf(m_queries[FindPrice]));
        const qlonglong number = m_queries[FindPrice].value(0).toLongLong();
        m_queries[FindPrice].finish();
        m_priceNumbers.emplace_back(*answer.cost->row, number);
        return QVariant(number);
    }

    std::vector<QSqlQuery>
        m_queries; ///< outlive the connection: they are not freed one by one where it was lost
    Database m_database;
    std::vector<std::pair<Models::PriceRow, qlonglong>> m_priceNumbers;
    QJsonArray m_changes;
    bool m_isOthers = false; ///< the answer that was written last gave way to another's
};

SessionStatements::SessionStatements(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

SessionStatements::~SessionStatements() = default;

Expected<std::unique_ptr<SessionStatements>> SessionStatements::open(const QString &path)
{
    auto opened = Private::open(path);
    if (!opened)
        return failure(opened.error());
    return std::unique_ptr<SessionStatements>(new SessionStatements(*std::move(opened)));
}

void SessionStatements::settle()
{
    d->settle();
}

Expected<void> SessionStatements::begin()
{
    return d->begin();
}

Expected<void> SessionStatements::commit(qint64 worker)
{
    return d->commit(worker);
}

void SessionStatements::rollBack()
{
    d->rollBack();
}

Expected<void> SessionStatements::write(const SessionWriter::Entry &entry, qint64 worker)
{
    return d->write(entry, worker);
}

} // namespace Pennybench::Store
