#pragma once

#include "app/catalogue/catalogue.h"

#include <optional>

namespace Pennybench {

/// The model with this id. A server on this machine can have loaded any model, so "PROVIDER/NAME" with such a
/// provider is a model too: without a price, its name taken as it is. Not so for the practice models.
std::optional<ModelEntry> modelOrLocal(const Catalogue &catalogue, const QString &id);

} // namespace Pennybench
