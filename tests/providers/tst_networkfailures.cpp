#include "providers/failuremessage.h"
#include "providers/transport/networkfailure.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cerrno>

using namespace Pennybench;
using namespace Qt::StringLiterals;

using Kind = HttpFailure::Kind;

/// What curl's errors mean, and what a person is told.
class TestNetworkFailures : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasAKindAndAWayOut_data();
    void everyErrorHasAKindAndAWayOut();
};

void TestNetworkFailures::everyErrorHasAKindAndAWayOut_data()
{
    QTest::addColumn<CurlEnd>("end");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("wayOut");
    const auto row = [](const char *name, CURLcode code, Kind kind, const QString &wayOut,
                         long systemError = 0) {
        QTest::newRow(name) << CurlEnd{.code = code, .systemError = systemError, .text = u"x"_s} << kind
                            << wayOut;
    };
    row("33 refused", CURLE_COULDNT_CONNECT, Kind::Refused, u"is the server running"_s, ECONNREFUSED);
    row("33 no such host", CURLE_COULDNT_RESOLVE_HOST, Kind::HostNotFound, u"check the base URL"_s);
    row("33 no route", CURLE_COULDNT_CONNECT, Kind::Unreachable, u"check the network"_s, EHOSTUNREACH);
    row("33 no network", CURLE_COULDNT_CONNECT, Kind::Unreachable, u"check the network"_s, ENETUNREACH);
    row("33 the system gave up connecting", CURLE_COULDNT_CONNECT, Kind::Unreachable, u"check the network"_s,
        ETIMEDOUT);
    row("09 the network went away in the middle", CURLE_RECV_ERROR, Kind::Closed, u"ask again"_s,
        ENETUNREACH);
    row("09 reset", CURLE_RECV_ERROR, Kind::Closed, u"ask again"_s, ECONNRESET);
    row("09 closed", CURLE_GOT_NOTHING, Kind::Closed, u"ask again"_s);
    row("09 closed before all was sent", CURLE_SEND_ERROR, Kind::Closed, u"ask again"_s, EPIPE);
    row("10 reset by HTTP/2", CURLE_HTTP2_STREAM, Kind::Closed, u"ask again"_s);
    row("13 shorter than it was called", CURLE_PARTIAL_FILE, Kind::Closed, u"ask again"_s);
    row("32 TLS", CURLE_PEER_FAILED_VERIFICATION, Kind::Tls, u"clock"_s);
    row("32 TLS of an old version", CURLE_SSL_CONNECT_ERROR, Kind::Tls, u"clock"_s);
    row("29 a compression that is none", CURLE_BAD_CONTENT_ENCODING, Kind::Compressed,
        u"switch the compression off"_s);
    row("31 no HTTP", CURLE_UNSUPPORTED_PROTOCOL, Kind::Garbled, u"base URL"_s);
    row("something else", CURLE_OUT_OF_MEMORY, Kind::Other, u"check the base URL"_s);
    const auto proxy = [](const char *name, CURLcode code, long status, Kind kind, const QString &wayOut) {
        QTest::newRow(name) << CurlEnd{.code = code,
            .proxyStatus = status,
            .throughProxy = true,
            .text = u"x"_s} << kind
                            << wayOut;
    };
    proxy("34 a proxy that refuses", CURLE_RECV_ERROR, 403, Kind::Proxy, u"system's settings"_s);
    proxy("34 a proxy that wants a login", CURLE_RECV_ERROR, 407, Kind::ProxyLogin, u"login"_s);
    proxy("34 a proxy that is not there", CURLE_COULDNT_CONNECT, 0, Kind::Proxy, u"address"_s);
    proxy("34 a proxy without a name", CURLE_COULDNT_RESOLVE_PROXY, 0, Kind::Proxy, u"address"_s);
    proxy("09 closed behind the proxy", CURLE_GOT_NOTHING, 200, Kind::Closed, u"ask again"_s);
}

void TestNetworkFailures::everyErrorHasAKindAndAWayOut()
{
    QFETCH(CurlEnd, end);
    QFETCH(QString, wayOut);
    const HttpFailure failure = failureFrom(end);
    QTEST(failure.kind, "kind");
    const QString message = failureMessage(failure, u"api.example:443"_s).english();
    QVERIFY2(message.contains(u"api.example:443") && message.contains(wayOut), qPrintable(message));
    QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
}

PENNYBENCH_TEST(TestNetworkFailures)
#include "tst_networkfailures.moc"
