#pragma once

#include "app/base/expected.h"
#include "app/reports/writing.h"
#include "app/store/sessionfile.h"

#include <QIODevice>

namespace Pennybench::Reports {

/// Each ends with a problem as soon as the writing is cancelled, and counts an answer as a step of it.
///
/// RFC 4180: UTF-8, CRLF, a header line. A text cell that a spreadsheet would take for a formula is given a
/// leading quote. withByteOrderMark helps spreadsheets that guess the encoding.
Expected<void> writeCsv(
    QIODevice &device, const Store::Session &session, bool withByteOrderMark, Writing *writing = nullptr);

/// One JSON object a line with the same names, typed and unaltered; empty cells are null.
Expected<void> writeJsonLines(QIODevice &device, const Store::Session &session, Writing *writing = nullptr);

/// A workbook with the sheet "answers" and the sheet "models", which has a chart; both with a frozen header
/// and filters. It is put together in the temporary folder.
Expected<void> writeXlsx(QIODevice &device, const Store::Session &session, Writing *writing = nullptr);
/// False where the program was built without libxlsxwriter: writeXlsx() fails with words.
bool writesWorkbooks();

/// That a report is not wanted any more.
Unexpected reportCancelled();

/// That a report could not be written, with the device's words.
Problem reportNotWritten(const QIODevice &device);

/// With a leading quote where the text begins like a formula.
QString guardedAgainstFormulas(const QString &text);

} // namespace Pennybench::Reports
