#include "widgets/chartpainting.h"

#include "widgets/charttexts.h"
#include "widgets/modelmark.h"
#include "widgets/textpainting.h"

#include <QBitArray>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double intervalWidth = 1.5;
constexpr double intervalOpacity = 0.6;
constexpr double frontierWidth = 1.6;
constexpr double haloOpacity = 0.84;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

ModelMark markOf(const PlotPoint &point, const ChartScene &scene)
{
    ModelMark mark = modelMark(point.letter, point.family, scene.style.theme.dark);
    if (point.published)
        mark.colour = scene.style.theme.ink;
    return mark;
}

QPen dashed(const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4 / width, 3 / width});
    return pen;
}

QColor inkOf(TextInk ink, const Theme &theme)
{
    switch (ink) {
    case TextInk::Ink:
        return theme.ink;
    case TextInk::Dim:
        return theme.dim;
    case TextInk::Accent:
        return theme.accent;
    case TextInk::Badge:
        return theme.badge;
    }
    Q_UNREACHABLE();
}

/// A published figure is of no family: hollow, in ink.
void drawHollow(QPainter &painter, QPointF centre, double radius, const Theme &theme)
{
    painter.setPen(QPen(theme.ink, 1.6));
    painter.setBrush(theme.panel);
    painter.drawEllipse(centre, radius, radius);
}

/// Where there are too many for markers: points, one a pixel and colour.
void drawDots(QPainter &painter, const ChartScene &scene)
{
    QHash<int, QPolygonF> dots; // by hue
    const QRect picture(QPoint(), scene.layout.size);
    QBitArray taken(static_cast<qsizetype>(picture.width()) * picture.height());
    for (const PlacedPoint &placed : scene.layout.geometry.points) {
        const QPoint pixel = placed.at.toPoint();
        const qsizetype place = static_cast<qsizetype>(pixel.y()) * picture.width() + pixel.x();
        if (!picture.contains(pixel) || taken.testBit(place))
            continue;
        taken.setBit(place);
        dots[scene.chart.points.at(placed.point).family % 8] += QPointF(pixel);
    }
    for (auto it = dots.cbegin(); it != dots.cend(); ++it) {
        painter.setPen(
            QPen(modelMark({}, it.key(), scene.style.theme.dark).colour, 3, Qt::SolidLine, Qt::SquareCap));
        painter.drawPoints(it.value());
    }
}

void drawRings(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    for (const PlacedPoint &placed : scene.layout.geometry.points) {
        const PlotPoint &point = scene.chart.points.at(placed.point);
        painter.setBrush(Qt::NoBrush);
        if (!scene.selected.isEmpty() && point.letter == scene.selected) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawEllipse(placed.at, placed.radius + 4.5, placed.radius + 4.5);
        }
        if (placed.point == scene.current) {
            painter.setPen(QPen(theme.ink, 1.2, Qt::DotLine));
            painter.drawEllipse(placed.at, placed.radius + 7, placed.radius + 7);
        }
    }
}

void drawEarlier(QPainter &painter, const ChartScene &scene)
{
    for (const PlacedPoint &placed : scene.layout.geometry.points) {
        const ModelMark mark = markOf(scene.chart.points.at(placed.point), scene);
        paintEarlier(painter, mark, placed.earlier, placed.at, placed.radius, scene.style.theme);
    }
}

void drawMarkers(QPainter &painter, const ChartScene &scene)
{
    if (scene.chart.points.size() > mostMarkers) {
        drawDots(painter, scene);
        return;
    }
    const Theme &theme = scene.style.theme;
    painter.setFont(scene.style.strong());
    for (const PlacedPoint &placed : scene.layout.geometry.points) {
        const PlotPoint &point = scene.chart.points.at(placed.point);
        const ModelMark mark = markOf(point, scene);
        if (point.published) {
            drawHollow(painter, placed.at, placed.radius, theme);
            continue;
        }
        // The ground shows between markers that touch.
        painter.setPen(QPen(theme.panel, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.save();
        painter.translate(placed.at);
        painter.drawPath(QTransform::fromScale(placed.radius, placed.radius).map(markPath(mark.shape)));
        painter.restore();
        paintMark(painter, mark, placed.at, placed.radius);
    }
}

void drawLabels(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    for (const ChartLabel &label : scene.layout.labels) {
        if (label.place.leader.isNull())
            continue;
        painter.setPen(QPen(theme.dim, 1));
        painter.drawLine(label.place.leader);
    }
    for (const ChartLabel &label : scene.layout.labels) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(theme.panel, haloOpacity));
        painter.drawRoundedRect(label.place.box.adjusted(-1.5, 1, 1.5, -1), 3, 3);
        paintText(painter, label.place.box, label.text, scene.style.label(), theme.ink);
    }
}

void drawStamp(QPainter &painter, const ChartScene &scene)
{
    const QRectF &box = scene.layout.geometry.stamp;
    if (box.isEmpty())
        return;
    const Theme &theme = scene.style.theme;
    painter.setPen(QPen(theme.badgeLine, 1));
    painter.setBrush(theme.badgeTint);
    painter.drawRoundedRect(box, 4, 4);
    const QString text = ChartTexts::tr("SIMULATED");
    const QFontMetricsF metrics(scene.style.strong());
    QRectF inside(QPointF(), QSizeF(metrics.horizontalAdvance(text), metrics.height()));
    inside.moveCenter(box.center());
    paintText(painter, inside, text, scene.style.strong(), theme.badge);
}

void drawSwatch(QPainter &painter, const ChartScene &scene, const LegendEntry &entry, const QRectF &box)
{
    const Theme &theme = scene.style.theme;
    const QColor hue = modelMark({}, 0, theme.dark).colour;
    const QPointF middle = box.center();
    const QLineF across(box.left(), middle.y(), box.right(), middle.y());
    const double radius = scene.style.scaled(4);
    painter.setBrush(hue);
    switch (entry.part) {
    case ChartPart::Frontier:
        painter.setPen(QPen(theme.ink, frontierWidth));
        painter.drawLine(across);
        break;
    case ChartPart::UnsureFrontier:
        painter.setPen(dashed(theme.ink, frontierWidth));
        painter.drawLine(across);
        break;
    case ChartPart::Intervals:
        painter.setPen(QPen(faded(hue, intervalOpacity), intervalWidth));
        painter.drawLine(
            QLineF(middle.x() - box.height() / 2, middle.y(), middle.x() + box.height() / 2, middle.y()));
        painter.drawLine(QLineF(middle.x(), box.top(), middle.x(), box.bottom()));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, radius, radius);
        break;
    case ChartPart::Settings:
        painter.setPen(QPen(hue, 1.2));
        painter.drawLine(across.pointAt(0.15), across.pointAt(0.85));
        painter.drawEllipse(across.pointAt(0.15), radius - 1, radius - 1);
        painter.drawEllipse(across.pointAt(0.85), radius - 1, radius - 1);
        break;
    case ChartPart::EqualCost:
        painter.setPen(QPen(theme.dim, 1));
        painter.drawLine(QLineF(middle.x() - 4, box.bottom(), middle.x() + 4, box.top()));
        break;
    case ChartPart::Published:
        drawHollow(painter, middle, radius, theme);
        break;
    }
}

void drawLegend(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    const double swatch = scene.style.scaled(24);
    for (const LegendEntry &entry : scene.layout.legend) {
        const bool isHidden = scene.hidden.contains(entry.part);
        const QRectF box(entry.box.left(), entry.box.top() + 2, swatch, entry.box.height() - 4);
        painter.setOpacity(isHidden ? 0.35 : 1);
        drawSwatch(painter, scene, entry, box);
        QFont font = scene.style.small();
        font.setStrikeOut(isHidden);
        paintText(painter, entry.box.adjusted(swatch + scene.style.scaled(6), 0, 0, 0), entry.text, font,
            theme.dim);
    }
    painter.setOpacity(1);
    const double radius = std::max(6.0, scene.style.scaled(7));
    for (const ListEntry &entry : scene.layout.list) {
        const QFontMetricsF metrics(scene.style.small());
        const double left = entry.box.left() + 2 * radius + scene.style.scaled(6);
        const QRectF text(entry.point < 0 ? entry.box.left() : left,
            entry.box.center().y() - metrics.height() / 2, entry.box.width(), metrics.height());
        if (entry.point >= 0) {
            painter.setFont(scene.style.strong());
            paintMark(painter, markOf(scene.chart.points.at(entry.point), scene),
                {entry.box.left() + radius, entry.box.center().y()}, radius);
        }
        paintText(painter, text, entry.text, scene.style.small(), theme.ink);
    }
}

/// Two strokes through the axis where it leaves out what lies below.
void drawBreak(QPainter &painter, const ChartScene &scene)
{
    const QRectF axes = scene.layout.geometry.axes;
    const QPointF corner(axes.left() - 1, axes.bottom());
    painter.setPen(QPen(scene.style.theme.panel, 3));
    painter.drawLine(QLineF(corner + QPointF(-6, 1), corner + QPointF(6, -5)));
    painter.setPen(QPen(scene.style.theme.dim, 1.2));
    painter.drawLine(QLineF(corner + QPointF(-6, 3), corner + QPointF(6, -3)));
    painter.drawLine(QLineF(corner + QPointF(-6, -1), corner + QPointF(6, -7)));
}

} // namespace

void paintEarlier(QPainter &painter, const ModelMark &mark, const QPolygonF &earlier, QPointF now,
    double radius, const Theme &theme)
{
    if (earlier.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark.colour, radius / 6, Qt::DotLine, Qt::FlatCap));
    painter.drawPolyline(earlier + QPolygonF{now});
    painter.setPen(QPen(mark.colour, radius / 5));
    painter.setBrush(theme.panel);
    const double hollow = radius * earlierRadius;
    for (QPointF at : earlier)
        painter.drawPath((QTransform::fromScale(hollow, hollow) * QTransform::fromTranslate(at.x(), at.y()))
                             .map(markPath(mark.shape)));
}

void paintChartGround(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    painter.setPen(Qt::NoPen);
    for (const ChartStrip &strip : scene.layout.geometry.strips) {
        painter.setBrush(theme.dark ? theme.ground : QColor(0xf2, 0xf4, 0xf7));
        painter.drawRoundedRect(strip.rect, 6, 6);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setBrush(theme.accentTint);
    if (!scene.layout.geometry.bestBand.isEmpty())
        painter.drawPolygon(scene.layout.geometry.bestBand);
    painter.setPen(QPen(theme.line, 1));
    const QRectF axes = scene.layout.geometry.axes;
    for (const ChartStrip &strip : scene.layout.geometry.strips) {
        for (const AxisTick &tick : scene.layout.shareTicks) {
            const double y = ChartScale(scene.layout.view, axes.toRect()).y(tick.value);
            painter.drawLine(QLineF(strip.rect.left(), y, strip.rect.right(), y));
        }
    }
}

void paintChartLines(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    const ChartGeometry &geometry = scene.layout.geometry;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.dark ? theme.dim.darker(140) : theme.dim.lighter(170), 1));
    for (const EqualCostLine &line : geometry.equalCosts)
        painter.drawPolyline(line.line);
    if (geometry.best) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawPolyline(geometry.best->line);
    }
    if (geometry.chance) {
        painter.setPen(QPen(theme.dim, 1, Qt::DotLine));
        painter.drawLine(
            QLineF(geometry.axes.left(), *geometry.chance, geometry.axes.right(), *geometry.chance));
    }
    for (const FrontierPiece &piece : geometry.frontier) {
        painter.setPen(piece.isSure ? QPen(theme.ink, frontierWidth, Qt::SolidLine, Qt::SquareCap)
                                    : dashed(theme.ink, frontierWidth));
        painter.drawLine(piece.line);
    }
    for (const auto &[family, line] : geometry.settings) {
        painter.setPen(QPen(modelMark({}, family, theme.dark).colour, 1.2));
        painter.drawPolyline(line);
    }
    for (const PlacedPoint &placed : geometry.points) {
        if (placed.intervals.isEmpty())
            continue;
        const QColor hue = markOf(scene.chart.points.at(placed.point), scene).colour;
        painter.setPen(QPen(faded(hue, intervalOpacity), intervalWidth, Qt::SolidLine, Qt::FlatCap));
        for (const QLineF &interval : placed.intervals)
            painter.drawLine(interval);
    }
}

void paintChartMarks(QPainter &painter, const ChartScene &scene)
{
    const Theme &theme = scene.style.theme;
    drawStamp(painter, scene);
    if (scene.layout.geometry.isBroken)
        drawBreak(painter, scene);
    drawEarlier(painter, scene);
    drawMarkers(painter, scene);
    drawRings(painter, scene);
    drawLabels(painter, scene);
    for (const ChartText &text : scene.layout.texts)
        paintText(painter, text.box, text.text, text.font, inkOf(text.ink, theme));
    drawLegend(painter, scene);
    if (!scene.chart.points.isEmpty())
        return;
    const QString empty = ChartTexts::tr("No scored answer yet");
    const QFontMetricsF metrics(scene.style.small());
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(empty), metrics.height()));
    box.moveCenter(QRectF(scene.layout.geometry.axes).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRect(box.adjusted(-8, -4, 8, 4));
    paintText(painter, box, empty, scene.style.small(), theme.dim);
}

} // namespace Pennybench::Widgets
