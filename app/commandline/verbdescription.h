#pragma once

#include "app/commandline/verb.h"

#include <memory>
#include <vector>

namespace Pennybench::CommandLine {

/// A verb with its options and arguments, for the manual and the completions.
struct VerbDescription {
    QString name;
    QString summary;
    QList<QCommandLineOption> options; ///< in the order of --help, --help first
    QList<PositionalArgument> arguments;
};

/// What somebody may write after an option or as an argument.
struct PossibleValues {
    QStringList words; ///< all of them, or some where files are possible too
    bool files = false;
    bool folders = false;
};

/// Tells the parser all that the verb understands, with what every verb understands.
void describe(OptionParser &parser, const Verb &verb);

QList<VerbDescription> describedVerbs(const std::vector<std::unique_ptr<Verb>> &verbs);

/// From the name of the value: "low|medium|high" are words, "FILE" is a file, "NAME" a built-in suite, "N"
/// anything.
PossibleValues possibleValues(const QString &valueName);

} // namespace Pennybench::CommandLine
