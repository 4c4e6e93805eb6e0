#include "app/commandline/reportoptions.h"

#include "app/commandline/verb.h"

#include <QFile>

namespace Pennybench {

void describeReports(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {QStringLiteral("csv"), QStringLiteral("Writes every answer as CSV; \"-\": standard output."), file},
        {QStringLiteral("jsonl"),
            QStringLiteral("Writes every answer as JSON lines; \"-\": standard output."), file},
        {QStringLiteral("xlsx"), QStringLiteral("Writes a workbook."), file},
        {QStringLiteral("html"), QStringLiteral("Writes a report for the browser."), file},
        {QStringLiteral("pdf"), QStringLiteral("Writes a report for printing."), file},
        {QStringLiteral("chart"), QStringLiteral("Draws the chart, as the ending says: png, svg or pdf."),
            file},
        {QStringLiteral("bom"), QStringLiteral("Begins the CSV with a byte order mark, for spreadsheets.")},
    });
}

ReportFiles reportFiles(const QCommandLineParser &arguments)
{
    return {.csv = arguments.value(QStringLiteral("csv")),
        .jsonl = arguments.value(QStringLiteral("jsonl")),
        .xlsx = arguments.value(QStringLiteral("xlsx")),
        .html = arguments.value(QStringLiteral("html")),
        .pdf = arguments.value(QStringLiteral("pdf")),
        .chart = arguments.value(QStringLiteral("chart")),
        .byteOrderMark = arguments.isSet(QStringLiteral("bom"))};
}

int writeReportFiles(const ReportFiles &files, const Session &session, Console &console)
{
    QFile standardOut;
    if (!standardOut.open(stdout, QIODevice::WriteOnly))
        return wrongInput(console, {.message = QStringLiteral("Standard output is closed.")});
    const Expected<QStringList> written = writeReports(files, session, standardOut);
    if (!written)
        return wrongInput(console, written.error());
    for (const QString &path : *written)
        console.message(QStringLiteral("Wrote %1").arg(path));
    return Done;
}

} // namespace Pennybench
