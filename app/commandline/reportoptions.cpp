#include "app/commandline/reportoptions.h"

#include "app/commandline/verb.h"
#include "app/reports/sessioncharts.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Pennybench::CommandLine {

namespace {

/// The console's results for writers of reports. What cannot be written is dropped: the end of the program
/// says so.
class ResultDevice final : public QIODevice {
public:
    explicit ResultDevice(Console &console)
        : m_console(console)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    void flush() { m_console.resultBytes(std::exchange(m_buffer, {})); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        constexpr qsizetype largestBuffer = 65'536;
        m_buffer.append(data, size);
        if (m_buffer.size() >= largestBuffer)
            flush();
        return size;
    }

private:
    Console &m_console;
    QByteArray m_buffer;
};

} // namespace

void describeReports(OptionParser &parser)
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {QStringLiteral("csv"),
            QCoreApplication::translate("CommandLine", "Writes every answer as CSV; \"-\": standard output."),
            file},
        {QStringLiteral("jsonl"),
            QCoreApplication::translate(
                "CommandLine", "Writes every answer as JSON lines; \"-\": standard output."),
            file},
        {QStringLiteral("xlsx"), QCoreApplication::translate("CommandLine", "Writes a workbook."), file},
        {QStringLiteral("html"),
            QCoreApplication::translate("CommandLine", "Writes a report for the browser."), file},
        {QStringLiteral("pdf"), QCoreApplication::translate("CommandLine", "Writes a report for printing."),
            file},
        {QStringLiteral("with-answers"),
            QCoreApplication::translate("CommandLine", "Adds every prompt with its answers to the PDF.")},
        {QStringLiteral("chart"),
            QCoreApplication::translate(
                "CommandLine", "Draws the chart; the ending chooses png, svg or pdf."),
            file},
        {QStringLiteral("chart-kind"),
            QCoreApplication::translate("CommandLine", "Which chart --chart draws: %1.")
                .arg(Reports::chartKindNames().join(QStringLiteral(", "))),
            QStringLiteral("KIND"), QStringLiteral("quality")},
        {QStringLiteral("published"),
            QCoreApplication::translate("CommandLine",
                "Lays published figures under --chart, --html and --pdf: a table with the columns "
                "model, benchmark, quality, n, cost_usd, source, date."),
            file},
        {QStringLiteral("bom"),
            QCoreApplication::translate(
                "CommandLine", "Begins the CSV with a byte order mark, for spreadsheets.")},
    });
}

Reports::ReportFiles reportFiles(const QCommandLineParser &arguments)
{
    return {.csv = arguments.value(QStringLiteral("csv")),
        .jsonl = arguments.value(QStringLiteral("jsonl")),
        .xlsx = arguments.value(QStringLiteral("xlsx")),
        .html = arguments.value(QStringLiteral("html")),
        .pdf = arguments.value(QStringLiteral("pdf")),
        .pdfWithAnswers = arguments.isSet(QStringLiteral("with-answers")),
        .chart = arguments.value(QStringLiteral("chart")),
        .byteOrderMark = arguments.isSet(QStringLiteral("bom")),
        .chartKind = arguments.value(QStringLiteral("chart-kind")),
        .published = arguments.value(QStringLiteral("published"))};
}

int writeReportFiles(const Reports::ReportFiles &files, const Store::Session &session, Console &console)
{
    ResultDevice results(console);
    const Reports::WrittenReports reports = Reports::writeReports(files, session, results);
    results.flush();
    for (const QString &path : reports.paths)
        console.message(plainLine(QCoreApplication::translate("CommandLine", "Wrote %1").arg(path)));
    for (const Problem &problem : reports.problems)
        wrongInput(console, problem);
    return reports.problems.isEmpty() ? Done : WrongInput;
}

} // namespace Pennybench::CommandLine
