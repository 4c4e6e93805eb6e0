#pragma once

#include "app/base/expected.h"
#include "app/suites/tablerow.h"

#include <QByteArray>
#include <QList>

namespace Pennybench::Suites {

/// The rows of a workbook's first visible sheet with cells, as text: numbers as their cells show them (see
/// numberformat.h), TRUE and FALSE, the last results of formulas. An error such as #N/A is a problem of its
/// row.
struct Workbook {
    QString sheet;
    int sheetCount = 0;
    QList<TableRow> rows; ///< rows without any text are left out
    std::optional<Problem> limit; ///< why reading stopped early

    bool operator==(const Workbook &) const = default;
};

bool isZip(const QByteArray &bytes);
/// Reads Office Open XML (.xlsx). Unpacks no more than largestWorkbook bytes and at most largestRowCount
/// rows, and writes nothing to disk. fileName is for messages.
Expected<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName);

} // namespace Pennybench::Suites
