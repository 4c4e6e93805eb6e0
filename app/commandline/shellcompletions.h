#pragma once

#include "app/commandline/verbdescription.h"

namespace Pennybench::CommandLine {

/// Scripts that complete verbs, options and values, to be put where the shell looks for them. They end with a
/// line end.
QString bashCompletion(const QList<VerbDescription> &verbs);
QString zshCompletion(const QList<VerbDescription> &verbs);
QString fishCompletion(const QList<VerbDescription> &verbs);

/// All names of the options as they are written: "-h", "--help".
QStringList writtenNames(const QCommandLineOption &option);

/// In single quotes, for any of the three shells.
QString shellQuoted(const QString &text);

} // namespace Pennybench::CommandLine
