#pragma once

#include "app/catalogue/money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace Pennybench::Models {

/// Prices above a prompt length. They apply to the whole request; the highest step that the prompt exceeds
/// counts.
struct LongPromptTier {
    qint64 abovePromptTokens = 0;
    Money input;
    std::optional<Money> cachedInput; ///< missing: as input
    std::optional<Money> cacheWrite; ///< missing: as input
    Money output;
    std::optional<Money> reasoning; ///< missing: as output

    bool operator==(const LongPromptTier &) const = default;
};

/// The price of one model for a time. All prices are per single token (USD per million tokens / 10^6).
struct PriceRow {
    QDateTime from; ///< UTC, inclusive; invalid: open
    QDateTime to; ///< UTC, exclusive; invalid: open
    QString window; ///< "HH:MM-HH:MM" UTC, several by commas, may cross midnight; empty: all day
    QString days; ///< "Mon-Fri", "Sat,Sun"; the day on which the window begins; empty: every day
    Money input;
    std::optional<Money> cachedInput; ///< missing: a cached token costs what an input token costs
    std::optional<Money> cacheWrite; ///< missing: as input
    std::optional<Money> output; ///< missing: not known, so there is no cost
    std::optional<Money> reasoning; ///< missing: a token of reasoning costs what an output token costs
    QList<LongPromptTier> longPrompts; ///< steps by rising length, each length once
    QString source;
    QString confidence; ///< "A" vendor's page, "B" machine-readable catalogue, "C" secondary page

    bool operator==(const PriceRow &) const = default;
    /// Whether reasoning tokens may have another price than other output.
    bool pricesReasoningApart() const
    {
        return reasoning != std::nullopt
            || std::any_of(longPrompts.begin(), longPrompts.end(),
                [](const LongPromptTier &step) { return step.reasoning != std::nullopt; });
    }
};

} // namespace Pennybench::Models
