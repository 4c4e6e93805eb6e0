#pragma once

#include "app/catalogue/catalogue.h"

#include <QByteArray>
#include <QSet>

namespace Pennybench::Models {

// The user's catalogue file, changed entry by entry. Every function gives the whole new text of the file;
// what it holds beyond that, known to this program or not, stays as it is. An empty text is that of no file.

/// With the provider under its id: name, dialect, base URL, key variable, plain http and limits become those
/// given; other fields of an entry of this id stay.
Expected<QByteArray> withProvider(const QByteArray &json, const ProviderEntry &provider);
/// With the model under its id: provider, both names and the prices become those given, the sizes only where
/// the entry says none; other fields of an entry of this id stay.
Expected<QByteArray> withModel(const QByteArray &json, const ModelEntry &model);
/// Without these entries; the models of a provider go with it.
Expected<QByteArray> withoutProvider(const QByteArray &json, const QString &id);
Expected<QByteArray> withoutModels(const QByteArray &json, const QSet<QString> &ids);

/// The text of the file; empty where there is none.
Expected<QByteArray> readOwnEntries(const QString &path);
/// Writes next in the place of known, the text as it was read. Where the file holds anything else by now, or
/// next is not a catalogue, nothing is written. What was done is undone by the same call the other way round.
std::optional<Problem> changeOwnEntries(const QString &path, const QByteArray &known, const QByteArray &next);

/// The shown catalogue with the user's entries after in the place of the entries before: what is no entry any
/// more is gone, or as the built-in catalogue has it.
Catalogue withOwnEntries(const Catalogue &shown, const Catalogue &before, const Catalogue &after);

/// An id for a new provider of this name that is not taken: "my-server", "my-server-2".
QString freeProviderId(const Catalogue &catalogue, const QString &name);
/// The variable for its key: "MY_SERVER_API_KEY", or another that no provider of the catalogue has.
QString freeKeyVariable(const Catalogue &catalogue, const QString &providerId);

} // namespace Pennybench::Models
