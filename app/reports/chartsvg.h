#pragma once

#include "app/runs/runplan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Pennybench::Reports {

/// How a picture of the chart looks.
struct ChartLook {
    bool dark = false;
    bool background = true; ///< false: transparent

    bool operator==(const ChartLook &) const = default;
};

/// Quality against measured cost as an SVG picture of 760 x 520: share correct (0 to 100 %) over cost per
/// answer (USD, logarithmic, 1-2-5 ticks), 95 % intervals both ways, the frontier as a step line, models with
/// an unknown cost or none in a strip beside the axis, a caption, and the word SIMULATED across it where a
/// practice model is among them.
QByteArray qualityCostSvg(
    const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const ChartLook &look);

/// What was asked, when, with which prices: the caption of every report.
QString reportCaption(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers);

} // namespace Pennybench::Reports
