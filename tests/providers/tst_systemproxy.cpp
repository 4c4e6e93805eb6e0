#include "providers/transport/systemproxy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// Which way leads to an address.
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
        QTest::newRow("34 unencrypted") << QByteArray("http://far.example/v1") << QByteArray() << plain;
        QTest::newRow("34 encrypted") << QByteArray("https://far.example/v1") << QByteArray() << secure;
        QTest::newRow("34 left out") << QByteArray("https://far.example/v1") << QByteArray("far.example")
                                     << QByteArray();
        QTest::newRow("34 another is left out")
            << QByteArray("https://far.example/v1") << QByteArray("near.example") << secure;
        for (const char *local :
            {"http://localhost:1/", "https://127.0.0.1/", "http://127.9.9.9/", "http://[::1]:2/"})
            QTest::newRow(local) << QByteArray(local) << QByteArray() << QByteArray();
    }
    void theWayIsThatOfTheSystemExceptForThisMachine()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, none);
        qputenv("http_proxy", "http://plain.example:3128");
        qputenv("https_proxy", "http://u:p%40ss@secure.example:8080");
        qputenv("no_proxy", none);
        SystemProxy proxy;
        QTEST(proxy.forUrl(QUrl::fromEncoded(url)), "proxy");
    }

    void theWayToOneHostIsNotTakenForThatToAnother()
    {
        qputenv("https_proxy", "http://secure.example:8080");
        SystemProxy proxy;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(proxy.forUrl(QUrl(u"https://127.0.0.1/"_s)), QByteArray());
            QCOMPARE(proxy.forUrl(QUrl(u"https://far.example/"_s)), QByteArray("http://secure.example:8080"));
            QCOMPARE(proxy.forUrl(QUrl(u"http://far.example/"_s)), QByteArray());
        }
    }
};

PENNYBENCH_TEST(TestSystemProxy)
#include "tst_systemproxy.moc"
