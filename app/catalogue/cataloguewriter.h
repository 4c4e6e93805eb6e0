#pragma once

#include "app/catalogue/catalogue.h"

#include <QByteArray>

namespace Pennybench::Models {

/// The JSON form of docs/catalogue.md. readCatalogue() gives back the same catalogue.
QByteArray toJson(const Catalogue &catalogue);

/// Replaces the file as a whole or not at all; what was there before stays beside it as FILE.bak (an empty
/// catalogue where there was no file). Its folder is made where it is missing. Empty: done.
std::optional<Problem> writeCatalogueFile(const Catalogue &catalogue, const QString &path);

/// Puts back what FILE.bak holds; what stood in the file goes there, so that undoing twice changes nothing.
std::optional<Problem> undoCatalogueWrite(const QString &path);

} // namespace Pennybench::Models
