#pragma once

#include <QStringList>

namespace Pennybench::Store {

/// The statements of an SQL script in order, as SQLite itself tells where one ends: semicolons inside of
/// strings, comments and triggers end nothing. The last one need not have a semicolon.
QStringList sqlStatements(const QString &script);

} // namespace Pennybench::Store
