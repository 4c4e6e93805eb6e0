#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace Pennybench::Desktop {

/// Cells of votes: a bar with the number behind it, as long as its share of the cell's longest.
class VoteBars : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of a cell: the most votes that an option has.
    static constexpr int mostRole = Qt::UserRole;

    VoteBars(const Widgets::ThemeSource &theme, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Widgets::ThemeSource &m_theme;
};

} // namespace Pennybench::Desktop
