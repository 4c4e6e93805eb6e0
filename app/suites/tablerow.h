#pragma once

#include "providers/base/message.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace Pennybench::Suites {

/// One row of a CSV, TSV or workbook.
struct TableRow {
    QStringList cells;
    int line = 0; ///< where it begins, 1-based; in a workbook the row's number
    QMap<qsizetype, Message> faults; ///< what is wrong with cells, by their column: a sentence each
    QSet<qsizetype> numbers; ///< columns whose cell is a number by its type and has a decimal point

    bool operator==(const TableRow &) const = default;
    bool isBlank() const
    {
        return std::all_of(
            cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }
};

} // namespace Pennybench::Suites
