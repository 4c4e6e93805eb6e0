#include "widgets/chartcanvas.h"

#include "widgets/chartlayers.h"

#include <qcustomplot.h>

namespace Pennybench::Widgets {

ChartCanvas::ChartCanvas(QCustomPlot &plot)
    : m_plot(plot)
{
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.xAxis->setScaleType(QCPAxis::stLogarithmic);
    addPaintedLayer(plot, "background", [this](QPainter &painter) { paintChartGround(painter, m_scene); });
    addPaintedLayer(plot, "main", [this](QPainter &painter) { paintChartLines(painter, m_scene); });
    addPaintedLayer(plot, "legend", [this](QPainter &painter) { paintChartMarks(painter, m_scene); });
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::show(const ChartScene &scene)
{
    m_scene = scene;
    const ChartLayout &layout = m_scene.layout;
    const QRect axes = layout.geometry.axes;
    m_plot.axisRect()->setMargins(QMargins(axes.left(), axes.top(), layout.size.width() - axes.right() - 1,
        layout.size.height() - axes.bottom() - 1));
    const auto setRange = [](QCPAxis *axis, double low, double high) {
        const QSignalBlocker blocker(axis);
        axis->setRange(low, high);
    };
    setRange(m_plot.xAxis, layout.view.low, layout.view.high);
    setRange(m_plot.yAxis, layout.view.bottom, layout.view.top);
    setTicks(*m_plot.xAxis, layout.costTicks);
    setTicks(*m_plot.yAxis, layout.shareTicks);
    setUpAxes();
}

void ChartCanvas::setUpAxes()
{
    const Theme &theme = m_scene.style.theme;
    m_plot.setBackground(theme.panel);
    for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLabelColor(theme.dim);
        axis->setTickLabelFont(m_scene.style.small());
        axis->grid()->setPen(QPen(theme.line, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
        axis->setTickPen(QPen(theme.dim, 1));
        axis->setTickLength(0, 4);
        axis->setTickLabelPadding(4);
    }
    m_plot.xAxis->setBasePen(QPen(theme.dim, 1));
    m_plot.yAxis->setBasePen(Qt::NoPen);
    m_plot.yAxis->setTickPen(Qt::NoPen);
    const QList<ChartStrip> &strips = m_scene.layout.geometry.strips;
    m_plot.yAxis->setOffset(strips.isEmpty()
            ? 0
            : static_cast<int>(m_scene.layout.geometry.axes.left() - strips.first().rect.left()));
}

} // namespace Pennybench::Widgets
