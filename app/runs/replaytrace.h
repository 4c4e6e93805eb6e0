#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Pennybench::Runs {

/// One piece of an answer as it arrived.
struct TracePiece {
    std::chrono::microseconds at{0}; ///< since the request's bytes were sent
    bool reasoning = false;
    qsizetype length = 0; ///< UTF-16 units of the text or reasoning

    bool operator==(const TracePiece &) const = default;
};

/// Collects when the pieces of one answer arrived, in about three bytes a piece: a format number, then for
/// each piece the microseconds since the one before and twice its length plus one for reasoning, both as
/// variable-length numbers of seven bits a byte, lowest first.
class TraceWriter {
public:
    void add(std::chrono::nanoseconds sinceSent, bool reasoning, qsizetype length);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qint64 m_last = 0; ///< microseconds
};

/// Empty for bytes that no TraceWriter made.
std::optional<QList<TracePiece>> readTrace(const QByteArray &bytes);

} // namespace Pennybench::Runs
