#include "app/reports/reportrow.h"

#include "app/runs/contestants.h"

#include <QTimeZone>

#include <chrono>

namespace Pennybench::Reports {

namespace {

using Kind = ReportCell::Kind;

ReportCell text(const QString &value)
{
    return value.isEmpty() ? ReportCell() : ReportCell{Kind::Text, value};
}

ReportCell number(qint64 value)
{
    return {Kind::Number, QString::number(value)};
}

ReportCell number(std::optional<qint64> value)
{
    return value ? number(*value) : ReportCell();
}

ReportCell decimal(std::optional<double> value)
{
    return value ? ReportCell{Kind::Number, QString::number(*value, 'f', QLocale::FloatingPointShortest)}
                 : ReportCell();
}

ReportCell boolean(bool value)
{
    return {Kind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false")};
}

ReportCell milliseconds(std::optional<std::chrono::nanoseconds> value)
{
    if (!value)
        return {};
    const double ms = std::chrono::duration<double, std::milli>(*value).count();
    return {Kind::Number, QString::number(ms, 'f', 1)};
}

ReportCell moment(const QDateTime &utc)
{
    return utc.isValid() ? text(utc.toUTC().toString(Qt::ISODateWithMs)) : ReportCell();
}

/// Where a person decided, what the scorer said stands before its reason.
QString decision(const Runs::Answer &answer)
{
    if (!answer.override)
        return answer.score ? answer.score->reason.english() : QString();
    if (!answer.score)
        return QStringLiteral("decided by a person");
    return QStringLiteral("decided by a person; the scorer said %1: %2")
        .arg(Scoring::toText(answer.score->verdict), answer.score->reason.english());
}

/// Of a turn that is not to be scored the scorer is known: none.
bool isUnscoredTurn(const Suites::Prompt *prompt, const Runs::Answer &answer)
{
    return prompt && !answer.score && answer.status == Runs::AnswerStatus::Ok
        && prompt->turn(answer.key.turn).scorer.type.isEmpty();
}

QList<ReportCell> scoreCells(const Suites::Prompt *prompt, const Runs::Answer &answer)
{
    const ReportCell verdict = answer.status == Runs::AnswerStatus::Ok && !answer.score && !answer.override
        ? ReportCell()
        : text(Scoring::toText(answer.verdict()));
    if (!answer.score)
        return {verdict, {}, isUnscoredTurn(prompt, answer) ? text(QStringLiteral("none")) : ReportCell(), {},
            {}, text(decision(answer))};
    return {verdict, decimal(answer.score->score), text(answer.score->scorer), text(answer.score->extracted),
        text(answer.score->expected), text(decision(answer))};
}

QString priceSource(const Models::Cost &cost, const Models::ProviderEntry *provider)
{
    if (cost.row)
        return cost.row->source;
    if (cost.chargedByProvider)
        return QStringLiteral("charged by the provider");
    if (provider && provider->id == Models::pastedProviderId)
        return QStringLiteral("typed by a person");
    if (provider && provider->pricePerHour)
        return QStringLiteral("price per hour of the provider: %1 USD")
            .arg(provider->pricePerHour->toDecimal());
    return {};
}

QList<ReportCell> costCells(const Store::Session &session, const Runs::Answer &answer)
{
    if (!answer.cost)
        return {{}, {}, {}};
    const auto &row = answer.cost->row;
    return {{Kind::Number, answer.cost->amount.toDecimal()}, row ? moment(row->from) : ReportCell(),
        text(priceSource(*answer.cost, session.plan.provider(answer.provider)))};
}

QList<ReportCell> tokenCells(const Providers::TokenUsage &usage)
{
    const bool known = usage.prompt || usage.completion;
    return {number(usage.prompt), number(usage.cached), number(usage.completion), number(usage.reasoning),
        known ? text(usage.estimated ? QStringLiteral("estimate") : QStringLiteral("provider"))
              : ReportCell()};
}

/// A class sees the first trial of the answer to the last turn. Empty where nobody voted about it.
QList<ReportCell> voteCells(
    const Store::Session &session, const Suites::Prompt *prompt, const Runs::AnswerKey &key)
{
    const bool isSeen = prompt && key.trial == 1 && key.turn == prompt->turnCount();
    for (const Store::VoteQuestion &question : session.votes) {
        if (!isSeen || question.suite != key.suite || question.promptId != key.promptId)
            continue;
        const auto votes = Store::votesFor(question, key.model);
        const auto all = static_cast<double>(question.votes.size());
        if (votes && all > 0)
            return {number(qint64(*votes)), {Kind::Number, QString::number(*votes / all, 'f', 4)}};
    }
    return {{}, {}};
}

/// The columns that came with the second edition.
QList<ReportCell> contestantCells(
    const Store::Session &session, const Suites::Prompt *prompt, const Runs::Answer &answer)
{
    const QList<Models::ModelEntry> &models = session.plan.models;
    const auto model = std::find_if(models.begin(), models.end(),
        [&](const Models::ModelEntry &entry) { return entry.id == answer.key.model; });
    const bool isKnown = model != models.end();
    const QList<ReportCell> votes = voteCells(session, prompt, answer.key);
    return {isKnown ? text(Runs::contestantLetter(static_cast<int>(model - models.begin()))) : ReportCell(),
        isKnown ? text(model->name) : ReportCell(), text(Runs::settingsText(session.plan, answer)),
        prompt && prompt->hasSeveralTurns() ? number(qint64(answer.key.turn)) : ReportCell(),
        prompt && prompt->difficulty > 0 ? number(qint64(prompt->difficulty)) : ReportCell(),
        text(prompt ? prompt->tags.join(u';') : QString()),
        answer.override ? text(Scoring::toText(*answer.override)) : ReportCell(), votes.first(), votes.last(),
        answer.score ? text(Scoring::toText(answer.score->verdict)) : ReportCell()};
}

/// An answer that came and is empty is a text; one that did not come is none.
ReportCell answerCell(const Runs::Answer &answer)
{
    return answer.status == Runs::AnswerStatus::Ok ? ReportCell{Kind::Text, answer.text} : text(answer.text);
}

/// What went wrong or what decided, and behind it what else a reader must know.
ReportCell reasonOf(const Runs::Answer &answer, const ReportCell &scoreReason)
{
    QStringList sentences;
    if (answer.error)
        sentences += answer.error->message.english();
    else
        sentences += scoreReason.text;
    for (const Message &note : answer.notes)
        sentences += note.english();
    sentences.removeAll(QString());
    return text(sentences.join(u' '));
}

} // namespace

const QStringList &reportColumns()
{
    static const QStringList columns = QStringLiteral(
        "schema session run asked_at suite prompt_id category language trial model provider requested_model "
        "served_model simulated status error_kind http_status finish_reason verdict score scorer extracted "
        "expected reason prompt_tokens cached_tokens completion_tokens reasoning_tokens tokens_from cost_usd "
        "price_from price_source ttft_ms latency_ms output_tokens_per_s attempts maybe_charged_twice "
        "temperature effort max_tokens prompt answer contestant label settings turn difficulty tags "
        "human_verdict votes vote_share scorer_verdict")
                                           .split(u' ');
    return columns;
}

QList<ReportCell> reportRow(
    const Store::Session &session, const Runs::PromptIndex &prompts, const Runs::Answer &answer)
{
    const Suites::Prompt *prompt = prompts.find(answer.key.suite, answer.key.promptId);
    QList<ReportCell> cells{
        number(1),
        text(session.id),
        number(answer.run),
        moment(answer.askedAt),
        text(answer.key.suite),
        text(answer.key.promptId),
        text(prompt ? prompt->category : QString()),
        text(prompt ? prompt->language : QString()),
        number(answer.key.trial),
        text(session.plan.modelIdOf(answer.key.model)),
        text(answer.provider),
        text(answer.requestedModel),
        text(answer.servedModel),
        boolean(answer.simulated),
        text(Runs::toText(answer.status)),
        text(answer.error ? Providers::toText(answer.error->kind) : QString()),
        answer.httpStatus > 0 ? number(answer.httpStatus) : ReportCell(),
        text(answer.finishReason ? Providers::toText(*answer.finishReason) : QString()),
    };
    cells += scoreCells(prompt, answer);
    cells.last() = reasonOf(answer, cells.last());
    cells += tokenCells(answer.usage);
    cells += costCells(session, answer);
    cells += {milliseconds(answer.timeToFirstToken), milliseconds(answer.latency),
        answer.outputTokensPerSecond
            ? ReportCell{Kind::Number, QString::number(*answer.outputTokensPerSecond, 'f', 2)}
            : ReportCell(),
        number(answer.attempts), boolean(answer.maybeChargedTwice), decimal(answer.temperature),
        text(Providers::toText(answer.effort)), answer.maxTokens ? number(*answer.maxTokens) : ReportCell(),
        text(prompt ? prompt->turn(answer.key.turn).text : QString()), answerCell(answer)};
    cells += contestantCells(session, prompt, answer);
    return cells;
}

} // namespace Pennybench::Reports
