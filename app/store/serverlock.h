#pragma once

#include "app/store/database.h"
#include "app/store/sessionlock.h"

namespace Pennybench::Store {

/// The lock of a session on a server, which several programs may have. It ends with the connection that has
/// it, so a program that died leaves none; after the connection was lost, the next note takes it anew.
Expected<std::unique_ptr<SessionLock>> lockOnServer(const QString &path);
/// A connection that has the lock, for statements that do not wait for the server's disk.
Expected<Database> openLocked(const QString &path);
/// Whether some program has the lock; false where the server cannot say.
bool isLockedOnServer(const QString &path);

} // namespace Pennybench::Store
