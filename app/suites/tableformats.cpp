#include "app/suites/tableformats.h"

namespace Pennybench::Suites {

const TableFormat *tableFormatOf(const Table &table)
{
    for (const TableFormat *format :
        {&truthfulQaFormat, &mmluHeaderFormat, &plainTableFormat, &mgsmFormat, &mmluHeaderlessFormat}) {
        if (!table.rows.isEmpty() && format->fits(table))
            return format;
    }
    return nullptr;
}

QStringList headerOf(const TableRow &row)
{
    QStringList names;
    for (const QString &cell : row.cells)
        names += cell.trimmed().toLower();
    return names;
}

} // namespace Pennybench::Suites
