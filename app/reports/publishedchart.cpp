#include "app/reports/publishedchart.h"

#include "app/reports/publishedfigures.h"

#include <QCoreApplication>

namespace Pennybench::Reports {

Expected<Widgets::QualityCostChart> publishedAiderChart()
{
    const auto figures = readPublishedFigures(QStringLiteral(":/article/aider-polyglot.csv"));
    if (!figures)
        return failure(figures.error());
    Widgets::QualityCostChart chart;
    layUnder(chart, *figures);
    const QString names = chart.caption.value(0); // which number is which model
    chart.caption = {QCoreApplication::translate("Chart",
                         "Aider polyglot, 225 programming exercises: share solved in two tries, and the "
                         "measured cost. Published by the authors of Aider (Aider-AI/aider, Apache-2.0), %1 "
                         "models, December 2024 to October 2025; nothing was measured here.")
                         .arg(figures->size()),
        QCoreApplication::translate("Chart",
            "The interval of a share is Wilson's over the exercises. Models without a known cost stand at "
            "the left."),
        names};
    return chart;
}

} // namespace Pennybench::Reports
