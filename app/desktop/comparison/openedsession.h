#pragma once

#include "app/desktop/comparison/shownsession.h"

namespace Pennybench::Desktop {

/// The file of the session that is shown, opened for writing once: by the run that made it, or by whoever
/// writes to a saved one first.
class OpenedSession {
public:
    explicit OpenedSession(ShownSession &shown);

    /// Makes a new file for what is shown.
    Expected<Store::SessionFile *> create(const QString &path);
    /// The file of what is shown. What had been in flight when its last writer died is an answer of the
    /// session from then on.
    Expected<Store::SessionFile *> open();
    /// Null while it is not open.
    Store::SessionFile *file() { return m_file.get(); }
    /// Returns when everything is on disk.
    void close() { m_file.reset(); }

private:
    ShownSession &m_shown;
    std::unique_ptr<Store::SessionFile> m_file;
};

} // namespace Pennybench::Desktop
