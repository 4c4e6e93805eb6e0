#pragma once

#include "app/desktop/comparison/answersinflight.h"

namespace Pennybench::Desktop {

/// "Scholar waits 3 s: too many requests (HTTP 429).", with the seconds that are left.
QString waitingText(const Runs::RunPlan &plan, const WaitingAnswer &waiting, std::chrono::seconds left);

} // namespace Pennybench::Desktop
