#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QFormLayout;
class QPushButton;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;
class QUndoStack;
class QWidget;

namespace Pennybench::Desktop {

/// A list whose rows can be ticked, with so many columns.
QTreeWidget *checkList(int columns);
/// A row of it, its last cell to the right.
QTreeWidgetItem *checkItem(const QStringList &cells, const QString &id, bool checked);
/// The id that checkItem() was given.
QString idOf(const QTreeWidgetItem &item);

/// A row of a form whose label names the field, in each language.
void addNamedRow(QFormLayout *form, const std::function<QString()> &text, QWidget *field);

/// What goes onto the page goes into this widget, which scrolls where there is no room.
QWidget *scrollingContentOf(QWidget &page);
/// A row of a form in a dialog, in the language of the moment: the field gets the name, for assistive
/// programs too, and the name of its object.
void addNamedField(QFormLayout &form, const QString &name, QWidget *field, const char *objectName);

/// Two buttons that say what they would take back or do again.
void offerUndo(const QUndoStack &stack, QPushButton &undo, QPushButton &redo);

/// How every table of the window behaves: rows are chosen, nothing is edited, the last column takes the rest.
void makePlainTable(QTableView &table);

} // namespace Pennybench::Desktop
