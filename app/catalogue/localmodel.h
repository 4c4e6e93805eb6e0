#pragma once

#include "app/catalogue/catalogue.h"
#include "providers/discovery/modellist.h"

#include <QStringList>

#include <optional>

namespace Pennybench::Models {

/// The model with this id, or "PROVIDER/NAME" with the name that the provider knows. A server on this machine
/// may have any model, so "PROVIDER/NAME" with such a provider is a model too, without a price and with its
/// name unchanged. This does not apply to the practice models.
std::optional<ModelEntry> modelOrLocal(const Catalogue &catalogue, const QString &id);

/// Adds the listed models of a provider that the catalogue lacks: without a price, with the sizes and the
/// retirement that the list gives. Returns the ids of the added models.
QStringList addListedModels(
    Catalogue &catalogue, const QString &providerId, const QList<Providers::ListedModel> &listed);

} // namespace Pennybench::Models
