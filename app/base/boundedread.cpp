#include "app/base/boundedread.h"

#include <algorithm>

namespace Pennybench {

namespace {

constexpr qint64 piece = 64 * 1024;

} // namespace

QByteArray readAtMost(QIODevice &device, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() <= most) {
        // One more than there seems to be, so that a file of known size is read in one go and its end is
        // seen.
        const qint64 expected = std::max(device.bytesAvailable() + 1, piece);
        const QByteArray more = device.read(std::min(expected, most + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

QByteArray readLineAtMost(QIODevice &device, qint64 most)
{
    QByteArray line;
    QByteArray more(piece + 1, Qt::Uninitialized); // with room for the zero that Qt puts behind the line
    while (line.size() <= most && !line.endsWith('\n')) {
        const qint64 size = device.readLine(more.data(), std::min(piece, most + 1 - line.size()) + 1);
        if (size <= 0)
            break;
        line.append(more.constData(), size);
    }
    return line;
}

} // namespace Pennybench
