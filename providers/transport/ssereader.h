#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Pennybench::Providers {

/// One server-sent event that carries data.
struct SseEvent {
    QByteArray name; ///< of the "event:" line; empty without one
    QByteArray data; ///< data lines joined by LF

    bool operator==(const SseEvent &) const = default;
};

/// Frames server-sent events as bytes (WHATWG HTML, section 9.2.6): LF, CRLF and CR as line ends, also split
/// between two reads; comments, a byte order mark, several data lines. Linear in the input, however it is
/// split.
class SseReader {
public:
    /// A line longer than maxLine bytes makes hasOverflown() true and ends the reading.
    explicit SseReader(qsizetype maxLine = 16 * 1024 * 1024);

    /// The events that these bytes complete.
    QList<SseEvent> append(QByteArrayView bytes);
    /// At the end of the stream: the last event if its blank line is missing. The standard drops it, but
    /// providers omit that blank line.
    QList<SseEvent> finish();

    bool hasOverflown() const { return m_overflown; }
    /// Lines since the last call that are not a field of an event, with their line ends: some servers write
    /// an error into the stream that way.
    QByteArray takeStray() { return std::exchange(m_stray, {}); }

private:
    void endLine(QList<SseEvent> &events);
    void takeField();
    void dispatch(QList<SseEvent> &events);

    qsizetype m_maxLine;
    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_stray;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true;
    bool m_overflown = false;
};

} // namespace Pennybench::Providers
