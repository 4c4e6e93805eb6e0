#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/jsonfields.h"

namespace Pennybench::Models {

/// Reads "timeouts" of a provider's entry, in whole seconds.
TimeLimits timeLimitsFrom(JsonFields &provider);
/// Adds "timeouts" where there are any.
void putTimeLimits(QJsonObject &provider, const TimeLimits &limits);

} // namespace Pennybench::Models
