#include "app/reports/sessioncharts.h"

#include "app/reports/numbertext.h"
#include "app/reports/qualitycost.h"
#include "app/runs/contestants.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

QString membershipText(const Widgets::PlotPoint &point)
{
    if (point.isSurelyOnFrontier())
        return QCoreApplication::translate("Chart", "sure");
    return point.frontier.value_or(0) > 0 ? percent(*point.frontier) : QStringLiteral("·");
}

SessionChart qualityCost(const Store::Session &session, std::optional<Models::CostUnit> wanted)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> models = tally.summaries();
    const Runs::Standings standings = Runs::standingsIn(tally, models);
    Widgets::QualityCostChart chart =
        qualityCostChart(session.plan, models, standings, chartCaption(session.plan, models, tally));
    const Models::CostUnit unit = wanted.value_or(Runs::costUnitOf(models));
    chart.answers = Models::answersIn(unit);
    SessionChart result{
        .table = {.columns = {QCoreApplication::translate("Chart", "model"),
                      QCoreApplication::translate("Chart", "share correct"),
                      QCoreApplication::translate("Chart", "95 % interval"),
                      QCoreApplication::translate("Chart", "prompts"),
                      QCoreApplication::translate("Chart", "cost %1").arg(perAnswers(unit)),
                      QCoreApplication::translate("Chart", "95 % interval"),
                      QCoreApplication::translate("Chart", "cost %1").arg(perCorrectAnswers(unit)),
                      QCoreApplication::translate("Chart", "on the frontier")}}};
    for (const Widgets::PlotPoint &point : std::as_const(chart.points)) {
        const auto summary = std::ranges::find(models, point.letter,
            [&](const Runs::ModelSummary &of) { return chartLetter(session.plan, models, of.model); });
        const QString interval = point.hasCostInterval()
            ? QStringLiteral("%1 – %2").arg(dollarsIn(unit, point.costLow), dollarsIn(unit, point.costHigh))
            : QString();
        result.table.rows +=
            QStringList{point.letter + QStringLiteral("  ") + point.name, percent(point.share),
                percentRange(summary->share), QString::number(point.prompts), dollarsIn(unit, point.cost),
                interval, dollarsIn(unit, summary->costPerCorrect), membershipText(point)};
        result.letters += point.letter;
    }
    result.drawing = chart;
    return result;
}

} // namespace

QStringList chartKindNames()
{
    return {QStringLiteral("quality"), QStringLiteral("strengths"), QStringLiteral("time"),
        QStringLiteral("cost"), QStringLiteral("tokens"), QStringLiteral("verdicts"),
        QStringLiteral("trials")};
}

std::optional<ChartKind> chartKindFromText(QStringView text)
{
    const qsizetype place = chartKindNames().indexOf(text);
    return place < 0 ? std::nullopt : std::optional(static_cast<ChartKind>(place));
}

QString chartKindTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::QualityCost:
        return QCoreApplication::translate("Chart", "Quality and cost");
    case ChartKind::Strengths:
        return QCoreApplication::translate("Chart", "Strengths");
    case ChartKind::Time:
        return QCoreApplication::translate("Chart", "Time");
    case ChartKind::Cost:
        return QCoreApplication::translate("Chart", "Cost");
    case ChartKind::Tokens:
        return QCoreApplication::translate("Chart", "Tokens");
    case ChartKind::Verdicts:
        return QCoreApplication::translate("Chart", "Verdicts");
    case ChartKind::Trials:
        return QCoreApplication::translate("Chart", "Trials");
    }
    Q_UNREACHABLE();
}

SessionChart sessionChart(const Store::Session &session, const ChartWish &wish)
{
    switch (wish.kind) {
    case ChartKind::QualityCost:
        return wish.axis == Widgets::CostAxis::Cost ? qualityCost(session, wish.unit)
                                                    : otherAxisChart(session, wish.axis);
    case ChartKind::Strengths:
        return strengthsChart(session);
    case ChartKind::Time:
        return otherAxisChart(session, Widgets::CostAxis::Time);
    case ChartKind::Cost:
        return costSpreadChart(session, wish.unit);
    case ChartKind::Tokens:
        return tokenSpreadChart(session);
    case ChartKind::Verdicts:
        return verdictChart(session);
    case ChartKind::Trials:
        return trialsChart(session);
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Reports
