#include "app/reports/chartcontestants.h"
#include "app/reports/numbertext.h"
#include "app/reports/qualitycost.h"
#include "app/reports/sentences.h"
#include "app/statistics/clustered.h"
#include "app/statistics/frontier.h"
#include "widgets/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

using Statistics::Interval;
using Widgets::CostAxis;

std::optional<double> secondsOf(const Runs::Answer &answer)
{
    if (answer.status != Runs::AnswerStatus::Ok || !answer.latency)
        return std::nullopt;
    return std::chrono::duration<double>(*answer.latency).count();
}

/// Numbers the prompts, so that the trials of one are one cluster.
class Clusters {
public:
    int numberOf(const Runs::AnswerKey &key)
    {
        const std::pair<QString, QString> prompt{key.suite, key.promptId};
        const auto found = m_numbers.constFind(prompt);
        return found != m_numbers.cend() ? *found
                                         : *m_numbers.insert(prompt, static_cast<int>(m_numbers.size()));
    }

private:
    QHash<std::pair<QString, QString>, int> m_numbers;
};

std::optional<Interval> meanTokens(const ChartContestant &contestant)
{
    QList<double> values;
    QList<int> prompts;
    Clusters clusters;
    for (const Runs::Answer *answer : contestant.answers) {
        if (answer->status != Runs::AnswerStatus::Ok || !answer->usage.completion)
            continue;
        values += static_cast<double>(*answer->usage.completion);
        prompts += clusters.numberOf(answer->key);
    }
    const Statistics::ClusteredMean mean = Statistics::clusteredMean(values, prompts);
    if (mean.n == 0)
        return std::nullopt;
    return mean.interval95().value_or(Interval{mean.mean, mean.mean, mean.mean});
}

std::optional<Interval> pricePerMillion(const ChartContestant &contestant)
{
    constexpr double million = 1e6;
    QList<std::pair<double, double>> pairs; // cost and tokens
    QList<int> prompts;
    Clusters clusters;
    double cost = 0;
    double tokens = 0;
    for (const Runs::Answer *answer : contestant.answers) {
        if (!answer->cost || !answer->usage.prompt || !answer->usage.completion)
            continue;
        pairs += {answer->cost->amount.toDouble(),
            static_cast<double>(*answer->usage.prompt + *answer->usage.completion)};
        prompts += clusters.numberOf(answer->key);
        cost += pairs.last().first;
        tokens += pairs.last().second;
    }
    if (tokens <= 0)
        return std::nullopt;
    const double ratio = cost / tokens;
    QList<double> residuals;
    for (const auto &[c, t] : std::as_const(pairs))
        residuals += c - ratio * t;
    const Statistics::ClusteredMean mean = Statistics::clusteredMean(residuals, prompts);
    const double reach = Statistics::z95 * mean.standardError * mean.n / tokens;
    return Interval{ratio * million, (ratio - reach) * million, (ratio + reach) * million};
}

std::optional<Interval> figureOf(const ChartContestant &contestant, CostAxis axis)
{
    if (axis == CostAxis::Tokens)
        return meanTokens(contestant);
    if (axis == CostAxis::Price)
        return pricePerMillion(contestant);
    const QList<double> seconds = valuesByPrompt(contestant, secondsOf);
    if (const auto interval = Statistics::medianInterval(seconds))
        return interval;
    const std::optional<double> median = Statistics::median(seconds);
    return median ? std::optional(Interval{*median, *median, *median}) : std::nullopt;
}

QString methodOf(CostAxis axis)
{
    const QString share = QCoreApplication::translate("Chart", "Share: Wilson's interval over prompts.");
    switch (axis) {
    case CostAxis::Price:
        return joined({share,
            QCoreApplication::translate(
                "Chart", "Price: all cost over all tokens in and out, clustered by prompt.")});
    case CostAxis::Tokens:
        return joined(
            {share, QCoreApplication::translate("Chart", "Tokens: the mean, clustered by prompt.")});
    default:
        return joined({share,
            QCoreApplication::translate("Chart",
                "Time: the median over prompts, from the request's last byte to the end of the answer.")});
    }
}

QString threeFigures(double value)
{
    return Widgets::shortNumber(value, 3);
}

void markFrontier(Widgets::QualityCostChart &chart)
{
    QList<Statistics::CostQuality> points;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        if (!chart.points.at(i).cost)
            continue;
        points += {*chart.points.at(i).cost, chart.points.at(i).share};
        places += i;
    }
    for (const int member : Statistics::paretoFront(points))
        chart.points[places.at(member)].onFrontier = true;
}

} // namespace

SessionChart otherAxisChart(const Store::Session &session, CostAxis axis)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> summaries = tally.summaries();
    Widgets::QualityCostChart chart{
        .axis = axis, .chance = chanceShare(session.plan), .caption = rowCaption(session, methodOf(axis))};
    SessionChart result{
        .table = {.columns = {QCoreApplication::translate("Chart", "model"),
                      QCoreApplication::translate("Chart", "share correct"),
                      QCoreApplication::translate("Chart", "95 % interval"),
                      QCoreApplication::translate("Chart", "prompts"), Widgets::axisWords(chart),
                      QCoreApplication::translate("Chart", "95 % interval")}}};
    for (const ChartContestant &contestant : chartContestants(session)) {
        const auto summary = std::ranges::find(summaries, contestant.key, &Runs::ModelSummary::model);
        if (summary == summaries.end() || summary->prompts == 0)
            continue;
        Widgets::PlotPoint point{.letter = contestant.letter,
            .name = contestant.name,
            .family = contestant.family,
            .group = session.plan.modelIdOf(contestant.key),
            .share = summary->share.estimate,
            .shareLow = summary->share.low,
            .shareHigh = summary->share.high,
            .simulated = contestant.simulated,
            .prompts = summary->prompts};
        const std::optional<Interval> figure = figureOf(contestant, axis);
        if (figure) {
            point.cost = figure->estimate;
            point.costLow = figure->low;
            point.costHigh = figure->high;
        }
        result.table.rows += QStringList{contestant.title(), percent(point.share),
            percentRange(summary->share), QString::number(point.prompts),
            figure ? threeFigures(figure->estimate) : QCoreApplication::translate("Chart", "unknown"),
            figure && figure->high > figure->low
                ? QStringLiteral("%1 – %2").arg(threeFigures(figure->low), threeFigures(figure->high))
                : QString()};
        result.letters += contestant.letter;
        chart.points += point;
    }
    markFrontier(chart);
    result.drawing = chart;
    return result;
}

} // namespace Pennybench::Reports
