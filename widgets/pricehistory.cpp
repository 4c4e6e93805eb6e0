#include "widgets/pricehistory.h"

#include "widgets/charttexts.h"
#include "widgets/dollarticks.h"
#include "widgets/modelmark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

class HistoryPainter {
public:
    HistoryPainter(QPainter &painter, const PriceHistory &history, const QRectF &axes, const Theme &theme)
        : m_painter(painter)
        , m_history(history)
        , m_axes(axes)
        , m_theme(theme)
    {
    }

    void paint()
    {
        paintAxes();
        paintSteps(m_history.others, QPen(m_theme.dim, 1.2, Qt::DashLine));
        const QColor hue = modelMark({}, m_history.family, m_theme.dark).colour;
        paintSteps(m_history.own, QPen(hue, 2));
        if (m_history.own.isEmpty())
            return;
        const PriceStep &last = m_history.own.last();
        label(last, last.output, true);
        label(last, last.input, false);
        if (!m_history.retired.isValid())
            return;
        m_painter.setPen(QPen(hue, 2));
        for (const double price : {last.input, last.output}) {
            const QPointF at(x(end(last)), y(price));
            m_painter.drawLine(QLineF(at + QPointF(-4, -4), at + QPointF(4, 4)));
            m_painter.drawLine(QLineF(at + QPointF(-4, 4), at + QPointF(4, -4)));
        }
    }

private:
    QDate end(const PriceStep &step) const { return step.to.isValid() ? step.to : m_history.to; }
    double x(const QDate &day) const
    {
        const auto whole = static_cast<double>(m_history.from.daysTo(m_history.to));
        return m_axes.left()
            + m_axes.width() * std::clamp(static_cast<double>(m_history.from.daysTo(day)) / whole, 0.0, 1.0);
    }
    double y(double price) const
    {
        const double part = std::log(std::clamp(price, m_history.low, m_history.high) / m_history.low)
            / std::log(m_history.high / m_history.low);
        return m_axes.bottom() - m_axes.height() * part;
    }

    void paintAxes()
    {
        const QFontMetricsF metrics(m_painter.font());
        for (const double tick : {0.1, 1.0, 10.0}) {
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QLineF(m_axes.left(), y(tick), m_axes.right(), y(tick)));
            m_painter.setPen(m_theme.dim);
            m_painter.drawText(QRectF(0, y(tick) - metrics.height() / 2, m_axes.left() - 6, metrics.height()),
                Qt::AlignRight | Qt::AlignVCenter, dollarLabel(tick));
        }
        for (int year = m_history.from.year() + 1; year <= m_history.to.year(); ++year) {
            const double at = x(QDate(year, 1, 1));
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QLineF(at, m_axes.top(), at, m_axes.bottom()));
            m_painter.setPen(m_theme.dim);
            m_painter.drawText(QRectF(at - 40, m_axes.bottom() + 2, 80, metrics.height()), Qt::AlignHCenter,
                QString::number(year));
        }
        m_painter.setPen(QPen(m_theme.dim, 1, Qt::DotLine));
        m_painter.drawLine(QLineF(m_axes.right(), m_axes.top(), m_axes.right(), m_axes.bottom()));
    }

    void paintSteps(const QList<PriceStep> &steps, const QPen &pen)
    {
        m_painter.setPen(pen);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const PriceStep &step = steps.at(i);
            for (const bool isOutput : {false, true}) {
                const double price = isOutput ? step.output : step.input;
                m_painter.drawLine(QLineF(x(step.from), y(price), x(end(step)), y(price)));
                if (i == 0)
                    continue;
                const double before = isOutput ? steps.at(i - 1).output : steps.at(i - 1).input;
                m_painter.drawLine(QLineF(x(step.from), y(before), x(step.from), y(price)));
            }
        }
    }

    void label(const PriceStep &step, double price, bool isOutput)
    {
        const QFontMetricsF metrics(m_painter.font());
        const QString text = isOutput ? ChartTexts::tr("%1 out").arg(dollarFigure(price))
                                      : ChartTexts::tr("%1 in").arg(dollarFigure(price));
        const double width = metrics.horizontalAdvance(text);
        const double left = std::clamp(
            x(end(step)) - width - 8, m_axes.left() + 2, std::max(m_axes.left() + 2, m_axes.right() - width));
        m_painter.setPen(m_theme.ink);
        m_painter.drawText(QPointF(left, isOutput ? y(price) - 4 : y(price) + metrics.ascent() + 3), text);
    }

    QPainter &m_painter;
    const PriceHistory &m_history;
    QRectF m_axes;
    const Theme &m_theme;
};

} // namespace

PriceHistoryView::PriceHistoryView(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("priceHistory"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PriceHistoryView::setHistory(const PriceHistory &history)
{
    m_history = history;
    setAccessibleDescription(history.words);
    setToolTip(history.words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    update();
}

QSize PriceHistoryView::minimumSizeHint() const
{
    return {m_theme.bodyPixels() * 14, m_theme.bodyPixels() * 8};
}

void PriceHistoryView::paintEvent(QPaintEvent *)
{
    if (!m_history.from.isValid() || m_history.from >= m_history.to)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPixelSize(std::max(9, m_theme.bodyPixels() * 11 / 14));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(QStringLiteral("$0.10")) + 8;
    const QRectF axes(left, 4, width() - left - 6, height() - metrics.height() - 8);
    HistoryPainter(painter, m_history, axes, m_theme.theme()).paint();
}

} // namespace Pennybench::Widgets
