#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/money.h"
#include "app/catalogue/pricerow.h"
#include "providers/tokenusage.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Pennybench::Models {

/// What one answer cost and which row of the catalogue says so.
struct Cost {
    Money amount;
    std::optional<PriceRow> row; ///< missing where the provider stated the charge or time was charged
    bool chargedByProvider = false; ///< the provider's own figure, which wins over a computed one
    bool estimated = false; ///< from estimated tokens

    bool operator==(const Cost &) const = default;
};

/// The row that fits the moment and is most specific: a window or days beat none, then the later from.
/// Null where none fits.
const PriceRow *priceAt(const QList<PriceRow> &rows, const QDateTime &utc);

/// (prompt - cached - written) x input + cached x cachedInput + written x cacheWrite + (completion -
/// reasoning) x output + reasoning x its own price with the row of the moment, or the provider's own charge.
/// Tokens of reasoning that the provider does not count apart cost what output does. A long prompt is priced
/// by its tier as a whole. Missing where the price or the token counts are unknown; never 0 for "unknown".
std::optional<Cost> costOf(
    const Providers::TokenUsage &usage, const QList<PriceRow> &rows, const QDateTime &utc);

/// Hours x price, to the pico-dollar, rounded to the nearest.
Money costOfTime(Money pricePerHour, std::chrono::nanoseconds duration);

/// Whose prices hold for an answer: those of the model that it names, where the catalogue has that one at the
/// same provider with a price for the moment, else those of the asked one. Makers route the names of retired
/// models to later ones and charge for these. known may be null.
const ModelEntry &billedModel(
    const ModelEntry &asked, const QString &served, const Catalogue *known, const QDateTime &utc);

/// costOf() the model's rows; where these say nothing and the provider has a price per hour, costOfTime().
/// seenReasoning: tokens of the reasoning that was shown; counts where the provider does not say how many of
/// the completion they were, and the cost is then an estimate where they have a price of their own.
std::optional<Cost> costOfAnswer(const Providers::TokenUsage &usage, const ModelEntry &model,
    const ProviderEntry *provider, const QDateTime &utc, std::chrono::nanoseconds duration,
    qint64 seenReasoning = 0);

} // namespace Pennybench::Models
