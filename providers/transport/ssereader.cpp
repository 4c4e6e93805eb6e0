#include "providers/transport/ssereader.h"

#include <algorithm>
#include <cstring>

namespace Pennybench::Providers {

namespace {

const char *firstLineEnd(const char *begin, const char *end)
{
    const auto length = static_cast<size_t>(end - begin);
    const auto *lf = static_cast<const char *>(std::memchr(begin, '\n', length));
    const char *limit = lf ? lf : end;
    const auto *cr = static_cast<const char *>(std::memchr(begin, '\r', static_cast<size_t>(limit - begin)));
    return cr ? cr : limit;
}

} // namespace

SseReader::SseReader(qsizetype maxLine)
    : m_maxLine(maxLine)
{
}

QList<SseEvent> SseReader::append(QByteArrayView bytes)
{
    QList<SseEvent> events;
    const char *at = bytes.begin();
    while (at != bytes.end() && !m_overflown) {
        if (m_afterCr && *at == '\n') {
            m_afterCr = false;
            ++at;
            continue;
        }
        m_afterCr = false;
        const char *lineEnd = firstLineEnd(at, bytes.end());
        m_line.append(at, lineEnd - at);
        m_overflown = m_line.size() > m_maxLine || m_data.size() > m_maxLine;
        at = lineEnd;
        if (at == bytes.end())
            break;
        m_afterCr = *at == '\r';
        ++at;
        endLine(events);
    }
    return events;
}

QList<SseEvent> SseReader::finish()
{
    QList<SseEvent> events;
    if (!m_line.isEmpty())
        endLine(events);
    dispatch(events);
    return events;
}

void SseReader::endLine(QList<SseEvent> &events)
{
    if (m_atStart && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    m_atStart = false;
    if (m_line.isEmpty())
        dispatch(events);
    else
        takeField();
    m_line.resize(0);
}

void SseReader::takeField()
{
    const qsizetype colon = m_line.indexOf(':');
    if (colon == 0)
        return;
    const QByteArrayView line(m_line);
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "event") {
        m_name = value.toByteArray();
    } else if (name == "data") {
        if (m_hasData)
            m_data += '\n';
        m_data.append(value);
        m_hasData = true;
    } else if (name != "id" && name != "retry") {
        m_stray += m_line + '\n';
    }
}

void SseReader::dispatch(QList<SseEvent> &events)
{
    if (m_hasData)
        events += SseEvent{std::exchange(m_name, {}), std::exchange(m_data, {})};
    m_name.clear();
    m_data.clear();
    m_hasData = false;
}

} // namespace Pennybench::Providers
