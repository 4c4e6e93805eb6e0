#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace Pennybench::Desktop {

/// Draws the verdicts of a prompt's trials as marks: filled where right, half where partly right, open where
/// not, a question mark where undecided. Where there is no room for a mark each, the cell's text stands
/// there. Other cells are drawn as usual, ids in the fixed font, changes in the colour of what they mean.
class TrialDots : public QStyledItemDelegate {
    Q_OBJECT

public:
    TrialDots(const Widgets::ThemeSource &theme, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Widgets::ThemeSource &m_theme;
};

} // namespace Pennybench::Desktop
