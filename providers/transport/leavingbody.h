#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace Pennybench::Providers {

/// The body of a request, which is sent at most once. Qt reads it when the connection stands, and writes the
/// headers together with its first bytes. So the first read is the last moment at which the whole request can
/// be stopped. Over HTTP/2 the headers have already been sent, and the stream is reset. If the connection
/// closes before an answer began, Qt would send the request again by itself, up to three times, and each time
/// may be charged; this body cannot be read again.
class LeavingBody final : public QIODevice {
public:
    /// leaves is called once, in the thread of this object, before the first byte is read; if it returns
    /// false, nothing is sent.
    LeavingBody(QByteArray bytes, std::function<bool()> leaves);

    /// From now on leaves is not called and nothing is sent.
    void keepBack();

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    std::function<bool()> m_leaves; ///< until it was called
    bool m_keptBack = false;
};

} // namespace Pennybench::Providers
