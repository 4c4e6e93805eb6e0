#include "widgets/chartlayers.h"

#include <qcustomplot.h>

#include <algorithm>

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

void addPaintedLayer(QCustomPlot &plot, const char *layer, const std::function<void(QPainter &)> &paint)
{
    // It belongs to the plot, which deletes it with its layer.
    new PaintedLayer(plot, layer, paint);
}

void setTicks(QCPAxis &axis, const QList<AxisTick> &ticks)
{
    axis.setTicker(QSharedPointer<ListTicker>::create(ticks));
}

} // namespace Pennybench::Widgets
