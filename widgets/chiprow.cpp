#include "widgets/chiprow.h"

#include "widgets/card.h"

#include <QEvent>

namespace Pennybench::Widgets {

namespace {

constexpr int spacing = 8;

} // namespace

ChipRow::ChipRow(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
{
    for (const QString &text : texts)
        m_chips += plainLabel(text, "chip", this);
    setTexts(texts);
}

void ChipRow::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setText(texts.at(i));
    setAccessibleName(texts.join(QStringLiteral(", ")));
    updateGeometry();
    place();
}

QSize ChipRow::sizeHint() const
{
    QSize size;
    for (QLabel *chip : m_chips) {
        chip->ensurePolished();
        size.rwidth() += chip->sizeHint().width() + spacing;
        size.setHeight(std::max(size.height(), chip->sizeHint().height()));
    }
    return size;
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void ChipRow::place()
{
    int left = width();
    qsizetype fitting = 0;
    for (const QLabel *chip : std::as_const(m_chips)) {
        const int needed = chip->sizeHint().width() + (fitting > 0 ? spacing : 0);
        if (needed > left)
            break;
        left -= needed;
        ++fitting;
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QSize size = m_chips.at(i)->sizeHint();
        m_chips.at(i)->setVisible(i < fitting);
        m_chips.at(i)->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
        left += size.width() + spacing;
    }
}

} // namespace Pennybench::Widgets
