#pragma once

#include "app/commandline/console.h"
#include "app/commandline/optionparser.h"
#include "app/reports/reportfiles.h"

namespace Pennybench::CommandLine {

/// Adds --csv, --jsonl, --xlsx, --html, --pdf, --with-answers, --chart, --chart-kind, --published and --bom.
void describeReports(OptionParser &parser);
Reports::ReportFiles reportFiles(const QCommandLineParser &arguments);
/// Writes them and says where they are on standard error; returns an ExitCode.
int writeReportFiles(const Reports::ReportFiles &files, const Store::Session &session, Console &console);

} // namespace Pennybench::CommandLine
