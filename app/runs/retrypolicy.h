#pragma once

#include "providers/errorkind.h"

#include <chrono>
#include <optional>

namespace Pennybench::Runs {

/// How long to wait before the same question is asked again, or nothing where it is not to be.
///
/// The server's own wait is obeyed up to two minutes; a longer one ends the answer. Without one the longest
/// wait doubles from a second up to 30 s, and the wait is anything up to it (chance: 0 to 1); after too many
/// requests at least half of it, so that at most five requests go out in any 10 s.
/// attempts: requests sent so far. retries: further requests allowed, whatever the failure; a server that no
/// request reached is asked again twice at most.
std::optional<std::chrono::milliseconds> retryWait(
    const Providers::ChatError &error, int attempts, int retries, double chance);

/// Whether the provider says that it gets too many requests.
bool asksToSlowDown(const Providers::ChatError &error);

} // namespace Pennybench::Runs
