#include "app/runs/retrypolicy.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstWait{1'000};
constexpr milliseconds longestWait{30'000};
constexpr milliseconds longestObeyed{120'000};
constexpr int mostWithoutConnection = 2;

/// A server that is not there seldom comes while one waits.
int allowedRetries(const Providers::ChatError &error, int retries)
{
    const bool neverArrived = error.kind == Providers::ErrorKind::Network && !error.maybeCharged;
    return neverArrived ? std::min(retries, mostWithoutConnection) : retries;
}

/// Full jitter; who was told to slow down waits for half of it at least, or it would be told again at once.
milliseconds ownWait(const Providers::ChatError &error, int attempts, double chance)
{
    const milliseconds whole = std::min(firstWait * (1 << std::clamp(attempts - 1, 0, 10)), longestWait);
    const double share = error.kind == Providers::ErrorKind::RateLimit ? 0.5 + chance / 2 : chance;
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

} // namespace

std::optional<milliseconds> retryWait(
    const Providers::ChatError &error, int attempts, int retries, double chance)
{
    if (!error.retryable || attempts > allowedRetries(error, retries))
        return std::nullopt;
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return ownWait(error, attempts, chance);
    if (*error.retryAfter > longestObeyed)
        return std::nullopt;
    return *error.retryAfter;
}

bool asksToSlowDown(const Providers::ChatError &error)
{
    return error.kind == Providers::ErrorKind::RateLimit || error.kind == Providers::ErrorKind::Overloaded;
}

} // namespace Pennybench::Runs
