#pragma once

#include "app/store/sessionfile.h"
#include "app/store/sessionwriter.h"

#include <vector>

namespace Pennybench::Store {

/// The file of this machine for answers that could not be written into the session on a server before the
/// program ended: "…/pennybench/unsaved/ID.pennybench" below the XDG data folder.
QString unsavedFile(const QString &sessionId);
/// Keeps the answers among the entries there, with what else was written of them.
Expected<void> keepAside(const Session &session, const std::vector<SessionWriter::Entry> &entries);
/// Writes what was kept there into the session, but for what it has answers to by now, and removes the file.
/// The caller has locked the session.
Expected<void> bringBack(const QString &path);

} // namespace Pennybench::Store
