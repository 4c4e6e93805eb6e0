#pragma once

#include <QtGlobal>

#include <optional>

namespace Pennybench::Providers {

/// Tokens of one answer, with one meaning for all providers. What the provider did not state is missing, not
/// zero.
struct TokenUsage {
    std::optional<qint64> prompt; ///< all input, the cached part included
    std::optional<qint64> cached; ///< part of prompt that was read from the provider's cache
    std::optional<qint64> cacheWrite; ///< part of prompt that was written to the provider's cache
    std::optional<qint64> completion; ///< all that is billed as output, reasoning included
    std::optional<qint64> reasoning; ///< part of completion that is reasoning
    /// What the provider says that it charged, in pico-dollars (OpenRouter's "cost").
    std::optional<qint64> chargedPicodollars;
    bool estimated = false; ///< counted by us because the provider gave nothing

    bool interim = false; ///< the answer was not complete: if nothing follows, completion is too low

    bool operator==(const TokenUsage &) const = default;
};

} // namespace Pennybench::Providers
