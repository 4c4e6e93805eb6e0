#pragma once

#include "app/base/expected.h"
#include "app/store/sessionfile.h"

#include <QIODevice>

namespace Pennybench {

/// Nothing, for what only succeeds or fails.
struct Written {
    bool operator==(const Written &) const = default;
};

/// RFC 4180: UTF-8, CRLF, a header line. A text cell that a spreadsheet would take for a formula is given a
/// leading quote. withByteOrderMark helps spreadsheets that guess the encoding.
Expected<Written> writeCsv(QIODevice &device, const Session &session, bool withByteOrderMark);

/// One JSON object a line with the same names, typed and unaltered; empty cells are null.
Expected<Written> writeJsonLines(QIODevice &device, const Session &session);

/// A workbook with the sheet "answers" and the sheet "models".
Expected<Written> writeXlsx(const QString &path, const Session &session);

/// With a leading quote where the text begins like a formula.
QString guardedAgainstFormulas(const QString &text);

} // namespace Pennybench
