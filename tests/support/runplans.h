#pragma once

#include "app/runs/runplan.h"

namespace Pennybench {

/// A suite "s" with prompts "p1" … that ask for a number, which is 42 every time.
Suites::Suite numberedSuite(int prompts);

/// The suite put to models "m1" … at one local provider "pr" of the openai dialect, eight at once. A token
/// costs one micro-dollar in and two out.
Runs::RunPlan numberedPlan(int prompts, int models = 1);

/// Gives the plan another provider with the id and one model "ID/m".
void addProvider(Runs::RunPlan &plan, const QString &id);

} // namespace Pennybench
