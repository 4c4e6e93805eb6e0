#pragma once

#include <QString>
#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace Pennybench {

/// A list with columns whose rows can be ticked.
QTreeWidget *checkList(const QStringList &columns);
/// A row of it, its last cell to the right.
QTreeWidgetItem *checkItem(const QStringList &cells, const QString &id, bool checked);
/// The id that checkItem() was given.
QString idOf(const QTreeWidgetItem &item);

} // namespace Pennybench
