#include "widgets/chartgeometry.h"

#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace Pennybench::Widgets {

namespace {

constexpr int curvePoints = 48;
constexpr double stripGap = 8;
constexpr double labelRoom = 14; ///< beside a marker in a strip, for a number or a letter

bool isFree(const PlotPoint &point)
{
    return point.cost && *point.cost <= 0;
}

bool hasFree(const QualityCostChart &chart)
{
    return std::ranges::any_of(chart.points, isFree);
}

bool hasUnpriced(const QualityCostChart &chart)
{
    return std::ranges::any_of(chart.points, [](const PlotPoint &point) { return !point.cost; });
}

bool isDrawn(const PlotPoint &point, const ChartView &view)
{
    return !point.published || view.shows(ChartPart::Published);
}

/// Builds the geometry piece by piece.
class Builder {
public:
    Builder(const QualityCostChart &chart, const ChartView &view, const ChartStyle &style, const QRect &axes)
        : m_chart(chart)
        , m_view(view)
        , m_style(style)
        , m_scale(view, axes)
        , m_frame(axes)
        , m_radius(markerRadius(chart, style))
    {
        m_geometry.axes = axes;
        m_geometry.isBroken = view.bottom > 1e-9;
    }

    ChartGeometry build(double stripWidth)
    {
        addStrips(stripWidth);
        addPoints();
        stackInStrips();
        addFrontier();
        addSettings();
        addEqualCosts();
        if (m_chart.chance && *m_chart.chance > m_view.bottom && *m_chart.chance < m_view.top)
            m_geometry.chance = m_scale.y(*m_chart.chance);
        addStamp();
        return m_geometry;
    }

private:
    void addStrips(double width)
    {
        const bool free = hasFree(m_chart);
        const bool unpriced = hasUnpriced(m_chart);
        const double top = m_frame.top() - m_style.scaled(30);
        double left = m_frame.left() - width * (int(free) + int(unpriced));
        for (const bool isOfFree : {true, false}) {
            if (!(isOfFree ? free : unpriced))
                continue;
            m_geometry.strips += {isOfFree           ? ChartTexts::tr("free")
                    : m_chart.axis == CostAxis::Cost ? ChartTexts::tr("no price set")
                                                     : ChartTexts::tr("not known"),
                QRectF(left, top, width - stripGap, m_frame.bottom() - top)};
            left += width;
        }
    }

    void addPoints()
    {
        const QRectF shown = m_frame.adjusted(-1, -1, 1, 2);
        const bool many = m_chart.points.size() > mostMarkers;
        if (many)
            m_geometry.points.reserve(m_chart.points.size());
        for (int i = 0; i < m_chart.points.size(); ++i) {
            const PlotPoint &point = m_chart.points.at(i);
            if (!isDrawn(point, m_view))
                continue;
            PlacedPoint placed{.point = i, .radius = point.published ? m_radius * 0.7 : m_radius};
            placed.at = {
                point.isPriced() ? m_scale.x(*point.cost) : stripOf(point).left(), m_scale.y(point.share)};
            if (point.isPriced() ? !shown.contains(placed.at)
                                 : placed.at.y() < shown.top() || placed.at.y() > shown.bottom())
                continue;
            placed.bounds = point.isPriced() ? m_frame.adjusted(1, -m_style.scaled(8), m_style.scaled(12), -1)
                                             : stripOf(point).adjusted(1, 0, -1, -1);
            if (!many && m_view.shows(ChartPart::Intervals))
                addIntervals(placed, point);
            for (const EarlierPlace &earlier : point.earlier) {
                const QPointF at(m_scale.x(earlier.cost), m_scale.y(earlier.share));
                if (shown.contains(at))
                    placed.earlier += at;
            }
            m_geometry.points += placed;
        }
    }

    QRectF stripOf(const PlotPoint &point) const
    {
        return isFree(point) ? m_geometry.strips.first().rect : m_geometry.strips.last().rect;
    }

    void addIntervals(PlacedPoint &placed, const PlotPoint &point) const
    {
        const auto y = [&](double share) {
            return std::clamp(m_scale.y(share), m_frame.top(), m_frame.bottom());
        };
        const auto x = [&](double cost) {
            return std::clamp(m_scale.x(cost), m_frame.left(), m_frame.right());
        };
        if (point.shareHigh > point.shareLow)
            placed.intervals += QLineF(placed.at.x(), y(point.shareHigh), placed.at.x(), y(point.shareLow));
        if (point.hasCostInterval())
            placed.intervals += QLineF(x(point.costLow), placed.at.y(), x(point.costHigh), placed.at.y());
    }

    /// Beside each other where their markers would cover each other.
    void stackInStrips()
    {
        const double step = 2 * m_radius + 3;
        QList<PlacedPoint *> stacked;
        for (PlacedPoint &placed : m_geometry.points) {
            const PlotPoint &point = m_chart.points.at(placed.point);
            if (!point.isPriced())
                stacked += &placed;
        }
        std::ranges::stable_sort(
            stacked, [](const PlacedPoint *a, const PlacedPoint *b) { return a->at.y() < b->at.y(); });
        // With room for a label beside each, if all find a place so.
        if (!stackAbreast(stacked, step, step + m_style.scaled(labelRoom)))
            stackAbreast(stacked, step, step);
    }

    /// Across: from one column to the next. False where two markers cover each other.
    bool stackAbreast(const QList<PlacedPoint *> &stacked, double step, double across)
    {
        bool isClear = true;
        std::map<double, QList<QPointF>> taken; // by the strip's left edge
        for (PlacedPoint *placed : stacked) {
            const QRectF strip = stripOf(m_chart.points.at(placed->point));
            QList<QPointF> &others = taken[strip.left()];
            double x = strip.left() + m_radius + m_style.scaled(8);
            const auto isTaken = [&] {
                return std::ranges::any_of(others, [&](QPointF other) {
                    return std::abs(other.x() - x) < step && std::abs(other.y() - placed->at.y()) < step;
                });
            };
            while (isTaken() && x + across + m_radius < strip.right())
                x += across;
            isClear = isClear && !isTaken();
            placed->at.setX(x);
            for (QLineF &interval : placed->intervals)
                interval = QLineF(x, interval.y1(), x, interval.y2());
            others += placed->at;
        }
        return isClear;
    }

    void addFrontier()
    {
        QList<const PlotPoint *> members;
        for (const PlotPoint &point : m_chart.points) {
            if (point.onFrontier && point.isPriced() && !point.published)
                members += &point;
        }
        std::ranges::stable_sort(
            members, [](const PlotPoint *a, const PlotPoint *b) { return *a->cost < *b->cost; });
        for (qsizetype i = 0; i < members.size(); ++i) {
            const bool isSure = members.at(i)->isSurelyOnFrontier();
            const double x = m_scale.x(*members.at(i)->cost);
            const double y = m_scale.y(members.at(i)->share);
            const double end = i + 1 < members.size() ? m_scale.x(*members.at(i + 1)->cost) : m_frame.right();
            if (i > 0)
                addPiece({x, m_scale.y(members.at(i - 1)->share), x, y}, isSure);
            addPiece({x, y, std::min(end, m_frame.right()), y}, isSure);
        }
    }

    void addPiece(const QLineF &line, bool isSure)
    {
        if (m_view.shows(isSure ? ChartPart::Frontier : ChartPart::UnsureFrontier) && line.length() > 0)
            m_geometry.frontier += {line, isSure};
    }

    void addSettings()
    {
        if (!m_view.shows(ChartPart::Settings))
            return;
        std::map<QString, QList<const PlotPoint *>> groups;
        for (const PlotPoint &point : m_chart.points) {
            if (!point.group.isEmpty() && point.isPriced() && !point.published)
                groups[point.group] += &point;
        }
        for (auto &[name, members] : groups) {
            if (members.size() < 2)
                continue;
            std::ranges::stable_sort(
                members, [](const PlotPoint *a, const PlotPoint *b) { return *a->cost < *b->cost; });
            QPolygonF line;
            for (const PlotPoint *point : std::as_const(members))
                line += QPointF(m_scale.x(*point->cost), m_scale.y(point->share));
            m_geometry.settings += {members.first()->family, line};
        }
    }

    /// The costs and shares at which one correct answer costs this: cost = value x share.
    QPolygonF curve(double value) const
    {
        const double from = std::max(m_view.low, value * std::max(m_view.bottom, 0.0));
        const double to = std::min(m_view.high, value * m_view.top);
        QPolygonF line;
        for (int i = 0; from < to && i <= curvePoints; ++i) {
            const double cost = from * std::pow(to / from, static_cast<double>(i) / curvePoints);
            line += QPointF(m_scale.x(cost), m_scale.y(cost / value));
        }
        return line;
    }

    EqualCostLine equalCost(double value, const QString &text) const
    {
        EqualCostLine line{curve(value), text, {}};
        const double edge = value * m_view.top;
        if (!line.line.isEmpty() && edge >= m_view.low && edge <= m_view.high)
            line.top = line.line.last();
        return line;
    }

    void addEqualCosts()
    {
        if (m_chart.axis != CostAxis::Cost || !m_view.shows(ChartPart::EqualCost)
            || !std::ranges::any_of(m_chart.points, &PlotPoint::isPriced))
            return;
        const double low = m_view.low / std::max(m_view.top, 0.01) * m_chart.answers;
        const double high = m_view.high / std::max(m_view.bottom, 0.05) * m_chart.answers;
        for (int power = static_cast<int>(std::ceil(std::log10(low))); power <= std::log10(high); ++power) {
            const double value = std::pow(10.0, power);
            const EqualCostLine line = equalCost(value / m_chart.answers, dollarLabel(value));
            if (line.line.size() > 1)
                m_geometry.equalCosts += line;
        }
        if (!m_chart.best || m_chart.best->estimate <= 0)
            return;
        m_geometry.best = equalCost(m_chart.best->estimate,
            ChartTexts::tr("best %1").arg(dollarFigure(m_chart.best->estimate * m_chart.answers)));
        addBestBand();
    }

    void addBestBand()
    {
        const double from = std::max(m_chart.best->low, 1e-300);
        const double to = m_chart.best->high;
        for (const bool isUpper : {false, true}) {
            for (int i = 0; i <= curvePoints; ++i) {
                const double part = static_cast<double>(isUpper ? curvePoints - i : i) / curvePoints;
                const double share = m_view.bottom + (m_view.top - m_view.bottom) * part;
                const double cost =
                    std::clamp((isUpper ? to : from) * std::max(share, 1e-12), m_view.low, m_view.high);
                m_geometry.bestBand += QPointF(m_scale.x(cost), m_scale.y(share));
            }
        }
    }

    /// In the corner where it covers the fewest markers.
    void addStamp()
    {
        if (!m_chart.isSimulated())
            return;
        const QFontMetricsF metrics(m_style.strong());
        const QSizeF size(metrics.horizontalAdvance(ChartTexts::tr("SIMULATED")) + m_style.scaled(18),
            metrics.height() + 6);
        const QRectF inside = m_frame.adjusted(8, 8, -8, -8);
        QRectF box({}, size);
        int least = std::numeric_limits<int>::max();
        for (const auto &[right, bottom] : std::array<std::pair<bool, bool>, 4>{
                 {{true, true}, {true, false}, {false, false}, {false, true}}}) {
            box.moveTopLeft({right ? inside.right() - size.width() : inside.left(),
                bottom ? inside.bottom() - size.height() : inside.top()});
            const int covered = covers(box);
            if (covered < least) {
                least = covered;
                m_geometry.stamp = box;
            }
        }
    }

    int covers(const QRectF &box) const
    {
        const bool hasChance = m_geometry.chance && *m_geometry.chance > box.top() - 4
            && *m_geometry.chance < box.bottom() + box.height();
        int covered = hasChance ? 2 : 0;
        for (const PlacedPoint &placed : m_geometry.points) {
            covered += placed.marker().intersects(box) ? 3 : 0;
            for (const QLineF &interval : placed.intervals)
                covered +=
                    QRectF(interval.p1(), interval.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(box);
        }
        return covered;
    }

    const QualityCostChart &m_chart;
    const ChartView &m_view;
    const ChartStyle &m_style;
    ChartScale m_scale;
    QRectF m_frame;
    double m_radius;
    ChartGeometry m_geometry;
};

} // namespace

double markerRadius(const QualityCostChart &chart, const ChartStyle &style)
{
    if (chart.points.size() > mostMarkers)
        return style.scaled(2);
    return style.scaled(chart.points.size() > 80 ? 7 : 8.5);
}

int stripCount(const QualityCostChart &chart)
{
    return int(hasFree(chart)) + int(hasUnpriced(chart));
}

ChartGeometry chartGeometry(const QualityCostChart &chart, const ChartView &view, const ChartStyle &style,
    const QRect &axes, double stripWidth)
{
    return Builder(chart, view, style, axes).build(stripWidth);
}

} // namespace Pennybench::Widgets
