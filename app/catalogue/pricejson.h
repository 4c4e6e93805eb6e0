#pragma once

#include "app/base/expected.h"
#include "app/catalogue/jsonfields.h"
#include "app/catalogue/pricerow.h"

#include <QJsonObject>

namespace Pennybench::Models {

/// A row as docs/catalogue.md writes it: decimal strings in USD per million tokens. Nothing is lost.
QJsonObject toJson(const PriceRow &row);
/// The opposite of toJson(); problems stay with the fields.
PriceRow priceRowFrom(JsonFields fields);
Expected<PriceRow> priceRowFromJson(const QJsonObject &json, const QString &fileName);

/// "0.55" for a price per token of 550,000 pico-dollars.
QString perMillionTokens(Money perToken);

} // namespace Pennybench::Models
