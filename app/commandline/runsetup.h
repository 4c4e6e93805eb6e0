#pragma once

#include "app/base/expected.h"
#include "app/reports/reportfiles.h"
#include "app/runs/practicehost.h"
#include "app/runs/runplan.h"

#include <QCommandLineParser>

namespace Pennybench::CommandLine {

/// What the arguments of `run` ask for, checked; nothing has been sent and no file written.
struct RunSetup {
    Runs::RunPlan plan;
    Models::Catalogue catalogue;
    QString sessionPath; ///< empty: a new one in the default folder
    bool continues = false; ///< the session file exists
    Reports::ReportFiles reports;
    bool dryRun = false;
    QStringList notices; ///< what the person should know before anything is sent, e.g. retired models
};

/// Reads suites, catalogues and options; of a session that is continued, what the options do not say. Every
/// problem names the option, or the file and field.
Expected<RunSetup> runSetup(const QCommandLineParser &arguments, const QDateTime &now);

} // namespace Pennybench::CommandLine
