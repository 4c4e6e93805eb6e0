#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Pennybench::Providers {

/// Frames the objects of one JSON array that is written piece by piece, or of one object alone: gives each
/// top-level object's bytes as soon as its brace closes. Looks only at braces and strings. Linear in the
/// input.
class JsonArrayReader {
public:
    explicit JsonArrayReader(qsizetype maxObject = 16 * 1024 * 1024);

    QList<QByteArray> append(QByteArrayView bytes);
    bool hasOverflown() const { return m_overflown; }
    /// Whether an object has begun and not ended.
    bool isInObject() const { return m_depth > 0; }

private:
    qsizetype m_maxObject;
    QByteArray m_object;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_overflown = false;
};

} // namespace Pennybench::Providers
