#pragma once

#include "app/base/expected.h"

#include <QString>
#include <QStringList>

namespace Pennybench::Store {

/// The statements that prepare the database of the address for sessions and bring its sessions to the newest
/// schema; none where nothing is missing. Three roles: pennybench_read looks on, pennybench_vote also keeps
/// votes, pennybench_run also asks and begins sessions. Changes nothing.
Expected<QStringList> labStatements(const QString &address);
/// Executes them in one transaction and returns them.
Expected<QStringList> prepareLab(const QString &address);

} // namespace Pennybench::Store
