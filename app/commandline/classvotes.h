#pragma once

#include "app/commandline/console.h"
#include "app/store/sessionfile.h"

class QJsonObject;

namespace Pennybench::CommandLine {

/// What the votes of a class say of the session's contestants: ratings with intervals, or why there are none,
/// and how often the class preferred what the scorers call right. Prints nothing where nobody voted.
void printClassVotes(const Store::Session &session, Console &console);
/// The same for `compare --json`; empty where nobody voted.
QJsonObject classVotesJson(const Store::Session &session);

} // namespace Pennybench::CommandLine
