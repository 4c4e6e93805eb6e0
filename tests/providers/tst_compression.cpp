#include "tests/support/askonce.h"
#include "tests/support/memory.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            made[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                made[i] = (made[i] & 1) ? 0xEDB88320U ^ (made[i] >> 1) : made[i] >> 1;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<uchar>(c)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xFF);
    return bytes;
}

QByteArray zlib(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray deflated = zlib(bytes).mid(2).chopped(4);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(bytes))
        + littleEndian(static_cast<quint32>(bytes.size()));
}

/// RFC 7932: one block that is not compressed, and an empty last one.
QByteArray brotli(const QByteArray &bytes)
{
    const auto start = static_cast<quint32>(bytes.size() - 1) << 4 | 1U << 20;
    return littleEndian(start).left(3) + bytes + '\x03';
}

/// RFC 8878: one frame of at most 255 bytes in one block that is not compressed.
QByteArray zstandard(const QByteArray &bytes)
{
    return QByteArray::fromHex("28b52ffd20") + static_cast<char>(bytes.size())
        + littleEndian(static_cast<quint32>(bytes.size()) << 3 | 1U).left(3) + bytes;
}

QByteArray encoded(const QByteArray &encoding, const QByteArray &bytes)
{
    if (encoding == "gzip")
        return gzip(bytes);
    if (encoding == "deflate")
        return zlib(bytes);
    return encoding == "br" ? brotli(bytes) : zstandard(bytes);
}

} // namespace

/// Answers in allowed and forbidden compressions, in every dialect.
class TestCompression : public QObject {
    Q_OBJECT

private slots:
    void aCompressedBodyIsRead_data();
    void aCompressedBodyIsRead();
    void anAnswerCompressedWithoutRequestSaysSo_data();
    void anAnswerCompressedWithoutRequestSaysSo();
    void anErrorCompressedWithoutRequestIsNotShownAsGarbage_data() { eachWire("29"); }
    void anErrorCompressedWithoutRequestIsNotShownAsGarbage();
    void aBodyThatGrowsWithoutBoundsIsRefused_data() { eachWire("29"); }
    void aBodyThatGrowsWithoutBoundsIsRefused();
};

void TestCompression::aCompressedBodyIsRead_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("encoding");
    for (const Wire &wire : wires()) {
        for (const char *encoding : {"gzip", "deflate", "br", "zstd"})
            QTest::addRow("%s: %s", wire.name, encoding) << wire.dialect << QByteArray(encoding);
    }
}

void TestCompression::aCompressedBodyIsRead()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, encoding);
    const QByteArray body = wireOf(dialect).body;
    RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
        QVERIFY(request.headers.value("accept-encoding").contains(encoding));
        socket->write(httpResponse(
            200, "application/json", encoded(encoding, body), {"Content-Encoding: " + encoding}));
    });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect), false);
    QVERIFY2(outcome.finished, qPrintable(outcome.message()));
    QCOMPARE(outcome.text, u"Hi"_s);
}

void TestCompression::anAnswerCompressedWithoutRequestSaysSo_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QString>("words");
    for (const Wire &wire : wires()) {
        for (const char *encoding : {"gzip", "deflate", "br"})
            QTest::addRow("%s: a stream in %s", wire.name, encoding)
                << wire.dialect << QByteArray(encoding) << true << u"\"stream\": false"_s;
        QTest::addRow("%s: a body in an unknown compression", wire.name)
            << wire.dialect << QByteArray("snappy") << false << u"switch off compression"_s;
    }
}

void TestCompression::anAnswerCompressedWithoutRequestSaysSo()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, stream);
    QFETCH(QString, words);
    const Wire &wire = wireOf(dialect);
    const QByteArray packed = encoding == "gzip" ? gzip(wire.stream()) : zlib(wire.stream());
    for (const int size : {int(packed.size()), 1}) {
        RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
            QCOMPARE(request.headers.value("accept-encoding") == "identity", stream);
            drips(wire.head("Content-Encoding: " + encoding + "\r\n") + packed, size)(socket);
        });
        const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect), stream);
        QCOMPARE(outcome.ending(), u"protocol"_s);
        QVERIFY2(
            outcome.message().contains(u"127.0.0.1 compressed its answer (%1)"_s.arg(QLatin1String(encoding)))
                && outcome.message().contains(words),
            qPrintable(outcome.message()));
        QVERIFY(!outcome.failed->error.retryable && outcome.failed->error.maybeCharged);
        QCOMPARE(outcome.text, QString());
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestCompression::anErrorCompressedWithoutRequestIsNotShownAsGarbage()
{
    QFETCH(Dialect, dialect);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(
            httpResponse(502, "text/html", gzip("<title>Bad gateway</title>"), {"Content-Encoding: gzip"}));
    });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect));
    QCOMPARE(outcome.ending(), u"server"_s);
    QCOMPARE(outcome.message(), u"127.0.0.1: HTTP 502: the explanation is not text."_s);
}

void TestCompression::aBodyThatGrowsWithoutBoundsIsRefused()
{
    QFETCH(Dialect, dialect);
    const QByteArray bomb = gzip(QByteArray(64 * megabyte, ' '));
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "application/json", bomb, {"Content-Encoding: gzip"}));
    });
    const qint64 before = peakMemory();
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect), false);
    QCOMPARE(outcome.ending(), u"protocol"_s);
    QVERIFY(!outcome.failed->error.retryable);
    QVERIFY2(peakMemory() - before < 100, qPrintable(QString::number(peakMemory() - before)));
}

PENNYBENCH_TEST(TestCompression)
#include "tst_compression.moc"
