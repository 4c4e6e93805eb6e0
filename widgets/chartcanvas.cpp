#include "widgets/chartcanvas.h"

#include <qcustomplot.h>

#include <algorithm>
#include <functional>

namespace Pennybench::Widgets {

namespace {

/// The marks that the layout has chosen.
class ListTicker final : public QCPAxisTicker {
public:
    explicit ListTicker(const QList<AxisTick> &ticks)
        : m_ticks(ticks)
    {
    }

protected:
    QVector<double> createTickVector(double, const QCPRange &) override
    {
        QVector<double> values;
        for (const AxisTick &tick : m_ticks)
            values += tick.value;
        return values;
    }

    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {}; }

    QString getTickLabel(double value, const QLocale &, QChar, int) override
    {
        const auto found = std::ranges::find(m_ticks, value, &AxisTick::value);
        return found == m_ticks.end() ? QString() : found->text;
    }

private:
    QList<AxisTick> m_ticks;
};

/// A function that paints on a layer of the plot.
class PaintedLayer final : public QCPLayerable {
public:
    PaintedLayer(QCustomPlot &plot, const char *layer, const std::function<void(QPainter &)> &paint)
        : QCPLayerable(&plot, QString::fromLatin1(layer))
        , m_paint(paint)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override { m_paint(*painter); }

private:
    std::function<void(QPainter &)> m_paint;
};

} // namespace

ChartCanvas::ChartCanvas(QCustomPlot &plot)
    : m_plot(plot)
{
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.xAxis->setScaleType(QCPAxis::stLogarithmic);
    // They belong to the plot, which deletes them with their layer.
    new PaintedLayer(plot, "background", [this](QPainter &painter) { paintChartGround(painter, m_scene); });
    new PaintedLayer(plot, "main", [this](QPainter &painter) { paintChartLines(painter, m_scene); });
    new PaintedLayer(plot, "legend", [this](QPainter &painter) { paintChartMarks(painter, m_scene); });
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
    m_plot.xAxis->setTicker(QSharedPointer<ListTicker>::create(layout.costTicks));
    m_plot.yAxis->setTicker(QSharedPointer<ListTicker>::create(layout.shareTicks));
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
