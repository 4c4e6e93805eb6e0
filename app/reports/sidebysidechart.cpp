#include "app/reports/findings.h"
#include "app/reports/sentences.h"
#include "app/reports/sidebysidetables.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

Widgets::ChartRow rowOf(const QString &name, const Statistics::PairedDifference &d, bool isClear)
{
    Widgets::ChartRow row{.name = name, .isHollow = !isClear};
    if (!d.difference) {
        row.figure = QCoreApplication::translate("SideBySide", "%1 prompts, too few").arg(d.n);
        return row;
    }
    row.dot = Widgets::RowDot{d.estimate, d.difference->low, d.difference->high};
    row.figure = QCoreApplication::translate("SideBySide", "%1 (%2)   ▼ %3  ▲ %4")
                     .arg(signedPoints(d.estimate), pointsRange(*d.difference))
                     .arg(d.onlyB)
                     .arg(d.onlyA);
    return row;
}

} // namespace

Widgets::RowChart sideChart(const SideBySide &sides)
{
    Widgets::RowChart chart{.title = QCoreApplication::translate("SideBySide", "Difference by category"),
        .axis = QCoreApplication::translate("SideBySide", "%1 minus %2, in points, 95 %")
                    .arg(secondTitle(sides), firstTitle(sides)),
        .unit = Widgets::RowUnit::Points};
    chart.rows +=
        rowOf(QCoreApplication::translate("SideBySide", "All"), sides.pair.difference, sides.isClear());
    for (const CategoryDifference &category : sides.categories)
        chart.rows += rowOf(categoryName(category.category), category.difference, category.isClear());
    for (Widgets::ChartRow &row : chart.rows)
        row.simulated = sides.isSimulated;
    const auto tested = std::ranges::count_if(sides.categories,
        [](const CategoryDifference &category) { return category.difference.difference.has_value(); });
    QString caption = sides.pairs > 1
        ? QCoreApplication::translate("SideBySide", "Filled: p < 0.05 by Holm, all prompts over %1 pairs")
              .arg(sides.pairs)
        : QCoreApplication::translate("SideBySide", "Filled: p < 0.05");
    if (tested > 0)
        caption += QCoreApplication::translate("SideBySide", ", categories over %1").arg(tested);
    chart.caption = {joined({ended(caption),
        ended(QStringLiteral("▼\u00a0%1, ▲\u00a0%2")
                  .arg(rightOnText(sides, RightOn::OnlyFirst), rightOnText(sides, RightOn::OnlySecond)))})};
    return chart;
}

} // namespace Pennybench::Reports
