#include "tests/support/askonce.h"
#include "tests/support/environment.h"
#include "tests/support/exchanged.h"
#include "tests/support/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightLogin = "Basic " + QByteArray("u:p@ss").toBase64();

/// A proxy that asks for a login. With the right one it answers "Hi" unencrypted, or opens a tunnel and
/// closes it.
RawServer::Handler proxy()
{
    return [](const RawRequest &request, QTcpSocket *socket) {
        if (request.headers.value("proxy-authorization") != rightLogin) {
            socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                          "realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
        } else if (request.method == "CONNECT") {
            socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
            socket->disconnectFromHost();
        } else {
            socket->write(httpResponse(200, "text/plain", "Hi"));
        }
    };
}

} // namespace

/// A login for the proxy as part of its address.
class TestProxyLogin : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy",
                 "NO_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    }
    void theLoginOfTheAddressIsUsed_data();
    void theLoginOfTheAddressIsUsed();
};

void TestProxyLogin::theLoginOfTheAddressIsUsed_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("right");
    for (const bool encrypted : {false, true}) {
        const char *how = encrypted ? "encrypted" : "in clear";
        QTest::addRow("right, %s", how) << QByteArray("u:p%40ss@") << encrypted << true;
        QTest::addRow("wrong, %s", how) << QByteArray("u:wrong@") << encrypted << false;
        QTest::addRow("none, %s", how) << QByteArray() << encrypted << false;
    }
}

void TestProxyLogin::theLoginOfTheAddressIsUsed()
{
    QFETCH(QByteArray, login);
    QFETCH(bool, encrypted);
    QFETCH(bool, right);
    RawServer server(proxy());
    const Environment address(encrypted ? "https_proxy" : "http_proxy",
        "http://" + login + "127.0.0.1:" + QByteArray::number(server.port()));
    const QUrl url(encrypted ? u"https://far.invalid/v1"_s : u"http://far.invalid/v1"_s);
    const Exchanged exchanged({.url = url, .headers = {}, .body = "{}"});
    const auto withLogin = std::count_if(server.requests().begin(), server.requests().end(),
        [](const RawRequest &request) { return request.headers.contains("proxy-authorization"); });
    QVERIFY2(withLogin <= 1, "the same login is not tried twice");
    if (!right) {
        QVERIFY(exchanged.failure);
        QCOMPARE(exchanged.failure->kind, HttpFailure::Kind::ProxyLogin);
        QCOMPARE(exchanged.heads, 0);
        return;
    }
    QCOMPARE(withLogin, 1);
    // The tunnel leads nowhere here; it only has to be opened.
    QCOMPARE(exchanged.failure.has_value(), encrypted);
    if (encrypted) {
        QVERIFY(exchanged.failure->kind != HttpFailure::Kind::ProxyLogin);
        return;
    }
    QCOMPARE(exchanged.body, QByteArray("Hi"));
    QCOMPARE(server.requests().size(), 1);
}

PENNYBENCH_TEST(TestProxyLogin)
#include "tst_proxylogin.moc"
