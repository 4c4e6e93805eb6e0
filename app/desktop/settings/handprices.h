#pragma once

#include "app/base/expected.h"
#include "app/catalogue/pricerow.h"

namespace Pennybench::Desktop {

/// The price that a person typed, in USD per million tokens, with a point or a comma; no row where both are
/// empty, which means that it is not known.
Expected<QList<Models::PriceRow>> pricesByHand(const QString &input, const QString &output);

} // namespace Pennybench::Desktop
