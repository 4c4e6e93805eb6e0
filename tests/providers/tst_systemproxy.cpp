#include "providers/transport/systemproxy.h"
#include "tests/support/testprogram.h"

#include <QNetworkProxy>
#include <QTest>
#include <QUrl>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// "http://user:password@host:port", or nothing for no proxy.
QByteArray addressOf(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user());
    url.setPassword(proxy.password());
    return url.toEncoded();
}

} // namespace

/// The proxy for an address.
class TestSystemProxy : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *name :
            {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY", "all_proxy"})
            qunsetenv(name);
    }
    void cleanup() { init(); }

    void theWayIsThatOfTheSystemExceptForThisMachine_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("none"); // what no_proxy says
        QTest::addColumn<QByteArray>("proxy");
        const QByteArray plain = "http://plain.example:3128";
        const QByteArray secure = "http://u:p%40ss@secure.example:8080";
        QTest::newRow("unencrypted") << QByteArray("http://far.example/v1") << QByteArray() << plain;
        QTest::newRow("encrypted") << QByteArray("https://far.example/v1") << QByteArray() << secure;
        QTest::newRow("left out") << QByteArray("https://far.example/v1") << QByteArray("far.example")
                                  << QByteArray();
        QTest::newRow("another is left out")
            << QByteArray("https://far.example/v1") << QByteArray("near.example") << secure;
        for (const char *local : {"http://localhost:1/", "http://localhost.:1/", "https://127.0.0.1/",
                 "http://127.9.9.9/", "http://[::1]:2/"})
            QTest::newRow(local) << QByteArray(local) << QByteArray() << QByteArray();
    }
    void theWayIsThatOfTheSystemExceptForThisMachine()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, none);
        qputenv("http_proxy", "http://plain.example:3128");
        qputenv("https_proxy", "http://u:p%40ss@secure.example:8080");
        qputenv("no_proxy", none);
        const QNetworkProxy proxy = SystemProxy()
                                        .queryProxy(QNetworkProxyQuery(QUrl::fromEncoded(url)))
                                        .value(0, QNetworkProxy::NoProxy);
        QTEST(addressOf(proxy), "proxy");
    }

    void theLoginIsKnownBeforehandWhereTheProxyIsSentRequestsInClear_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("unencrypted") << QByteArray("http://far.example/v1")
                                     << "Basic " + QByteArray("u:p@ss").toBase64();
        QTest::newRow("encrypted: it goes to the tunnel only")
            << QByteArray("https://far.example/v1") << QByteArray();
        QTest::newRow("this machine") << QByteArray("http://127.0.0.1/v1") << QByteArray();
    }
    void theLoginIsKnownBeforehandWhereTheProxyIsSentRequestsInClear()
    {
        QFETCH(QByteArray, url);
        qputenv("http_proxy", "http://u:p%40ss@plain.example:3128");
        qputenv("https_proxy", "http://u:p%40ss@secure.example:8080");
        QTEST(proxyLoginFor(QUrl::fromEncoded(url)), "login");
    }
};

PENNYBENCH_TEST(TestSystemProxy)
#include "tst_systemproxy.moc"
