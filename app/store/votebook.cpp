#include "app/store/votebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr int firstSchemaWithVotes = 8;

QVariant momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Expected<void> executeBound(const Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.prepared(sql);
    if (!query)
        return failure(query.error());
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec())
        return failure(database.problemOf(*query));
    return {};
}

VoteQuestion questionAt(const QSqlQuery &query)
{
    VoteQuestion question{.number = query.value(0).toInt(),
        .suite = query.value(1).toString(),
        .promptId = query.value(2).toString(),
        .state = query.value(4).toString(),
        .current = query.value(5).toBool(),
        .phones = query.value(6).toInt(),
        .openedAt = momentFrom(query.value(7)),
        .lockedAt = momentFrom(query.value(8))};
    const QJsonArray options = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).array();
    for (const QJsonValue &option : options)
        question.contestants += option.toString();
    return question;
}

Expected<QList<VoteQuestion>> questionsIn(const Database &database)
{
    QSqlQuery rows = database.query();
    if (!rows.exec(QStringLiteral("SELECT number, suite, prompt, options, state, current, phones, opened_at, "
                                  "locked_at FROM class_question ORDER BY number")))
        return failure(database.problemOf(rows));
    QList<VoteQuestion> questions;
    QHash<int, qsizetype> places;
    while (rows.next()) {
        questions += questionAt(rows);
        places.insert(questions.last().number, questions.size() - 1);
    }
    if (!rows.exec(QStringLiteral("SELECT question, device, choice FROM class_vote")))
        return failure(database.problemOf(rows));
    while (rows.next()) {
        const qsizetype place = places.value(rows.value(0).toInt(), -1);
        if (place >= 0)
            questions[place].votes.insert(rows.value(1).toString(), rows.value(2).toString());
    }
    return questions;
}

} // namespace

QString optionLetter(int option)
{
    return QString(QChar(u'A' + option));
}

std::optional<int> votesFor(const VoteQuestion &question, const QString &contestant)
{
    const qsizetype option = question.contestants.indexOf(contestant);
    if (option < 0)
        return {};
    return static_cast<int>(std::ranges::count(question.votes, optionLetter(static_cast<int>(option))));
}

VoteBook::VoteBook(Database database)
    : m_database(std::move(database))
{
}

Expected<VoteBook> VoteBook::open(const QString &path)
{
    Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return VoteBook(*std::move(database));
}

Expected<std::optional<VoteRoom>> VoteBook::room() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT salt, token, code, port FROM class_room")))
        return failure(m_database.problemOf(query));
    if (!query.next())
        return std::optional<VoteRoom>();
    return std::optional(VoteRoom{.salt = query.value(0).toByteArray(),
        .token = query.value(1).toString(),
        .code = query.value(2).toString(),
        .port = static_cast<quint16>(query.value(3).toUInt())});
}

Expected<void> VoteBook::saveRoom(const VoteRoom &room)
{
    return executeBound(m_database,
        QStringLiteral("INSERT INTO class_room (number, salt, token, code, port) VALUES (1, ?, ?, ?, ?) "
                       "ON CONFLICT (number) DO UPDATE SET salt = excluded.salt, token = excluded.token, "
                       "code = excluded.code, port = excluded.port"),
        {room.salt, room.token, room.code, room.port});
}

Expected<QList<VoteQuestion>> VoteBook::questions() const
{
    return questionsIn(m_database);
}

Expected<void> VoteBook::saveQuestion(const VoteQuestion &question)
{
    const QByteArray options =
        QJsonDocument(QJsonArray::fromStringList(question.contestants)).toJson(QJsonDocument::Compact);
    return executeBound(m_database,
        QStringLiteral(
            "INSERT INTO class_question (number, suite, prompt, options, state, current, phones, "
            "opened_at, locked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE "
            "SET suite = excluded.suite, prompt = excluded.prompt, options = excluded.options, "
            "state = excluded.state, current = excluded.current, phones = excluded.phones, "
            "opened_at = excluded.opened_at, locked_at = excluded.locked_at"),
        {question.number, question.suite, question.promptId, QString::fromUtf8(options), question.state,
            question.current ? 1 : 0, question.phones, momentValue(question.openedAt),
            momentValue(question.lockedAt)});
}

Expected<void> VoteBook::saveVote(int question, const QString &device, const QString &choice)
{
    return executeBound(m_database,
        QStringLiteral("INSERT INTO class_vote (question, device, choice) VALUES (?, ?, ?) "
                       "ON CONFLICT (question, device) DO UPDATE SET choice = excluded.choice"),
        {question, device, choice});
}

Expected<void> VoteBook::replaceVotes(
    int question, const QString &devicesFrom, const QHash<QString, QString> &votes)
{
    if (auto begun = m_database.beginWriting(); !begun)
        return begun;
    Expected<void> done = executeBound(m_database,
        QStringLiteral("DELETE FROM class_vote WHERE question = ? AND substr(device, 1, ?) = ?"),
        {question, devicesFrom.size(), devicesFrom.isNull() ? QStringLiteral("") : devicesFrom});
    for (auto it = votes.cbegin(); done && it != votes.cend(); ++it)
        done = saveVote(question, it.key(), it.value());
    if (done)
        done = m_database.execute(QStringLiteral("COMMIT"));
    if (!done)
        m_database.rollBack();
    return done;
}

Expected<QList<VoteQuestion>> votesIn(const Database &database)
{
    const Expected<int> schema = schemaOf(database);
    if (!schema)
        return failure(schema.error());
    return *schema < firstSchemaWithVotes ? QList<VoteQuestion>() : questionsIn(database);
}

} // namespace Pennybench::Store
