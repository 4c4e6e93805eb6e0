#pragma once

#include "providers/errorkind.h"

#include <chrono>
#include <optional>

namespace Pennybench {

/// How long to wait before the same question is asked again, or nothing where it is not to be.
///
/// The server's own wait is obeyed up to two minutes; a longer one ends the answer. Without one the wait
/// doubles from half a second up to 30 s, at random between half of it and the whole (chance: 0 to 1).
/// attempts: requests sent so far. retries: further requests allowed; being told to slow down uses up only
/// a quarter of one, because waiting cures it.
std::optional<std::chrono::milliseconds> retryWait(
    const ChatError &error, int attempts, int retries, double chance);

/// Whether the provider says that it gets too many requests.
bool asksToSlowDown(const ChatError &error);

} // namespace Pennybench
