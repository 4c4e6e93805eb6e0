#include "widgets/modelmark.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

/// Okabe and Ito's palette, darker and lighter until a letter on each stands out.
constexpr std::array<const char *, 8> lightColours{
    "#0072B2", "#C25100", "#007F5D", "#B0528A", "#846500", "#4E5A6B", "#6B4FBB", "#1c2430"};
constexpr std::array<const char *, 8> darkColours{
    "#56B4E9", "#E69F00", "#4CC79B", "#E39CC4", "#E3D65A", "#B8C2D0", "#A99BF0", "#e6eaf0"};
constexpr int shapes = 7;
constexpr double leastRadiusOfLetter = 7;

QPolygonF shapeOf(ModelMark::Shape shape)
{
    switch (shape) {
    case ModelMark::Shape::Square:
        return QPolygonF({{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}});
    case ModelMark::Shape::Triangle:
        return QPolygonF({{0, -1.3}, {1.28, 0.92}, {-1.28, 0.92}});
    case ModelMark::Shape::Diamond:
        return QPolygonF({{0, -1.3}, {1.3, 0}, {0, 1.3}, {-1.3, 0}});
    case ModelMark::Shape::TriangleDown:
        return QPolygonF({{0, 1.3}, {1.28, -0.92}, {-1.28, -0.92}});
    case ModelMark::Shape::Pentagon:
        return QPolygonF({{0, -1.15}, {1.09, -0.36}, {0.68, 0.93}, {-0.68, 0.93}, {-1.09, -0.36}});
    case ModelMark::Shape::Cross:
        return QPolygonF({{-0.6, -1.1}, {0.6, -1.1}, {0.6, -0.6}, {1.1, -0.6}, {1.1, 0.6}, {0.6, 0.6},
            {0.6, 1.1}, {-0.6, 1.1}, {-0.6, 0.6}, {-1.1, 0.6}, {-1.1, -0.6}, {-0.6, -0.6}});
    case ModelMark::Shape::Circle:
        break;
    }
    return {};
}

/// A colour of the dark theme.
bool isLight(const QColor &colour)
{
    return qGray(colour.rgb()) > 125;
}

/// Where the middle of the letter is, in radii below the centre: triangles are wide elsewhere.
double letterDrop(ModelMark::Shape shape)
{
    if (shape == ModelMark::Shape::Triangle)
        return 0.3;
    return shape == ModelMark::Shape::TriangleDown ? -0.3 : 0;
}

void paintLetter(QPainter &painter, const ModelMark &mark, QPointF centre, double radius)
{
    painter.save();
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(radius * (mark.letter.size() > 1 ? 0.95 : 1.18))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(letterColour(isLight(mark.colour)));
    // On the height of a capital, so that the middle of the letter is that of the shape.
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(centre.x() - metrics.horizontalAdvance(mark.letter) / 2,
                         centre.y() + letterDrop(mark.shape) * radius + metrics.capHeight() / 2),
        mark.letter);
    painter.restore();
}

} // namespace

ModelMark modelMark(const QString &letter, int family, bool dark)
{
    const auto hue = static_cast<size_t>(family) % lightColours.size();
    return {letter, QColor(QLatin1String(dark ? darkColours.at(hue) : lightColours.at(hue))),
        static_cast<ModelMark::Shape>(family % shapes)};
}

QColor letterColour(bool dark)
{
    return dark ? QColor(0x14, 0x18, 0x1f) : QColor(Qt::white);
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
    if (radius >= leastRadiusOfLetter)
        paintLetter(painter, mark, centre, radius);
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
    font.setPixelSize(pixels * (mark.letter.size() > 1 ? 5 : 6) / 10);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(letterColour(isLight(mark.colour)));
    painter.drawText(QRectF(0, 0, pixels, pixels), Qt::AlignCenter, mark.letter);
    return tile;
}

} // namespace Pennybench::Widgets
