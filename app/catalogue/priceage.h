#pragma once

#include "app/catalogue/catalogue.h"

#include <QDate>
#include <QList>

namespace Pennybench::Models {

/// Prices older than this may no longer be what is asked.
inline constexpr int daysThatPricesKeep = 90;

/// The last day on which the model's price of the moment is known to have been right: the day of its last
/// check, or the day on which it began if that is later. Invalid: not known, or it has no price.
QDate pricesKnownOn(const ModelEntry &model, const Catalogue &catalogue, const QDateTime &utcNow);

/// Those of the models whose prices of the moment are older, or come from a catalogue and nobody knows how
/// old they are. Models that are retired, simulated or on this machine, and prices of one's own, do not age.
QList<ModelEntry> withOldPrices(
    const QList<ModelEntry> &models, const Catalogue &catalogue, const QDateTime &utcNow);

} // namespace Pennybench::Models
