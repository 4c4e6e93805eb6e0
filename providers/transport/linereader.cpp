#include "providers/transport/linereader.h"

#include <utility>

namespace Pennybench::Providers {

LineReader::LineReader(qsizetype maxLine)
    : m_maxLine(maxLine)
{
}

QList<QByteArray> LineReader::append(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty() && !m_overflown) {
        const qsizetype end = bytes.indexOf('\n');
        m_line.append(end < 0 ? bytes : bytes.first(end));
        m_overflown = m_line.size() > m_maxLine;
        if (end < 0)
            break;
        lines += finish();
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

QList<QByteArray> LineReader::finish()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    return line.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{line};
}

} // namespace Pennybench::Providers
