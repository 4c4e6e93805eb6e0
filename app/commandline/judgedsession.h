#pragma once

#include "app/commandline/asking.h"
#include "app/runs/judgedanswers.h"
#include "app/store/sessionfile.h"

#include <QCommandLineParser>

namespace Pennybench::CommandLine {

/// What a judge said of a saved session, and how asking it ended.
struct JudgedSession {
    Runs::JudgedAnswers answers;
    AskOutcome outcome;
};

/// Asks the judge of --judge about the session's answers, within --budget, and keeps its replies and scores
/// in the session. What it has said before is not asked again.
Expected<JudgedSession> judgeSession(
    const QCommandLineParser &arguments, Store::SessionFile &file, Console &console);

} // namespace Pennybench::CommandLine
