#pragma once

#include "app/base/expected.h"

#include <QLockFile>

#include <memory>

namespace Pennybench::Store {

/// The right to write the session, for as long as the lock lives: one writer at a time on this machine. A
/// problem names the process that has it.
Expected<std::unique_ptr<QLockFile>> lockSession(const QString &path);

/// Migrates a session of an older schema, after a copy of the whole session was saved beside it. The caller
/// has locked it. Refuses a newer schema and a file that is not a session, which stay as they are.
Expected<void> bringUpToDate(const QString &path);

} // namespace Pennybench::Store
