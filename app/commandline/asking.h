#pragma once

#include "app/commandline/console.h"
#include "app/runs/judging.h"
#include "app/runs/run.h"

namespace Pennybench::CommandLine {

/// How a run ended, in words too.
struct AskOutcome {
    Runs::RunEnd end = Runs::RunEnd::Completed;
    QString message;
    int failed = 0; ///< answers that ended in an error
};

/// Starts the run and returns when it has ended, with its progress on the console. An interrupt cancels it;
/// so does a store that cannot be written for half a minute.
AskOutcome ask(Runs::Run &run, const Runs::AnswerSink &sink, Console &console);
/// The same for a judge model, after a line that says who judges how much.
AskOutcome judgeAnswers(Runs::Judging &judging, const Runs::AnswerSink &sink, Console &console);
int exitCodeOf(const AskOutcome &outcome);

} // namespace Pennybench::CommandLine
