#pragma once

#include "app/commandline/asking.h"
#include "app/commandline/scoreinput.h"

#include <QCommandLineParser>

namespace Pennybench::CommandLine {

/// Has the judge of --judge decide the jobs with the scorer judge, and puts what it says into scores, which
/// has one for each job. A new session in the default folder keeps the answers and what the judge said,
/// because it was paid for; its path is said. Answers to the same prompt, by its id, are compared.
Expected<AskOutcome> judgeJobs(const QCommandLineParser &arguments, const QList<ScoreJob> &jobs,
    QList<Scoring::Score> &scores, Console &console);

} // namespace Pennybench::CommandLine
