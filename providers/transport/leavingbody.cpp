#include "providers/transport/leavingbody.h"

#include <algorithm>
#include <utility>

namespace Pennybench::Providers {

LeavingBody::LeavingBody(QByteArray bytes, std::function<bool()> leaves)
    : m_bytes(std::move(bytes))
    , m_leaves(std::move(leaves))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void LeavingBody::keepBack()
{
    m_leaves = {};
    m_keptBack = true;
}

qint64 LeavingBody::readData(char *data, qint64 most)
{
    if (const auto leaves = std::exchange(m_leaves, {}); leaves && !leaves())
        m_keptBack = true;
    // Qt then waits for more, and what it has written to the socket so far is nothing.
    if (m_keptBack)
        return 0;
    if (pos() >= m_bytes.size())
        return -1;
    const qint64 length = std::min<qint64>(most, m_bytes.size() - pos());
    std::copy_n(m_bytes.constData() + pos(), length, data);
    return length;
}

qint64 LeavingBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Pennybench::Providers
