#include "app/store/answerrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <array>

namespace Pennybench::Store {

namespace {

const QStringList &columns()
{
    static const QStringList names = QStringLiteral(
        "suite prompt model trial turn run provider requested_model served_model simulated reused_from "
        "asked_at status error_kind "
        "error_message error_status error_code error_wait error_retryable error_charged "
        "finish_reason http_status "
        "prompt_tokens cached_tokens cache_write_tokens completion_tokens reasoning_tokens "
        "charged tokens_estimated "
        "cost cost_price cost_charged cost_estimated ttft latency tokens_per_second attempts "
        "maybe_charged_twice "
        "temperature effort max_tokens verdict score scorer override extracted_at expected "
        "extracted extracted_form "
        "expected_form reason text reasoning trace error_said notes load_time reason_said")
                                         .split(QLatin1Char(' '));
    return names;
}

/// The names of the places in a statement, by number. Qt makes a name of every number that it is given, so
/// that binding by name costs a quarter of binding by number.
const QStringList &places()
{
    static const QStringList names = [] {
        QStringList made;
        for (qsizetype i = 0; i < columns().size(); ++i)
            made += QStringLiteral(":v%1").arg(i);
        return made;
    }();
    return names;
}

/// Binds one value after the other, in the order of columns().
class Binder {
public:
    explicit Binder(QSqlQuery &query)
        : m_query(query)
    {
    }

    void add(const QVariant &value) { m_query.bindValue(places().at(m_position++), value); }
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
    int m_position = 0;
};

QStringList namesOf(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

/// Those of columns() that are read, in their order.
const QStringList &columnsOf(AnswerDetail detail)
{
    static const QStringList bare = [] {
        QStringList names = columns();
        for (const QString &text : namesOf(QStringLiteral(
                 "requested_model served_model error_message error_code scorer expected extracted "
                 "extracted_form expected_form reason text reasoning trace error_said notes reason_said")))
            names.removeOne(text);
        return names;
    }();
    static const QStringList figures = namesOf(QStringLiteral(
        "suite prompt model trial turn simulated status error_kind finish_reason completion_tokens cost ttft "
        "tokens_per_second verdict score override"));
    switch (detail) {
    case AnswerDetail::All:
        return columns();
    case AnswerDetail::WithoutTexts:
        return bare;
    case AnswerDetail::Figures:
        return figures;
    }
    Q_UNREACHABLE();
}

/// The position of each of columns() in a row, the number of the answer at 0; -1 for columns that are not
/// read.
QList<int> placesOf(AnswerDetail detail)
{
    QList<int> places;
    for (const QString &name : columns()) {
        const qsizetype place = columnsOf(detail).indexOf(name);
        places += place < 0 ? -1 : static_cast<int>(place) + 1;
    }
    return places;
}

const QList<int> &knownPlaces(AnswerDetail detail)
{
    static const std::array<QList<int>, 3> places{
        placesOf(AnswerDetail::All), placesOf(AnswerDetail::WithoutTexts), placesOf(AnswerDetail::Figures)};
    return places.at(static_cast<size_t>(detail));
}

/// Reads one value after the other, in the order of columns(); what was not selected is null.
class Fields {
public:
    Fields(const QSqlQuery &query, AnswerDetail detail)
        : m_query(query)
        , m_places(knownPlaces(detail))
    {
    }

    QVariant next()
    {
        const int place = m_places.at(m_column++);
        return place < 0 ? QVariant() : m_query.value(place);
    }
    QString text() { return next().toString(); }
    int count() { return next().toInt(); }
    bool flag() { return next().toInt() != 0; }
    std::optional<qint64> number()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional<qint64>(value.toLongLong());
    }
    std::optional<double> real()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }
    std::optional<std::chrono::nanoseconds> time()
    {
        const std::optional<qint64> value = number();
        return value ? std::optional(std::chrono::nanoseconds(*value)) : std::nullopt;
    }

private:
    const QSqlQuery &m_query;
    const QList<int> &m_places;
    qsizetype m_column = 0;
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

std::optional<Providers::ChatError> nextError(Fields &fields)
{
    const auto kind = Providers::errorKindFromText(fields.text());
    Providers::ChatError error{.kind = kind.value_or(Providers::ErrorKind::Protocol),
        .message = fields.text(),
        .httpStatus = fields.count()};
    error.providerCode = fields.text();
    if (const auto wait = fields.number())
        error.retryAfter = std::chrono::milliseconds(*wait);
    error.retryable = fields.flag();
    error.maybeCharged = fields.flag();
    return kind ? std::optional(error) : std::nullopt;
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

Providers::TokenUsage nextUsage(Fields &fields)
{
    Providers::TokenUsage usage;
    usage.prompt = fields.number();
    usage.cached = fields.number();
    usage.cacheWrite = fields.number();
    usage.completion = fields.number();
    usage.reasoning = fields.number();
    usage.chargedPicodollars = fields.number();
    usage.estimated = fields.flag();
    return usage;
}

void addCost(Binder &binder, const std::optional<Models::Cost> &cost, const QVariant &price)
{
    binder.add(cost ? QVariant(static_cast<qlonglong>(cost->amount.picodollars())) : QVariant());
    binder.add(price);
    binder.add(cost ? QVariant(cost->chargedByProvider) : QVariant());
    binder.add(cost ? QVariant(cost->estimated) : QVariant());
}

std::optional<Models::Cost> nextCost(
    Fields &fields, const std::function<std::optional<Models::PriceRow>(qint64)> &priceOf)
{
    const std::optional<qint64> amount = fields.number();
    const std::optional<qint64> price = fields.number();
    const bool charged = fields.flag();
    const bool estimated = fields.flag();
    if (!amount)
        return std::nullopt;
    return Models::Cost{.amount = Models::Money::fromPicodollars(*amount),
        .row = price ? priceOf(*price) : std::nullopt,
        .chargedByProvider = charged,
        .estimated = estimated};
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

void readScore(Runs::Answer &answer, Fields &fields)
{
    const auto verdict = Scoring::verdictFromText(fields.text());
    Scoring::Score score{.verdict = verdict.value_or(Scoring::Verdict::Undecided), .score = fields.real()};
    score.scorer = fields.text();
    answer.override = Scoring::verdictFromText(fields.text());
    score.extractedAt = fields.number().value_or(-1);
    score.expected = fields.text();
    score.extracted = fields.text();
    score.extractedForm = fields.text();
    score.expectedForm = fields.text();
    score.reason = fields.text();
    if (verdict)
        answer.score = score;
}

QVariant textOf(const Message &message)
{
    const QJsonValue json = toJson(message);
    return json.isObject() ? QVariant(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact))
                           : QVariant();
}

/// The English sentence has its own column, for reading the file without this program.
void addMessages(Binder &binder, const Runs::Answer &answer)
{
    QJsonArray notes;
    for (const Message &note : answer.notes)
        notes += toJson(note);
    binder.add(answer.error ? textOf(answer.error->message) : QVariant());
    binder.add(notes.isEmpty() ? QVariant() : QVariant(QJsonDocument(notes).toJson(QJsonDocument::Compact)));
    binder.addTime(answer.loadTime);
    binder.add(answer.score ? textOf(answer.score->reason) : QVariant());
}

void readMessages(Runs::Answer &answer, Fields &fields)
{
    const auto json = [&fields] { return QJsonDocument::fromJson(fields.next().toByteArray()); };
    if (const QJsonDocument said = json(); answer.error && said.isObject())
        answer.error->message = messageFromJson(said.object());
    for (const QJsonValue &note : json().array())
        answer.notes += messageFromJson(note);
    answer.loadTime = fields.time();
    if (const QJsonDocument said = json(); answer.score && said.isObject())
        answer.score->reason = messageFromJson(said.object());
}

} // namespace

QString saveAnswerSql()
{
    return QStringLiteral("REPLACE INTO answer (%1) VALUES (%2)")
        .arg(columns().join(QStringLiteral(", ")), places().join(QStringLiteral(", ")));
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

QString readAnswersSql(AnswerDetail detail)
{
    return QStringLiteral("SELECT number, %1 FROM answer").arg(columnsOf(detail).join(QStringLiteral(", ")));
}

Runs::Answer readAnswer(const QSqlQuery &query, AnswerDetail detail,
    const std::function<std::optional<Models::PriceRow>(qint64)> &priceOf)
{
    Fields fields(query, detail);
    Runs::Answer answer;
    answer.key.suite = fields.text();
    answer.key.promptId = fields.text();
    answer.key.model = fields.text();
    answer.key.trial = fields.count();
    answer.key.turn = fields.count();
    answer.run = fields.count();
    answer.provider = fields.text();
    answer.requestedModel = fields.text();
    answer.servedModel = fields.text();
    answer.simulated = fields.flag();
    answer.reusedFrom = fields.text();
    if (const auto askedAt = fields.number())
        answer.askedAt = QDateTime::fromMSecsSinceEpoch(*askedAt, Qt::UTC);
    answer.status = Runs::answerStatusFromText(fields.text()).value_or(Runs::AnswerStatus::Error);
    answer.error = nextError(fields);
    answer.finishReason = Providers::finishReasonFromText(fields.text());
    answer.httpStatus = fields.count();
    answer.usage = nextUsage(fields);
    answer.cost = nextCost(fields, priceOf);
    answer.timeToFirstToken = fields.time();
    answer.latency = fields.time();
    answer.outputTokensPerSecond = fields.real();
    answer.attempts = fields.count();
    answer.maybeChargedTwice = fields.flag();
    answer.temperature = fields.real();
    answer.effort = Providers::effortFromText(fields.text()).value_or(Providers::Effort::Default);
    if (const auto maxTokens = fields.number())
        answer.maxTokens = static_cast<int>(*maxTokens);
    readScore(answer, fields);
    answer.text = fields.text();
    answer.reasoning = fields.text();
    answer.trace = fields.next().toByteArray();
    readMessages(answer, fields);
    return answer;
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
    binder.add(textOf(score.reason));
    binder.add(key.suite);
    binder.add(key.promptId);
    binder.add(key.model);
    binder.add(key.trial);
    binder.add(key.turn);
}

} // namespace Pennybench::Store
