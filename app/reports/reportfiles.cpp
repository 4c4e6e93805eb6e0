#include "app/reports/reportfiles.h"

#include "app/base/outputfile.h"
#include "app/reports/htmlreport.h"
#include "app/reports/picturereports.h"
#include "app/reports/reportmessages.h"
#include "app/reports/tablereports.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace Pennybench::Reports {

namespace {

bool isStandardOut(const QString &path)
{
    return path == u"-" || namesStandardOutput(path);
}

Problem notWritable(const QString &path)
{
    return {.message = ReportMessages::noPermission, .file = path};
}

Problem severalOnStandardOutput()
{
    return {.message = ReportMessages::onePerOutput};
}

Problem needsAFile()
{
    return {.message = ReportMessages::notToOutput};
}

std::optional<Problem> placeProblem(const QString &path)
{
    const QFileInfo file(path);
    // Devices and pipes are written to as they are.
    if (file.exists() && !file.isFile() && !file.isDir()) {
        if (file.isWritable())
            return std::nullopt;
        return notWritable(path);
    }
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Problem{.message = ReportMessages::noFolder, .file = path};
    if (!folder.isWritable() || file.isDir())
        return Problem{.message = ReportMessages::cannotWriteThere, .file = path};
    return std::nullopt;
}

using Writer = std::function<Expected<void>(QIODevice &)>;

Expected<void> writeTo(
    const QString &path, QIODevice &standardOut, const Writer &write, const Writing *writing)
{
    const auto isUnwanted = [writing] { return writing && writing->isCancelled(); };
    if (isUnwanted())
        return failure({.message = ReportMessages::cancelled});
    if (isStandardOut(path))
        return write(standardOut);
    const auto file = OutputFile::create(path);
    if (!file)
        return failure(file.error());
    if (Expected<void> written = write(**file); !written) {
        if ((*file)->hasFailed())
            return failure((*file)->problem());
        Problem problem = written.error();
        problem.file = path;
        return failure(problem);
    }
    if (isUnwanted())
        return failure({.message = ReportMessages::cancelled});
    return (*file)->commit();
}

} // namespace

bool ReportFiles::isEmpty() const
{
    return csv.isEmpty() && jsonl.isEmpty() && xlsx.isEmpty() && html.isEmpty() && pdf.isEmpty()
        && chart.isEmpty();
}

bool ReportFiles::drawsCharts() const
{
    return !html.isEmpty() || !pdf.isEmpty() || !chart.isEmpty();
}

std::optional<Problem> ReportFiles::problem() const
{
    const QStringList texts{csv, jsonl, html};
    if (std::ranges::count_if(texts, isStandardOut) > 1)
        return severalOnStandardOutput();
    if (xlsx == u"-" || pdf == u"-")
        return needsAFile();
    if (!xlsx.isEmpty() && !writesWorkbooks())
        return Problem{.message = ReportMessages::builtWithoutWorkbooks, .file = xlsx};
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!chart.isEmpty() && !endings.contains(QFileInfo(chart).suffix().toLower()))
        return Problem{.message = ReportMessages::chartEnding, .file = chart};
    if (pdfWithAnswers && pdf.isEmpty())
        return Problem{.message = ReportMessages::answersNeedPdf};
    if (!chartKindFromText(chartKind))
        return Problem{.message = Message(ReportMessages::chartKind,
                           {chartKindNames().join(QStringLiteral(", ")), chartKind})};
    for (const QString &path : {csv, jsonl, xlsx, html, pdf, chart}) {
        if (path.isEmpty() || isStandardOut(path))
            continue;
        if (auto problem = placeProblem(path))
            return problem;
    }
    return publishedProblem();
}

std::optional<Problem> ReportFiles::publishedProblem() const
{
    if (published.isEmpty())
        return std::nullopt;
    if (chart.isEmpty() && html.isEmpty() && pdf.isEmpty())
        return Problem{.message = ReportMessages::publishedNeedChart, .file = published};
    const auto figures = readPublishedFigures(published);
    return figures ? std::nullopt : std::optional(figures.error());
}

WrittenReports writeReports(
    const ReportFiles &files, const Store::Session &session, QIODevice &standardOut, Writing *writing)
{
    const QString chartEnding = QFileInfo(files.chart).suffix().toLower();
    WrittenReports written;
    QList<PublishedFigure> published;
    if (!files.published.isEmpty()) {
        if (auto figures = readPublishedFigures(files.published))
            published = *std::move(figures);
        else
            written.problems += figures.error();
    }
    const std::pair<QString, Writer> jobs[] = {
        {files.csv,
            [&](QIODevice &device) { return writeCsv(device, session, files.byteOrderMark, writing); }},
        {files.jsonl, [&](QIODevice &device) { return writeJsonLines(device, session, writing); }},
        {files.xlsx, [&](QIODevice &device) { return writeXlsx(device, session, writing); }},
        {files.html, [&](QIODevice &device) { return writeHtml(device, session, published, writing); }},
        {files.pdf,
            [&](QIODevice &device) {
                return writePdf(device, session, files.pdfWithAnswers, published, writing);
            }},
        {files.chart,
            [&](QIODevice &device) {
                return writeChart(device, chartEnding, session, published,
                    chartKindFromText(files.chartKind).value_or(ChartKind::QualityCost));
            }},
    };
    for (const auto &[path, write] : jobs) {
        if (path.isEmpty())
            continue;
        if (const Expected<void> result = writeTo(path, standardOut, write, writing); !result)
            written.problems += result.error();
        else if (!isStandardOut(path))
            written.paths += path;
    }
    return written;
}

} // namespace Pennybench::Reports
