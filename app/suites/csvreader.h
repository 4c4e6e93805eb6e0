#pragma once

#include "app/base/expected.h"
#include "app/suites/tablerow.h"

#include <QList>
#include <QStringView>

namespace Pennybench::Suites {

/// Reads RFC 4180 and the variants of spreadsheets: any separator, line ends of every system, quoted cells
/// over several lines, a first line "sep=;". Gives one row after another, so that a reader can stop.
class CsvReader {
public:
    CsvReader(QStringView text, QChar separator);

    bool atEnd() const { return m_at >= m_text.size(); }
    /// Includes rows without any text. A failure names the line: a quote that is never closed, a cell or a
    /// row above the limits. After a failure, the reader is at the end.
    Expected<TableRow> next();

private:
    Expected<QString> quotedCell();
    QString plainCell();
    Unexpected stop(int line, const Message &message);
    bool takeLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace Pennybench::Suites
