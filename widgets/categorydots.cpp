#include "widgets/categorydots.h"

#include "widgets/modelmark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

CategoryDots::CategoryDots(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("categoryDots"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CategoryDots::setDots(const QList<CategoryDot> &dots, bool hasWinner, std::optional<double> middle)
{
    m_dots = dots;
    m_hasWinner = hasWinner;
    m_middle = middle;
    m_current = std::min(m_current, static_cast<int>(dots.size()) - 1);
    QStringList words;
    for (const CategoryDot &dot : dots)
        words += dot.words;
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

void CategoryDots::setSelected(const QString &letter)
{
    m_selected = letter;
    update();
}

QFont CategoryDots::smallFont() const
{
    QFont font = this->font();
    font.setPixelSize(std::max(10, m_theme.bodyPixels() * 12 / 14));
    return font;
}

int CategoryDots::lineHeight() const
{
    return QFontMetrics(smallFont()).height() + 12;
}

int CategoryDots::axisHeight() const
{
    return QFontMetrics(smallFont()).height() + 4;
}

QSize CategoryDots::minimumSizeHint() const
{
    return {QFontMetrics(smallFont()).averageCharWidth() * 30,
        axisHeight() + lineHeight() * static_cast<int>(m_dots.size()) + 4};
}

QSize CategoryDots::sizeHint() const
{
    return minimumSizeHint() + QSize(60, 0);
}

void CategoryDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    const QFont plain = smallFont();
    QFont strong = plain;
    strong.setBold(true);
    const QFontMetricsF metrics(plain);
    painter.setFont(plain);
    const double left = lineHeight() + 6;
    const double right = width() - QFontMetricsF(strong).horizontalAdvance(QStringLiteral("100 %")) - 10;
    const auto x = [&](double share) { return left + (right - left) * share; };
    const double bottom = axisHeight() + lineHeight() * static_cast<double>(m_dots.size());
    for (int i = 0; i < m_dots.size(); ++i) {
        const QRectF line(1, axisHeight() + i * lineHeight() + 1, width() - 2, lineHeight() - 2);
        if (m_dots.at(i).isFirst)
            painter.fillRect(line.adjusted(0, -1, 0, 1), m_hasWinner ? theme.correctTint : theme.accentTint);
    }
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QLineF(x(tick), axisHeight(), x(tick), bottom));
        painter.setPen(theme.dim);
        painter.drawText(QRectF(x(tick) - 40, 0, 80, metrics.height()), Qt::AlignHCenter,
            tick == 1 ? QStringLiteral("100 %") : QString::number(tick * 100));
    }
    if (m_middle) {
        painter.setPen(QPen(theme.ink, 1.5, Qt::DotLine));
        painter.drawLine(QLineF(x(*m_middle), axisHeight(), x(*m_middle), bottom));
    }
    for (int i = 0; i < m_dots.size(); ++i) {
        const CategoryDot &dot = m_dots.at(i);
        const double top = axisHeight() + i * lineHeight();
        const double y = top + lineHeight() / 2.0;
        const bool isSelected = dot.letter == m_selected;
        const ModelMark mark = modelMark(dot.letter, dot.family, theme.dark);
        paintMark(painter, mark, {lineHeight() / 2.0, y}, lineHeight() * 0.3);
        painter.setPen(QPen(mark.colour, isSelected ? 3 : 1.5));
        painter.drawLine(QLineF(x(dot.low), y, x(dot.high), y));
        paintMark(painter, modelMark({}, dot.family, theme.dark), {x(dot.value), y}, lineHeight() * 0.19);
        painter.setFont(isSelected || dot.isFirst ? strong : plain);
        painter.setPen(theme.ink);
        painter.drawText(QRectF(right, top, width() - right - 4, lineHeight()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(std::lround(dot.value * 100)));
        if (i == m_current && hasFocus()) {
            painter.setPen(QPen(theme.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(1.5, top + 1.5, width() - 3, lineHeight() - 3), 6, 6);
        }
    }
}

int CategoryDots::lineAt(double y) const
{
    const int line = static_cast<int>((y - axisHeight()) / lineHeight());
    return y >= axisHeight() && line < m_dots.size() ? line : -1;
}

void CategoryDots::choose(int line)
{
    if (line < 0)
        return;
    m_current = line;
    emit chosen(m_dots.at(line).letter);
    update();
}

void CategoryDots::mouseReleaseEvent(QMouseEvent *event)
{
    choose(lineAt(event->position().y()));
}

void CategoryDots::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_dots.size()) - 1;
    if (event->key() == Qt::Key_Down && last >= 0)
        m_current = std::min(m_current + 1, last);
    else if (event->key() == Qt::Key_Up && last >= 0)
        m_current = std::max(m_current - 1, 0);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_current);
    else
        QWidget::keyPressEvent(event);
    update();
}

bool CategoryDots::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = lineAt(help->pos().y());
    QToolTip::showText(help->globalPos(), line < 0 ? QString() : m_dots.at(line).words.toHtmlEscaped(), this);
    return true;
}

} // namespace Pennybench::Widgets
