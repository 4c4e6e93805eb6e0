#pragma once

#include "app/store/sessionlock.h"

namespace Pennybench::Store {

/// The lock of a session on a server. It ends with the connection that has it, so a program that died leaves
/// none; after the connection was lost, the next note takes it anew.
Expected<std::unique_ptr<SessionLock>> lockOnServer(const QString &path);
/// Whether some program has the lock; false where the server cannot say.
bool isLockedOnServer(const QString &path);

} // namespace Pennybench::Store
