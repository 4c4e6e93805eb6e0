#include "providers/failuremessage.h"
#include "providers/transport/networkfailure.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

using Kind = HttpFailure::Kind;

/// The meaning of Qt's errors, and the messages for a person.
class TestNetworkFailures : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasAKindAndASolution_data();
    void everyErrorHasAKindAndASolution();
};

void TestNetworkFailures::everyErrorHasAKindAndASolution_data()
{
    QTest::addColumn<ReplyEnd>("end");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("wayOut");
    using Reply = QNetworkReply;
    const auto row = [](const char *name, Reply::NetworkError error, Kind kind, const QString &wayOut,
                         const QString &text = u"x"_s) {
        QTest::newRow(name) << ReplyEnd{.error = error, .text = text} << kind << wayOut;
    };
    row("refused", Reply::ConnectionRefusedError, Kind::Refused, u"is the server running"_s);
    row("no such host", Reply::HostNotFoundError, Kind::HostNotFound, u"check the base URL"_s);
    row("no route", Reply::UnknownNetworkError, Kind::Unreachable, u"check the network"_s);
    row("the system gave up connecting", Reply::TimeoutError, Kind::Unreachable, u"check the network"_s);
    row("the network went away", Reply::TemporaryNetworkFailureError, Kind::Unreachable,
        u"check the network"_s);
    row("TLS", Reply::SslHandshakeFailedError, Kind::Tls, u"clock"_s);
    row("a proxy that refuses", Reply::UnknownNetworkError, Kind::Proxy, u"system's settings"_s,
        u"Proxy denied connection"_s);
    row("a proxy that wants a login", Reply::ProxyAuthenticationRequiredError, Kind::ProxyLogin, u"login"_s);
    row("a missing proxy", Reply::ProxyConnectionRefusedError, Kind::Proxy, u"address"_s);
    row("a proxy without a name", Reply::ProxyNotFoundError, Kind::Proxy, u"address"_s);
    row("a proxy that is silent", Reply::ProxyTimeoutError, Kind::Proxy, u"address"_s);
    row("something else", Reply::ProtocolInvalidOperationError, Kind::Other, u"check the base URL"_s);

    const auto left = [](const char *name, Reply::NetworkError error, Kind kind, const QString &wayOut) {
        QTest::newRow(name) << ReplyEnd{.error = error, .text = u"x"_s, .left = true} << kind << wayOut;
    };
    left("the network went away in the middle", Reply::UnknownNetworkError, Kind::Closed, u"try again"_s);
    left("closed", Reply::RemoteHostClosedError, Kind::Closed, u"try again"_s);
    left("closed, or no HTTP", Reply::ContentReSendError, Kind::Unanswered, u"is not HTTP"_s);
    left("HTTP/2 refuses the stream", Reply::ProtocolFailure, Kind::Closed, u"try again"_s);
    left("HTTP/2 resets the stream", Reply::InternalServerError, Kind::Closed, u"try again"_s);
    left("HTTP/2 refuses more requests", Reply::ProtocolUnknownError, Kind::Closed, u"try again"_s);

    const auto answered = [](const char *name, Reply::NetworkError error, bool http2, Kind kind,
                              const QString &wayOut) {
        QTest::newRow(name)
            << ReplyEnd{.error = error, .text = u"x"_s, .left = true, .answered = true, .http2 = http2}
            << kind << wayOut;
    };
    answered("shorter than it was called", Reply::RemoteHostClosedError, false, Kind::Closed, u"try again"_s);
    answered("closed during reading", Reply::ContentReSendError, false, Kind::Closed, u"try again"_s);
    answered("an invalid compression", Reply::UnknownContentError, false, Kind::Compressed,
        u"switch off compression"_s);
    answered("invalid chunks", Reply::ProtocolFailure, false, Kind::Garbled, u"base URL"_s);
    answered("HTTP/2 resets inside an answer", Reply::ProtocolFailure, true, Kind::Closed, u"try again"_s);
}

void TestNetworkFailures::everyErrorHasAKindAndASolution()
{
    QFETCH(ReplyEnd, end);
    QFETCH(QString, wayOut);
    const HttpFailure failure = failureFrom(end);
    QTEST(failure.kind, "kind");
    const QString message = failureMessage(failure, u"api.example:443"_s).english();
    QVERIFY2(message.contains(u"api.example:443") && message.contains(wayOut), qPrintable(message));
    QVERIFY2(message.endsWith(u'.') || message.endsWith(u'?'), qPrintable(message));
}

PENNYBENCH_TEST(TestNetworkFailures)
#include "tst_networkfailures.moc"
