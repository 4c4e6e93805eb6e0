#pragma once

#include "app/store/sessionwriter.h"

namespace Pennybench::Store {

/// The connection of a session's writer with its prepared statements. For one thread.
class SessionStatements {
public:
    static Expected<std::unique_ptr<SessionStatements>> open(const QString &path);
    ~SessionStatements();

    /// Leaves one plain file. If that fails, the log stays beside it and nothing is lost.
    void settle();
    Expected<void> begin();
    /// worker: who knows of it already, see WorkShare; 0: nobody.
    Expected<void> commit(qint64 worker);
    void rollBack();
    Expected<void> write(const SessionWriter::Entry &entry, qint64 worker);

private:
    class Private;
    explicit SessionStatements(std::unique_ptr<Private> given);
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Store
