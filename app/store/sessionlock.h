#pragma once

#include "app/base/expected.h"
#include "app/store/asklog.h"

#include <memory>

namespace Pennybench::Store {

/// The right to write a session, for as long as it lives: one writer at a time, of a file on this machine, of
/// a session on a server everywhere. For one thread.
class SessionLock {
public:
    virtual ~SessionLock() = default;
    /// Where the session's requests are noted; does not outlive the lock. sessionId: of the session.
    virtual std::unique_ptr<AskNotes> notes(const QString &sessionId) = 0;
    /// What keeps the user from keeping answers there: a role for votes may not.
    virtual Expected<void> mayKeepAnswers() { return {}; }
};

/// A problem names the process or the user that has the lock.
Expected<std::unique_ptr<SessionLock>> lockSession(const QString &path);

/// Migrates a session file of an older schema, after a copy of the whole session was saved beside it. The
/// caller has locked it. Refuses a newer schema and a file that is not a session, which stay as they are, and
/// a session of an older schema on a server.
Expected<void> bringUpToDate(const QString &path);

} // namespace Pennybench::Store
