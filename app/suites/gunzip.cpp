#include "app/suites/suitefile.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#define ZLIB_CONST // next_in is const, then
#include <zlib.h>

#include <array>

namespace Pennybench::Suites {

namespace {

/// Ends the stream in every way out.
class Inflater {
public:
    explicit Inflater(const QByteArray &packed)
    {
        m_stream.next_in = reinterpret_cast<const Bytef *>(packed.constData());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        constexpr int gzipOnly = 16 + MAX_WBITS;
        m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isReady() const { return m_ready; }
    /// Appends the next piece; returns zlib's code.
    int next(QByteArray &unpacked)
    {
        m_stream.next_out = m_piece.data();
        m_stream.avail_out = static_cast<uInt>(m_piece.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        unpacked.append(reinterpret_cast<const char *>(m_piece.data()),
            static_cast<qsizetype>(m_piece.size() - m_stream.avail_out));
        return code;
    }
    /// After the end of a member: whether another one follows, which is then begun.
    bool nextMember()
    {
        const bool more = m_stream.avail_in > 1 && m_stream.next_in[0] == 0x1f && m_stream.next_in[1] == 0x8b;
        return more && inflateReset(&m_stream) == Z_OK;
    }

private:
    z_stream m_stream{};
    std::array<Bytef, 65536> m_piece{};
    bool m_ready = false;
};

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Expected<QByteArray> gunzip(const QByteArray &packed, const QString &fileName)
{
    const auto wrong = [&fileName](const Message &message) {
        return failure({.message = message, .file = fileName});
    };
    Inflater inflater(packed);
    if (!inflater.isReady())
        return wrong(Message(SuiteMessages::noMemory));
    QByteArray unpacked;
    for (;;) {
        const int code = inflater.next(unpacked);
        if (unpacked.size() > largestSuiteFile) {
            return wrong(
                Message(SuiteMessages::unpackedTooLarge, {QString::number(largestSuiteFile / 1'000'000)}));
        }
        if (code == Z_STREAM_END && !inflater.nextMember())
            return unpacked;
        if (code == Z_BUF_ERROR)
            return wrong(Message(SuiteMessages::gzipEndsEarly));
        if (code != Z_OK && code != Z_STREAM_END)
            return wrong(Message(SuiteMessages::gzipDamaged));
    }
}

} // namespace Pennybench::Suites
