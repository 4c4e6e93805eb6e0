#pragma once

#include "widgets/chartlayout.h"
#include "widgets/rowchart.h"

namespace Pennybench::Widgets {

/// The ends of the axis, and the parts of bars that were switched off.
struct RowView {
    double low = 0;
    double high = 1;
    QSet<BarInk> hidden;

    bool operator==(const RowView &) const = default;
};

/// Everything, with some room.
RowView wholeView(const RowChart &chart);

struct BarLegendEntry {
    BarInk ink = BarInk::Text;
    QRectF box;
    QString text;
};

/// A chart of rows, ready to be drawn: pixels and texts.
struct RowLayout {
    QSize size;
    RowView view;
    QRect axes;
    QList<AxisTick> ticks;
    QList<QRectF> rows; ///< the whole width of each
    QList<ChartText> texts; ///< titles, names, figures, caption
    QList<BarLegendEntry> legend;
    QRectF stamp; ///< SIMULATED; empty: none
};

/// In a picture of this width, as high as all of its rows and texts need. For any thread.
RowLayout layOutRows(const RowChart &chart, const RowView &view, const ChartStyle &style, int width);

/// Where the value stands on the layout's axis, in pixels.
double rowX(const RowChart &chart, const RowLayout &layout, double value);

} // namespace Pennybench::Widgets
