#include "app/desktop/present/buildupview.h"

#include "widgets/chartfile.h"
#include "widgets/chartpainting.h"
#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"
#include "widgets/labelplacement.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr double markUnits = 15;
constexpr double stripUnits = 120;

QFont weighted(QFont font, int weight)
{
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

BuildUpView::BuildUpView(const Widgets::QualityCostChart &chart, const SlideLook &look, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_view(Widgets::wholeView(chart))
    , m_look(look)
{
    m_view.bottom = 0;
    if (!std::ranges::all_of(chart.points, &Widgets::PlotPoint::isPriced))
        m_strip = look.px(stripUnits);
    setAccessibleName(Widgets::inWords(Widgets::ChartDrawing(chart)));
    setMinimumSize(look.px(480), look.px(320));
}

QRect BuildUpView::axesRect() const
{
    const QFontMetricsF metrics(font());
    const int left = qRound(metrics.horizontalAdvance(QStringLiteral("100 %"))) + m_look.px(14) + m_strip;
    // Names stand above those that have everything right.
    const int top = m_look.px(markUnits) + qRound(metrics.height() * 1.5);
    const int bottom = qRound(metrics.height()) + m_look.px(12);
    return rect().adjusted(left, top, -m_look.px(markUnits), -bottom);
}

QList<BuildUpView::Placed> BuildUpView::placed(const QRect &axes) const
{
    const Widgets::ChartScale scale(m_view, axes);
    QList<Placed> points;
    for (const Widgets::PlotPoint &point : m_chart.points) {
        Placed placed{.point = &point};
        const double x = point.isPriced() ? scale.x(*point.cost) : axes.left() - m_strip / 2.0;
        placed.at = {x, scale.y(point.share)};
        for (const Widgets::EarlierPlace &earlier : point.earlier)
            placed.earlier += QPointF(scale.x(earlier.cost), scale.y(earlier.share));
        if (point.shareHigh > point.shareLow)
            placed.intervals += QLineF(x, scale.y(point.shareHigh), x, scale.y(point.shareLow));
        points += placed;
    }
    return points;
}

void BuildUpView::paintAxes(QPainter &painter, const QRect &axes) const
{
    const Widgets::Theme &theme = m_look.colours();
    const Widgets::ChartScale scale(m_view, axes);
    const QFontMetricsF metrics(font());
    painter.setFont(font());
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = scale.y(share);
        painter.setPen(QPen(theme.line, m_look.px(2)));
        painter.drawLine(QLineF(axes.left() - m_strip, y, axes.right(), y));
        painter.setPen(theme.dim);
        const QString text = share == 1.0 ? QStringLiteral("100 %") : QString::number(qRound(share * 100));
        const double right = axes.left() - m_strip - m_look.px(14);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
    if (m_strip > 0) {
        const bool isFree = std::ranges::all_of(
            m_chart.points, [](const Widgets::PlotPoint &point) { return point.cost.has_value(); });
        const QString text = isFree ? Widgets::ChartTexts::tr("free") : Widgets::ChartTexts::tr("no price");
        painter.drawText(QPointF(axes.left() - (m_strip + metrics.horizontalAdvance(text)) / 2,
                             axes.bottom() + m_look.px(10) + metrics.ascent()),
            text);
    }
    const double answers = m_chart.answers;
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text); };
    for (const double tick : Widgets::dollarTicks(
             m_view.low * answers, m_view.high * answers, axes.width(), m_look.px(30), widthOf)) {
        const double x = scale.x(tick / answers);
        painter.setPen(QPen(theme.line, m_look.px(2)));
        painter.drawLine(QLineF(x, axes.top(), x, axes.bottom()));
        painter.setPen(theme.dim);
        const QString text = Widgets::dollarLabel(tick);
        const double left = std::min(x - widthOf(text) / 2, width() - widthOf(text));
        painter.drawText(QPointF(left, axes.bottom() + m_look.px(10) + metrics.ascent()), text);
    }
}

/// Behind everything, across: it covers nothing.
void BuildUpView::paintStamp(QPainter &painter, const QRect &axes) const
{
    if (!m_chart.isSimulated())
        return;
    constexpr double tilt = -12;
    constexpr double share = 0.8; ///< of the axes' width
    const QString text = Widgets::ChartTexts::tr("SIMULATED");
    QFont large = weighted(font(), QFont::Bold);
    const double wide = QFontMetricsF(large).horizontalAdvance(text);
    large.setPixelSize(std::max(large.pixelSize(), qRound(large.pixelSize() * share * axes.width() / wide)));
    const QFontMetricsF metrics(large);
    painter.save();
    painter.translate(QRectF(axes).center());
    painter.rotate(tilt);
    painter.setFont(large);
    painter.setPen(m_look.colours().line);
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

void BuildUpView::paintPoints(QPainter &painter, const QList<Placed> &points) const
{
    const Widgets::Theme &theme = m_look.colours();
    const double radius = m_look.px(markUnits);
    for (const Placed &placed : points) {
        const Widgets::ModelMark mark = Widgets::modelMark({}, placed.point->family, theme.dark);
        painter.setPen(QPen(mark.colour, m_look.px(5), Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(placed.intervals);
        Widgets::paintEarlier(painter, mark, placed.earlier, placed.at, radius, theme);
    }
    for (const Placed &placed : points)
        Widgets::paintMark(
            painter, Widgets::modelMark({}, placed.point->family, theme.dark), placed.at, radius);
}

void BuildUpView::paintNames(QPainter &painter, const QList<Placed> &points, const QRect &bounds) const
{
    const QFont strong = weighted(font(), QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    // Names are placed as beside the text of charts in the window.
    constexpr double windowText = 12;
    const double scale = std::max(1, strong.pixelSize()) / windowText;
    const auto small = [scale](QPointF at) { return at / scale; };
    const double radius = m_look.px(markUnits) / scale;
    const QRectF room(small(bounds.topLeft()), QSizeF(bounds.size()) / scale);
    QList<Widgets::LabelWish> wishes;
    Widgets::LabelObstacles obstacles;
    const auto addMarker = [&](QPointF at) {
        const QPointF corner(radius, radius);
        obstacles.markers += QRectF(small(at) - corner, small(at) + corner);
    };
    for (const Placed &placed : points) {
        wishes += {.point = small(placed.at),
            .radius = radius,
            .size = QSizeF(metrics.horizontalAdvance(placed.point->name) + 4, metrics.height()) / scale,
            .bounds = room,
            .important = true};
        addMarker(placed.at);
        for (QPointF earlier : placed.earlier)
            addMarker(earlier);
        for (const QLineF &interval : placed.intervals)
            obstacles.intervals += QLineF(small(interval.p1()), small(interval.p2()));
    }
    const QList<Widgets::LabelPlace> places = Widgets::placeLabels(wishes, obstacles);
    painter.setFont(strong);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Widgets::LabelPlace &place = places.at(i);
        if (!place.isNamed())
            continue;
        painter.setPen(QPen(m_look.colours().dim, m_look.px(2)));
        if (!place.leader.isNull())
            painter.drawLine(QLineF(place.leader.p1() * scale, place.leader.p2() * scale));
        painter.setPen(m_look.colours().ink);
        const QPointF corner = place.box.topLeft() * scale;
        painter.drawText(corner + QPointF(2, metrics.ascent()), points.at(i).point->name);
    }
}

void BuildUpView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect axes = axesRect();
    if (axes.width() <= 0 || axes.height() <= 0)
        return;
    paintStamp(painter, axes);
    paintAxes(painter, axes);
    const QList<Placed> points = placed(axes);
    paintPoints(painter, points);
    paintNames(
        painter, points, rect().adjusted(axes.left() - m_strip, 0, 0, axes.bottom() - rect().bottom()));
}

} // namespace Pennybench::Desktop
