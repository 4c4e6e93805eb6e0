#pragma once

#include "app/commandline/verb.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Pennybench::CommandLine {

/// Every verb, in the order in which --help lists them.
std::vector<std::unique_ptr<Verb>> allVerbs();

/// Whether the arguments (the program's name first) ask for the command line instead of the window.
bool isForCommandLine(const QStringList &arguments);

/// Makes the application object that the verb needs, runs it and returns the exit code.
int runCommandLine(int &argc, char **argv);

} // namespace Pennybench::CommandLine
