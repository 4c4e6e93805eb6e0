#pragma once

#include <QtGlobal>

namespace Pennybench {

inline constexpr qint64 megabyte = 1024 * 1024;

/// Peak of the memory that this process had in use so far, in MB.
qint64 peakMemory();

} // namespace Pennybench
