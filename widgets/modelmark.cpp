#include "widgets/modelmark.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace Pennybench::Widgets {

namespace {

constexpr std::array<const char *, 6> lightColours{
    "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#7A6A00", "#444444"};
constexpr std::array<const char *, 6> darkColours{
    "#56B4E9", "#E69F00", "#4cc79b", "#e39cc4", "#F0E442", "#b8c0cc"};

QPolygonF shapeOf(ModelMark::Shape shape)
{
    switch (shape) {
    case ModelMark::Shape::Square:
        return QPolygonF({{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}});
    case ModelMark::Shape::Triangle:
        return QPolygonF({{0, -1.1}, {1.1, 0.85}, {-1.1, 0.85}});
    case ModelMark::Shape::Diamond:
        return QPolygonF({{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}});
    case ModelMark::Shape::TriangleDown:
        return QPolygonF({{0, 1.1}, {1.1, -0.85}, {-1.1, -0.85}});
    case ModelMark::Shape::Cross:
        return QPolygonF({{-0.4, -1.1}, {0.4, -1.1}, {0.4, -0.4}, {1.1, -0.4}, {1.1, 0.4}, {0.4, 0.4},
            {0.4, 1.1}, {-0.4, 1.1}, {-0.4, 0.4}, {-1.1, 0.4}, {-1.1, -0.4}, {-0.4, -0.4}});
    case ModelMark::Shape::Circle:
        break;
    }
    return {};
}

} // namespace

ModelMark modelMark(int index, bool dark)
{
    const auto colour = static_cast<size_t>(index) % lightColours.size();
    return {QChar(static_cast<char16_t>(u'A' + index % 26)),
        QColor(QLatin1String(dark ? darkColours.at(colour) : lightColours.at(colour))),
        static_cast<ModelMark::Shape>(index % 6)};
}

QPainterPath markPath(ModelMark::Shape shape)
{
    QPainterPath path;
    if (shape == ModelMark::Shape::Circle)
        path.addEllipse(QPointF(), 1, 1);
    else
        path.addPolygon(shapeOf(shape));
    path.closeSubpath();
    return path;
}

void paintMark(QPainter &painter, const ModelMark &mark, QPointF centre, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.scale(radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.colour);
    painter.drawPath(markPath(mark.shape));
    painter.restore();
}

QPixmap letterTile(const ModelMark &mark, int pixels, double devicePixelRatio)
{
    QPixmap tile(QSize(pixels, pixels) * devicePixelRatio);
    tile.setDevicePixelRatio(devicePixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.colour);
    painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), 5, 5);
    QFont font = painter.font();
    font.setPixelSize(pixels * 6 / 10);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(mark.colour.lightness() > 140 ? QColor(0x14, 0x18, 0x1f) : QColor(Qt::white));
    painter.drawText(QRectF(0, 0, pixels, pixels), Qt::AlignCenter, QString(mark.letter));
    return tile;
}

} // namespace Pennybench::Widgets
