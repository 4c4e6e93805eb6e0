#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Pennybench::Providers {

/// Frames JSON lines: one value per line, blank lines skipped. Linear in the input, however it is split.
class LineReader {
public:
    explicit LineReader(qsizetype maxLine = 16 * 1024 * 1024);

    /// The lines that these bytes complete, without their ends.
    QList<QByteArray> append(QByteArrayView bytes);
    /// At the end of the stream: the last line, if it has no line end.
    QList<QByteArray> finish();
    bool hasOverflown() const { return m_overflown; }

private:
    qsizetype m_maxLine;
    QByteArray m_line;
    bool m_overflown = false;
};

} // namespace Pennybench::Providers
