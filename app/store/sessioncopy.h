#pragma once

#include "app/base/expected.h"

#include <QString>

namespace Pennybench::Store {

/// Copies the session as it is now, with its id, from a file or a database to one that does not have it yet.
/// Every report of the copy is equal to the byte. What could be copied only in part is not there. Returns the
/// number of its answers; may take long.
Expected<int> copyUnchanged(const QString &from, const QString &to);

} // namespace Pennybench::Store
