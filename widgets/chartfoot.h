#pragma once

#include "widgets/chartlayout.h"

namespace Pennybench::Widgets {

/// How many rows of each there are under the axes.
struct FootRows {
    int caption = 0;
    int legend = 0;
    int list = 0;
};

/// What stands under the axes and their title: the legend, the contestants that have no name beside their
/// point, the caption.
class ChartFoot {
public:
    ChartFoot(const QualityCostChart &chart, const ChartStyle &style, double width);

    /// The rows for so many contestants in the list. In a picture of a given height, with so much over the
    /// axes, as many as leave the axes their room: the caption is cut to two lines first, then the legend
    /// goes. Height 0: all.
    FootRows rows(int listed, double pictureHeight, double top) const;
    /// From the axes to the lower edge, with ticks and title.
    double height(const FootRows &rows) const;
    /// Puts it all under axes that end at this height.
    void addTo(ChartLayout &layout, const FootRows &rows, const QList<int> &listed, double axesBottom) const;

private:
    double scaled(double pixels) const { return m_style.scaled(pixels); }
    double rowHeight() const;
    double captionLine() const;
    QList<double> entryWidths() const;
    void addLegend(ChartLayout &layout, double y) const;
    void addList(ChartLayout &layout, int rows, const QList<int> &listed, double y) const;
    void addCaption(ChartLayout &layout, int lines, double y) const;

    const QualityCostChart &m_chart;
    const ChartStyle &m_style;
    double m_width;
    double m_line;
    QStringList m_captionLines;
    QList<LegendEntry> m_entries; ///< without their boxes
    int m_legendRows = 0;
    double m_columnWidth = 0;
    int m_columns = 1;
};

/// The name as it stands beside a point, cut where it is very long.
QString shortName(const PlotPoint &point, const ChartStyle &style);

} // namespace Pennybench::Widgets
