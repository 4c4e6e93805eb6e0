#pragma once

#include "app/commandline/console.h"
#include "app/reports/reportfiles.h"

#include <QCommandLineParser>

namespace Pennybench {

/// Adds --csv, --jsonl, --xlsx, --html, --pdf, --chart and --bom.
void describeReports(QCommandLineParser &parser);
ReportFiles reportFiles(const QCommandLineParser &arguments);
/// Writes them and says where they are on standard error; returns an ExitCode.
int writeReportFiles(const ReportFiles &files, const Session &session, Console &console);

} // namespace Pennybench
