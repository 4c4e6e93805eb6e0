#pragma once

#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace Pennybench {

/// What a person can read of the widget, and what a screen reader says.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription()};
    // What an elided label shows, and whether it has a tip, depends on its room.
    if (const auto *label = qobject_cast<const Widgets::ElidedLabel *>(&widget))
        return texts << label->fullText();
    texts += widget.toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += edit->placeholderText();
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        texts += box->specialValueText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            texts += view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                texts += view->model()->index(row, column).data().toString();
                texts += view->model()->index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// The same of everything in the widget.
inline QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts += textsOf(*widget);
    return texts;
}

/// "1 model is not One model" for the first text that differs, or nothing.
inline QString differenceOf(const QStringList &texts, const QStringList &others)
{
    for (qsizetype i = 0; i < std::min(texts.size(), others.size()); ++i) {
        if (texts.at(i) != others.at(i))
            return texts.at(i) + QStringLiteral(" is not ") + others.at(i);
    }
    return texts.size() == others.size()
        ? QString()
        : QStringLiteral("%1 texts, not %2").arg(texts.size()).arg(others.size());
}

} // namespace Pennybench
