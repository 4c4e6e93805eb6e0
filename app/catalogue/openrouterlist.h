#pragma once

#include "app/catalogue/importedprices.h"

class QJsonArray;

namespace Pennybench::Models {

/// Reads the "data" of https://openrouter.ai/api/v1/models: what OpenRouter charges for each of its models,
/// in US dollars per token, as decimal strings. A price of 0 for reading from or writing to the cache or for
/// reasoning means that it has no price of its own.
ImportedPrices readOpenRouterList(const QJsonArray &models);

} // namespace Pennybench::Models
