#pragma once

#include <QString>

namespace Pennybench::Store {

/// A session's short name, for people and for files that are written of it: its file's name without the
/// ending, or its name in the database.
QString shortSessionName(const QString &path);
/// What names it in a sentence: its file's name with the ending, or the whole address.
QString fileOrAddress(const QString &path);
/// The name from wherever the program runs: an absolute path, or the address as it is.
QString absoluteSessionName(const QString &path);

} // namespace Pennybench::Store
