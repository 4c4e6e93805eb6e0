#include "widgets/richtext/svgpath.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace Pennybench::Widgets {

namespace {

/// Gathers everything that is drawn as one path.
class OutlineEngine final : public QPaintEngine {
public:
    OutlineEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
        if (now.state().testFlag(DirtyPen))
            m_pen = now.pen();
        if (now.state().testFlag(DirtyBrush))
            m_isFilled = now.brush().style() != Qt::NoBrush;
    }
    void drawPath(const QPainterPath &path) override
    {
        if (m_isFilled)
            outline.addPath(m_transform.map(path));
        const bool isDrawn = m_pen.style() != Qt::NoPen && m_pen.widthF() > 0;
        if (isDrawn)
            outline.addPath(m_transform.map(QPainterPathStroker(m_pen).createStroke(path)));
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    Type type() const override { return QPaintEngine::User; }

    QPainterPath outline;

private:
    QTransform m_transform;
    QPen m_pen{Qt::NoPen};
    bool m_isFilled = false;
};

class OutlineDevice final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QPainterPath &outline() const { return m_engine.outline; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 100'000;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return 1;
        }
    }

private:
    mutable OutlineEngine m_engine;
};

} // namespace

std::shared_ptr<const TypesetFormula> formulaFromSvg(const QByteArray &svg)
{
    constexpr double unit = 1000;
    if (svg.isEmpty())
        return nullptr;
    QSvgRenderer renderer;
    if (!renderer.load(QByteArray(svg).replace("currentColor", "#000000")))
        return nullptr;
    const QRectF box = renderer.viewBoxF();
    if (box.isEmpty() || box.width() > 200 * unit || box.height() > 200 * unit)
        return nullptr;
    OutlineDevice device;
    QPainter painter(&device);
    renderer.render(&painter, QRectF(QPointF(), box.size()));
    painter.end();
    auto formula = std::make_shared<TypesetFormula>();
    formula->path = QTransform::fromScale(1 / unit, 1 / unit)
                        .map(QTransform::fromTranslate(box.left(), box.top()).map(device.outline()));
    formula->path.setFillRule(Qt::WindingFill);
    formula->width = box.width() / unit;
    formula->ascent = -box.top() / unit;
    formula->descent = box.bottom() / unit;
    return formula;
}

} // namespace Pennybench::Widgets
