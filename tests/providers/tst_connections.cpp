#include "providers/chatclients.h"
#include "providers/httpchatclient.h"
#include "tests/support/askonce.h"
#include "tests/support/environment.h"
#include "tests/support/onerow.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"
#include "tests/support/wires.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// A port on which nothing listens.
quint16 freePort()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return closed.serverPort();
}

QByteArray hiStream()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    return wire.head() + wire.stream();
}

} // namespace

/// The connection to a server: encryption, redirects, proxies, addresses, and where a key may go.
class TestConnections : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void encryptionIsAlwaysVerified_data();
    void encryptionIsAlwaysVerified();
    void anUnencryptedPortIsAConnectTimeout_data() { oneRow("a port without encryption"); }
    void anUnencryptedPortIsAConnectTimeout();
    void aRedirectIsNotFollowedAndGetsNoKey_data() { oneRow("a redirect to another server"); }
    void aRedirectIsNotFollowedAndGetsNoKey();
    void aKeyThatTheServerRepeatsIsRemoved_data() { oneRow("the key in an error"); }
    void aKeyThatTheServerRepeatsIsRemoved();
    void cancellingEndsTheRequestAndClosesTheConnection();
    void aMissingServerIsANetworkError_data() { oneRow("nothing listens"); }
    void aMissingServerIsANetworkError();
    void aHostWithoutAnAddressIsANetworkError_data() { oneRow("no such host"); }
    void aHostWithoutAnAddressIsANetworkError();
    void anotherMachineIsReachedOnlyThroughTheProxy_data();
    void anotherMachineIsReachedOnlyThroughTheProxy();
    void thisMachineIsReachedWithoutTheProxy();
    void aServerOfIpv6IsReached_data() { oneRow("an address of IPv6 only"); }
    void aServerOfIpv6IsReached();
    void aDeadAddressCostsNoTime_data() { oneRow("one of two addresses is dead"); }
    void aDeadAddressCostsNoTime();
    void plaintextGoesOnlyToThisMachine_data();
    void plaintextGoesOnlyToThisMachine();
    void manyStreamsToOneHostRunAtOnce_data() { oneRow("ten and forty streams to one host"); }
    void manyStreamsToOneHostRunAtOnce();
};

void TestConnections::initTestCase()
{
    qputenv("SSL_CERT_FILE", PENNYBENCH_SOURCE "/tests/data/tls/authority.pem");
    // Nothing in the environment of the test may decide how a request is routed.
    for (const char *name :
        {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void TestConnections::encryptionIsAlwaysVerified_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<bool>("fine");
    const QString good = u"good.pem"_s;
    QTest::newRow("a good certificate") << good << QSsl::SecureProtocols << true;
    QTest::newRow("self-signed") << u"selfsigned.pem"_s << QSsl::SecureProtocols << false;
    QTest::newRow("expired") << u"expired.pem"_s << QSsl::SecureProtocols << false;
    QTest::newRow("of another host") << u"otherhost.pem"_s << QSsl::SecureProtocols << false;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("an old version") << good << QSsl::TlsV1_1 << false;
    QT_WARNING_POP
}

void TestConnections::encryptionIsAlwaysVerified()
{
    QFETCH(QString, certificate);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(bool, fine);
    TlsServer server(certificate, protocol);
    const Outcome outcome = askOnce(endpointAt(server.url()));
    if (fine) {
        QVERIFY2(outcome.finished, qPrintable(outcome.message()));
        QVERIFY(server.received().contains(testKey));
        return;
    }
    QCOMPARE(outcome.ending(), u"network"_s);
    QVERIFY2(outcome.message().contains(u"secure connection"), qPrintable(outcome.message()));
    QVERIFY(!outcome.failed->error.retryable && !outcome.failed->error.maybeCharged);
    QCOMPARE(server.received(), QByteArray());
}

void TestConnections::anUnencryptedPortIsAConnectTimeout()
{
    RawServer server([](const RawRequest &, QTcpSocket *) {});
    QUrl url = server.url(u"/v1"_s);
    url.setScheme(u"https"_s);
    Endpoint endpoint = endpointAt(url);
    endpoint.timeouts.connect = std::chrono::milliseconds(200);
    const Outcome outcome = askOnce(endpoint);
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY2(outcome.message().contains(u"connect timeout"), qPrintable(outcome.message()));
    QVERIFY(!outcome.failed->error.maybeCharged);
    QCOMPARE(server.requests().size(), 0);
}

void TestConnections::aRedirectIsNotFollowedAndGetsNoKey()
{
    RawServer other([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "application/json", "{}"));
    });
    for (const Wire &wire : wires()) {
        for (const int status : {301, 302, 303, 307, 308}) {
            RawServer server([&](const RawRequest &, QTcpSocket *socket) {
                socket->write(
                    httpResponse(status, "text/plain", "", {"Location: " + other.url(u"/v1"_s).toEncoded()}));
            });
            const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), wire.dialect));
            QCOMPARE(outcome.ending(), u"protocol"_s);
            QVERIFY(!outcome.failed->error.retryable);
            QVERIFY2(
                outcome.message().contains(QString::number(other.port())), qPrintable(outcome.message()));
            QCOMPARE(server.requests().size(), 1);
        }
    }
    QCOMPARE(other.requests().size(), 0);
}

void TestConnections::aKeyThatTheServerRepeatsIsRemoved()
{
    const QByteArray secret(testKey);
    for (const Wire &wire : wires()) {
        RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
            const QByteArray header = request.headers.value("authorization")
                + request.headers.value("x-api-key") + request.headers.value("x-goog-api-key");
            QVERIFY(header.contains(secret));
            socket->write(httpResponse(401, "application/json",
                "{\"error\":{\"message\":\"Wrong key " + secret + " (" + secret.toBase64() + ")\"}}"));
        });
        const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), wire.dialect));
        QCOMPARE(outcome.ending(), u"auth"_s);
        QVERIFY2(outcome.message().contains(u"Wrong key"), qPrintable(outcome.message()));
        QVERIFY(!outcome.message().contains(QString::fromLatin1(secret)));
        QVERIFY(!outcome.message().contains(QString::fromLatin1(secret.toBase64())));
    }
}

void TestConnections::cancellingEndsTheRequestAndClosesTheConnection()
{
    for (const Wire &wire : wires()) {
        RawServer server([&](const RawRequest &, QTcpSocket *socket) {
            socket->write(wire.head() + wire.before + wire.piece);
        });
        const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), wire.dialect), true,
            [](ChatClient &client, quint64 request) { client.cancel(request); });
        QCOMPARE(outcome.ending(), u"cancelled"_s);
        QCOMPARE(outcome.endings, 1);
        QCOMPARE(outcome.text, u"Hi"_s);
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

void TestConnections::aMissingServerIsANetworkError()
{
    const QUrl url(u"http://127.0.0.1:%1/v1"_s.arg(freePort()));
    const Outcome outcome = askOnce(endpointAt(url));
    QCOMPARE(outcome.ending(), u"network"_s);
    QVERIFY(outcome.failed->error.retryable && !outcome.failed->error.maybeCharged);
    QVERIFY2(outcome.message().contains(QString::number(url.port())), qPrintable(outcome.message()));
}

void TestConnections::aHostWithoutAnAddressIsANetworkError()
{
    const Outcome outcome = askOnce(endpointAt(QUrl(u"https://nobody.invalid/v1"_s)));
    QCOMPARE(outcome.ending(), u"network"_s);
    QVERIFY(outcome.failed->error.retryable && !outcome.failed->error.maybeCharged);
    QVERIFY2(outcome.message().contains(u"nobody.invalid"), qPrintable(outcome.message()));
}

void TestConnections::anotherMachineIsReachedOnlyThroughTheProxy_data()
{
    QTest::addColumn<QByteArray>("response"); // empty: nothing listens
    QTest::addColumn<bool>("encrypted");
    const QByteArray login = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                             "realm=\"office\"\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("the proxy wants a login") << login << true;
    QTest::newRow("the proxy wants a login, unencrypted") << login << false;
    QTest::newRow("the proxy refuses")
        << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("the proxy is down") << QByteArray() << true;
}

void TestConnections::anotherMachineIsReachedOnlyThroughTheProxy()
{
    QFETCH(QByteArray, response);
    QFETCH(bool, encrypted);
    QByteArray received;
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            received += socket->readAll();
            socket->write(response);
        });
    });
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    if (response.isEmpty())
        proxy.close();
    const Environment plain("http_proxy", address);
    const Environment secure("https_proxy", address);
    Endpoint endpoint =
        endpointAt(QUrl(encrypted ? u"https://far.invalid/v1"_s : u"http://far.invalid/v1"_s));
    endpoint.allowPlaintext = true;
    const Outcome outcome = askOnce(endpoint);
    QVERIFY2(outcome.failed && outcome.message().contains(u"proxy", Qt::CaseInsensitive),
        qPrintable(outcome.message()));
    QCOMPARE(outcome.failed->error.retryable, !response.contains(" 407 "));
    QVERIFY(!outcome.message().contains(QLatin1String(testKey)));
    QVERIFY(response.isEmpty() || received.contains("far.invalid"));
    QVERIFY2(!encrypted || !received.contains(testKey), "the key reached the proxy");
}

void TestConnections::thisMachineIsReachedWithoutTheProxy()
{
    const QByteArray nowhere = "http://127.0.0.1:" + QByteArray::number(freePort());
    const Environment plain("http_proxy", nowhere);
    RawServer server([](const RawRequest &, QTcpSocket *socket) { sends(hiStream())(socket); });
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = server.url(u"/v1"_s);
        url.setHost(host);
        const Outcome outcome = askOnce(endpointAt(url));
        QVERIFY2(outcome.finished, qPrintable(outcome.message()));
    }
}

void TestConnections::aServerOfIpv6IsReached()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { sends(hiStream())(socket); });
    });
    const Outcome outcome = askOnce(endpointAt(QUrl(u"http://[::1]:%1/v1"_s.arg(server.serverPort()))));
    QVERIFY2(outcome.finished, qPrintable(outcome.message()));
}

void TestConnections::aDeadAddressCostsNoTime()
{
    // localhost has an address of each family, and the server listens on only one of them.
    RawServer server([](const RawRequest &, QTcpSocket *socket) { sends(hiStream())(socket); });
    QUrl url = server.url(u"/v1"_s);
    url.setHost(u"localhost"_s);
    Endpoint endpoint = endpointAt(url);
    endpoint.timeouts.connect = std::chrono::seconds(5);
    const Outcome outcome = askOnce(endpoint);
    QVERIFY2(outcome.finished, qPrintable(outcome.message()));
}

void TestConnections::plaintextGoesOnlyToThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowPlaintext");
    QTest::addColumn<bool>("fine");

    const auto row = [](const char *name, const QString &url, bool allowPlaintext, bool fine) {
        QTest::newRow(name) << url << allowPlaintext << fine;
    };
    row("this machine", u"http://127.0.0.1:1/v1"_s, false, true);
    row("this machine, another loopback address", u"http://127.3.2.1:1/v1"_s, false, true);
    row("this machine by name", u"http://localhost:1/v1"_s, false, true);
    row("this machine by its name with a point", u"http://localhost.:1/v1"_s, false, true);
    row("this machine, IPv6", u"http://[::1]:1/v1"_s, false, true);
    row("another machine", u"http://example.invalid/v1"_s, false, false);
    row("another machine by its address", u"http://192.0.2.1/v1"_s, false, false);
    row("another machine, allowed", u"http://example.invalid/v1"_s, true, true);
    row("encrypted", u"https://example.invalid/v1"_s, false, true);
    row("a name that only looks like this machine", u"http://localhost.example.invalid/v1"_s, false, false);
    row("an address that only looks like this machine", u"http://127.0.0.1.example.invalid/v1"_s, false,
        false);
    row("a user name", u"https://u:p@example.invalid/v1"_s, false, false);
    row("a user name that looks like this machine", u"http://127.0.0.1@example.invalid/v1"_s, true, false);
    row("another scheme", u"ftp://example.invalid/v1"_s, false, false);
    row("a file", u"file:///v1"_s, true, false);
}

void TestConnections::plaintextGoesOnlyToThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, allowPlaintext);
    QFETCH(bool, fine);
    Endpoint endpoint = endpointAt(QUrl(url));
    endpoint.allowPlaintext = allowPlaintext;
    QCOMPARE(endpointProblem(endpoint).isEmpty(), fine);
    if (!fine)
        QCOMPARE(askOnce(endpoint).ending(), u"invalid_request"_s);
}

void TestConnections::manyStreamsToOneHostRunAtOnce()
{
    for (const int streams : {10, 40}) {
        QList<QTcpSocket *> waiting;
        RawServer server([&](const RawRequest &, QTcpSocket *socket) { waiting += socket; });
        const SystemClock clock;
        const auto transport = makeNetworkTransport();
        const auto client = makeChatClient(endpointAt(server.url(u"/v1"_s)), *transport, clock);
        int finished = 0;
        connect(client.get(), &ChatClient::eventArrived, this, [&](quint64, const ChatEvent &event) {
            finished += std::holds_alternative<Finished>(event) ? 1 : 0;
        });
        ChatRequest request;
        request.model = u"m"_s;
        request.prompt = u"Hello"_s;
        for (int i = 0; i < streams; ++i)
            client->start(request, {});
        QTRY_COMPARE(waiting.size(), streams);
        QCOMPARE(server.openConnections(), streams);
        for (QTcpSocket *socket : std::as_const(waiting))
            sends(hiStream())(socket);
        QTRY_COMPARE(finished, streams);
    }
}

PENNYBENCH_TEST(TestConnections)
#include "tst_connections.moc"
