#pragma once

#include "app/commandline/verbdescription.h"

namespace Pennybench::CommandLine {

/// The page pennybench(1) in the language of man, without a date: the same program writes the same page.
QString manualPage(const QList<VerbDescription> &verbs);

} // namespace Pennybench::CommandLine
