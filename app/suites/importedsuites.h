#pragma once

#include "app/suites/suite.h"

#include <optional>

namespace Pennybench::Suites {

// Suites that a person imported: one file each in Pennybench's own format, in one folder.

/// "pennybench/suites" below the XDG data folder.
QString importedSuitesFolder();

/// The files there, sorted by name.
QStringList importedSuitePaths();
/// The file of an imported suite; empty if there is none with this id.
QString importedSuitePath(const QString &id);

/// Saves the suite under its id, with a number added if the id is taken or built in. Returns the id.
Expected<QString> keepImportedSuite(Suite suite);

/// Removes the suite. restoreImportedSuite() can restore it until another one is removed.
std::optional<Problem> removeImportedSuite(const QString &id);
std::optional<Problem> restoreImportedSuite(const QString &id);

} // namespace Pennybench::Suites
