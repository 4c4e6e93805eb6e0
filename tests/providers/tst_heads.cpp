#include "tests/support/askonce.h"
#include "tests/support/exchanged.h"
#include "tests/support/memory.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QLibraryInfo>
#include <QTcpSocket>
#include <QTest>
#include <QVersionNumber>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// The text in front of the answer, in both directions.
class TestHeads : public QObject {
    Q_OBJECT

private slots:
    void aHeadWithoutEndEndsWithTheFirstTokenTimeout_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        const QByteArray line = "X-Again: " + QByteArray(1'000, 'x') + "\r\n";
        QTest::newRow("lines without an end") << QByteArray("HTTP/1.1 200 OK\r\n") << line;
        QTest::newRow("one line without an end")
            << QByteArray("HTTP/1.1 200 OK\r\nX-Long: ") << QByteArray(64 * 1024, 'x');
    }
    void aHeadWithoutEndEndsWithTheFirstTokenTimeout()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        RawServer server([&](const RawRequest &, QTcpSocket *socket) { floods(start, piece)(socket); });
        Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
        endpoint.timeouts.firstToken = std::chrono::milliseconds(500);
        const qint64 before = peakMemory();
        const Outcome outcome = askOnce(endpoint);
        QCOMPARE(outcome.ending(), u"timeout"_s);
        QVERIFY2(outcome.message().contains(u"first-token timeout"), qPrintable(outcome.message()));
        QVERIFY2(peakMemory() - before < 50, qPrintable(QString::number(peakMemory() - before)));
        QTRY_COMPARE(server.openConnections(), 0);
    }

    /// Qt 6.4 takes them for the answer, later ones know better. A server sends them only on request, as
    /// browsers do.
    void earlyHintsAreNeverTakenForTheAnswersText()
    {
        RawServer server([](const RawRequest &, QTcpSocket *socket) {
            sends("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + wireOf(Dialect::OpenAi).head()
                + wireOf(Dialect::OpenAi).stream())(socket);
        });
        const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s)));
        if (QLibraryInfo::version() < QVersionNumber(6, 5)) {
            QCOMPARE(outcome.text, QString());
            QVERIFY2(outcome.message().contains(u"103"), qPrintable(outcome.message()));
        } else {
            QCOMPARE(outcome.text, u"Hi"_s);
        }
        QCOMPARE(server.requests().size(), 1);
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
            sends("HTTP/1.1 100 Continue\r\nX-A: early\r\n\r\nHTTP/1.1 201 Created\r\nX-A: 1\r\nx-a:  2 \r\n"
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
            QCOMPARE(seen.path, QByteArray("/b")); // as RFC 3986 has it
            QList<QByteArray> names = seen.headers.keys();
            std::sort(names.begin(), names.end());
            QCOMPARE(names,
                (QList<QByteArray>{
                    "accept-encoding", "accept-language", "connection", "host", "user-agent", "x-own"}));
            QCOMPARE(seen.headers.value("accept-language"), QByteArray("*"));
            QCOMPARE(seen.headers.value("user-agent"), QByteArray("Pennybench"));
        }
    }
};

PENNYBENCH_TEST(TestHeads)
#include "tst_heads.moc"
