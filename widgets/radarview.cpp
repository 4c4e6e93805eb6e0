#include "widgets/radarview.h"

#include "widgets/modelmark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Pennybench::Widgets {

namespace {

/// Around the origin, the first spoke upwards, the others clockwise.
QPointF spokeEnd(qsizetype spoke, qsizetype count, double length)
{
    const double angle = 2 * std::numbers::pi * static_cast<double>(spoke) / static_cast<double>(count);
    return {length * std::sin(angle), -length * std::cos(angle)};
}

template <typename Value>
QPolygonF ring(const QList<RadarSpoke> &spokes, double radius, const Value &value)
{
    QPolygonF polygon;
    for (qsizetype i = 0; i < spokes.size(); ++i)
        polygon += spokeEnd(i, spokes.size(), radius * value(spokes.at(i)));
    return polygon;
}

} // namespace

RadarView::RadarView(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("radar"));
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RadarView::setSpokes(const QList<RadarSpoke> &spokes, int family)
{
    m_spokes = spokes;
    m_family = family;
    QStringList words;
    for (const RadarSpoke &spoke : spokes)
        words += QStringLiteral("%1: %2 % (%3–%4)")
                     .arg(spoke.name)
                     .arg(std::lround(spoke.value * 100))
                     .arg(std::lround(spoke.low * 100))
                     .arg(std::lround(spoke.high * 100));
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize RadarView::minimumSizeHint() const
{
    const int side = m_theme.bodyPixels() * 15;
    return {side, side};
}

void RadarView::paintEvent(QPaintEvent *)
{
    if (m_spokes.size() < 3)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    QFont font = this->font();
    font.setPixelSize(std::max(9, m_theme.bodyPixels() * 11 / 14));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    painter.translate(width() / 2.0, height() / 2.0);
    const double radius =
        std::max(20.0, std::min(width(), height()) / 2.0 - metrics.height() - metrics.averageCharWidth() * 4);
    painter.setPen(QPen(theme.line, 1));
    for (const double step : {0.25, 0.5, 0.75, 1.0})
        painter.drawPolygon(ring(m_spokes, radius, [step](const RadarSpoke &) { return step; }));
    for (qsizetype i = 0; i < m_spokes.size(); ++i) {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(), spokeEnd(i, m_spokes.size(), radius));
        painter.setPen(theme.dim);
        const QPointF at = spokeEnd(i, m_spokes.size(), radius + metrics.height() * 0.9);
        const double width = metrics.horizontalAdvance(m_spokes.at(i).name);
        const double aside = std::abs(at.x()) < 2 ? 0.5 : at.x() > 0 ? 0.1 : 0.9;
        painter.drawText(QPointF(at.x() - width * aside, at.y() + metrics.ascent() / 2), m_spokes.at(i).name);
    }
    const QColor hue = modelMark({}, m_family, theme.dark).colour;
    QPainterPath band;
    band.addPolygon(ring(m_spokes, radius, [](const RadarSpoke &spoke) { return spoke.high; }));
    band.closeSubpath();
    QPainterPath inside;
    inside.addPolygon(ring(m_spokes, radius, [](const RadarSpoke &spoke) { return spoke.low; }));
    inside.closeSubpath();
    QColor tint = hue;
    tint.setAlphaF(0.25F);
    painter.fillPath(band.subtracted(inside), tint);
    painter.setBrush(Qt::NoBrush);
    if (std::ranges::all_of(m_spokes, [](const RadarSpoke &spoke) { return spoke.middle.has_value(); })) {
        painter.setPen(QPen(theme.ink, 1.5, Qt::DotLine));
        painter.drawPolygon(ring(m_spokes, radius, [](const RadarSpoke &spoke) { return *spoke.middle; }));
    }
    painter.setPen(QPen(hue, 2));
    painter.drawPolygon(ring(m_spokes, radius, [](const RadarSpoke &spoke) { return spoke.value; }));
}

} // namespace Pennybench::Widgets
