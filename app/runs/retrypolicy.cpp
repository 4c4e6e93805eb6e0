#include "app/runs/retrypolicy.h"

#include <algorithm>

namespace Pennybench {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstWait{500};
constexpr milliseconds longestWait{30'000};
constexpr milliseconds longestObeyed{120'000};
constexpr int rateLimitPatience = 4;

milliseconds ownWait(int attempts, double chance)
{
    const milliseconds whole = std::min(firstWait * (1 << std::clamp(attempts - 1, 0, 10)), longestWait);
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * (0.5 + chance / 2)));
}

} // namespace

std::optional<milliseconds> retryWait(const ChatError &error, int attempts, int retries, double chance)
{
    const int allowed = error.kind == ErrorKind::RateLimit ? retries * rateLimitPatience : retries;
    if (!error.retryable || attempts > allowed)
        return std::nullopt;
    if (!error.retryAfter || error.retryAfter->count() <= 0)
        return ownWait(attempts, chance);
    if (*error.retryAfter > longestObeyed)
        return std::nullopt;
    return *error.retryAfter;
}

bool asksToSlowDown(const ChatError &error)
{
    return error.kind == ErrorKind::RateLimit || error.kind == ErrorKind::Overloaded;
}

} // namespace Pennybench
