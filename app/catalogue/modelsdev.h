#pragma once

#include "app/catalogue/importedprices.h"

#include <QJsonObject>

namespace Pennybench::Models {

/// models.dev's api.json: providers by id, each with models by id, their price of today and facts.
ImportedPrices readModelsDev(const QJsonObject &providers);

} // namespace Pennybench::Models
