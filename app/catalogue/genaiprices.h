#pragma once

#include "app/catalogue/importedprices.h"

#include <QJsonArray>

namespace Pennybench::Models {

/// genai-prices version 2: a list of providers with models, each with prices per million tokens that may
/// begin at a date or hold at a time of day; of those that hold the last one wins.
ImportedPrices readGenaiPrices(const QJsonArray &providers);

} // namespace Pennybench::Models
