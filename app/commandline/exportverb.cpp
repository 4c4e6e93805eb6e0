#include "app/commandline/exportverb.h"

#include "app/commandline/commandmessages.h"
#include "app/commandline/reportoptions.h"
#include "app/commandline/sessionargument.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

QString ExportVerb::summary() const
{
    return QCoreApplication::translate("CommandLine", "Writes reports of a saved session.");
}

void ExportVerb::describe(OptionParser &parser) const
{
    describeSessionArgument(parser);
    describeReports(parser);
}

bool ExportVerb::drawsPictures(const QCommandLineParser &arguments) const
{
    return reportFiles(arguments).drawsCharts();
}

int ExportVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const Reports::ReportFiles files = reportFiles(arguments);
    if (files.isEmpty()) {
        return wrongInput(console, {.message = CommandMessages::noReport});
    }
    if (const auto problem = files.problem())
        return wrongInput(console, *problem);
    const auto session = sessionArgument(arguments, console);
    return session ? writeReportFiles(files, *session, console) : session.error();
}

} // namespace Pennybench::CommandLine
