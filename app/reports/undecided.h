#pragma once

#include "app/runs/answer.h"

#include <QList>
#include <QStringList>

namespace Pennybench::Reports {

/// How many of the answers that came are in no share because they could not be decided, and a line for each
/// kind of reason, the most frequent first; empty where all are decided. In the language that is spoken.
QStringList undecidedLines(const QList<Runs::Answer> &answers);

} // namespace Pennybench::Reports
