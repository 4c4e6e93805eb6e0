#include "widgets/plotpoint.h"

#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"

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

QString costOf(const PlotPoint &point, int answers)
{
    if (!point.cost)
        return ChartTexts::tr("no price set");
    if (*point.cost == 0)
        return ChartTexts::tr("free");
    const QString cost = dollarFigure(*point.cost * answers) + u' ' + perAnswers(answers);
    if (!point.hasCostInterval())
        return cost;
    return ChartTexts::tr("%1 (95 % from %2 to %3)")
        .arg(cost, dollarFigure(point.costLow * answers), dollarFigure(point.costHigh * answers));
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

QString inWords(const QualityCostChart &chart)
{
    QStringList sentences;
    for (const PlotPoint &point : chart.points) {
        sentences +=
            ChartTexts::tr("%1: %2, %3.").arg(titleOf(point), sharesOf(point), costOf(point, chart.answers));
    }
    return (sentences + chart.caption).join(u' ');
}

QString figuresOf(const PlotPoint &point, int answers)
{
    QStringList lines{titleOf(point), sharesOf(point), costOf(point, answers)};
    if (point.prompts > 0)
        lines += ChartTexts::tr("prompts: %1").arg(point.prompts);
    if (point.frontier)
        lines += ChartTexts::tr("on the frontier: %1 %").arg(std::lround(*point.frontier * 100));
    if (!point.source.isEmpty())
        lines += ChartTexts::tr("published: %1").arg(point.source);
    return lines.join(u'\n');
}

} // namespace Pennybench::Widgets
