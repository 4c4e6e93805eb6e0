#pragma once

#include <QString>

namespace Pennybench {

/// Whether a program printed what is expected: line by line, spaces at the ends of lines and empty lines at
/// the end aside; a line also fits when its words do, numbers by their value (within 1e-6).
bool printsTheSame(const QString &expected, const QString &printed);

} // namespace Pennybench
