#include "app/store/sessionwriter.h"

#include "app/runs/judgingtasks.h"
#include "app/store/answerrow.h"
#include "app/store/decisions.h"
#include "app/store/planjson.h"
#include "app/store/planstore.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <iterator>

namespace Pennybench::Store {

namespace {

constexpr size_t largestBatch = 1'000;
constexpr unsigned long nextTryAfterMs = 250;
/// A transaction costs as much as the writing of several answers. Where that many came during the last one,
/// the next waits a moment for more.
constexpr size_t busyBatch = 8;
constexpr unsigned long gatherMs = 8;

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

/// The open connection with its prepared statements.
class SessionWriter::Statements {
public:
    static Expected<std::unique_ptr<Statements>> open(const QString &path)
    {
        Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
        if (!database)
            return failure(database.error());
        std::unique_ptr<Statements> statements(new Statements(*std::move(database)));
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

    Expected<void> begin() { return m_database.beginWriting(); }
    Expected<void> commit() { return m_database.execute(QStringLiteral("COMMIT")); }
    void rollBack() { m_database.rollBack(); }

    Expected<void> write(const Entry &entry)
    {
        return std::visit(Overloaded{
                              [this](const Runs::Answer &answer) { return writeAnswer(answer); },
                              [this](const Scored &scored) { return writeScore(scored); },
                              [this](const Overridden &overridden) { return writeOverride(overridden); },
                              [this](const Runs::RunPlan &plan) { return savePlan(m_database, plan); },
                              [this](const Decided &decided) {
                                  return saveDecision(m_database, decided.name, decided.json);
                              },
                          },
            entry);
    }

private:
    enum Name { SaveAnswer, SaveJudgement, SaveScore, SaveOverride, SavePrice, FindPrice, SettleNote };

    explicit Statements(Database database)
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
        if (const auto ready = isOnServer ? Expected<void>() : prepareFile(); !ready)
            return ready;
        const QString where =
            QStringLiteral(" WHERE suite = ? AND prompt = ? AND model = ? AND trial = ? AND turn = ?");
        QStringList texts{saveAnswerSql(isOnServer), saveJudgementSql(isOnServer), saveScoreSql(),
            QStringLiteral("UPDATE answer SET override = ?") + where,
            QStringLiteral("INSERT INTO price (entry) VALUES (?) ON CONFLICT (entry) DO NOTHING"),
            QStringLiteral("SELECT number FROM price WHERE entry = ?")};
        if (isOnServer)
            texts += QStringLiteral("DELETE FROM in_flight") + where + QStringLiteral(" AND attempt <= ?");
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

    static void bindKey(QSqlQuery &query, const Runs::AnswerKey &key, int position)
    {
        for (const QString &part : {key.suite, key.promptId, key.model})
            query.bindValue(position++, part.isNull() ? QStringLiteral("") : part);
        query.bindValue(position++, key.trial);
        query.bindValue(position, key.turn);
    }

    Expected<void> writeAnswer(const Runs::Answer &answer)
    {
        const Expected<QVariant> price = priceNumber(answer);
        if (!price)
            return failure(price.error());
        const Name save = Runs::isJudgement(answer.key) ? SaveJudgement : SaveAnswer;
        bindAnswer(m_queries[save], answer, *price);
        const Expected<void> done = execute(save);
        return done && m_database.isOnServer() ? settleNote(answer) : done;
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
        m_queries[SaveOverride].bindValue(
            0, overridden.verdict ? QVariant(Scoring::toText(*overridden.verdict)) : QVariant());
        bindKey(m_queries[SaveOverride], overridden.key, 1);
        return execute(SaveOverride);
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
};

SessionWriter::SessionWriter(QString path, Listener listener)
    : m_path(std::move(path))
    , m_listener(std::move(listener))
    , m_thread([this] { run(); })
{
}

SessionWriter::~SessionWriter()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_added.wakeAll();
        m_hurry.wakeAll();
    }
    m_thread.join();
}

void SessionWriter::add(Entry entry)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(std::move(entry));
    ++m_given;
    m_added.wakeOne();
}

bool SessionWriter::flush()
{
    const QMutexLocker lock(&m_mutex);
    const qint64 goal = m_given;
    const qint64 failures = m_failures;
    ++m_flushing;
    m_hurry.wakeAll();
    while (m_kept < goal && m_failures == failures)
        m_settled.wait(&m_mutex);
    --m_flushing;
    return m_kept >= goal;
}

bool SessionWriter::takeBatch(std::vector<Entry> &batch)
{
    const QMutexLocker lock(&m_mutex);
    while (batch.empty() && m_queue.empty() && !m_stopping)
        m_added.wait(&m_mutex);
    gather();
    batch.reserve(std::min(largestBatch, batch.size() + m_queue.size()));
    while (!m_queue.empty() && batch.size() < largestBatch) {
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    m_lastBatch = batch.size();
    putScoresIntoAnswers(batch);
    return !batch.empty();
}

/// The mutex is locked.
void SessionWriter::gather()
{
    if (m_lastBatch >= busyBatch && m_queue.size() < largestBatch && m_flushing == 0 && !m_stopping)
        m_hurry.wait(&m_mutex, gatherMs);
}

/// An answer and its score that are written together are one row that is written once.
void SessionWriter::putScoresIntoAnswers(std::vector<Entry> &batch)
{
    QHash<Runs::AnswerKey, Runs::Answer *> answers;
    for (Entry &entry : batch) {
        if (auto *answer = std::get_if<Runs::Answer>(&entry)) {
            answers.insert(answer->key, answer);
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
        const QMutexLocker lock(&m_mutex);
        std::ranges::move(m_queue, std::back_inserter(batch));
        m_queue.clear();
    }
    m_listener.abandoned(std::move(batch));
}

void SessionWriter::waitBeforeNextTry()
{
    const QMutexLocker lock(&m_mutex);
    ++m_failures;
    m_settled.wakeAll();
    if (!m_stopping)
        m_added.wait(&m_mutex, nextTryAfterMs);
}

bool SessionWriter::isStopping()
{
    const QMutexLocker lock(&m_mutex);
    return m_stopping;
}

void SessionWriter::run()
{
    std::unique_ptr<Statements> statements;
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

Expected<void> SessionWriter::writeAll(std::unique_ptr<Statements> &statements, std::vector<Entry> &batch)
{
    if (!statements) {
        auto opened = Statements::open(m_path);
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
    const QMutexLocker lock(&m_mutex);
    m_kept += count;
    m_settled.wakeAll();
    return {};
}

Expected<void> SessionWriter::writeTogether(Statements &statements, const std::vector<Entry> &batch)
{
    Expected<void> done = statements.begin();
    for (auto it = batch.cbegin(); done && it != batch.cend(); ++it)
        done = statements.write(*it);
    if (done)
        done = statements.commit();
    if (!done)
        statements.rollBack();
    return done;
}

} // namespace Pennybench::Store
