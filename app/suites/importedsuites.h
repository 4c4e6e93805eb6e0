#pragma once

#include "app/suites/suite.h"

#include <optional>

namespace Pennybench::Suites {

// Suites of one's own, imported or made in the window: one file each in Pennybench's own format, in one
// folder.

/// "pennybench/suites" below the XDG data folder.
QString importedSuitesFolder();

/// The files there, sorted by name.
QStringList importedSuitePaths();
/// The file of an imported suite; empty if there is none with this id.
QString importedSuitePath(const QString &id);

/// Saves the suite under freeSuiteId() of its id. Returns the id.
Expected<QString> keepImportedSuite(Suite suite);
/// The id that a suite of one's own would get: the wanted one made fit for a file's name, with a number added
/// if it is taken or built in.
QString freeSuiteId(const QString &wanted);

/// Writes next in the place of what the suite of this id was when it was read; missing: no file, so that a
/// suite is made, changed or removed, and what was done is undone by the same call the other way round. Where
/// the file holds anything else by now, nothing is written, and the problem is SuiteMessages::changedOutside.
std::optional<Problem> changeOwnSuite(
    const QString &id, const std::optional<Suite> &known, const std::optional<Suite> &next);

/// Moves the suite's file to the folder "removed", where it is until another one is removed.
std::optional<Problem> removeImportedSuite(const QString &id);

} // namespace Pennybench::Suites
