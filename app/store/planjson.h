#pragma once

#include "app/runs/runplan.h"

#include <QByteArray>

namespace Pennybench {

/// How a session file keeps the parts of a plan that are always read together. Nothing is lost. What these
/// functions did not write comes back as defaults.
QByteArray toJson(const ProviderEntry &entry);
ProviderEntry providerFromJson(const QByteArray &json);
QByteArray toJson(const ModelEntry &entry);
ModelEntry modelFromJson(const QByteArray &json);
QByteArray toJson(const RunSettings &settings);
RunSettings settingsFromJson(const QByteArray &json);
QByteArray toJsonText(const PriceRow &row);
std::optional<PriceRow> priceFromJson(const QByteArray &json);
QByteArray toJson(const QStringList &texts);
QStringList textsFromJson(const QByteArray &json);

} // namespace Pennybench
