#include "app/store/answerrow.h"

#include "app/store/answercolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
#include <QVariant>

#include <array>

namespace Pennybench::Store {

const QStringList &answerColumns()
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

namespace {

QStringList namesOf(const QString &line)
{
    return line.split(QLatin1Char(' '));
}

/// Those of answerColumns() that are read, in their order.
const QStringList &columnsOf(AnswerDetail detail)
{
    static const QStringList head = [] {
        QStringList names = answerColumns();
        for (const QString &text : namesOf(QStringLiteral("text reasoning trace")))
            names.removeOne(text);
        return names;
    }();
    static const QStringList bare = [] {
        QStringList names = answerColumns();
        for (const QString &text : namesOf(QStringLiteral(
                 "requested_model served_model error_message error_code expected extracted "
                 "extracted_form expected_form reason text reasoning trace error_said notes reason_said")))
            names.removeOne(text);
        return names;
    }();
    static const QStringList figures = namesOf(QStringLiteral(
        "suite prompt model trial turn simulated status error_kind finish_reason completion_tokens cost ttft "
        "tokens_per_second verdict score scorer override"));
    static const QStringList text =
        namesOf(QStringLiteral("suite prompt model trial turn simulated status text"));
    switch (detail) {
    case AnswerDetail::All:
        return answerColumns();
    case AnswerDetail::Head:
        return head;
    case AnswerDetail::WithoutTexts:
        return bare;
    case AnswerDetail::Figures:
        return figures;
    case AnswerDetail::Text:
        return text;
    }
    Q_UNREACHABLE();
}

/// The position of each of answerColumns() in a row, the number of the answer at 0; -1 for columns that are
/// not read.
QList<int> placesOf(AnswerDetail detail)
{
    QList<int> places;
    for (const QString &name : answerColumns()) {
        const qsizetype place = columnsOf(detail).indexOf(name);
        places += place < 0 ? -1 : static_cast<int>(place) + 1;
    }
    return places;
}

const QList<int> &knownPlaces(AnswerDetail detail)
{
    static const std::array<QList<int>, 5> places{placesOf(AnswerDetail::All), placesOf(AnswerDetail::Head),
        placesOf(AnswerDetail::WithoutTexts), placesOf(AnswerDetail::Figures), placesOf(AnswerDetail::Text)};
    return places.at(static_cast<size_t>(detail));
}

/// Reads one value after the other, in the order of answerColumns(); what was not selected is null.
class Fields {
public:
    Fields(const QSqlQuery &query, AnswerDetail detail)
        : m_query(query)
        , m_places(knownPlaces(detail))
        , m_isOnServer(query.driver()->dbmsType() == QSqlDriver::PostgreSQL)
    {
    }

    QVariant next()
    {
        const int place = m_places.at(m_column++);
        return place < 0 ? QVariant() : m_query.value(place);
    }
    QString text()
    {
        const QString text = next().toString();
        return m_isOnServer ? withNulls(text) : text;
    }
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
    const bool m_isOnServer;
    qsizetype m_column = 0;
};

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

namespace {

constexpr QChar escape(0x10);

} // namespace

QString withoutNulls(const QString &text)
{
    if (!text.contains(QChar::Null) && !text.contains(escape))
        return text;
    return QString(text)
        .replace(escape, QString(escape) + u'1')
        .replace(QChar(QChar::Null), QString(escape) + u'0');
}

QString withNulls(const QString &text)
{
    if (!text.contains(escape))
        return text;
    return QString(text)
        .replace(QString(escape) + u'0', QString(QChar(QChar::Null)))
        .replace(QString(escape) + u'1', QString(escape));
}

QString readAnswersSql(AnswerDetail detail, const QString &from)
{
    return QStringLiteral("SELECT number, %1 FROM %2")
        .arg(columnsOf(detail).join(QStringLiteral(", ")), from);
}

QString readJudgementsSql(AnswerDetail detail, const QString &from)
{
    return QStringLiteral("SELECT rowid, %1 FROM %2").arg(columnsOf(detail).join(QStringLiteral(", ")), from);
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

} // namespace Pennybench::Store
