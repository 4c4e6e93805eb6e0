#pragma once

#include "app/catalogue/catalogue.h"
#include "app/commandline/console.h"

class QCommandLineParser;

namespace Pennybench::CommandLine {

// What `pennybench models` does with prices that others publish. Each returns an ExitCode.

/// --import FILE: shows what the file would change; --apply changes it.
int importPrices(const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today,
    Console &console);

/// --update: fetches the prices from --from, or from their usual address, and puts them into the user's own
/// catalogue. Nothing is fetched and nothing changed without a yes: that of --yes, or one that is typed at
/// the terminal. SomeAnswersFailed where the file does not come.
int updatePrices(const QCommandLineParser &arguments, const Models::Catalogue &catalogue, const QDate &today,
    Console &console);

/// --undo: restores the user's own catalogue to its state before the last change.
int undoPrices(Console &console);

} // namespace Pennybench::CommandLine
