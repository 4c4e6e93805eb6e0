#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::CommandLine {

/// Columns side by side for a terminal: the first one left-aligned, the others right-aligned, a rule under
/// the header. Control characters in cells are taken out; wide (East Asian) characters count two columns.
QString textTable(const QStringList &columns, const QList<QStringList> &rows);

} // namespace Pennybench::CommandLine
