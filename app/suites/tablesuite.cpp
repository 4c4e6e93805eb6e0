#include "app/suites/csvreader.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"
#include "app/suites/suitereader.h"
#include "app/suites/tableformats.h"
#include "app/suites/xlsxreader.h"

namespace Pennybench::Suites {

namespace {

constexpr int rowsLookedAt = 5;
constexpr int largestLineCount = 200'000; ///< blank ones among them

/// The rows with text, at most so many.
Table tableOf(const QString &text, QChar separator, const QString &fileName, int most, SuiteBuilder *problems)
{
    Table table{fileName, separator, {}};
    CsvReader reader(text, separator);
    for (int read = 0; !reader.atEnd() && table.rows.size() < most; ++read) {
        const Expected<TableRow> row = reader.next();
        if (!row || read >= largestLineCount) {
            if (problems)
                problems->fail(row ? Problem{.message = Message(SuiteMessages::tooManyLines,
                                                 {QString::number(largestLineCount)})}
                                   : row.error());
            break;
        }
        if (!row->isBlank())
            table.rows += *row;
    }
    return table;
}

Unexpected unknownTable(const Table &table, const QString &fileName)
{
    QStringList names;
    for (const QString &cell : table.rows.isEmpty() ? QStringList() : table.rows.first().cells.mid(0, 8))
        names += QStringLiteral("\"%1\"").arg(cell.trimmed().left(40));
    return failure({.message = Message(SuiteMessages::unknownTable, {names.join(QStringLiteral(", "))}),
        .file = fileName,
        .line = table.rows.isEmpty() ? 0 : table.rows.first().line});
}

Message nulInCell()
{
    return Message(SuiteMessages::nulInCell);
}

/// NUL is a fault wherever the table comes from.
void findNul(Table &table)
{
    for (TableRow &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells.at(i).contains(QChar(u'\0')))
                row.faults.insert(i, nulInCell());
        }
    }
}

Expected<SuiteReading> readRows(const TableFormat &format, Table table, SuiteBuilder &builder)
{
    findNul(table);
    if (table.rows.size() > largestRowCount + 1) {
        builder.fail({.message = Message(SuiteMessages::tooManyRows, {QString::number(largestRowCount)})},
            table.rows.last().line);
    }
    if (!builder.failed())
        format.read(table, builder);
    return builder.take();
}

} // namespace

Expected<SuiteReading> readTableSuite(const QString &text, const QString &fileName)
{
    Table widest;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const Table start = tableOf(text, separator, fileName, rowsLookedAt, nullptr);
        if (!start.rows.isEmpty()
            && (widest.rows.isEmpty() || start.rows.first().cells.size() > widest.rows.first().cells.size()))
            widest = start;
        const TableFormat *format = tableFormatOf(start);
        if (!format)
            continue;
        SuiteBuilder builder(fileName, QString::fromLatin1(format->name));
        const Table table = tableOf(text, separator, fileName, largestRowCount + 2, &builder);
        return readRows(*format, table, builder);
    }
    return unknownTable(widest, fileName);
}

Expected<SuiteReading> readWorkbookSuite(const QByteArray &bytes, const QString &fileName)
{
    const Expected<Workbook> workbook = readWorkbook(bytes, fileName);
    if (!workbook)
        return failure(workbook.error());
    const Table table{fileName, {}, workbook->rows};
    const TableFormat *format = tableFormatOf(table);
    if (!format)
        return unknownTable(table, fileName);
    SuiteBuilder builder(fileName, QStringLiteral("workbook"));
    if (workbook->sheetCount > 1) {
        builder.suite().warnings +=
            Message(SuiteMessages::onlySheet, {workbook->sheet, QString::number(workbook->sheetCount)});
    }
    return readRows(*format, table, builder);
}

} // namespace Pennybench::Suites
