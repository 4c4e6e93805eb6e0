#pragma once

#include "app/catalogue/pricerow.h"
#include "providers/base/message.h"

namespace Pennybench::Models {

/// The prices and the time of a row in words: "0.15 in, 0.60 out per million tokens, from 2026-11-23".
Message describe(const PriceRow &row);

} // namespace Pennybench::Models
