#pragma once

#include "app/suites/suitebuilder.h"
#include "app/suites/tablerow.h"

#include <QList>

namespace Pennybench::Suites {

/// The rows of a file without blank ones.
struct Table {
    QString fileName;
    QChar separator; ///< null for a workbook
    QList<TableRow> rows;
};

/// A kind of table that can be read as a suite.
struct TableFormat {
    const char *name; ///< for people
    /// Whether the first rows have what only this format has. There is at least one row.
    bool (*fits)(const Table &table);
    void (*read)(const Table &table, SuiteBuilder &builder);
};

extern const TableFormat truthfulQaFormat;
extern const TableFormat mmluHeaderFormat;
extern const TableFormat plainTableFormat;
extern const TableFormat mgsmFormat;
extern const TableFormat mmluHeaderlessFormat;

/// Null if no format fits.
const TableFormat *tableFormatOf(const Table &table);

/// The header's names for comparison: trimmed, lower case.
QStringList headerOf(const TableRow &row);

} // namespace Pennybench::Suites
