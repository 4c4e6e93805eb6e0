#pragma once

#include "app/catalogue/money.h"
#include "app/catalogue/pricerow.h"
#include "providers/tokenusage.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Pennybench {

/// What one answer cost and which row of the catalogue says so.
struct Cost {
    Money amount;
    std::optional<PriceRow> row; ///< missing where the provider stated the charge itself
    bool chargedByProvider = false; ///< the provider's own figure, which wins over a computed one
    bool estimated = false; ///< from estimated tokens

    bool operator==(const Cost &) const = default;
};

/// The row that fits the moment and is most specific: a window or days beat none, then the later from.
/// Null where none fits.
const PriceRow *priceAt(const QList<PriceRow> &rows, const QDateTime &utc);

/// (prompt - cached - written) x input + cached x cachedInput + written x cacheWrite + completion x
/// output with the row of the moment, or the provider's own charge. Missing where the price or the
/// token counts are unknown; never 0 for "unknown".
std::optional<Cost> costOf(const TokenUsage &usage, const QList<PriceRow> &rows, const QDateTime &utc);

} // namespace Pennybench
