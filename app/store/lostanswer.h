#pragma once

#include "app/runs/runplan.h"
#include "app/store/asklog.h"

namespace Pennybench::Store {

/// What a program that died had asked for, as an answer that did not come. before: what the session has for
/// it from earlier requests; null: nothing.
Runs::Answer lostAnswer(const Runs::RunPlan &plan, const AskNote &note, int run, const Runs::Answer *before);

} // namespace Pennybench::Store
