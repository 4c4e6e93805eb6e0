#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace Pennybench::Providers {

/// The body of a request, which leaves once at most. Qt reads it when the connection stands and writes the
/// head together with its first bytes, so that the first read is the last moment at which the whole request
/// can be kept back. Over HTTP/2 the head has gone by then, and a stream without its body is reset. Where the
/// connection closes before an answer began, Qt would send the request again by itself, up to three times,
/// and each time may be charged; this body cannot begin again.
class LeavingBody final : public QIODevice {
public:
    /// leaves is called once, in the thread of this object, before the first byte is given away; when it
    /// returns false none is.
    LeavingBody(QByteArray bytes, std::function<bool()> leaves);

    /// From now on nothing is asked and nothing is given away.
    void keepBack();

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    std::function<bool()> m_leaves; ///< until it was asked
    bool m_keptBack = false;
};

} // namespace Pennybench::Providers
