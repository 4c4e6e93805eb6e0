#pragma once

#include "app/commandline/console.h"
#include "app/commandline/optionparser.h"
#include "app/store/sessionfile.h"

#include <tl/expected.hpp>

namespace Pennybench::CommandLine {

/// Adds the positional argument SESSION.
void describeSessionArgument(OptionParser &parser);

/// Reads the one session that the arguments name, or says what is wrong and gives the exit code.
tl::expected<Store::Session, int> sessionArgument(const QCommandLineParser &arguments, Console &console);

/// Reads the sessions that the arguments name, one or more, or says what is wrong and gives the exit code.
tl::expected<QList<Store::Session>, int> sessionArguments(
    const QCommandLineParser &arguments, Console &console);

} // namespace Pennybench::CommandLine
