#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace Pennybench::Widgets {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + m_horizontalGap;
    const QMargins margins = contentsMargins();
    width = std::max(0, width - m_horizontalGap) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Items of a line stand with their middles on one height. Returns the height of all.
int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (qsizetype first = 0; first < m_items.size();) {
        int x = room.left();
        int height = 0;
        QList<std::pair<QLayoutItem *, QRect>> line;
        qsizetype next = first;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty())
                continue;
            QSize size = item->sizeHint();
            size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
            if (!line.isEmpty() && x + size.width() > room.right() + 1)
                break;
            line += {item, QRect(QPoint(x, y), size)};
            x += size.width() + m_horizontalGap;
            height = std::max(height, size.height());
        }
        for (auto &[item, box] : line) {
            box.translate(0, (height - box.height()) / 2);
            if (moves)
                item->setGeometry(box);
        }
        y += height + (next < m_items.size() ? m_verticalGap : 0);
        first = std::max(next, first + 1);
    }
    return y - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace Pennybench::Widgets
