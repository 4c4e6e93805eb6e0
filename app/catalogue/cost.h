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
    std::optional<PriceRow> row; ///< missing if the provider stated the charge or time was charged
    bool chargedByProvider = false; ///< the provider's own figure, which wins over a computed one
    bool estimated = false; ///< from estimated tokens

    bool operator==(const Cost &) const = default;
};

/// The most specific row for the time: one with a window or days wins, then the later from. Null if none
/// fits.
const PriceRow *priceAt(const QList<PriceRow> &rows, const QDateTime &utc);

/// (prompt - cached - written) x input + cached x cachedInput + written x cacheWrite + (completion -
/// reasoning) x output + reasoning x its own price with the row for the time, or the provider's own charge.
/// Reasoning tokens that the provider does not count separately cost the same as output. A long prompt is
/// priced completely by its tier. Missing if the price or the token counts are unknown; never 0 for
/// "unknown".
std::optional<Cost> costOf(
    const Providers::TokenUsage &usage, const QList<PriceRow> &rows, const QDateTime &utc);

/// Hours x price, to the pico-dollar, rounded to the nearest.
Money costOfTime(Money pricePerHour, std::chrono::nanoseconds duration);

/// The model whose prices apply to an answer: the one that it names, if the catalogue has it at the same
/// provider with a price for the time, else the requested one. Providers route the names of retired models to
/// newer ones and charge for those. known may be null.
const ModelEntry &billedModel(
    const ModelEntry &asked, const QString &served, const Catalogue *known, const QDateTime &utc);

/// costOf() with the model's rows; if they give nothing and the provider has a price per hour, costOfTime().
/// seenReasoning: tokens of the reasoning that was shown. It is used if the provider does not count
/// reasoning; the cost is then an estimate if reasoning has its own price.
std::optional<Cost> costOfAnswer(const Providers::TokenUsage &usage, const ModelEntry &model,
    const ProviderEntry *provider, const QDateTime &utc, std::chrono::nanoseconds duration,
    qint64 seenReasoning = 0);

} // namespace Pennybench::Models
