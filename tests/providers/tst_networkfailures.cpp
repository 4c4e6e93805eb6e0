#include "providers/failuremessage.h"
#include "providers/transport/networkfailure.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

using Kind = HttpFailure::Kind;

/// What the network library's errors mean, and what a person is told.
class TestNetworkFailures : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasAKindAndAWayOut_data();
    void everyErrorHasAKindAndAWayOut();
};

void TestNetworkFailures::everyErrorHasAKindAndAWayOut_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wasSent");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("wayOut");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, const char *text, bool wasSent,
                         Kind kind, const QString &wayOut) {
        QTest::newRow(name) << error << QString::fromLatin1(text) << wasSent << kind << wayOut;
    };
    row("33 refused", QNetworkReply::ConnectionRefusedError, "Connection refused", false, Kind::Refused,
        u"is the server running"_s);
    row("33 no such host", QNetworkReply::HostNotFoundError, "Host x not found", false, Kind::HostNotFound,
        u"check the base URL"_s);
    row("33 no route", QNetworkReply::UnknownNetworkError, "Host unreachable", false, Kind::Unreachable,
        u"check the network"_s);
    row("33 no network", QNetworkReply::UnknownNetworkError, "Network unreachable", false, Kind::Unreachable,
        u"check the network"_s);
    row("33 the system gave up connecting", QNetworkReply::TimeoutError, "Socket operation timed out", false,
        Kind::Unreachable, u"check the network"_s);
    row("33 the network went away", QNetworkReply::TemporaryNetworkFailureError, "Temporary network failure.",
        false, Kind::Unreachable, u"check the network"_s);
    row("09 the network went away in the middle", QNetworkReply::UnknownNetworkError, "Network unreachable",
        true, Kind::Closed, u"ask again"_s);
    row("09 closed", QNetworkReply::RemoteHostClosedError, "Connection closed", true, Kind::Closed,
        u"ask again"_s);
    row("09 closed before the request", QNetworkReply::RemoteHostClosedError, "Connection closed", false,
        Kind::Closed, u"ask again"_s);
    row("32 TLS", QNetworkReply::SslHandshakeFailedError, "The certificate has expired", false, Kind::Tls,
        u"clock"_s);
    row("34 a proxy that refuses", QNetworkReply::UnknownNetworkError, "Proxy connection refused", false,
        Kind::Proxy, u"system's settings"_s);
    row("34 a proxy that wants a login", QNetworkReply::ProxyAuthenticationRequiredError,
        "Proxy requires authentication", false, Kind::ProxyLogin, u"login"_s);
    row("34 a proxy that is not there", QNetworkReply::ProxyConnectionRefusedError,
        "Proxy connection refused", false, Kind::Proxy, u"address"_s);
    row("34 a proxy without a name", QNetworkReply::ProxyNotFoundError, "Proxy not found", false, Kind::Proxy,
        u"address"_s);
    row("34 a proxy that is silent", QNetworkReply::ProxyTimeoutError, "Proxy timed out", false, Kind::Proxy,
        u"address"_s);
    row("29 a bomb", QNetworkReply::UnknownContentError, "Decompression failed", true, Kind::Garbled,
        u"base URL"_s);
    row("31 no HTTP", QNetworkReply::ProtocolFailure, "Data corrupted", true, Kind::Garbled, u"base URL"_s);
    row("something else", QNetworkReply::InternalServerError, "Odd", true, Kind::Other,
        u"check the base URL"_s);
}

void TestNetworkFailures::everyErrorHasAKindAndAWayOut()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, text);
    QFETCH(bool, wasSent);
    QFETCH(QString, wayOut);
    const HttpFailure failure = failureFrom(error, text, wasSent);
    QTEST(failure.kind, "kind");
    const QString message = failureMessage(failure, u"api.example:443"_s);
    QVERIFY2(message.contains(u"api.example:443") && message.contains(wayOut), qPrintable(message));
    QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
}

PENNYBENCH_TEST(TestNetworkFailures)
#include "tst_networkfailures.moc"
