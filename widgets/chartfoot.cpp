#include "widgets/chartfoot.h"

#include "widgets/charttexts.h"
#include "widgets/textflow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double margin = 12; ///< at a text of 14 pixels, as all lengths here
constexpr double widestName = 168;
constexpr double swatchWidth = 24;
constexpr double entryGap = 16;
constexpr double leastForTwoColumns = 300;
constexpr double leastAxes = 110;
constexpr double leastShareOfAxes = 0.46; ///< of the height that a window gives

QList<LegendEntry> legendEntries(const QualityCostChart &chart)
{
    const auto any = [&chart](const auto &has) { return std::ranges::any_of(chart.points, has); };
    const auto isMember = [](const PlotPoint &p) { return p.onFrontier && p.isPriced(); };
    QHash<QString, int> groups;
    for (const PlotPoint &point : chart.points) {
        if (!point.group.isEmpty() && point.isPriced())
            ++groups[point.group];
    }
    QList<LegendEntry> entries;
    if (any([&](const PlotPoint &p) { return isMember(p) && p.isSurelyOnFrontier(); }))
        entries += {ChartPart::Frontier, {}, ChartTexts::tr("frontier, sure above 95 %")};
    if (any([&](const PlotPoint &p) { return isMember(p) && !p.isSurelyOnFrontier(); }))
        entries += {ChartPart::UnsureFrontier, {}, ChartTexts::tr("frontier, less sure")};
    if (chart.points.size() <= mostMarkers
        && any([](const PlotPoint &p) { return p.shareHigh > p.shareLow || p.hasCostInterval(); }))
        entries += {ChartPart::Intervals, {}, ChartTexts::tr("95 % intervals")};
    if (std::ranges::any_of(groups, [](int members) { return members > 1; }))
        entries += {ChartPart::Settings, {}, ChartTexts::tr("settings of one model")};
    if (chart.axis == CostAxis::Cost && any(&PlotPoint::isPriced))
        entries += {ChartPart::EqualCost, {}, ChartTexts::tr("equal cost per correct answer")};
    if (any(&PlotPoint::published))
        entries += {ChartPart::Published, {}, ChartTexts::tr("published, see below")};
    return entries;
}

} // namespace

QString shortName(const PlotPoint &point, const ChartStyle &style)
{
    return QFontMetricsF(style.label()).elidedText(point.name, Qt::ElideRight, style.scaled(widestName));
}

ChartFoot::ChartFoot(const QualityCostChart &chart, const ChartStyle &style, double width)
    : m_chart(chart)
    , m_style(style)
    , m_width(width - style.scaled(2 * margin))
    , m_line(std::ceil(QFontMetricsF(style.small()).height()))
    , m_captionLines(wrapped(chart.caption, style.text(11), m_width))
    , m_entries(legendEntries(chart))
{
    m_legendRows = flowRows(entryWidths(), m_width, scaled(entryGap));
    const QFontMetricsF metrics(style.small());
    if (chart.points.size() <= mostMarkers) {
        for (const PlotPoint &point : chart.points)
            m_columnWidth = std::max(m_columnWidth, metrics.horizontalAdvance(shortName(point, style)));
    }
    m_columnWidth += scaled(38);
    m_columns =
        std::max(m_width > scaled(leastForTwoColumns) ? 2 : 1, static_cast<int>(m_width / m_columnWidth));
    m_columnWidth = std::min(m_columnWidth, m_width / m_columns);
}

double ChartFoot::rowHeight() const
{
    return std::max(m_line + scaled(3), scaled(18));
}

double ChartFoot::captionLine() const
{
    return std::ceil(QFontMetricsF(m_style.text(11)).height()) + 1;
}

QList<double> ChartFoot::entryWidths() const
{
    const QFontMetricsF metrics(m_style.small());
    QList<double> widths;
    for (const LegendEntry &entry : m_entries)
        widths += scaled(swatchWidth + 6) + metrics.horizontalAdvance(entry.text);
    return widths;
}

double ChartFoot::height(const FootRows &rows) const
{
    return scaled(8) + m_line + scaled(4) + m_line + scaled(6) + rows.legend * (m_line + scaled(4))
        + (rows.list > 0 ? scaled(4) : 0) + rows.list * rowHeight() + (rows.caption > 0 ? scaled(6) : 0)
        + rows.caption * captionLine() + scaled(4);
}

FootRows ChartFoot::rows(int listed, double pictureHeight, double top) const
{
    FootRows rows{
        static_cast<int>(m_captionLines.size()), m_legendRows, (listed + m_columns - 1) / m_columns};
    if (pictureHeight == 0)
        return rows;
    const double room = pictureHeight - top - std::max(scaled(leastAxes), leastShareOfAxes * pictureHeight);
    const auto isTooHigh = [&] { return height(rows) > room; };
    while (rows.caption > 2 && isTooHigh())
        --rows.caption;
    if (isTooHigh())
        rows.legend = 0;
    while (rows.caption > 1 && isTooHigh())
        --rows.caption;
    while (rows.list > 0 && isTooHigh())
        --rows.list;
    if (isTooHigh())
        rows.caption = 0;
    return rows;
}

void ChartFoot::addTo(
    ChartLayout &layout, const FootRows &rows, const QList<int> &listed, double axesBottom) const
{
    double y = axesBottom + scaled(8) + m_line + scaled(4) + m_line + scaled(6);
    if (rows.legend > 0)
        addLegend(layout, y);
    y += rows.legend * (m_line + scaled(4)) + (rows.list > 0 ? scaled(4) : 0);
    addList(layout, rows.list, listed, y);
    y += rows.list * rowHeight() + (rows.caption > 0 ? scaled(6) : 0);
    addCaption(layout, rows.caption, y);
}

void ChartFoot::addLegend(ChartLayout &layout, double y) const
{
    const QList<double> widths = entryWidths();
    const QList<QPointF> places = flow(widths, m_width, scaled(entryGap), m_line + scaled(4));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        LegendEntry entry = m_entries.at(i);
        entry.box = QRectF(places.at(i) + QPointF(scaled(margin), y), QSizeF(widths.at(i), m_line));
        layout.legend += entry;
    }
}

void ChartFoot::addList(ChartLayout &layout, int rows, const QList<int> &listed, double y) const
{
    const int room = rows * m_columns;
    const int count = static_cast<int>(listed.size());
    const int named = count <= room ? count : std::max(0, room - 1);
    const auto box = [&](int place) {
        const int column = place / rows;
        return QRectF(scaled(margin) + column * m_columnWidth, y + place % rows * rowHeight(),
            m_columnWidth - scaled(8), rowHeight());
    };
    const QFontMetricsF metrics(m_style.small());
    for (int place = 0; place < named; ++place) {
        const PlotPoint &point = m_chart.points.at(listed.at(place));
        layout.list += {listed.at(place), box(place),
            metrics.elidedText(point.name, Qt::ElideRight, m_columnWidth - scaled(swatchWidth + 10))};
    }
    if (named < count && room > 0)
        layout.list += {-1, box(named), ChartTexts::tr("and %1 more").arg(count - named)};
}

void ChartFoot::addCaption(ChartLayout &layout, int lines, double y) const
{
    const QFont font = m_style.text(11);
    const QFontMetricsF metrics(font);
    for (int line = 0; line < lines; ++line, y += captionLine()) {
        QString text = m_captionLines.at(line);
        if (line + 1 == lines && m_captionLines.size() > lines)
            text = metrics.elidedText(text + QStringLiteral(" …"), Qt::ElideRight, m_width);
        layout.texts += {QRectF(scaled(margin), y, metrics.horizontalAdvance(text), metrics.height()), text,
            TextInk::Dim, font};
    }
}

} // namespace Pennybench::Widgets
