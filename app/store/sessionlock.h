#pragma once

#include "app/base/expected.h"
#include "app/store/asklog.h"

#include <memory>

namespace Pennybench::Store {

class ServerLink;

/// The right to write a session, for as long as it lives: of a file one program has it at a time, of a
/// session on a server any number. For one thread.
class SessionLock {
public:
    virtual ~SessionLock() = default;
    /// Where the session's requests are noted; does not outlive the lock. sessionId: of the session.
    virtual std::unique_ptr<AskNotes> notes(const QString &sessionId) = 0;
    /// Its connection to a server; null for a file.
    virtual ServerLink *link() { return nullptr; }
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
