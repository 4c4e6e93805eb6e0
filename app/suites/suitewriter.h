#pragma once

#include "app/suites/suite.h"

#include <QJsonObject>

#include <optional>

namespace Pennybench::Suites {

/// The suite in Pennybench's own form; reading it again gives an equal suite.
QJsonObject toJson(const Suite &suite);
/// Writes the whole file or nothing, replacing an existing one.
std::optional<Problem> writeSuiteFile(const Suite &suite, const QString &path);

} // namespace Pennybench::Suites
