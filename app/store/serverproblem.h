#pragma once

#include "app/base/expected.h"

#include <QSqlError>
#include <QString>

namespace Pennybench::Store {

/// What is wrong with a statement on a server, in words for a person.
Problem serverProblem(const QSqlError &error, const QString &address);
/// What is wrong with a connection that did not come about.
Problem connectionProblem(const QSqlError &error, const QString &address);

} // namespace Pennybench::Store
