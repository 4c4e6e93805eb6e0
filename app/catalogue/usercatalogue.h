#pragma once

#include "app/catalogue/catalogue.h"

namespace Pennybench::Models {

/// $XDG_CONFIG_HOME/pennybench/catalogue.json: what the user added to the built-in catalogue.
QString userCataloguePath();

/// The catalogue at the path; empty where there is no such file.
Expected<Catalogue> readUserCatalogue(const QString &path = userCataloguePath());

/// The built-in catalogue with the user's own entries over it.
Expected<Catalogue> standardCatalogue();

} // namespace Pennybench::Models
