#include "widgets/chiprow.h"

#include "widgets/card.h"

#include <QEvent>

namespace Pennybench {

namespace {

constexpr int spacing = 8;

} // namespace

ChipRow::ChipRow(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
{
    for (const QString &text : texts)
        m_chips += plainLabel(text, "chip", this);
    setAccessibleName(texts.join(QStringLiteral(", ")));
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
    const bool all = sizeHint().width() <= width();
    int right = width();
    for (auto chip = m_chips.rbegin(); chip != m_chips.rend(); ++chip) {
        const QSize size = (*chip)->sizeHint();
        right -= size.width();
        (*chip)->setVisible(all);
        (*chip)->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= spacing;
    }
}

} // namespace Pennybench
