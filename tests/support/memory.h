#pragma once

#include <QtGlobal>

namespace Pennybench {

/// Peak of the memory that this process had in use so far, in MB.
qint64 peakMemory();

} // namespace Pennybench
