#pragma once

#include "widgets/chartgeometry.h"
#include "widgets/labelplacement.h"

#include <QHash>

namespace Pennybench::Widgets {

enum class TextInk { Ink, Dim, Accent, Badge };

/// A line of text on the chart; the box is as wide as the text and as high as its line.
struct ChartText {
    QRectF box;
    QString text;
    TextInk ink = TextInk::Dim;
    QFont font;
};

/// The name beside a point.
struct ChartLabel {
    int point = 0; ///< place in the chart's list
    QString text;
    LabelPlace place;
};

/// A part of the chart in the legend, to be switched off and on.
struct LegendEntry {
    ChartPart part;
    QRectF box; ///< swatch and text
    QString text;
};

/// A contestant under the legend, because its name found no room beside its point.
struct ListEntry {
    int point = -1; ///< -1: says how many more there are
    QRectF box;
    QString text;
};

struct AxisTick {
    double value = 0;
    QString text;
};

/// A whole chart, ready to be drawn: pixels and texts.
struct ChartLayout {
    QSize size;
    ChartView view;
    ChartGeometry geometry;
    QList<AxisTick> costTicks;
    QList<AxisTick> shareTicks;
    QList<ChartText> texts; ///< titles, strips, lines of equal cost, caption
    QList<ChartLabel> labels; ///< of those points that have one
    QList<LegendEntry> legend;
    QList<ListEntry> list;
};

constexpr double usualAxesOfWidth = 0.56;

/// What a layout is made for.
struct ChartRequest {
    QualityCostChart chart;
    ChartView view;
    ChartStyle style;
    /// Of the picture. Height 0: as high as it must be for all of its texts.
    QSize size;
    double axesOfWidth = usualAxesOfWidth; ///< how high the axes are where the height is 0
    QString selected; ///< letter of the contestant that is to be named before others; empty: none
    QHash<int, int> lastLabels; ///< by point: the candidates of the last picture
};

/// For any thread. From 300 points on there are no labels.
ChartLayout layOutChart(const ChartRequest &request);
/// The same at once, with labels only where the last picture had them.
ChartLayout layOutRoughly(const ChartRequest &request);

/// The labels' candidates of a layout, for the next request.
QHash<int, int> labelCandidates(const ChartLayout &layout);

} // namespace Pennybench::Widgets
