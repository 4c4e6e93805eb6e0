#include "app/desktop/present/votebars.h"

#include <QPainter>

#include <algorithm>

namespace Pennybench::Desktop {

VoteBars::VoteBars(const Widgets::ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void VoteBars::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr double margin = 8;
    constexpr double least = 3;
    const QString text = index.data().toString();
    const QFontMetricsF metrics(option.font);
    const double room = option.rect.width() - 3 * margin - metrics.horizontalAdvance(QStringLiteral("0000"));
    const double most = std::max(1, index.data(mostRole).toInt());
    const double height = metrics.height();
    const QRectF bar(option.rect.left() + margin, option.rect.center().y() - height / 2,
        std::max(least, room * text.toInt() / most), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.theme().accent);
    painter->drawRoundedRect(bar, least, least);
    painter->setPen(m_theme.theme().ink);
    painter->setFont(option.font);
    painter->drawText(QPointF(bar.right() + margin, bar.top() + metrics.ascent()), text);
    painter->restore();
}

} // namespace Pennybench::Desktop
