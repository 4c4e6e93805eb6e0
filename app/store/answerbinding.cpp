#include "app/store/answercolumns.h"
#include "app/store/answerrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace Pennybench::Store {

QVariant forServer(const QVariant &value)
{
    if (value.metaType().id() == QMetaType::Bool)
        return value.toBool() ? 1 : 0;
    return value.metaType().id() == QMetaType::QString && !value.isNull()
        ? QVariant(withoutNulls(value.toString()))
        : value;
}

namespace {

constexpr qsizetype keyColumns = 5;
/// What settle() of postgresql-lab.sql is given.
constexpr qsizetype settlementValues = 14;

/// The places of so many values in a statement. Qt makes a name of every number that it is given, so that
/// binding to a file's statement by name costs a quarter of binding by number.
QStringList places(qsizetype count, bool onServer, qsizetype before = 0)
{
    QStringList made;
    for (qsizetype i = before; i < before + count; ++i)
        made += onServer ? QStringLiteral("$%1").arg(i + 1) : QStringLiteral(":v%1").arg(i);
    return made;
}

/// Takes one value after the other, in the order of the columns.
class Values {
public:
    explicit Values(qsizetype count) { m_list.reserve(count); }

    void add(const QVariant &value) { m_list += value; }
    template <typename T>
    void addNumber(const std::optional<T> &value)
    {
        add(value ? QVariant::fromValue(*value) : QVariant());
    }
    void addTime(const std::optional<std::chrono::nanoseconds> &value)
    {
        add(value ? QVariant(static_cast<qlonglong>(value->count())) : QVariant());
    }
    /// A null text would be NULL, which keys must not be.
    void addKey(const Runs::AnswerKey &key)
    {
        for (const QString &part : {key.suite, key.promptId, key.model})
            add(part.isNull() ? QStringLiteral("") : part);
        add(key.trial);
        add(key.turn);
    }
    QVariantList take() { return std::move(m_list); }

private:
    QVariantList m_list;
};

void addError(Values &values, const std::optional<Providers::ChatError> &error)
{
    if (!error) {
        for (int i = 0; i < 7; ++i)
            values.add({});
        return;
    }
    values.add(Providers::toText(error->kind));
    values.add(error->message.english());
    values.add(error->httpStatus);
    values.add(error->providerCode);
    values.add(error->retryAfter ? QVariant(static_cast<qlonglong>(error->retryAfter->count())) : QVariant());
    values.add(error->retryable);
    values.add(error->maybeCharged);
}

void addUsage(Values &values, const Providers::TokenUsage &usage)
{
    values.addNumber(usage.prompt);
    values.addNumber(usage.cached);
    values.addNumber(usage.cacheWrite);
    values.addNumber(usage.completion);
    values.addNumber(usage.reasoning);
    values.addNumber(usage.chargedPicodollars);
    values.add(usage.estimated);
}

void addCost(Values &values, const std::optional<Models::Cost> &cost, const QVariant &price)
{
    values.add(cost ? QVariant(static_cast<qlonglong>(cost->amount.picodollars())) : QVariant());
    values.add(price);
    values.add(cost ? QVariant(cost->chargedByProvider) : QVariant());
    values.add(cost ? QVariant(cost->estimated) : QVariant());
}

void addScore(Values &values, const std::optional<Scoring::Score> &score,
    const std::optional<Scoring::Verdict> &override)
{
    values.add(score ? QVariant(Scoring::toText(score->verdict)) : QVariant());
    values.addNumber(score ? score->score : std::nullopt);
    values.add(score ? QVariant(score->scorer) : QVariant());
    values.add(override ? QVariant(Scoring::toText(*override)) : QVariant());
    values.add(score ? QVariant(static_cast<qlonglong>(score->extractedAt)) : QVariant());
    for (const QString Scoring::Score::*field : {&Scoring::Score::expected, &Scoring::Score::extracted,
             &Scoring::Score::extractedForm, &Scoring::Score::expectedForm})
        values.add(score ? QVariant(*score.*field) : QVariant());
    values.add(score ? QVariant(score->reason.english()) : QVariant());
}

QString textOf(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QVariant saidText(const Message &message)
{
    const QJsonValue json = toJson(message);
    return json.isObject() ? QVariant(textOf(QJsonDocument(json.toObject()))) : QVariant();
}

/// The English sentence has its own column, for reading the file without this program.
void addMessages(Values &values, const Runs::Answer &answer)
{
    QJsonArray notes;
    for (const Message &note : answer.notes)
        notes += toJson(note);
    values.add(answer.error ? saidText(answer.error->message) : QVariant());
    values.add(notes.isEmpty() ? QVariant() : QVariant(textOf(QJsonDocument(notes))));
    values.addTime(answer.loadTime);
    values.add(answer.score ? saidText(answer.score->reason) : QVariant());
}

const QStringList &scoreColumns()
{
    static const QStringList columns{QStringLiteral("verdict"), QStringLiteral("score"),
        QStringLiteral("scorer"), QStringLiteral("extracted_at"), QStringLiteral("expected"),
        QStringLiteral("extracted"), QStringLiteral("extracted_form"), QStringLiteral("expected_form"),
        QStringLiteral("reason"), QStringLiteral("reason_said")};
    return columns;
}

QString inserted(const QString &table)
{
    return QStringLiteral("INTO %1 (%2) ").arg(table, answerColumns().join(QStringLiteral(", ")));
}

QString placeList(bool onServer)
{
    return places(answerColumns().size(), onServer).join(QStringLiteral(", "));
}

/// number: the column that says in which order the rows came.
QString onConflict(const QString &number)
{
    QStringList changes{number + QStringLiteral(" = DEFAULT")};
    for (const QString &column : answerColumns())
        changes += QStringLiteral("%1 = excluded.%1").arg(column);
    return QStringLiteral(" ON CONFLICT (suite, prompt, model, trial, turn) DO UPDATE SET ")
        + changes.join(QStringLiteral(", "));
}

QString replaceSql(const QString &table, const QString &number, bool onServer)
{
    const QString insert = inserted(table) + QStringLiteral("VALUES (%1)").arg(placeList(onServer));
    return onServer ? QStringLiteral("INSERT ") + insert + onConflict(number)
                    : QStringLiteral("REPLACE ") + insert;
}

QString settleSql(const QString &table, const QString &number)
{
    const QString settled = places(settlementValues, true, answerColumns().size()).join(QStringLiteral(", "));
    return QStringLiteral("INSERT ") + inserted(table)
        + QStringLiteral("SELECT %1 WHERE settle(%2) = 'new'").arg(placeList(true), settled)
        + onConflict(number);
}

} // namespace

void bindValues(QSqlQuery &query, const QVariantList &values)
{
    static const QStringList names = places(answerColumns().size(), false);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(names.at(i), values.at(i));
}

QVariantList verdictValues(const std::optional<Scoring::Verdict> &verdict)
{
    return {verdict ? QVariant(Scoring::toText(*verdict)) : QVariant()};
}

QVariantList keyValues(const Runs::AnswerKey &key)
{
    Values values(keyColumns);
    values.addKey(key);
    return values.take();
}

QString whereKeySql(bool onServer, qsizetype before)
{
    const QStringList at = places(keyColumns, onServer, before);
    return QStringLiteral(" WHERE suite = %1 AND prompt = %2 AND model = %3 AND trial = %4 AND turn = %5")
        .arg(at.at(0), at.at(1), at.at(2), at.at(3), at.at(4));
}

QString saveAnswerSql(bool onServer)
{
    return replaceSql(QStringLiteral("answer"), QStringLiteral("number"), onServer);
}

QString saveJudgementSql(bool onServer)
{
    return replaceSql(QStringLiteral("judgement"), QStringLiteral("rowid"), onServer);
}

QString settleAnswerSql()
{
    return settleSql(QStringLiteral("answer"), QStringLiteral("number"));
}

QString settleJudgementSql()
{
    return settleSql(QStringLiteral("judgement"), QStringLiteral("rowid"));
}

QVariantList answerValues(const Runs::Answer &answer, const QVariant &price)
{
    Values values(answerColumns().size() + settlementValues);
    values.addKey(answer.key);
    values.add(answer.run);
    values.add(answer.provider);
    values.add(answer.requestedModel);
    values.add(answer.servedModel);
    values.add(answer.simulated);
    values.add(answer.reusedFrom);
    values.add(answer.askedAt.isValid() ? QVariant(answer.askedAt.toMSecsSinceEpoch()) : QVariant());
    values.add(Runs::toText(answer.status));
    addError(values, answer.error);
    values.add(answer.finishReason ? QVariant(Providers::toText(*answer.finishReason)) : QVariant());
    values.add(answer.httpStatus);
    addUsage(values, answer.usage);
    addCost(values, answer.cost, price);
    values.addTime(answer.timeToFirstToken);
    values.addTime(answer.latency);
    values.addNumber(answer.outputTokensPerSecond);
    values.add(answer.attempts);
    values.add(answer.maybeChargedTwice);
    values.addNumber(answer.temperature);
    values.add(Providers::toText(answer.effort));
    values.addNumber(answer.maxTokens);
    addScore(values, answer.score, answer.override);
    values.add(answer.text);
    values.add(answer.reasoning);
    values.add(answer.trace);
    addMessages(values, answer);
    return values.take();
}

QString saveScoreSql(bool onServer)
{
    const QStringList at = places(scoreColumns().size(), onServer);
    QStringList changes;
    for (qsizetype i = 0; i < at.size(); ++i)
        changes += scoreColumns().at(i) + QStringLiteral(" = ") + at.at(i);
    return QStringLiteral("UPDATE answer SET ") + changes.join(QStringLiteral(", "))
        + whereKeySql(onServer, at.size());
}

QVariantList scoreValues(const Runs::AnswerKey &key, const Scoring::Score &score)
{
    Values values(scoreColumns().size() + keyColumns);
    values.add(Scoring::toText(score.verdict));
    values.addNumber(score.score);
    values.add(score.scorer);
    values.add(static_cast<qlonglong>(score.extractedAt));
    values.add(score.expected);
    values.add(score.extracted);
    values.add(score.extractedForm);
    values.add(score.expectedForm);
    values.add(score.reason.english());
    values.add(saidText(score.reason));
    values.addKey(key);
    return values.take();
}

} // namespace Pennybench::Store
