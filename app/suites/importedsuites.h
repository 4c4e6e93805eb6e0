#pragma once

#include "app/suites/suite.h"

#include <optional>

namespace Pennybench::Suites {

// Suites that a person imported: one file each in the own form, in one folder.

/// "pennybench/suites" below the XDG data folder.
QString importedSuitesFolder();

/// The files there, sorted by name.
QStringList importedSuitePaths();
/// The file of an imported suite, or empty where there is none of this id.
QString importedSuitePath(const QString &id);

/// Keeps the suite under its id; where the id is taken, or that of a built-in suite, a number is put behind
/// it. Gives the id.
Expected<QString> keepImportedSuite(Suite suite);

/// Takes the suite away, for restoreImportedSuite() to bring back until another one is removed.
std::optional<Problem> removeImportedSuite(const QString &id);
std::optional<Problem> restoreImportedSuite(const QString &id);

} // namespace Pennybench::Suites
