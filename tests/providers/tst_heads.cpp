#include "providers/transport/httptransport.h"
#include "tests/support/askonce.h"
#include "tests/support/memory.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

/// One exchange from its start to its end.
struct Exchanged {
    explicit Exchanged(const HttpRequest &request)
        : exchange(transport->send(request, {}))
    {
        QObject::connect(
            exchange.get(), &HttpExchange::headArrived, exchange.get(), [this](const HttpHead &came) {
                ++heads;
                head = came;
            });
        QObject::connect(exchange.get(), &HttpExchange::bodyArrived, exchange.get(),
            [this](const QByteArray &bytes) { body += bytes; });
        QSignalSpy finished(exchange.get(), &HttpExchange::finished);
        QSignalSpy failed(exchange.get(), &HttpExchange::failed);
        [&] { QTRY_COMPARE(finished.size() + failed.size(), 1); }();
    }

    std::unique_ptr<HttpTransport> transport = makeNetworkTransport();
    std::unique_ptr<HttpExchange> exchange;
    int heads = 0;
    HttpHead head;
    QByteArray body;
};

} // namespace

/// What stands in front of the text, in both directions.
class TestHeads : public QObject {
    Q_OBJECT

private slots:
    void aHeadWithoutEndEndsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        const QByteArray line = "X-Again: " + QByteArray(1'000, 'x') + "\r\n";
        QTest::newRow("31 lines") << QByteArray("HTTP/1.1 200 OK\r\n") << line;
        QTest::newRow("31 one line") << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ")
                                     << QByteArray(64 * 1024, 'x');
        QTest::newRow("31 only word that it goes on")
            << QByteArray() << "HTTP/1.1 103 Early Hints\r\n" + line + "\r\n";
    }
    void aHeadWithoutEndEndsTheAnswer()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        RawServer server([&](const RawRequest &, QTcpSocket *socket) { floods(start, piece)(socket); });
        const qint64 before = peakMemory();
        const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s)));
        QCOMPARE(outcome.ending(), u"protocol"_s);
        QVERIFY2(outcome.message().contains(u"swells"), qPrintable(outcome.message()));
        QVERIFY2(peakMemory() - before < 50, qPrintable(QString::number(peakMemory() - before)));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void aKeyWithTheEndOfALineMakesNoHeaderOfItsOwn()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            sends(wireOf(Dialect::OpenAi).head() + wireOf(Dialect::OpenAi).stream())(socket);
        });
        Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
        endpoint.key = "sk-1\r\nX-Other: 1\nX-Third: 1";
        QVERIFY(askOnce(endpoint).finished);
        const RawRequest request = server.requests().first();
        QVERIFY(request.headers.value("authorization").startsWith("Bearer sk-1"));
        QVERIFY(!request.headers.contains("x-other") && !request.headers.contains("x-third"));
    }

    void theHeadIsThatOfTheResponseWithRepeatedHeadersJoined()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            sends(
                "HTTP/1.1 103 Early Hints\r\nX-A: early\r\n\r\nHTTP/1.1 201 Created\r\nX-A: 1\r\nx-a:  2 \r\n"
                "Transfer-Encoding: chunked\r\n\r\n2\r\nHi\r\n0\r\nX-A: late\r\n\r\n")(socket);
        });
        const Exchanged exchanged({.url = server.url(u"/v1"_s), .headers = {}, .body = "{}"});
        QCOMPARE(exchanged.heads, 1);
        QCOMPARE(exchanged.head.status, 201);
        QCOMPARE(exchanged.head.header("x-a"), QByteArray("1, 2"));
        QCOMPARE(exchanged.body, QByteArray("Hi"));
    }

    void aLargeRequestIsSentWithoutWaitingForLeave()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(200, "text/plain", "Hi"));
        });
        const QByteArray large(3 * megabyte, 'x');
        const Exchanged exchanged({.url = server.url(u"/v1"_s), .headers = {}, .body = large});
        QCOMPARE(exchanged.body, QByteArray("Hi"));
        QCOMPARE(server.requests().first().body, large);
        QVERIFY(!server.requests().first().headers.contains("expect"));
    }

    void whatNothingAsksForIsNotSent()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(200, "application/json", "{}", {"Set-Cookie: a=b"}));
        });
        const HttpRequest request{
            .method = "GET", .url = server.url(u"/a/../b"_s), .headers = {{"X-Own", "1"}}};
        const Exchanged first(request);
        const Exchanged second(request);
        for (const RawRequest &seen : server.requests()) {
            QCOMPARE(seen.method, QByteArray("GET"));
            QCOMPARE(seen.path, QByteArray("/a/../b"));
            QList<QByteArray> names = seen.headers.keys();
            std::sort(names.begin(), names.end());
            QCOMPARE(names, (QList<QByteArray>{"accept", "accept-encoding", "host", "user-agent", "x-own"}));
            QCOMPARE(seen.headers.value("user-agent"), QByteArray("Pennybench"));
        }
    }
};

PENNYBENCH_TEST(TestHeads)
#include "tst_heads.moc"
