#include "widgets/rowchartcanvas.h"

#include "widgets/chartlayers.h"

#include <qcustomplot.h>

namespace Pennybench::Widgets {

RowChartCanvas::RowChartCanvas(QCustomPlot &plot)
    : m_plot(plot)
{
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.yAxis->setVisible(false);
    addPaintedLayer(plot, "background", [this](QPainter &painter) { paintRowGround(painter, m_scene); });
    addPaintedLayer(plot, "legend", [this](QPainter &painter) { paintRowMarks(painter, m_scene); });
}

void RowChartCanvas::show(const RowScene &scene)
{
    m_scene = scene;
    const RowLayout &layout = m_scene.layout;
    const Theme &theme = m_scene.style.theme;
    m_plot.axisRect()->setMargins(QMargins(layout.axes.left(), layout.axes.top(),
        layout.size.width() - layout.axes.right() - 1, layout.size.height() - layout.axes.bottom() - 1));
    m_plot.setBackground(theme.panel);
    QCPAxis *axis = m_plot.xAxis;
    const QSignalBlocker blocker(axis);
    axis->setScaleType(m_scene.chart.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setRange(layout.view.low, layout.view.high);
    setTicks(*axis, layout.ticks);
    axis->setSubTicks(false);
    axis->setTickLabelColor(theme.dim);
    axis->setTickLabelFont(m_scene.style.small());
    axis->setTickPen(QPen(theme.dim, 1));
    axis->setBasePen(QPen(theme.dim, 1));
    axis->setTickLength(0, 4);
    axis->grid()->setPen(QPen(theme.line, 1));
    axis->grid()->setZeroLinePen(QPen(m_scene.chart.unit == RowUnit::Points ? theme.dim : theme.line, 1));
}

} // namespace Pennybench::Widgets
