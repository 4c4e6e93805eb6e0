#pragma once

#include "app/suites/suite.h"

#include <QList>

namespace Pennybench::Runs {

/// count prompts drawn without replacement, the same for the same seed on every machine, in their own
/// order. All of them where there are no more than count.
QList<Suites::Prompt> samplePrompts(const QList<Suites::Prompt> &prompts, int count, quint64 seed);

} // namespace Pennybench::Runs
