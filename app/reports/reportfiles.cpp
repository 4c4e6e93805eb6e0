#include "app/reports/reportfiles.h"

#include "app/reports/htmlreport.h"
#include "app/reports/picturereports.h"
#include "app/reports/tablereports.h"

#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace Pennybench {

namespace {

constexpr QStringView standardOutName = u"-";

std::optional<Problem> folderProblem(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Problem{
            .message = QStringLiteral("The folder does not exist; create it or name another."), .file = path};
    if (!folder.isWritable() || QFileInfo(path).isDir())
        return Problem{
            .message = QStringLiteral("The file cannot be written there; name another."), .file = path};
    return std::nullopt;
}

using Writer = std::function<Expected<void>(QIODevice &)>;

Expected<void> writeTo(const QString &path, QIODevice &standardOut, const Writer &write)
{
    if (path == standardOutName)
        return write(standardOut);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            {.message = QStringLiteral("The report cannot be written: %1.").arg(file.errorString()),
                .file = path});
    if (Expected<void> written = write(file); !written) {
        Problem problem = written.error();
        problem.file = path;
        return failure(problem);
    }
    if (!file.commit())
        return failure(
            {.message = QStringLiteral("The report cannot be written: %1.").arg(file.errorString()),
                .file = path});
    return {};
}

Expected<void> writeHtml(QIODevice &device, const Session &session)
{
    const QByteArray html = htmlReport(session);
    if (device.write(html) != html.size())
        return failure(
            {.message = QStringLiteral("The report cannot be written: %1.").arg(device.errorString())});
    return {};
}

} // namespace

bool ReportFiles::isEmpty() const
{
    return csv.isEmpty() && jsonl.isEmpty() && xlsx.isEmpty() && html.isEmpty() && pdf.isEmpty()
        && chart.isEmpty();
}

bool ReportFiles::needsGui() const
{
    return !pdf.isEmpty() || (!chart.isEmpty() && chartNeedsGui(chart));
}

std::optional<Problem> ReportFiles::problem() const
{
    if (csv == standardOutName && jsonl == standardOutName)
        return Problem{.message = QStringLiteral("Only one of --csv and --jsonl can go to standard output.")};
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!chart.isEmpty() && !endings.contains(QFileInfo(chart).suffix().toLower()))
        return Problem{
            .message = QStringLiteral("End the chart's name in .png, .svg or .pdf."), .file = chart};
    for (const QString &path : {csv, jsonl, xlsx, html, pdf, chart}) {
        if (path.isEmpty() || ((path == csv || path == jsonl) && path == standardOutName))
            continue;
        if (auto problem = folderProblem(path))
            return problem;
    }
    return std::nullopt;
}

Expected<QStringList> writeReports(const ReportFiles &files, const Session &session, QIODevice &standardOut)
{
    const std::pair<QString, std::function<Expected<void>(const QString &)>> jobs[] = {
        {files.csv,
            [&](const QString &path) {
                return writeTo(path, standardOut,
                    [&](QIODevice &device) { return writeCsv(device, session, files.byteOrderMark); });
            }},
        {files.jsonl,
            [&](const QString &path) {
                return writeTo(
                    path, standardOut, [&](QIODevice &device) { return writeJsonLines(device, session); });
            }},
        {files.xlsx, [&](const QString &path) { return writeXlsx(path, session); }},
        {files.html,
            [&](const QString &path) {
                return writeTo(
                    path, standardOut, [&](QIODevice &device) { return writeHtml(device, session); });
            }},
        {files.pdf, [&](const QString &path) { return writePdf(path, session); }},
        {files.chart, [&](const QString &path) { return writeChart(path, session); }},
    };
    QStringList written;
    for (const auto &[path, write] : jobs) {
        if (path.isEmpty())
            continue;
        if (const Expected<void> result = write(path); !result)
            return failure(result.error());
        if (path != standardOutName)
            written += path;
    }
    return written;
}

} // namespace Pennybench
