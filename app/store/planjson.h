#pragma once

#include "app/runs/runplan.h"
#include "providers/base/message.h"

#include <QByteArray>

namespace Pennybench::Store {

/// The form in which a session file stores the parts of a plan that are always read together. Nothing is
/// lost. Anything else is read as defaults.
QByteArray toJson(const Models::ProviderEntry &entry);
Models::ProviderEntry providerFromJson(const QByteArray &json);
QByteArray toJson(const Models::ModelEntry &entry);
Models::ModelEntry modelFromJson(const QByteArray &json);
QByteArray toJson(const Runs::RunSettings &settings);
Runs::RunSettings settingsFromJson(const QByteArray &json);
QByteArray toJson(const Runs::OwnSettings &settings);
Runs::OwnSettings ownSettingsFromJson(const QByteArray &json);
QByteArray toJsonText(const Models::PriceRow &row);
std::optional<Models::PriceRow> priceFromJson(const QByteArray &json);
QByteArray toJson(const QList<Suites::Turn> &turns);
QList<Suites::Turn> turnsFromJson(const QByteArray &json);
QByteArray toJson(const QStringList &texts);
QByteArray toJson(const QList<Message> &messages);
QStringList textsFromJson(const QByteArray &json);
QList<Message> messagesFromJson(const QByteArray &json);

} // namespace Pennybench::Store
