#include "widgets/rowchartpainting.h"

#include "widgets/charttexts.h"
#include "widgets/modelmark.h"
#include "widgets/textpainting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double barPart = 0.62; ///< of a row's height

QColor inkOf(BarInk ink, const Theme &theme)
{
    switch (ink) {
    case BarInk::Correct:
        return theme.correct;
    case BarInk::Partly:
        return theme.partly;
    case BarInk::Wrong:
        return theme.wrong;
    case BarInk::Text:
        return theme.accent;
    default:
        return theme.dim;
    }
}

/// What a colour does not tell, a pattern does.
Qt::BrushStyle patternOf(BarInk ink)
{
    switch (ink) {
    case BarInk::Partly:
        return Qt::Dense3Pattern;
    case BarInk::NoAnswer:
        return Qt::NoBrush;
    case BarInk::Undecided:
        return Qt::BDiagPattern;
    case BarInk::Cut:
        return Qt::VerPattern;
    case BarInk::Refused:
        return Qt::DiagCrossPattern;
    case BarInk::Reasoning:
        return Qt::FDiagPattern;
    default:
        return Qt::SolidPattern;
    }
}

/// Patterns as lines, so that they are vectors in files.
void fillPart(QPainter &painter, const QRectF &box, BarInk ink, const Theme &theme)
{
    const QColor colour = inkOf(ink, theme);
    const Qt::BrushStyle pattern = patternOf(ink);
    painter.setPen(QPen(pattern == Qt::SolidPattern ? theme.panel : colour, 1));
    painter.setBrush(pattern == Qt::SolidPattern ? QBrush(colour) : QBrush(theme.panel));
    painter.drawRect(box);
    if (pattern == Qt::SolidPattern || pattern == Qt::NoBrush)
        return;
    painter.setPen(QPen(colour, pattern == Qt::Dense3Pattern ? 3 : 1));
    const double step = pattern == Qt::Dense3Pattern ? 5 : 4;
    const auto lines = static_cast<int>(std::ceil((box.width() + 2 * box.height()) / step));
    for (int line = 0; line < lines; ++line) {
        const double x = box.left() - box.height() + line * step;
        if (pattern == Qt::VerPattern) {
            if (box.left() < x && x < box.right())
                painter.drawLine(QLineF(x, box.top(), x, box.bottom()));
            continue;
        }
        // Not by a clip, which the pictures of SVG do not have.
        const double left = std::max(x, box.left());
        const double right = std::min(x + box.height(), box.right());
        if (left >= right)
            continue;
        if (pattern != Qt::BDiagPattern)
            painter.drawLine(QLineF(left, box.top() + left - x, right, box.top() + right - x));
        if (pattern == Qt::BDiagPattern || pattern == Qt::DiagCrossPattern)
            painter.drawLine(QLineF(left, box.bottom() - left + x, right, box.bottom() - right + x));
    }
}

class RowPainter {
public:
    RowPainter(QPainter &painter, const RowScene &scene)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(scene.style.theme)
    {
    }

    void paint()
    {
        for (int i = 0; i < m_scene.chart.rows.size() && i < m_scene.layout.rows.size(); ++i)
            paintRow(m_scene.chart.rows.at(i), m_scene.layout.rows.at(i), i == m_scene.current);
        for (const ChartText &text : m_scene.layout.texts)
            paintText(m_painter, text.box, text.text, text.font,
                text.ink == TextInk::Ink ? m_theme.ink : m_theme.dim);
        paintLegend();
        paintStampOfRows();
    }

private:
    double scaled(double pixels) const { return m_scene.style.scaled(pixels); }
    double x(double value) const { return rowX(m_scene.chart, m_scene.layout, value); }

    void paintRow(const ChartRow &row, const QRectF &box, bool isCurrent)
    {
        const ModelMark mark = modelMark(row.letter, row.family, m_theme.dark);
        if (!row.letter.isEmpty()) {
            m_painter.setFont(m_scene.style.strong());
            paintMark(m_painter, mark, {box.left() + scaled(13), box.center().y()}, scaled(8.5));
        }
        if (isCurrent) {
            m_painter.setPen(QPen(m_theme.accent, 1));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QColor hue = row.letter.isEmpty() ? plainHue(row) : mark.colour;
        if (row.spread)
            paintSpread(*row.spread, box.center().y(), hue);
        if (row.dot)
            paintDot(row, box.center().y(), hue);
        paintBar(row, box);
    }

    /// A difference without a contestant has the colour of what it means.
    QColor plainHue(const ChartRow &row) const
    {
        if (m_scene.chart.unit != RowUnit::Points || !row.dot)
            return m_theme.accent;
        if (row.isHollow)
            return m_theme.dim;
        return row.dot->value < 0 ? m_theme.wrong : m_theme.correct;
    }

    void paintSpread(const RowSpread &spread, double y, const QColor &hue)
    {
        m_painter.setPen(QPen(hue, 1.5));
        m_painter.drawLine(QLineF(x(spread.low), y, x(spread.high), y));
        QColor tint = hue;
        tint.setAlphaF(0.35F);
        m_painter.setBrush(tint);
        m_painter.drawRect(QRectF(
            QPointF(x(spread.firstQuarter), y - scaled(6)), QPointF(x(spread.lastQuarter), y + scaled(6))));
        m_painter.setPen(QPen(m_theme.ink, 2));
        m_painter.drawLine(QLineF(x(spread.middle), y - scaled(8), x(spread.middle), y + scaled(8)));
    }

    void paintDot(const ChartRow &row, double y, const QColor &hue)
    {
        if (row.dot->high > row.dot->low) {
            QColor line = hue;
            line.setAlphaF(0.6F);
            m_painter.setPen(QPen(line, 2));
            m_painter.drawLine(QLineF(x(row.dot->low), y, x(row.dot->high), y));
        }
        const bool isOpen = row.isHollow
            || (m_scene.chart.unit == RowUnit::Points && row.dot->low <= 0 && row.dot->high >= 0);
        if (isOpen || row.letter.isEmpty()) {
            m_painter.setPen(QPen(hue, 1.5));
            m_painter.setBrush(isOpen ? m_theme.panel : hue);
            m_painter.drawEllipse(QPointF(x(row.dot->value), y), scaled(5), scaled(5));
        } else {
            paintMark(m_painter, modelMark({}, row.family, m_theme.dark), {x(row.dot->value), y}, scaled(6));
        }
    }

    void paintBar(const ChartRow &row, const QRectF &box)
    {
        double sum = 0;
        const double height = box.height() * barPart;
        for (const BarPart &part : row.bar) {
            if (part.amount <= 0 || m_scene.layout.view.hidden.contains(part.ink))
                continue;
            const QRectF piece(QPointF(x(sum), box.center().y() - height / 2),
                QPointF(x(sum + part.amount), box.center().y() + height / 2));
            sum += part.amount;
            if (piece.width() <= 0)
                continue;
            fillPart(m_painter, piece, part.ink, m_theme);
            paintAmount(part, piece);
        }
    }

    /// On a plate where the part has a pattern, so that it can be read.
    void paintAmount(const BarPart &part, const QRectF &piece)
    {
        const QFont font = m_scene.style.strong();
        const QFontMetricsF metrics(font);
        const QString text = QString::number(part.amount);
        QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text), metrics.height()));
        if (m_scene.chart.unit != RowUnit::Count || box.width() + scaled(10) > piece.width())
            return;
        box.moveCenter(piece.center());
        const bool isSolid = patternOf(part.ink) == Qt::SolidPattern;
        if (!isSolid)
            m_painter.fillRect(box.adjusted(-3, 0, 3, 0).intersected(piece), m_theme.panel);
        paintText(m_painter, box, text, font, isSolid ? letterColour(m_theme.dark) : m_theme.ink);
    }

    void paintLegend()
    {
        for (const BarLegendEntry &entry : m_scene.layout.legend) {
            const bool isOff = m_scene.layout.view.hidden.contains(entry.ink);
            m_painter.setOpacity(isOff ? 0.4 : 1);
            const QRectF swatch(entry.box.left(), entry.box.center().y() - scaled(6), scaled(18), scaled(12));
            fillPart(m_painter, swatch, entry.ink, m_theme);
            QFont font = m_scene.style.small();
            font.setStrikeOut(isOff);
            paintText(m_painter, entry.box.adjusted(scaled(26), 0, 0, 0), entry.text, font, m_theme.dim);
            m_painter.setOpacity(1);
        }
    }

    void paintStampOfRows()
    {
        const QRectF &stamp = m_scene.layout.stamp;
        if (stamp.isEmpty())
            return;
        m_painter.setPen(QPen(m_theme.badgeLine, 1));
        m_painter.setBrush(m_theme.badgeTint);
        m_painter.drawRoundedRect(stamp, 4, 4);
        const QFont font = m_scene.style.strong();
        paintText(
            m_painter, stamp.adjusted(scaled(9), 3, 0, 0), ChartTexts::tr("SIMULATED"), font, m_theme.badge);
    }

    QPainter &m_painter;
    const RowScene &m_scene;
    const Theme &m_theme;
};

} // namespace

void paintRowGround(QPainter &painter, const RowScene &scene)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.style.theme.accentTint);
    for (int i = 0; i < scene.chart.rows.size() && i < scene.layout.rows.size(); ++i) {
        if (!scene.selected.isEmpty() && scene.chart.rows.at(i).letter == scene.selected)
            painter.drawRoundedRect(scene.layout.rows.at(i), 6, 6);
    }
}

void paintRowMarks(QPainter &painter, const RowScene &scene)
{
    RowPainter(painter, scene).paint();
}

} // namespace Pennybench::Widgets
