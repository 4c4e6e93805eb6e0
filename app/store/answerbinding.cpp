#include "app/store/answercolumns.h"
#include "app/store/answerrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
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

/// The names of the places in a statement, by number. Qt makes a name of every number that it is given, so
/// that binding by name costs a quarter of binding by number.
const QStringList &bindingPlaces()
{
    static const QStringList names = [] {
        QStringList made;
        for (qsizetype i = 0; i < answerColumns().size(); ++i)
            made += QStringLiteral(":v%1").arg(i);
        return made;
    }();
    return names;
}

/// Binds one value after the other, in the order of answerColumns().
class Binder {
public:
    explicit Binder(QSqlQuery &query)
        : m_query(query)
        , m_isOnServer(query.driver()->dbmsType() == QSqlDriver::PostgreSQL)
    {
    }

    void add(const QVariant &value)
    {
        m_query.bindValue(bindingPlaces().at(m_position++), m_isOnServer ? forServer(value) : value);
    }
    template <typename T>
    void addNumber(const std::optional<T> &value)
    {
        add(value ? QVariant::fromValue(*value) : QVariant());
    }
    void addTime(const std::optional<std::chrono::nanoseconds> &value)
    {
        add(value ? QVariant(static_cast<qlonglong>(value->count())) : QVariant());
    }

private:
    QSqlQuery &m_query;
    const bool m_isOnServer;
    int m_position = 0;
};

void addError(Binder &binder, const std::optional<Providers::ChatError> &error)
{
    if (!error) {
        for (int i = 0; i < 7; ++i)
            binder.add({});
        return;
    }
    binder.add(Providers::toText(error->kind));
    binder.add(error->message.english());
    binder.add(error->httpStatus);
    binder.add(error->providerCode);
    binder.add(error->retryAfter ? QVariant(static_cast<qlonglong>(error->retryAfter->count())) : QVariant());
    binder.add(error->retryable);
    binder.add(error->maybeCharged);
}

void addUsage(Binder &binder, const Providers::TokenUsage &usage)
{
    binder.addNumber(usage.prompt);
    binder.addNumber(usage.cached);
    binder.addNumber(usage.cacheWrite);
    binder.addNumber(usage.completion);
    binder.addNumber(usage.reasoning);
    binder.addNumber(usage.chargedPicodollars);
    binder.add(usage.estimated);
}

void addCost(Binder &binder, const std::optional<Models::Cost> &cost, const QVariant &price)
{
    binder.add(cost ? QVariant(static_cast<qlonglong>(cost->amount.picodollars())) : QVariant());
    binder.add(price);
    binder.add(cost ? QVariant(cost->chargedByProvider) : QVariant());
    binder.add(cost ? QVariant(cost->estimated) : QVariant());
}

void addScore(Binder &binder, const std::optional<Scoring::Score> &score,
    const std::optional<Scoring::Verdict> &override)
{
    binder.add(score ? QVariant(Scoring::toText(score->verdict)) : QVariant());
    binder.addNumber(score ? score->score : std::nullopt);
    binder.add(score ? QVariant(score->scorer) : QVariant());
    binder.add(override ? QVariant(Scoring::toText(*override)) : QVariant());
    binder.add(score ? QVariant(static_cast<qlonglong>(score->extractedAt)) : QVariant());
    for (const QString Scoring::Score::*field : {&Scoring::Score::expected, &Scoring::Score::extracted,
             &Scoring::Score::extractedForm, &Scoring::Score::expectedForm})
        binder.add(score ? QVariant(*score.*field) : QVariant());
    binder.add(score ? QVariant(score->reason.english()) : QVariant());
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
void addMessages(Binder &binder, const Runs::Answer &answer)
{
    QJsonArray notes;
    for (const Message &note : answer.notes)
        notes += toJson(note);
    binder.add(answer.error ? saidText(answer.error->message) : QVariant());
    binder.add(notes.isEmpty() ? QVariant() : QVariant(textOf(QJsonDocument(notes))));
    binder.addTime(answer.loadTime);
    binder.add(answer.score ? saidText(answer.score->reason) : QVariant());
}

QString columnList()
{
    return answerColumns().join(QStringLiteral(", "));
}

QString placeList()
{
    return bindingPlaces().join(QStringLiteral(", "));
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
    const QString insert = QStringLiteral("INTO %1 (%2) VALUES (%3)").arg(table, columnList(), placeList());
    return onServer ? QStringLiteral("INSERT ") + insert + onConflict(number)
                    : QStringLiteral("REPLACE ") + insert;
}

QString settleSql(const QString &table, const QString &number)
{
    return QStringLiteral(
               "INSERT INTO %1 (%2) SELECT %3 WHERE settle(:s0, :s1, :s2, :s3, :s4, :s5, :s6, :s7, "
               ":s8, :s9, :s10, :s11, :s12, :s13) = 'new'")
               .arg(table, columnList(), placeList())
        + onConflict(number);
}

} // namespace

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

void bindAnswer(QSqlQuery &query, const Runs::Answer &answer, const QVariant &price)
{
    Binder binder(query);
    // A null text would be NULL, which the keys must not be.
    for (const QString &part : {answer.key.suite, answer.key.promptId, answer.key.model})
        binder.add(part.isNull() ? QStringLiteral("") : part);
    binder.add(answer.key.trial);
    binder.add(answer.key.turn);
    binder.add(answer.run);
    binder.add(answer.provider);
    binder.add(answer.requestedModel);
    binder.add(answer.servedModel);
    binder.add(answer.simulated);
    binder.add(answer.reusedFrom);
    binder.add(answer.askedAt.isValid() ? QVariant(answer.askedAt.toMSecsSinceEpoch()) : QVariant());
    binder.add(Runs::toText(answer.status));
    addError(binder, answer.error);
    binder.add(answer.finishReason ? QVariant(Providers::toText(*answer.finishReason)) : QVariant());
    binder.add(answer.httpStatus);
    addUsage(binder, answer.usage);
    addCost(binder, answer.cost, price);
    binder.addTime(answer.timeToFirstToken);
    binder.addTime(answer.latency);
    binder.addNumber(answer.outputTokensPerSecond);
    binder.add(answer.attempts);
    binder.add(answer.maybeChargedTwice);
    binder.addNumber(answer.temperature);
    binder.add(Providers::toText(answer.effort));
    binder.addNumber(answer.maxTokens);
    addScore(binder, answer.score, answer.override);
    binder.add(answer.text);
    binder.add(answer.reasoning);
    binder.add(answer.trace);
    addMessages(binder, answer);
}

QString saveScoreSql()
{
    return QStringLiteral(
        "UPDATE answer SET verdict = :v0, score = :v1, scorer = :v2, extracted_at = :v3, expected = :v4, "
        "extracted = :v5, extracted_form = :v6, expected_form = :v7, reason = :v8, reason_said = :v9 "
        "WHERE suite = :v10 AND prompt = :v11 AND model = :v12 AND trial = :v13 AND turn = :v14");
}

void bindScore(QSqlQuery &query, const Runs::AnswerKey &key, const Scoring::Score &score)
{
    Binder binder(query);
    binder.add(Scoring::toText(score.verdict));
    binder.addNumber(score.score);
    binder.add(score.scorer);
    binder.add(static_cast<qlonglong>(score.extractedAt));
    binder.add(score.expected);
    binder.add(score.extracted);
    binder.add(score.extractedForm);
    binder.add(score.expectedForm);
    binder.add(score.reason.english());
    binder.add(saidText(score.reason));
    binder.add(key.suite);
    binder.add(key.promptId);
    binder.add(key.model);
    binder.add(key.trial);
    binder.add(key.turn);
}

} // namespace Pennybench::Store
