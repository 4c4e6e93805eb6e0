#pragma once

#include "widgets/chartlayout.h"
#include "widgets/sumchart.h"

#include <QLineF>

namespace Pennybench::Widgets {

struct SumLegendEntry {
    bool isEstimated = false;
    QRectF box;
    QString text;
};

/// A chart of sums, ready to be drawn: pixels and texts.
struct SumLayout {
    QSize size;
    double low = 1; ///< ends of the axis, USD
    double high = 10;
    QRect axes;
    QList<AxisTick> ticks;
    QList<QRectF> rows; ///< the whole width of each bar's row
    QList<QRectF> bars;
    QList<QLineF> arrows; ///< from tail to head
    QList<QLineF> dotted;
    QList<ChartText> texts;
    QList<SumLegendEntry> legend;
};

enum class SumSpacing { Usual, Tight };

/// In a picture of this width, as high as all of its bars and texts need. For any thread.
SumLayout layOutSums(
    const SumChart &chart, const ChartStyle &style, int width, SumSpacing spacing = SumSpacing::Usual);

} // namespace Pennybench::Widgets
