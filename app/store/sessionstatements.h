#pragma once

#include "app/store/sessionwriter.h"

namespace Pennybench::Store {

/// The connection of a session's writer with its prepared statements. For one thread.
class SessionStatements {
public:
    static Expected<std::unique_ptr<SessionStatements>> open(const QString &path);
    SessionStatements() = default;
    Q_DISABLE_COPY_MOVE(SessionStatements)
    virtual ~SessionStatements() = default;

    virtual Expected<void> begin() = 0;
    /// worker: who knows of it already, see WorkShare; 0: nobody. What is wrong may also be told by commit().
    virtual Expected<void> write(const SessionWriter::Entry &entry, qint64 worker) = 0;
    virtual Expected<void> commit(qint64 worker) = 0;
    virtual void rollBack() = 0;
    /// The last call. Leaves one plain file; if that fails, the log stays beside it and nothing is lost.
    virtual void settle() = 0;
};

} // namespace Pennybench::Store
