#include "providers/transport/jsonarrayreader.h"

#include <utility>

namespace Pennybench::Providers {

JsonArrayReader::JsonArrayReader(qsizetype maxObject)
    : m_maxObject(maxObject)
{
}

QList<QByteArray> JsonArrayReader::append(QByteArrayView bytes)
{
    QList<QByteArray> objects;
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size() && !m_overflown; ++i) {
        const char c = bytes[i];
        if (m_inString) {
            m_inString = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '{') {
            if (m_depth++ == 0)
                start = i;
        } else if (c == '"') {
            m_inString = m_depth > 0;
        } else if (c == '}' && m_depth > 0 && --m_depth == 0) {
            m_object.append(bytes.sliced(start, i + 1 - start));
            objects += std::exchange(m_object, {});
        }
    }
    if (m_depth > 0) {
        m_object.append(bytes.sliced(start));
        m_overflown = m_object.size() > m_maxObject;
    }
    return objects;
}

} // namespace Pennybench::Providers
