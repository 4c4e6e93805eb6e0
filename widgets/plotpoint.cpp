#include "widgets/plotpoint.h"

#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"
#include "widgets/figures.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

QString perAnswers(int answers)
{
    if (answers == 1)
        return ChartTexts::tr("per answer");
    return answers == 1'000 ? ChartTexts::tr("per 1,000 answers") : ChartTexts::tr("per million answers");
}

QString figureOf(double value, const QualityCostChart &chart)
{
    switch (chart.axis) {
    case CostAxis::Cost:
        return dollarFigure(value * chart.answers);
    case CostAxis::Price:
    case CostAxis::ListPrice:
        return dollarFigure(value);
    case CostAxis::Tokens:
        return wholeNumber(std::lround(value));
    case CostAxis::Time:
        return ChartTexts::tr("%1 s").arg(shortNumber(value, 3));
    }
    Q_UNREACHABLE();
}

QString unitOf(const QualityCostChart &chart)
{
    switch (chart.axis) {
    case CostAxis::Cost:
        return perAnswers(chart.answers);
    case CostAxis::Price:
        return ChartTexts::tr("per million tokens");
    case CostAxis::ListPrice:
        return ChartTexts::tr("per million tokens of output");
    case CostAxis::Tokens:
        return ChartTexts::tr("tokens per answer");
    case CostAxis::Time:
        return ChartTexts::tr("per answer");
    }
    Q_UNREACHABLE();
}

QString costOf(const PlotPoint &point, const QualityCostChart &chart)
{
    if (!point.cost)
        return chart.axis == CostAxis::Cost ? ChartTexts::tr("no price set") : ChartTexts::tr("not known");
    if (*point.cost == 0)
        return ChartTexts::tr("free");
    const QString cost = figureOf(*point.cost, chart) + u' ' + unitOf(chart);
    if (!point.hasCostInterval())
        return cost;
    return ChartTexts::tr("%1 (95 % from %2 to %3)")
        .arg(cost, figureOf(point.costLow, chart), figureOf(point.costHigh, chart));
}

QString sharesOf(const PlotPoint &point)
{
    const QString share = QString::number(std::lround(point.share * 100));
    if (point.shareHigh <= point.shareLow)
        return ChartTexts::tr("%1 % correct").arg(share);
    return ChartTexts::tr("%1 % correct (95 % from %2 to %3)")
        .arg(share)
        .arg(std::lround(point.shareLow * 100))
        .arg(std::lround(point.shareHigh * 100));
}

QString titleOf(const PlotPoint &point)
{
    QString title = point.letter.isEmpty() ? point.name : point.letter + QStringLiteral("  ") + point.name;
    if (point.simulated)
        title += QStringLiteral(" · ") + ChartTexts::tr("simulated");
    return title;
}

} // namespace

bool QualityCostChart::isSimulated() const
{
    return std::ranges::any_of(points, &PlotPoint::simulated);
}

QString costWords(int answers)
{
    if (answers == 1)
        return ChartTexts::tr("USD per answer");
    return answers == 1'000 ? ChartTexts::tr("USD per 1,000 answers")
                            : ChartTexts::tr("USD per million answers");
}

QString axisTitle(CostAxis axis)
{
    switch (axis) {
    case CostAxis::Cost:
        return ChartTexts::tr("Quality against cost");
    case CostAxis::Price:
        return ChartTexts::tr("Quality against price");
    case CostAxis::ListPrice:
        return ChartTexts::tr("Quality against list price");
    case CostAxis::Tokens:
        return ChartTexts::tr("Quality against tokens");
    case CostAxis::Time:
        return ChartTexts::tr("Quality against time");
    }
    Q_UNREACHABLE();
}

QString axisWords(const QualityCostChart &chart)
{
    switch (chart.axis) {
    case CostAxis::Cost:
        return ChartTexts::tr("Measured cost in %1").arg(costWords(chart.answers));
    case CostAxis::Price:
        return ChartTexts::tr("Measured price in USD per million tokens");
    case CostAxis::ListPrice:
        return ChartTexts::tr("List price in USD per million tokens of output");
    case CostAxis::Tokens:
        return ChartTexts::tr("Tokens per answer, reasoning included");
    case CostAxis::Time:
        return ChartTexts::tr("Median time per answer in seconds");
    }
    Q_UNREACHABLE();
}

QString axisTick(CostAxis axis, double tick)
{
    const QString label = dollarLabel(tick);
    if (axis == CostAxis::Cost || axis == CostAxis::Price || axis == CostAxis::ListPrice)
        return label;
    return shortNumber(tick, 6);
}

QString inWords(const QualityCostChart &chart)
{
    QStringList sentences;
    for (const PlotPoint &point : chart.points) {
        sentences += ChartTexts::tr("%1: %2, %3.").arg(titleOf(point), sharesOf(point), costOf(point, chart));
    }
    return (sentences + chart.caption).join(u' ');
}

QString figuresOf(const PlotPoint &point, const QualityCostChart &chart)
{
    QStringList lines{titleOf(point), sharesOf(point), costOf(point, chart)};
    if (point.prompts > 0)
        lines += ChartTexts::tr("prompts: %1").arg(point.prompts);
    if (point.frontier)
        lines += ChartTexts::tr("on the frontier: %1 %").arg(std::lround(*point.frontier * 100));
    if (!point.source.isEmpty())
        lines += ChartTexts::tr("published: %1").arg(point.source);
    return lines.join(u'\n');
}

} // namespace Pennybench::Widgets
