#pragma once

#include "app/base/logfile.h"
#include "app/runs/run.h"

namespace Pennybench::Runs {

/// Writes to the log what the run asks and how each request ends, from now on; both must outlive the run.
/// Only names, kinds and numbers are written: no prompts, no answers, no words of servers.
void logRun(const Run &run, LogFile &log);

} // namespace Pennybench::Runs
