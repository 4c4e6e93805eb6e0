#include "widgets/chartlayout.h"

#include "widgets/chartfoot.h"
#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double wideStrip = 106; ///< at a text of 14 pixels, as all lengths here
constexpr double narrowStrip = 66;
constexpr double narrowPicture = 620;
constexpr double tickGap = 10;
constexpr int mostPasses = 4;

class Layouter {
public:
    Layouter(const ChartRequest &request, bool roughly)
        : m_request(request)
        , m_chart(request.chart)
        , m_style(request.style)
        , m_roughly(roughly)
        , m_small(m_style.small())
        , m_line(std::ceil(m_small.height()))
        , m_foot(request.chart, request.style, request.size.width())
    {
    }

    ChartLayout layOut()
    {
        prepare();
        QList<int> listed;
        for (int pass = 0; pass < mostPasses; ++pass) {
            arrange(listed);
            const QList<int> nameless = placeNames(listed);
            if (nameless.isEmpty())
                break;
            listed += nameless;
        }
        std::ranges::sort(listed);
        arrange(listed);
        placeNames(listed);
        return m_layout;
    }

private:
    double scaled(double pixels) const { return m_style.scaled(pixels); }
    static double widthOf(const QString &text, const QFont &font)
    {
        return QFontMetricsF(font).horizontalAdvance(text);
    }

    /// What does not depend on the place of the axes.
    void prepare()
    {
        const double width = m_request.size.width();
        m_stripWidth = scaled(width < scaled(narrowPicture) ? narrowStrip : wideStrip);
        m_left = scaled(10) + m_small.horizontalAdvance(QStringLiteral("100 %")) + scaled(8)
            + m_stripWidth * stripCount(m_chart);
        m_right = scaled(18);
        m_top = scaled(6) + 2 * m_line + scaled(8) + markerRadius(m_chart, m_style);
    }

    void arrange(const QList<int> &listed)
    {
        m_rows = m_foot.rows(static_cast<int>(listed.size()), m_request.size.height(), m_top);
        const double below = m_foot.height(m_rows);
        const int width = m_request.size.width();
        const double axesHeight = m_request.size.height() > 0 ? m_request.size.height() - m_top - below
                                                              : width * m_request.axesOfWidth;
        const QRectF axes(
            m_left, m_top, std::max(40.0, width - m_left - m_right), std::max(40.0, axesHeight));
        m_layout = {};
        m_layout.view = m_request.view;
        m_layout.size = QSize(width,
            m_request.size.height() > 0
                ? m_request.size.height()
                : static_cast<int>(std::ceil(m_top + axes.toRect().height() + below)));
        m_layout.geometry = chartGeometry(m_chart, m_request.view, m_style, axes.toRect(), m_stripWidth);
        m_axes = axes.toRect();
        addTicks();
        addTitles();
        addEqualCostTexts();
        addStripTexts();
        m_foot.addTo(m_layout, m_rows, listed, m_axes.bottom());
    }

    void addTicks()
    {
        const ChartView &view = m_request.view;
        const double answers = m_chart.axis == CostAxis::Cost ? m_chart.answers : 1;
        for (const double tick : dollarTicks(view.low * answers, view.high * answers, m_axes.width(),
                 scaled(tickGap), [this](const QString &text) { return m_small.horizontalAdvance(text); }))
            m_layout.costTicks += {tick / answers, axisTick(m_chart.axis, tick)};
        const double span = view.top - view.bottom;
        double step = 0.01;
        for (const double wider : {0.02, 0.05, 0.1, 0.2, 0.5}) {
            if (m_axes.height() / (span / step) < scaled(46))
                step = wider;
        }
        const int last = static_cast<int>(std::floor(view.top / step + 1e-9));
        for (int i = static_cast<int>(std::ceil(view.bottom / step - 1e-9)); i <= last; ++i) {
            const double percent = i * step * 100;
            const bool isAtBreak = m_layout.geometry.isBroken && i * step < view.bottom + 1e-9;
            if (isAtBreak)
                continue;
            if (percent < -1e-9 || percent > 100 + 1e-9)
                continue;
            m_layout.shareTicks += {i * step,
                i == last || percent > 99.9 ? QStringLiteral("%1 %").arg(percent) : QString::number(percent)};
        }
    }

    void addText(QPointF topLeft, const QString &text, TextInk ink, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        m_layout.texts +=
            {QRectF(topLeft, QSizeF(metrics.horizontalAdvance(text), metrics.height())), text, ink, font};
    }

    /// A viewer of the SVG may have another font, and the text behind a title must not run into it.
    double roomFor(const QString &title) const { return 1.12 * widthOf(title, m_style.strong()); }

    void addTitles()
    {
        const double width = m_request.size.width();
        const QString share = ChartTexts::tr("Share correct");
        addText({scaled(8), scaled(4)}, share, TextInk::Ink, m_style.strong());
        double right = scaled(8) + roomFor(share);
        if (m_layout.geometry.isBroken) {
            const QString words =
                ChartTexts::tr("axis from %1 %").arg(std::lround(m_request.view.bottom * 100));
            addText({right, scaled(4)}, words, TextInk::Dim, m_style.small());
            right += widthOf(words, m_style.small());
        }
        if (!m_layout.geometry.equalCosts.isEmpty() || m_layout.geometry.best)
            addEqualCostTitle(right + scaled(20), width - scaled(8));
        const QString cost = axisWords(m_chart);
        const QString scale = m_chart.axis == CostAxis::Cost || m_chart.axis == CostAxis::Price
                || m_chart.axis == CostAxis::ListPrice
            ? ChartTexts::tr("log scale, cheap on the left")
            : ChartTexts::tr("log scale, less on the left");
        const double costWidth = roomFor(cost);
        const double both = costWidth + widthOf(scale, m_style.small());
        const bool fits = both < width - scaled(16);
        const double middle = m_axes.left() + m_axes.width() / 2.0;
        const double whole = fits ? both : costWidth;
        const double left =
            std::clamp(middle - whole / 2, scaled(8), std::max(scaled(8), width - scaled(8) - whole));
        const double y = m_axes.bottom() + scaled(8) + m_line + scaled(4);
        addText({left, y}, cost, TextInk::Ink, m_style.strong());
        if (fits)
            addText({left + costWidth, y}, scale, TextInk::Dim, m_style.small());
    }

    void addEqualCostTitle(double from, double to)
    {
        for (const QString &text :
            {m_chart.answers == 1 ? ChartTexts::tr("USD per correct answer, the same along each line")
                    : m_chart.answers == 1'000
                    ? ChartTexts::tr("USD per 1,000 correct answers, the same along each line")
                    : ChartTexts::tr("USD per million correct answers, the same along each line"),
                ChartTexts::tr("lines: equal cost per correct answer")}) {
            const double width = m_small.horizontalAdvance(text);
            const double left = std::max(from, double(m_axes.left()));
            if (left + width > to && to - width < from)
                continue;
            addText({std::min(left, to - width), scaled(4)}, text, TextInk::Dim, m_style.small());
            return;
        }
    }

    void addEqualCostTexts()
    {
        const double y = m_axes.top() - markerRadius(m_chart, m_style) - scaled(2) - m_line;
        QList<QRectF> taken;
        const auto add = [&](const EqualCostLine &line, TextInk ink, const QFont &font) {
            if (line.top.isNull())
                return;
            const double width = widthOf(line.text, font);
            const double left = std::clamp(line.top.x() - width / 2, double(m_axes.left()) - scaled(10),
                m_request.size.width() - scaled(4) - width);
            const QRectF box(left, y, width, m_line);
            const QRectF clear = box.adjusted(-scaled(8), 0, scaled(8), 0);
            if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(clear); }))
                return;
            taken += box;
            addText(box.topLeft(), line.text, ink, font);
        };
        if (m_layout.geometry.best)
            add(*m_layout.geometry.best, TextInk::Accent, m_style.strong());
        for (const EqualCostLine &line : std::as_const(m_layout.geometry.equalCosts))
            add(line, TextInk::Dim, m_style.small());
    }

    void addStripTexts()
    {
        for (const ChartStrip &strip : std::as_const(m_layout.geometry.strips)) {
            const bool fits = m_small.horizontalAdvance(strip.title) < strip.rect.width() - 4;
            const QString text = m_small.elidedText(fits ? strip.title
                    : m_chart.axis == CostAxis::Cost     ? ChartTexts::tr("no price")
                                                         : ChartTexts::tr("not known"),
                Qt::ElideRight, strip.rect.width() - 4);
            const double width = m_small.horizontalAdvance(text);
            addText({strip.rect.center().x() - width / 2, strip.rect.top() + scaled(3)}, text, TextInk::Dim,
                m_style.small());
        }
        if (m_layout.geometry.chance) {
            const QString text = ChartTexts::tr("chance");
            addText({m_axes.right() - m_small.horizontalAdvance(text) - scaled(4),
                        *m_layout.geometry.chance - m_line},
                text, TextInk::Dim, m_style.small());
        }
    }

    LabelObstacles obstacles() const
    {
        LabelObstacles obstacles;
        for (const PlacedPoint &placed : m_layout.geometry.points) {
            obstacles.markers += placed.marker().adjusted(-1, -1, 1, 1);
            obstacles.intervals += placed.intervals;
            for (QPointF earlier : placed.earlier) {
                const double radius = placed.radius * earlierRadius;
                obstacles.markers +=
                    QRectF(earlier - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
            }
        }
        for (const FrontierPiece &piece : m_layout.geometry.frontier)
            obstacles.lines += piece.line;
        for (const auto &[family, line] : m_layout.geometry.settings) {
            for (qsizetype i = 1; i < line.size(); ++i)
                obstacles.lines += QLineF(line.at(i - 1), line.at(i));
        }
        for (const ChartText &text : m_layout.texts)
            obstacles.texts += text.box;
        if (!m_layout.geometry.stamp.isEmpty())
            obstacles.texts += m_layout.geometry.stamp;
        return obstacles;
    }

    /// Gives the points their labels, but for those in the list; returns those that found no place.
    QList<int> placeNames(const QList<int> &listed)
    {
        if (m_chart.points.size() > mostMarkers)
            return {};
        QList<LabelWish> wishes;
        QList<ChartLabel> labels;
        int published = 0;
        for (const PlacedPoint &placed : std::as_const(m_layout.geometry.points)) {
            const PlotPoint &point = m_chart.points.at(placed.point);
            const QString text = point.published ? QString::number(++published) : shortName(point, m_style);
            if (listed.contains(placed.point) || text.isEmpty())
                continue;
            labels += {placed.point, text, {}};
            const QFontMetricsF metrics(m_style.label());
            wishes += {.point = placed.at,
                .radius = placed.radius + 1,
                .size = QSizeF(metrics.horizontalAdvance(text), metrics.height()),
                .bounds = placed.bounds,
                .important =
                    point.onFrontier || (!m_request.selected.isEmpty() && point.letter == m_request.selected),
                .last = m_request.lastLabels.value(placed.point, -1)};
        }
        const QList<LabelPlace> places =
            m_roughly ? keepLabels(wishes, obstacles()) : placeLabels(wishes, obstacles());
        QList<int> nameless;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            labels[i].place = places.at(i);
            if (labels.at(i).place.isNamed())
                m_layout.labels += labels.at(i);
            else if (!m_chart.points.at(labels.at(i).point).published)
                nameless += labels.at(i).point;
        }
        return nameless;
    }

    const ChartRequest &m_request;
    const QualityCostChart &m_chart;
    const ChartStyle &m_style;
    bool m_roughly;
    QFontMetricsF m_small;
    double m_line;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_stripWidth = 0;
    ChartFoot m_foot;
    FootRows m_rows;
    QRect m_axes;
    ChartLayout m_layout;
};

} // namespace

ChartLayout layOutChart(const ChartRequest &request)
{
    return Layouter(request, false).layOut();
}

ChartLayout layOutRoughly(const ChartRequest &request)
{
    return Layouter(request, true).layOut();
}

QHash<int, int> labelCandidates(const ChartLayout &layout)
{
    QHash<int, int> candidates;
    for (const ChartLabel &label : layout.labels)
        candidates.insert(label.point, label.place.candidate);
    return candidates;
}

} // namespace Pennybench::Widgets
