#pragma once

#include "app/suites/suite.h"

#include <QJsonObject>

#include <optional>

namespace Pennybench::Suites {

/// The suite in Pennybench's own form; reading it again gives an equal suite.
QJsonObject toJson(const Suite &suite);
/// Writes it whole or not at all, replacing what is there.
std::optional<Problem> writeSuiteFile(const Suite &suite, const QString &path);

} // namespace Pennybench::Suites
