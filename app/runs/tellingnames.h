#pragma once

#include "app/runs/runplan.h"

#include <QStringList>

namespace Pennybench::Runs {

/// What in an answer may tell who wrote it: every contestant's names and labels, long and short, and those at
/// its provider. For maskSelfNaming() of app/base/selfnaming.h.
QStringList tellingNames(const RunPlan &plan);

} // namespace Pennybench::Runs
