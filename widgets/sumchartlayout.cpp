#include "widgets/sumchartlayout.h"

#include "widgets/charttexts.h"
#include "widgets/figures.h"
#include "widgets/textflow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

// At a text of 14 pixels.
constexpr double sumMargin = 12;
constexpr double sumBarHeight = 18;
constexpr double sumArrow = 26;
constexpr double widestSide = 230;
constexpr double usualGap = 10; // between bars
constexpr double tightGap = 3;

class SumLayouter {
public:
    SumLayouter(const SumChart &chart, const ChartStyle &style, int width, SumSpacing spacing)
        : m_chart(chart)
        , m_style(style)
        , m_small(style.small())
        , m_label(style.label())
        , m_width(width)
        , m_gap(style.scaled(spacing == SumSpacing::Tight ? tightGap : usualGap))
    {
    }

    SumLayout layOut()
    {
        reserveColumns();
        double y = addLegend(scaled(8));
        const double top = y;
        for (int i = 0; i < m_chart.bars.size(); ++i)
            y = addBar(m_chart.bars.at(i), i, y);
        m_layout.axes = QRectF(m_left, top, m_right - m_left, y + scaled(6) - top).toRect();
        addTicks();
        addFactor();
        y = m_layout.axes.bottom() + scaled(12) + m_small.height();
        addText({m_left, y}, m_chart.axis, TextInk::Dim, m_style.small());
        y = addCaption(y + m_small.height() + scaled(8));
        m_layout.size = QSize(m_width, static_cast<int>(std::ceil(y + scaled(4))));
        return m_layout;
    }

private:
    double scaled(double pixels) const { return m_style.scaled(pixels); }
    double x(double usd) const
    {
        return m_left
            + (m_right - m_left) * std::log(std::max(usd, m_layout.low) / m_layout.low)
            / std::log(m_layout.high / m_layout.low);
    }

    double addText(QPointF at, const QString &text, TextInk ink, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        m_layout.texts +=
            {QRectF(at, QSizeF(metrics.horizontalAdvance(text), metrics.height())), text, ink, font};
        return metrics.height();
    }

    void reserveColumns()
    {
        double side = 0;
        double most = 10;
        double least = 1e12;
        for (const SumBar &bar : m_chart.bars) {
            side = std::max({side, m_label.horizontalAdvance(bar.name), m_small.horizontalAdvance(bar.who)});
            most = std::max(most, bar.usd);
            least = std::min(least, bar.usd);
        }
        m_layout.low = std::pow(10.0, std::floor(std::log10(least)));
        m_layout.high = std::pow(10.0, std::ceil(std::log10(most * 1.05)));
        m_side = std::min({side * 1.05, scaled(widestSide), m_width * 0.32});
        m_left = scaled(sumMargin) + m_side + scaled(20);
        m_right = m_width - scaled(sumMargin + 12);
        for (const SumBar &bar : m_chart.bars) {
            const double figure = m_label.horizontalAdvance(bar.figure) * 1.05 + scaled(12)
                + (bar.isAtLeast ? scaled(sumArrow) : 0);
            const double part = std::log(bar.usd / m_layout.low) / std::log(m_layout.high / m_layout.low);
            const double room = m_width - scaled(sumMargin) - figure - m_left;
            if (part > 0)
                m_right = std::min(m_right, m_left + room / part);
        }
        m_right = std::max(m_right, m_left + scaled(80));
    }

    double addLegend(double y)
    {
        double left = m_left;
        for (const bool isEstimated : {false, true}) {
            const QString &text = isEstimated ? m_chart.hatchedMeans : m_chart.solidMeans;
            const double width = scaled(26) + 1.06 * m_small.horizontalAdvance(text);
            if (left > m_left && left + width > m_width - scaled(sumMargin)) {
                left = m_left;
                y += m_small.height() + scaled(4);
            }
            m_layout.legend += {isEstimated, QRectF(left, y, width, m_small.height()), text};
            left += width + scaled(16);
        }
        return y + m_small.height() + scaled(10);
    }

    /// Name and who at the left; the bar, its figure behind it, its note below.
    double addBar(const SumBar &bar, int place, double y)
    {
        if (!bar.heading.isEmpty()) {
            y += place > 0 ? m_gap : 0;
            y += addText({scaled(sumMargin), y}, bar.heading, TextInk::Dim, m_style.strong()) + scaled(4);
        }
        const double top = y;
        double side = y;
        for (const QString &line : wrapped({bar.name}, m_style.label(), m_side))
            side += addText({scaled(sumMargin), side}, line, TextInk::Ink, m_style.label());
        for (const QString &line : wrapped({bar.who}, m_style.small(), m_side))
            side += addText({scaled(sumMargin), side}, line, TextInk::Dim, m_style.small());
        const QRectF box(m_left, y + scaled(2), std::max(2.0, x(bar.usd) - m_left), scaled(sumBarHeight));
        m_layout.bars += box;
        double end = box.right();
        if (bar.isAtLeast) {
            m_layout.arrows += QLineF(end, box.center().y(), end + scaled(sumArrow), box.center().y());
            end += scaled(sumArrow);
        }
        addText({end + scaled(8), box.center().y() - m_label.height() / 2}, bar.figure, TextInk::Ink,
            m_style.label());
        double below = box.bottom() + scaled(3);
        for (const QString &line : wrapped({bar.note}, m_style.small(), noteWidth(place)))
            below += addText({m_left + scaled(6), below}, line, TextInk::Dim, m_style.small());
        y = std::max(side, below) + m_gap;
        m_layout.rows += QRectF(scaled(sumMargin), top, m_width - scaled(2 * sumMargin), y - top);
        return y;
    }

    /// The dotted line to the bar of the factor runs beside the note, not through it.
    double noteWidth(int place) const
    {
        const double whole = m_width - scaled(sumMargin) - m_left - scaled(6);
        if (place < m_chart.factorFrom || place >= m_chart.factorTo || m_chart.factor.isEmpty())
            return whole;
        const double line = x(m_chart.bars.at(m_chart.factorTo).usd);
        return std::clamp(line - m_left - scaled(14), scaled(80), whole);
    }

    void addTicks()
    {
        double last = -1e9;
        const long powers = std::lround(std::log10(m_layout.high / m_layout.low));
        for (long power = 0; power <= powers; ++power) {
            const double tick = m_layout.low * std::pow(10.0, static_cast<double>(power));
            const QString text = tickText(tick);
            const double width = m_small.horizontalAdvance(text) + scaled(10);
            if (x(tick) - width / 2 < last)
                continue;
            m_layout.ticks += {tick, text};
            last = x(tick) + width / 2;
        }
    }

    static QString tickText(double usd) { return usd < 1e6 ? fixedNumber(usd, 0) : largeNumber(usd); }

    /// An arrow behind the figure of the first bar to where the second ends.
    void addFactor()
    {
        if (m_chart.factorFrom < 0 || m_chart.factorTo < 0 || m_chart.factor.isEmpty())
            return;
        const QRectF from = m_layout.bars.at(m_chart.factorFrom);
        const QRectF to = m_layout.bars.at(m_chart.factorTo);
        const double begin =
            from.right() + scaled(16) + m_label.horizontalAdvance(m_chart.bars.at(m_chart.factorFrom).figure);
        const double y = from.center().y();
        const bool hasArrow = to.right() - begin > scaled(14);
        if (hasArrow)
            m_layout.arrows += QLineF(begin, y, to.right(), y);
        const double top = hasArrow ? y : y + m_label.height() / 2;
        m_layout.dotted += QLineF(to.right(), top, to.right(), to.top());
        const double left = std::max(to.right() + scaled(8), begin);
        const double room = m_width - scaled(sumMargin) - left;
        const QStringList lines = wrapped({m_chart.factor}, m_style.strong(), room);
        double textY = y - m_label.height() / 2 * static_cast<double>(lines.size());
        for (const QString &line : lines)
            textY += addText({left, textY}, line, TextInk::Ink, m_style.strong());
    }

    double addCaption(double y)
    {
        for (const QString &line : wrapped(m_chart.caption, m_style.small(), m_width - scaled(2 * sumMargin)))
            y += addText({scaled(sumMargin), y}, line, TextInk::Dim, m_style.small()) + scaled(2);
        return y;
    }

    const SumChart &m_chart;
    const ChartStyle &m_style;
    QFontMetricsF m_small;
    QFontMetricsF m_label;
    int m_width;
    double m_gap;
    double m_side = 0;
    double m_left = 0;
    double m_right = 0;
    SumLayout m_layout;
};

} // namespace

SumLayout layOutSums(const SumChart &chart, const ChartStyle &style, int width, SumSpacing spacing)
{
    return SumLayouter(chart, style, width, spacing).layOut();
}

} // namespace Pennybench::Widgets
