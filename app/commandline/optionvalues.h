#pragma once

#include "app/base/expected.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace Pennybench::CommandLine {

/// The option's value as a whole number from low to high; missing where the option is not set. The problem
/// names the option and the range.
Expected<std::optional<qint64>> integerOption(
    const QCommandLineParser &arguments, const QString &name, qint64 low, qint64 high);

/// The same for a decimal number.
Expected<std::optional<double>> decimalOption(
    const QCommandLineParser &arguments, const QString &name, double low, double high);

} // namespace Pennybench::CommandLine
