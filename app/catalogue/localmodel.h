#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/discovery/modellist.h"

#include <QStringList>

#include <optional>

namespace Pennybench::Models {

/// The model with this id, or "PROVIDER/NAME" with the name that the provider knows. A server on this machine
/// can have loaded any model, so "PROVIDER/NAME" with such a provider is a model too: without a price, its
/// name taken as it is. Not so for the practice models.
std::optional<ModelEntry> modelOrLocal(const Catalogue &catalogue, const QString &id);

/// Adds the models that a provider lists and the catalogue does not have under its name for them: without a
/// price, with the sizes and the end that the list tells. The ids of those that were added.
QStringList addListedModels(
    Catalogue &catalogue, const QString &providerId, const QList<Providers::ListedModel> &listed);

} // namespace Pennybench::Models
