#include "app/reports/chartcontestants.h"
#include "app/reports/numbertext.h"
#include "app/reports/sentences.h"
#include "app/runs/tally.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <functional>

namespace Pennybench::Reports {

namespace {

using ValueOf = std::function<std::optional<double>(const Runs::Answer &)>;
using Written = std::function<QString(double)>;

struct SpreadSection {
    QString heading;
    ValueOf valueOf;
    Written written;
};

QString medianText(const QList<double> &values, const Written &written)
{
    const QString median = written(*Statistics::median(values));
    const auto interval = Statistics::medianInterval(values);
    if (!interval)
        return QCoreApplication::translate("Chart", "%1, n %2").arg(median).arg(values.size());
    return QCoreApplication::translate("Chart", "%1 (%2 to %3), n %4")
        .arg(median, written(interval->low), written(interval->high))
        .arg(values.size());
}

void addSection(SessionChart &result, Widgets::RowChart &chart, const QList<ChartContestant> &contestants,
    const SpreadSection &section)
{
    QString heading = section.heading;
    for (const ChartContestant &contestant : contestants) {
        const QList<double> values = valuesByPrompt(contestant, section.valueOf);
        if (values.isEmpty())
            continue;
        Widgets::ChartRow row = contestant.row();
        row.heading = std::exchange(heading, {});
        row.spread = spreadOf(values);
        row.figure = medianText(values, section.written);
        QStringList cells;
        if (!section.heading.isEmpty())
            cells += section.heading;
        cells += contestant.title();
        for (const double value : {row.spread->low, row.spread->firstQuarter, row.spread->middle,
                 row.spread->lastQuarter, row.spread->high})
            cells += section.written(value);
        result.table.rows += cells + QStringList{row.figure};
        result.letters += contestant.letter;
        chart.rows += row;
    }
}

QStringList spreadColumns()
{
    return {QCoreApplication::translate("Chart", "model"), QStringLiteral("5 %"), QStringLiteral("25 %"),
        QCoreApplication::translate("Chart", "median"), QStringLiteral("75 %"), QStringLiteral("95 %"),
        QCoreApplication::translate("Chart", "median with 95 % interval")};
}

QString spreadMethod()
{
    return QCoreApplication::translate("Chart",
        "A value a prompt, the median of its trials. Line: the middle 90 %, box: the middle half, stroke: "
        "the median, which is at the right with its 95 % interval.");
}

std::optional<double> reasoningOf(const Runs::Answer &answer)
{
    return answer.usage.reasoning && *answer.usage.reasoning > 0
        ? std::optional(static_cast<double>(*answer.usage.reasoning))
        : std::nullopt;
}

std::optional<double> textTokensOf(const Runs::Answer &answer)
{
    if (answer.status != Runs::AnswerStatus::Ok || !answer.usage.completion)
        return std::nullopt;
    return static_cast<double>(*answer.usage.completion - answer.usage.reasoning.value_or(0));
}

QString roundedNumber(double value)
{
    return Widgets::wholeNumber(qRound64(value));
}

} // namespace

SessionChart costSpreadChart(const Store::Session &session, std::optional<Models::CostUnit> wanted)
{
    const Models::CostUnit unit = wanted.value_or(Runs::costUnitOf(Runs::Tally(session.answers).summaries()));
    Widgets::RowChart chart{.title = QCoreApplication::translate("Chart", "Cost of answers"),
        .axis = QCoreApplication::translate("Chart", "Measured cost in %1, log scale")
                    .arg(Widgets::costWords(Models::answersIn(unit))),
        .unit = Widgets::RowUnit::Dollars,
        .isLogarithmic = true,
        .caption = rowCaption(session, spreadMethod())};
    SessionChart result{.table = {.columns = spreadColumns()}};
    addSection(result, chart, chartContestants(session),
        {.valueOf = [unit](const Runs::Answer &answer) -> std::optional<double> {
             if (!answer.cost)
                 return std::nullopt;
             return answer.cost->amount.toDouble() * Models::answersIn(unit);
         },
            .written = [](double usd) { return dollars(std::optional(usd)); }});
    result.drawing = chart;
    return result;
}

SessionChart tokenSpreadChart(const Store::Session &session)
{
    Widgets::RowChart chart{.title = QCoreApplication::translate("Chart", "Tokens of answers"),
        .axis = QCoreApplication::translate("Chart", "Tokens per answer, log scale"),
        .isLogarithmic = true,
        .caption = rowCaption(session,
            joined({spreadMethod(),
                QCoreApplication::translate(
                    "Chart", "Where a provider does not tell reasoning apart, it is part of the answer.")}))};
    SessionChart result{
        .table = {.columns = QStringList{QCoreApplication::translate("Chart", "tokens")} + spreadColumns()}};
    const QList<ChartContestant> contestants = chartContestants(session);
    addSection(result, chart, contestants,
        {QCoreApplication::translate("Chart", "Tokens of the answer"), textTokensOf, roundedNumber});
    addSection(result, chart, contestants,
        {QCoreApplication::translate("Chart", "Tokens of reasoning, where there were any"), reasoningOf,
            roundedNumber});
    result.drawing = chart;
    return result;
}

} // namespace Pennybench::Reports
