#pragma once

#include "app/base/expected.h"
#include "app/commandline/optionparser.h"
#include "app/runs/runplan.h"

namespace Pennybench::CommandLine {

/// The options of `run`, with those of its reports.
void describeRun(OptionParser &parser);

/// Over the settings of the session that is continued. What somebody must consent to is consented to anew:
/// the session may be a stranger's.
Expected<void> readSettings(Runs::RunSettings &settings, const QCommandLineParser &arguments);

} // namespace Pennybench::CommandLine
