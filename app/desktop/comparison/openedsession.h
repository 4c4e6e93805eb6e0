#pragma once

#include "app/desktop/comparison/sessionloader.h"

namespace Pennybench::Desktop {

/// The file of the session that is shown, opened for writing once: by the run that made it, or by whoever
/// writes to a saved one first.
class OpenedSession {
public:
    explicit OpenedSession(ShownSession &shown);

    /// Reads answers of a large session while it is shown already.
    SessionLoader &loader() { return m_loader; }
    /// Makes a new file for what is shown.
    Expected<Store::SessionFile *> create(const QString &path);
    /// The file of what is shown, when all its answers are there. What had been in flight when its last
    /// writer died is an answer of the session from then on.
    Expected<Store::SessionFile *> open();
    /// Null while it is not open.
    Store::SessionFile *file() { return m_file.get(); }
    /// Returns when everything is on disk. Answers that are still to be read do not come any more.
    void close();

private:
    ShownSession &m_shown;
    SessionLoader m_loader;
    std::unique_ptr<Store::SessionFile> m_file;
};

} // namespace Pennybench::Desktop
