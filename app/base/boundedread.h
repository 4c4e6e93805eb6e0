#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Pennybench {

/// What is left in the device, but at most most + 1 bytes: more than most means that there is too much. The
/// memory grows with what is there, not with most. Errors are left to the device's error().
QByteArray readAtMost(QIODevice &device, qint64 most);

/// The next line with its end, or at most most + 1 bytes of it, the rest of which comes with the next call.
/// QIODevice's own readLine() takes the memory of the longest line for every line.
QByteArray readLineAtMost(QIODevice &device, qint64 most);

} // namespace Pennybench
