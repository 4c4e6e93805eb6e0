#include "app/commandline/exportverb.h"

#include "app/base/outputfile.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/reportoptions.h"
#include "app/commandline/sessionargument.h"
#include "app/commandline/votestable.h"
#include "app/reports/tabletext.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

int writeVotes(const QString &path, const Store::Session &session, Console &console)
{
    const QByteArray csv = Reports::csvText(votesTable(session)).toUtf8();
    if (path == u"-") {
        console.resultBytes(csv);
        return Done;
    }
    if (const auto written = writeWholeFile(path, csv); !written)
        return wrongInput(console, written.error());
    console.message(plainLine(QCoreApplication::translate("CommandLine", "Wrote %1").arg(path)));
    return Done;
}

} // namespace

QString ExportVerb::summary() const
{
    return QCoreApplication::translate("CommandLine", "Writes reports of a saved session.");
}

void ExportVerb::describe(OptionParser &parser) const
{
    describeSessionArgument(parser);
    describeReports(parser);
    parser.addOption({QStringLiteral("votes"),
        QCoreApplication::translate(
            "CommandLine", "Writes the votes of a class as CSV; \"-\": standard output."),
        QStringLiteral("FILE")});
}

bool ExportVerb::drawsPictures(const QCommandLineParser &arguments) const
{
    return reportFiles(arguments).drawsCharts();
}

int ExportVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const Reports::ReportFiles files = reportFiles(arguments);
    const QString votes = arguments.value(QStringLiteral("votes"));
    if (files.isEmpty() && votes.isEmpty()) {
        return wrongInput(console, {.message = CommandMessages::noReport});
    }
    if (const auto problem = files.problem())
        return wrongInput(console, *problem);
    const auto session = sessionArgument(arguments, console);
    if (!session)
        return session.error();
    const int reports = files.isEmpty() ? static_cast<int>(Done) : writeReportFiles(files, *session, console);
    if (votes.isEmpty() || reports != Done)
        return reports;
    return writeVotes(votes, *session, console);
}

} // namespace Pennybench::CommandLine
