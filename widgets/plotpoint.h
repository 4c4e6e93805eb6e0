#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Widgets {

/// One model on the chart. Costs in USD per answer, shares from 0 to 1; low and high are 95 % intervals.
struct PlotPoint {
    QString name;
    int mark = 0; ///< index for modelMark()
    std::optional<double> cost; ///< missing or 0: drawn in the strip beside the axis
    double costLow = 0;
    double costHigh = 0;
    double share = 0;
    double shareLow = 0;
    double shareHigh = 0;
    bool onFrontier = false;
    bool simulated = false;
    int prompts = 0;

    bool operator==(const PlotPoint &) const = default;
};

/// Everything that a chart of these points shows, in words, for who cannot see it.
QString inWords(const QList<PlotPoint> &points);
/// The figures of one point, in three lines of plain text.
QString figuresOf(const PlotPoint &point);

} // namespace Pennybench::Widgets
