#pragma once

#include "app/catalogue/catalogue.h"

#include <QByteArray>

namespace Pennybench::Models {

/// The JSON form of docs/catalogue.md. readCatalogue() gives back the same catalogue.
QByteArray toJson(const Catalogue &catalogue);

/// Replaces the whole file or nothing. The previous version stays as FILE.bak (an empty catalogue if there
/// was no file). A missing folder is created. Empty: done.
std::optional<Problem> writeCatalogueFile(const Catalogue &catalogue, const QString &path);

/// Swaps the file with FILE.bak, so undoing twice changes nothing.
std::optional<Problem> undoCatalogueWrite(const QString &path);

} // namespace Pennybench::Models
