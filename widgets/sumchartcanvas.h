#pragma once

#include "widgets/sumchartlayout.h"

class QCustomPlot;
class QPainter;

namespace Pennybench::Widgets {

/// A chart of sums on a QCustomPlot, whose axis and grid it uses: the one drawing for the window and for
/// files. The plot outlives it.
class SumChartCanvas {
public:
    explicit SumChartCanvas(QCustomPlot &plot);

    /// What the next replot shows. The plot should have the layout's size.
    void show(const SumLayout &layout, const SumChart &chart, const ChartStyle &style, int current = -1);
    const SumLayout &layout() const { return m_layout; }

private:
    void paint(QPainter &painter) const;
    void fill(QPainter &painter, const QRectF &box, bool isEstimated) const;
    void paintArrow(QPainter &painter, const QLineF &line) const;

    QCustomPlot &m_plot;
    SumLayout m_layout;
    SumChart m_chart;
    ChartStyle m_style;
    int m_current = -1;
};

} // namespace Pennybench::Widgets
