#include "app/store/sessionreader.h"

#include "app/runs/judgingtasks.h"
#include "app/store/journal.h"
#include "app/store/planjson.h"
#include "app/store/servermessages.h"
#include "app/store/sessionfile.h"
#include "app/store/storemessages.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr int largestReserve = 10'000; ///< answers: a caller may name any limit

Expected<void> mustExist(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({.message = StoreMessages::noSuchFile, .file = path});
    if (!info.isFile())
        return failure({.message = StoreMessages::notAFile, .file = path});
    if (!info.isReadable())
        return failure({.message = StoreMessages::noPermission, .file = path});
    if (info.size() == 0)
        return failure({.message = StoreMessages::emptyFile, .file = path});
    return {};
}

/// The file and what was not yet merged into it, in a folder of our own.
Expected<QString> copyInto(const QTemporaryDir &folder, const QString &path)
{
    const QString copy = folder.filePath(QStringLiteral("session"));
    if (!folder.isValid() || !QFile::copy(path, copy))
        return failure({.message = StoreMessages::cannotCopy, .file = path});
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const QString &ending : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (!QFile::copy(path + ending, copy + ending))
            continue;
        QFile(copy + ending).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

struct Opened {
    std::unique_ptr<QTemporaryDir> folder;
    Database database;
};

Expected<Opened> openCopy(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const Expected<QString> copy = copyInto(*folder, path);
    if (!copy)
        return failure(copy.error());
    Expected<Database> database = Database::open(*copy, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto schema = schemaOf(*database); !schema) {
        Problem problem = schema.error();
        problem.file = path;
        return failure(problem);
    }
    if (const auto migrated = migrate(*database); !migrated)
        return failure(migrated.error());
    return Opened{std::move(folder), *std::move(database)};
}

Expected<Opened> openOnServer(const QString &path)
{
    Expected<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (!schema)
        return failure(schema.error());
    if (*schema < newestSchema()) {
        return failure({.message = Message(ServerMessages::olderSession,
                            {QString::number(*schema), QString::number(newestSchema())}),
            .file = path});
    }
    return Opened{nullptr, *std::move(database)};
}

Expected<Opened> openForReading(const QString &path)
{
    if (isServerAddress(path))
        return openOnServer(path);
    if (const auto exists = mustExist(path); !exists)
        return failure(exists.error());
    // SQLite would create a new journal beside a file that lacks its own, and the problem would no longer be
    // seen.
    const auto access = lacksJournal(path) ? Database::Access::Frozen : Database::Access::ReadOnly;
    Expected<Database> database = Database::open(path, access);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (schema && *schema == newestSchema())
        return Opened{nullptr, *std::move(database)};
    // The journal of a killed writer can only be merged by writing.
    const bool hasLeftovers =
        QFile::exists(path + QStringLiteral("-wal")) || QFile::exists(path + QStringLiteral("-journal"));
    if (!schema && !hasLeftovers)
        return failure(schema.error());
    return openCopy(path);
}

} // namespace

SessionReader::SessionReader(std::unique_ptr<QTemporaryDir> copy, Database database)
    : m_copy(std::move(copy))
    , m_database(std::move(database))
{
}

Expected<SessionReader> SessionReader::open(const QString &path)
{
    Expected<Opened> opened = openForReading(path);
    if (!opened)
        return failure(opened.error());
    SessionReader reader(std::move(opened->folder), std::move(opened->database));
    Expected<SessionHead> head = loadHead(reader.m_database);
    if (!head)
        return failure(head.error());
    reader.m_head = *head;
    // The notes first: what is answered between the two is then answered, not in flight for ever.
    if (!isServerAddress(path))
        reader.m_notes = AskLog::read(path, head->id);
    if (const auto begun = reader.m_database.beginReading(); !begun)
        return failure(begun.error());
    auto prices = loadPrices(reader.m_database);
    if (!prices)
        return failure(prices.error());
    reader.m_prices = *prices;
    return reader;
}

Expected<Runs::RunPlan> SessionReader::plan() const
{
    return loadPlan(m_database);
}

Expected<int> SessionReader::answerCount() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM answer")).map([](qint64 count) {
        return static_cast<int>(count);
    });
}

Expected<SessionReader::Page> SessionReader::answersAfter(qint64 number, int limit, AnswerDetail detail) const
{
    auto query = m_database.prepared(
        readAnswersSql(detail) + QStringLiteral(" WHERE number > ? ORDER BY number LIMIT ?"));
    if (!query)
        return failure(query.error());
    query->bindValue(0, number);
    query->bindValue(1, limit < 0 && m_database.isOnServer() ? QVariant() : limit);
    if (!query->exec())
        return failure(m_database.problemOf(*query));
    Page page{.last = number};
    page.answers.reserve(limit < 0 ? answerCount().value_or(0) : std::min(limit, largestReserve));
    while (query->next()) {
        page.answers += answerAt(*query, detail);
        page.last = query->value(0).toLongLong();
        page.numbers += page.last;
    }
    if (query->lastError().isValid())
        return failure(m_database.problemOf(*query));
    return page;
}

Expected<QList<qint64>> SessionReader::answerNumbers() const
{
    QSqlQuery query = m_database.query();
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT number FROM answer")))
        return failure(m_database.problemOf(query));
    QList<qint64> numbers;
    while (query.next())
        numbers += query.value(0).toLongLong();
    // In the order of an index of the table, which is quicker to read.
    std::ranges::sort(numbers);
    return numbers;
}

Expected<std::optional<Runs::Answer>> SessionReader::oneAnswer(
    const QString &where, const QVariantList &values, AnswerDetail detail) const
{
    auto query = m_database.executed(readAnswersSql(detail) + where, values);
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(answerAt(*query, detail)) : std::nullopt;
}

Expected<std::optional<Runs::Answer>> SessionReader::answer(qint64 number, AnswerDetail detail) const
{
    return oneAnswer(QStringLiteral(" WHERE number = ?"), {number}, detail);
}

Expected<std::optional<Runs::Answer>> SessionReader::answer(
    const Runs::AnswerKey &key, AnswerDetail detail) const
{
    return oneAnswer(
        QStringLiteral(" WHERE suite = ? AND prompt = ? AND model = ? AND trial = ? AND turn = ?"),
        {key.suite, key.promptId, key.model, key.trial, key.turn}, detail);
}

Expected<std::optional<StoredPrompt>> SessionReader::prompt(qint64 position) const
{
    return loadPrompts(m_database, position).map([](const QList<StoredPrompt> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Expected<std::optional<Models::ModelEntry>> SessionReader::model(const QString &id) const
{
    auto query = m_database.executed(QStringLiteral("SELECT entry FROM model WHERE id = ?"), {id});
    if (!query)
        return failure(query.error());
    return query->next() ? std::optional(modelFromJson(query->value(0).toString().toUtf8())) : std::nullopt;
}

Expected<Runs::Tally> SessionReader::tally() const
{
    auto query =
        m_database.prepared(readAnswersSql(AnswerDetail::Figures) + QStringLiteral(" ORDER BY number"));
    if (!query)
        return failure(query.error());
    if (!query->exec())
        return failure(m_database.problemOf(*query));
    Runs::Tally tally;
    while (query->next())
        tally.put(answerAt(*query, AnswerDetail::Figures));
    if (query->lastError().isValid())
        return failure(m_database.problemOf(*query));
    return tally;
}

Runs::Answer SessionReader::answerAt(const QSqlQuery &query, AnswerDetail detail) const
{
    return readAnswer(query, detail, [this](qint64 price) -> std::optional<Models::PriceRow> {
        const auto found = m_prices.constFind(price);
        return found == m_prices.constEnd() ? std::nullopt : std::optional(*found);
    });
}

Expected<QList<Runs::Answer>> SessionReader::newestOf(const QString &model, int limit) const
{
    auto query = m_database.prepared(readAnswersSql(AnswerDetail::WithoutTexts)
        + QStringLiteral(" WHERE model = ? AND status = 'ok' ORDER BY number DESC LIMIT ?"));
    if (!query)
        return failure(query.error());
    query->bindValue(0, model);
    query->bindValue(1, limit);
    if (!query->exec())
        return failure(m_database.problemOf(*query));
    QList<Runs::Answer> answers;
    while (query->next())
        answers += answerAt(*query, AnswerDetail::WithoutTexts);
    return answers;
}

Expected<QList<AskNote>> SessionReader::unfinished() const
{
    auto unfinished = loadInFlight(m_database);
    if (!unfinished)
        return unfinished;
    for (const AskNote &note : m_notes) {
        const Expected<bool> answered = isAnswered(note);
        if (!answered)
            return failure(answered.error());
        if (!*answered)
            unfinished->append(note);
    }
    return unfinished;
}

Expected<QList<AskNote>> SessionReader::abandoned() const
{
    return m_database.isOnServer() ? loadAbandoned(m_database) : unfinished();
}

Expected<QList<Runs::Answer>> SessionReader::judgements() const
{
    auto query =
        m_database.executed(readJudgementsSql(AnswerDetail::All) + QStringLiteral(" ORDER BY rowid"), {});
    if (!query)
        return failure(query.error());
    QList<Runs::Answer> judgements;
    while (query->next())
        judgements += answerAt(*query, AnswerDetail::All);
    if (query->lastError().isValid())
        return failure(m_database.problemOf(*query));
    return judgements;
}

Expected<bool> SessionReader::isAnswered(const AskNote &note) const
{
    const QString table =
        Runs::isJudgement(note.key) ? QStringLiteral("judgement") : QStringLiteral("answer");
    auto query = m_database.prepared(
        QStringLiteral("SELECT attempts FROM %1 WHERE suite = ? AND prompt = ? AND model = ? AND "
                       "trial = ? AND turn = ?")
            .arg(table));
    if (!query)
        return failure(query.error());
    query->bindValue(0, note.key.suite);
    query->bindValue(1, note.key.promptId);
    query->bindValue(2, note.key.model);
    query->bindValue(3, note.key.trial);
    query->bindValue(4, note.key.turn);
    if (!query->exec())
        return failure(m_database.problemOf(*query));
    return query->next() && query->value(0).toInt() >= note.attempt;
}

QHash<qint64, Models::PriceRow> pricesIn(QSqlQuery &rows)
{
    QHash<qint64, Models::PriceRow> prices;
    while (rows.next()) {
        if (const auto row = priceFromJson(rows.value(1).toString().toUtf8()))
            prices.insert(rows.value(0).toLongLong(), *row);
    }
    return prices;
}

Expected<QHash<qint64, Models::PriceRow>> loadPrices(const Database &database)
{
    QSqlQuery query = database.query();
    if (!query.exec(pricesSql))
        return failure(database.problemOf(query));
    return pricesIn(query);
}

namespace {

Expected<QList<AskNote>> notesWhere(const Database &database, const QString &condition)
{
    QSqlQuery query = database.query();
    if (!query.exec(
            QStringLiteral("SELECT suite, prompt, model, trial, attempt, asked_at, %1 FROM in_flight "
                           "%2 ORDER BY asked_at")
                .arg(database.isOnServer() ? QStringLiteral("turn") : QStringLiteral("1"), condition)))
        return failure(database.problemOf(query));
    QList<AskNote> notes;
    while (query.next())
        notes.append({.key = {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                          query.value(3).toInt(), query.value(6).toInt()},
            .attempt = query.value(4).toInt(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC)});
    return notes;
}

} // namespace

Expected<QList<AskNote>> loadInFlight(const Database &database)
{
    return notesWhere(database, {});
}

Expected<QList<AskNote>> loadAbandoned(const Database &database)
{
    return notesWhere(database, QStringLiteral("WHERE worker IS NULL OR NOT alive_worker(worker)"));
}

} // namespace Pennybench::Store
