#pragma once

#include <QString>
#include <QStringList>

class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace Pennybench {

/// A list with columns whose rows can be ticked.
QTreeWidget *checkList(const QStringList &columns);
/// A row of it, its last cell to the right.
QTreeWidgetItem *checkItem(const QStringList &cells, const QString &id, bool checked);
/// The id that checkItem() was given.
QString idOf(const QTreeWidgetItem &item);

/// How every table of the window behaves: rows are chosen, nothing is edited, the last column takes the rest.
void makePlainTable(QTableView &table);

} // namespace Pennybench
