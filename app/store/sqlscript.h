#pragma once

#include <QStringList>

namespace Pennybench::Store {

/// The statements of an SQL script in order. SQLite itself decides where one ends, so semicolons inside
/// strings, comments and triggers do not. The last one needs no semicolon.
QStringList sqlStatements(const QString &script);

} // namespace Pennybench::Store
