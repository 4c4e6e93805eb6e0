#include "app/catalogue/priceage.h"

#include "app/catalogue/cost.h"

#include <algorithm>

namespace Pennybench::Models {

namespace {

bool hasOldPrice(const ModelEntry &model, const Catalogue &catalogue, const QDateTime &utcNow)
{
    const PriceRow *price = priceAt(model.prices, utcNow);
    const ProviderEntry *provider = catalogue.provider(model.provider);
    if (!price || model.simulated || model.isRetiredOn(utcNow.date()) || !provider || provider->isLocal())
        return false;
    const QDate known = pricesKnownOn(model, catalogue, utcNow);
    // Only catalogues grade their prices.
    return known.isValid() ? known.daysTo(utcNow.date()) > daysThatPricesKeep : !price->confidence.isEmpty();
}

} // namespace

QDate pricesKnownOn(const ModelEntry &model, const Catalogue &catalogue, const QDateTime &utcNow)
{
    const PriceRow *price = priceAt(model.prices, utcNow);
    if (!price)
        return {};
    const QDate checked = catalogue.pricesChecked(model.id);
    const QDate began = price->from.toUTC().date();
    return !checked.isValid() || (began.isValid() && began > checked) ? began : checked;
}

QList<ModelEntry> withOldPrices(
    const QList<ModelEntry> &models, const Catalogue &catalogue, const QDateTime &utcNow)
{
    QList<ModelEntry> old;
    std::ranges::copy_if(models, std::back_inserter(old),
        [&](const ModelEntry &model) { return hasOldPrice(model, catalogue, utcNow); });
    return old;
}

} // namespace Pennybench::Models
