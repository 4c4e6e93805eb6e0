#include "app/runs/replaytrace.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

constexpr char formatOne = 1;

void append(QByteArray &bytes, quint64 value)
{
    while (value >= 0x80) {
        bytes += static_cast<char>(0x80 | (value & 0x7f));
        value >>= 7;
    }
    bytes += static_cast<char>(value);
}

std::optional<quint64> take(const QByteArray &bytes, qsizetype &position)
{
    quint64 value = 0;
    for (int shift = 0; shift < 63 && position < bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.at(position++));
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

} // namespace

void TraceWriter::add(std::chrono::nanoseconds sinceSent, bool reasoning, qsizetype length)
{
    if (m_bytes.isEmpty())
        m_bytes += formatOne;
    const qint64 now = std::max(m_last,
        static_cast<qint64>(std::chrono::duration_cast<std::chrono::microseconds>(sinceSent).count()));
    append(m_bytes, static_cast<quint64>(now - m_last));
    append(m_bytes, static_cast<quint64>(length) * 2 + (reasoning ? 1 : 0));
    m_last = now;
}

std::optional<QList<TracePiece>> readTrace(const QByteArray &bytes)
{
    QList<TracePiece> pieces;
    if (bytes.isEmpty())
        return pieces;
    if (bytes.at(0) != formatOne)
        return std::nullopt;
    std::chrono::microseconds at{0};
    for (qsizetype position = 1; position < bytes.size();) {
        const std::optional<quint64> wait = take(bytes, position);
        const std::optional<quint64> length = take(bytes, position);
        if (!wait || !length || *wait > quint64(1) << 50 || *length > quint64(1) << 40)
            return std::nullopt;
        at += std::chrono::microseconds(*wait);
        pieces.append({at, *length % 2 == 1, static_cast<qsizetype>(*length / 2)});
    }
    return pieces;
}

} // namespace Pennybench::Runs
