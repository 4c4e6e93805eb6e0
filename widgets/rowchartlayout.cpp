#include "widgets/rowchartlayout.h"

#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"
#include "widgets/figures.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

// At a text of 14 pixels.
constexpr double chartMargin = 12;
constexpr double chartRowHeight = 26;
constexpr double headingHeight = 32;
constexpr double widestRowName = 190;
constexpr double markWidth = 30;
constexpr double plainIndent = 4; ///< of a name without a mark
constexpr double leastRowAxes = 90;
constexpr double rowTickGap = 14;

double sumOf(const ChartRow &row)
{
    double sum = 0;
    for (const BarPart &part : row.bar)
        sum += part.amount;
    return sum;
}

QList<double> valuesOf(const RowChart &chart)
{
    QList<double> values;
    for (const ChartRow &row : chart.rows) {
        if (row.dot)
            values += {row.dot->value, row.dot->low, row.dot->high};
        if (row.spread)
            values += {row.spread->low, row.spread->middle, row.spread->high};
        if (!row.bar.isEmpty())
            values += sumOf(row);
    }
    return values;
}

RowView logarithmicView(QList<double> values)
{
    values.removeIf([](double value) { return value <= 0; });
    if (values.isEmpty())
        return {.low = 0.1, .high = 10};
    const double low = *std::ranges::min_element(values);
    const double high = *std::ranges::max_element(values);
    const double room = std::max(1.3, std::pow(high / low, 0.05));
    return {.low = low / room, .high = high * room};
}

class RowLayouter {
public:
    RowLayouter(const RowChart &chart, const RowView &view, const ChartStyle &style, int width)
        : m_chart(chart)
        , m_style(style)
        , m_small(style.small())
        , m_line(std::ceil(m_small.height()))
        , m_width(width)
    {
        m_layout.view = view;
    }

    RowLayout layOut()
    {
        reserveColumns();
        const double top = addTitle();
        const double bottom = addRows(top);
        m_layout.axes = QRectF(m_left, top, m_right - m_left, std::max(bottom - top, scaled(40))).toRect();
        addTicks();
        double y = m_layout.axes.bottom() + scaled(12) + m_line;
        y = addLegend(y);
        y = addCaption(y);
        m_layout.size = QSize(m_width, static_cast<int>(std::ceil(y + scaled(8))));
        return m_layout;
    }

private:
    double scaled(double pixels) const { return m_style.scaled(pixels); }
    double nameRoom() const { return m_left - scaled(chartMargin + m_markWidth + 8); }

    void reserveColumns()
    {
        double names = 0;
        double figures = 0;
        for (const ChartRow &row : m_chart.rows) {
            if (!row.letter.isEmpty())
                m_markWidth = markWidth;
            names = std::max(names, QFontMetricsF(m_style.label()).horizontalAdvance(row.name));
            figures = std::max(figures, m_small.horizontalAdvance(row.figure));
        }
        m_right = m_width - scaled(chartMargin) - (figures > 0 ? 1.06 * figures + scaled(16) : scaled(16));
        const double room = m_right - scaled(leastRowAxes + chartMargin + m_markWidth + 12);
        m_left = scaled(chartMargin + m_markWidth + 12)
            + std::clamp(1.06 * names, 0.0, std::max(scaled(40), std::min(scaled(widestRowName), room)));
        m_right = std::max(m_right, m_left + scaled(40));
    }

    void addText(QPointF topLeft, const QString &text, TextInk ink, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        m_layout.texts +=
            {QRectF(topLeft, QSizeF(metrics.horizontalAdvance(text), metrics.height())), text, ink, font};
    }

    double addTitle()
    {
        double right = m_width - scaled(chartMargin);
        if (m_chart.isSimulated()) {
            const QFontMetricsF metrics(m_style.strong());
            const double width = metrics.horizontalAdvance(ChartTexts::tr("SIMULATED")) + scaled(18);
            m_layout.stamp = QRectF(right - width, scaled(4), width, metrics.height() + 6);
            right -= width + scaled(12);
        }
        const QString title = QFontMetricsF(m_style.strong())
                                  .elidedText(m_chart.axis, Qt::ElideRight, right - scaled(chartMargin));
        addText({scaled(chartMargin), scaled(7)}, title, TextInk::Ink, m_style.strong());
        return scaled(16) + m_line;
    }

    double addRows(double y)
    {
        const QFontMetricsF labels(m_style.label());
        for (const ChartRow &row : m_chart.rows) {
            if (!row.heading.isEmpty()) {
                addText({scaled(chartMargin), y + scaled(headingHeight) - m_line - scaled(5)}, row.heading,
                    TextInk::Ink, m_style.strong());
                y += scaled(headingHeight);
            }
            const QRectF box(
                scaled(chartMargin), y, m_width - scaled(2 * chartMargin), scaled(chartRowHeight));
            m_layout.rows += box;
            const double textTop = box.center().y() - labels.height() / 2;
            const double nameLeft = scaled(chartMargin + (row.letter.isEmpty() ? plainIndent : markWidth));
            addText({nameLeft, textTop}, labels.elidedText(row.name, Qt::ElideRight, nameRoom()),
                TextInk::Ink, m_style.label());
            if (!row.figure.isEmpty()) {
                addText({m_width - scaled(chartMargin + 4) - m_small.horizontalAdvance(row.figure), textTop},
                    row.figure, TextInk::Dim, m_style.small());
            }
            y += scaled(chartRowHeight);
        }
        return y;
    }

    void addTicks()
    {
        const RowView &view = m_layout.view;
        if (m_chart.isLogarithmic) {
            for (const double tick :
                dollarTicks(view.low, view.high, m_layout.axes.width(), scaled(rowTickGap),
                    [this](const QString &text) { return m_small.horizontalAdvance(text); }))
                m_layout.ticks += {tick, tickText(tick)};
            return;
        }
        const double most = std::max(2.0, m_layout.axes.width() / scaled(64));
        const double least = (view.high - view.low) / most;
        const double power = std::pow(10.0, std::floor(std::log10(least)));
        double step = 10 * power;
        for (const double factor : {5.0, 2.0, 1.0}) {
            if (factor * power >= least)
                step = factor * power;
        }
        if (m_chart.unit == RowUnit::Count)
            step = std::max(step, 1.0);
        for (double tick = std::ceil(view.low / step - 1e-9); tick * step <= view.high + 1e-9; ++tick)
            m_layout.ticks += {tick * step, tickText(tick * step)};
    }

    QString tickText(double tick) const
    {
        const double rounded = std::round(tick * 1e9) / 1e9;
        switch (m_chart.unit) {
        case RowUnit::Percent:
            return QStringLiteral("%1 %").arg(std::round(rounded * 1000) / 10);
        case RowUnit::Points:
            return (rounded > 0 ? QStringLiteral("+") : QString())
                + shortNumber(std::round(rounded * 1000) / 10, 6).replace(u'-', QChar(0x2212));
        case RowUnit::Dollars:
            return dollarLabel(rounded);
        case RowUnit::Count:
            return shortNumber(rounded, 6);
        }
        Q_UNREACHABLE();
    }

    double addLegend(double y)
    {
        double x = scaled(chartMargin);
        for (const auto &[ink, text] : m_chart.legend) {
            const double width = scaled(26) + 1.06 * m_small.horizontalAdvance(text);
            if (x > scaled(chartMargin) && x + width > m_width - scaled(chartMargin)) {
                x = scaled(chartMargin);
                y += m_line + scaled(6);
            }
            m_layout.legend += {ink, QRectF(x, y, width, m_line), text};
            x += width + scaled(16);
        }
        return m_chart.legend.isEmpty() ? y : y + m_line + scaled(10);
    }

    double addCaption(double y)
    {
        const double room = m_width - scaled(2 * chartMargin);
        for (const QString &paragraph : m_chart.caption) {
            QString line;
            for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
                const QString longer = line.isEmpty() ? word : line + u' ' + word;
                if (!line.isEmpty() && 1.04 * m_small.horizontalAdvance(longer) > room) {
                    addText({scaled(chartMargin), y}, line, TextInk::Dim, m_style.small());
                    y += m_line + scaled(2);
                    line = word;
                } else {
                    line = longer;
                }
            }
            addText({scaled(chartMargin), y}, m_small.elidedText(line, Qt::ElideRight, room), TextInk::Dim,
                m_style.small());
            y += m_line + scaled(4);
        }
        return y;
    }

    const RowChart &m_chart;
    const ChartStyle &m_style;
    QFontMetricsF m_small;
    double m_line;
    int m_width;
    double m_left = 0;
    double m_markWidth = plainIndent; ///< before the names of all rows
    double m_right = 0;
    RowLayout m_layout;
};

} // namespace

RowView wholeView(const RowChart &chart)
{
    if (chart.unit == RowUnit::Percent)
        return {};
    const QList<double> values = valuesOf(chart);
    if (chart.isLogarithmic)
        return logarithmicView(values);
    const double high = values.isEmpty() ? 1 : *std::ranges::max_element(values);
    const double low = values.isEmpty() ? 0 : *std::ranges::min_element(values);
    if (chart.unit != RowUnit::Points)
        return {.low = 0, .high = high > 0 ? high * 1.02 : 1};
    const double reach = std::max({0.1, 1.08 * high, -1.08 * low});
    return {.low = -reach, .high = reach};
}

RowLayout layOutRows(const RowChart &chart, const RowView &view, const ChartStyle &style, int width)
{
    return RowLayouter(chart, view, style, width).layOut();
}

double rowX(const RowChart &chart, const RowLayout &layout, double value)
{
    const RowView &view = layout.view;
    const double part = chart.isLogarithmic
        ? std::log(std::max(value, view.low) / view.low) / std::log(view.high / view.low)
        : (value - view.low) / (view.high - view.low);
    return std::clamp(layout.axes.left() + layout.axes.width() * part, double(layout.axes.left()),
        double(layout.axes.right() + 1));
}

} // namespace Pennybench::Widgets
