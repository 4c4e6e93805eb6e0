#include "widgets/sumchartcanvas.h"

#include "widgets/chartlayers.h"
#include "widgets/textpainting.h"

#include <qcustomplot.h>

#include <cmath>

namespace Pennybench::Widgets {

SumChartCanvas::SumChartCanvas(QCustomPlot &plot)
    : m_plot(plot)
{
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.yAxis->setVisible(false);
    addPaintedLayer(plot, "legend", [this](QPainter &painter) { paint(painter); });
}

void SumChartCanvas::show(
    const SumLayout &layout, const SumChart &chart, const ChartStyle &style, int current)
{
    m_layout = layout;
    m_chart = chart;
    m_style = style;
    m_current = current;
    const Theme &theme = style.theme;
    m_plot.axisRect()->setMargins(QMargins(layout.axes.left(), layout.axes.top(),
        layout.size.width() - layout.axes.right() - 1, layout.size.height() - layout.axes.bottom() - 1));
    m_plot.setBackground(theme.panel);
    QCPAxis *axis = m_plot.xAxis;
    axis->setScaleType(QCPAxis::stLogarithmic);
    axis->setRange(layout.low, layout.high);
    setTicks(*axis, layout.ticks);
    axis->setSubTicks(false);
    axis->setTickLabelColor(theme.dim);
    axis->setTickLabelFont(style.small());
    axis->setTickPen(QPen(theme.dim, 1));
    axis->setBasePen(QPen(theme.dim, 1));
    axis->setTickLength(0, 4);
    axis->grid()->setPen(QPen(theme.line, 1));
    axis->grid()->setZeroLinePen(QPen(theme.line, 1));
}

/// Hatching as lines, so that it is vectors in files.
void SumChartCanvas::fill(QPainter &painter, const QRectF &box, bool isEstimated) const
{
    const Theme &theme = m_style.theme;
    painter.setPen(isEstimated ? QPen(theme.dim, 1) : QPen(Qt::NoPen));
    painter.setBrush(isEstimated ? theme.undecidedTint : theme.accent);
    painter.drawRoundedRect(box, 2, 2);
    if (!isEstimated)
        return;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(theme.dim, 1));
    const double step = m_style.scaled(6);
    const auto lines = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = box.left() - box.height() + line * step;
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()));
    }
    painter.restore();
}

void SumChartCanvas::paintArrow(QPainter &painter, const QLineF &line) const
{
    const double head = m_style.scaled(5);
    painter.drawLine(line);
    painter.drawLine(QLineF(line.p2(), line.p2() + QPointF(-head, -head)));
    painter.drawLine(QLineF(line.p2(), line.p2() + QPointF(-head, head)));
}

void SumChartCanvas::paint(QPainter &painter) const
{
    const Theme &theme = m_style.theme;
    for (int i = 0; i < m_layout.bars.size(); ++i)
        fill(painter, m_layout.bars.at(i), m_chart.bars.at(i).isEstimated);
    painter.setPen(QPen(theme.ink, 1.2));
    for (const QLineF &arrow : m_layout.arrows)
        paintArrow(painter, arrow);
    painter.setPen(QPen(theme.ink, 1.2, Qt::DotLine));
    for (const QLineF &line : m_layout.dotted)
        painter.drawLine(line);
    for (const ChartText &text : m_layout.texts)
        paintText(painter, text.box, text.text, text.font, text.ink == TextInk::Ink ? theme.ink : theme.dim);
    for (const SumLegendEntry &entry : m_layout.legend) {
        const double height = m_style.scaled(10);
        fill(painter,
            QRectF(entry.box.left(), entry.box.center().y() - height / 2, m_style.scaled(20), height),
            entry.isEstimated);
        paintText(
            painter, entry.box.adjusted(m_style.scaled(26), 0, 0, 0), entry.text, m_style.small(), theme.dim);
    }
    if (m_current >= 0 && m_current < m_layout.rows.size()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_layout.rows.at(m_current).adjusted(-4, -3, 4, -3), 6, 6);
    }
}

} // namespace Pennybench::Widgets
