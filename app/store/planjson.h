#pragma once

#include "app/runs/runplan.h"

#include <QByteArray>

namespace Pennybench::Store {

/// How a session file keeps the parts of a plan that are always read together. Nothing is lost. What these
/// functions did not write comes back as defaults.
QByteArray toJson(const Models::ProviderEntry &entry);
Models::ProviderEntry providerFromJson(const QByteArray &json);
QByteArray toJson(const Models::ModelEntry &entry);
Models::ModelEntry modelFromJson(const QByteArray &json);
QByteArray toJson(const Runs::RunSettings &settings);
Runs::RunSettings settingsFromJson(const QByteArray &json);
QByteArray toJsonText(const Models::PriceRow &row);
std::optional<Models::PriceRow> priceFromJson(const QByteArray &json);
QByteArray toJson(const QStringList &texts);
QStringList textsFromJson(const QByteArray &json);

} // namespace Pennybench::Store
