#include "tests/support/askonce.h"
#include "tests/support/exchanged.h"
#include "tests/support/onerow.h"
#include "tests/support/testprogram.h"

#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// The network errors for a body that ends too early, over real sockets.
class TestEarlyEnds : public QObject {
    Q_OBJECT

private slots:
    void aBodyThatEndsEarlyIsReported_data();
    void aBodyThatEndsEarlyIsReported();
};

void TestEarlyEnds::aBodyThatEndsEarlyIsReported_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("packet"); // bytes; 0: all at once
    for (const int packet : {0, 1, 7}) {
        const auto row = [packet](const char *name, const QByteArray &head, const QByteArray &body, bool told,
                             bool reset = false) {
            QTest::addRow("%s, %s", name,
                packet == 0       ? "at once"
                    : packet == 1 ? "byte by byte"
                                  : "in pieces")
                << "HTTP/1.1 200 OK\r\n" + head + "\r\n"
                << body << told << reset << packet;
        };
        row("a short Content-Length", "Content-Length: 100\r\n", "Hello", true);
        row("chunks without the last one", "Transfer-Encoding: chunked\r\n", "5\r\nHello\r\n", true);
        row("closed inside a chunk", "Transfer-Encoding: chunked\r\n", "9\r\nHello", true);
        row("closed as the only end", "", "Hello", false);
        row("closed, and said so beforehand", "Connection: close\r\n", "Hello", false);
        row("a whole Content-Length", "Content-Length: 5\r\n", "Hello", false);
        row("chunks with the last one", "Transfer-Encoding: chunked\r\n", "5\r\nHello\r\n0\r\n\r\n", false);
        if (packet != 0)
            continue;
        row("reset instead of the only end", "", "Hello", false, true);
        row("reset inside a Content-Length", "Content-Length: 100\r\n", "Hello", true, true);
    }
}

void TestEarlyEnds::aBodyThatEndsEarlyIsReported()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(bool, told);
    QFETCH(bool, reset);
    QFETCH(int, packet);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        const QByteArray all = head + body;
        (reset ? sendsAndResets(all) : packet > 0 ? drips(all, packet) : sends(all))(socket);
    });
    const Exchanged exchanged({.url = server.url(u"/v1"_s), .headers = {}, .body = "{}"});
    QCOMPARE(exchanged.body, QByteArray("Hello"));
    QCOMPARE(exchanged.failure.has_value(), told);
    if (told)
        QCOMPARE(exchanged.failure->kind, HttpFailure::Kind::Closed);
    QCOMPARE(server.requests().size(), 1);
}

PENNYBENCH_TEST(TestEarlyEnds)
#include "tst_earlyends.moc"
