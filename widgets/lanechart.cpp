#include "widgets/lanechart.h"

#include <QHelpEvent>
#include <QLineF>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double axisLow = 0.17;
constexpr double axisHigh = 3.6;

/// Where a label may stand beside its circle, the best first.
QList<QRectF> placesAround(QPointF centre, QSizeF size, double radius)
{
    const double above = centre.y() - radius - size.height();
    const double below = centre.y() + radius;
    QList<QRectF> places;
    for (const double y : {above, below}) {
        for (const double shift : {0.5, 0.85, 0.15, 1.0, 0.0})
            places += QRectF(QPointF(centre.x() - shift * size.width(), y), size);
    }
    return places;
}

} // namespace

LaneView::LaneView(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("lanes"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LaneView::setChart(const LaneChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    setAccessibleName(chart.title);
    QStringList words;
    for (const LaneDot &dot : chart.dots)
        words += dot.words;
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

QFont LaneView::smallFont() const
{
    QFont font = this->font();
    font.setPixelSize(std::max(9, m_theme.bodyPixels() * 11 / 14));
    return font;
}

QSize LaneView::minimumSizeHint() const
{
    const QFontMetrics metrics(smallFont());
    return {metrics.averageCharWidth() * 44,
        static_cast<int>(metrics.height() * (2.4 * static_cast<double>(m_chart.lanes.size()) + 2.4))};
}

QSize LaneView::sizeHint() const
{
    return {minimumSizeHint().width() + 40, minimumSizeHint().height()};
}

QRectF LaneView::axes() const
{
    const QFontMetricsF metrics(smallFont());
    double names = 0;
    for (const QString &lane : m_chart.lanes)
        names = std::max(names, metrics.horizontalAdvance(lane));
    const double left = names + metrics.averageCharWidth() * 2;
    return {left, metrics.height() * 1.1, width() - left - 2, height() - metrics.height() * 2.4};
}

double LaneView::x(double value) const
{
    const double part =
        std::log(std::clamp(value, axisLow, axisHigh) / axisLow) / std::log(axisHigh / axisLow);
    return axes().left() + axes().width() * part;
}

double LaneView::laneY(int lane) const
{
    return axes().top() + axes().height() * (lane + 0.5) / static_cast<double>(m_chart.lanes.size());
}

void LaneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    const QFont font = smallFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const QRectF box = axes();
    painter.fillRect(QRectF(QPointF(x(m_chart.low), box.top()), QPointF(x(m_chart.high), box.bottom())),
        theme.correctTint);
    for (const double tick : {0.2, 0.5, 1.0, 2.0, 3.0}) {
        painter.setPen(QPen(tick == 1 ? theme.dim : theme.line, 1));
        painter.drawLine(QLineF(x(tick), box.top(), x(tick), box.bottom()));
        painter.setPen(theme.dim);
        painter.drawText(QRectF(x(tick) - 30, box.bottom() + 1, 60, metrics.height()), Qt::AlignHCenter,
            QString::number(tick));
    }
    if (m_chart.mark > 0) {
        painter.setPen(QPen(theme.ink, 1.5, Qt::DashLine));
        painter.drawLine(QLineF(x(m_chart.mark), box.top(), x(m_chart.mark), box.bottom()));
    }
    painter.setPen(theme.correct);
    const double band = metrics.horizontalAdvance(m_chart.bandLabel);
    painter.drawText(QPointF(std::clamp((x(m_chart.low) + x(m_chart.high)) / 2 - band / 2, box.left(),
                                 std::max(box.left(), width() - band)),
                         metrics.ascent()),
        m_chart.bandLabel);
    for (int lane = 0; lane < m_chart.lanes.size(); ++lane) {
        painter.setPen(theme.dim);
        painter.drawText(QRectF(0, laneY(lane) - metrics.height() / 2, box.left(), metrics.height()),
            Qt::AlignVCenter, m_chart.lanes.at(lane));
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QLineF(box.left(), laneY(lane), box.right(), laneY(lane)));
    }
    const double radius = metrics.height() * 0.26;
    QList<QRectF> taken;
    for (const LaneDot &dot : std::as_const(m_chart.dots))
        taken += QRectF(centre(dot) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    for (const LaneDot &dot : std::as_const(m_chart.dots)) {
        painter.setPen(QPen(theme.ink, 1.5));
        painter.setBrush(theme.ground);
        painter.drawEllipse(centre(dot), radius, radius);
        const QSizeF size(metrics.horizontalAdvance(dot.label), metrics.height() * 0.95);
        for (const QRectF &place : placesAround(centre(dot), size, radius + 1)) {
            const bool isFree = place.left() >= 0 && place.right() <= width()
                && std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); });
            if (!isFree)
                continue;
            taken += place;
            painter.setPen(theme.ink);
            painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, dot.label);
            break;
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

bool LaneView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    constexpr double nearEnough = 12;
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList words;
    for (const LaneDot &dot : std::as_const(m_chart.dots)) {
        if (QLineF(centre(dot), help->pos()).length() < nearEnough)
            words += dot.words.toHtmlEscaped();
    }
    QToolTip::showText(help->globalPos(), words.join(QStringLiteral("<br>")), this);
    return true;
}

} // namespace Pennybench::Widgets
