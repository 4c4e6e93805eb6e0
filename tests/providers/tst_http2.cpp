#include "tests/support/askonce.h"
#include "tests/support/exchanged.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// tests/data/http2server.js and its output.
class Http2Server {
public:
    Http2Server()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStandardPaths::findExecutable(u"node"_s),
            {QStringLiteral(PENNYBENCH_SOURCE "/tests/data/http2server.js"),
                QStringLiteral(PENNYBENCH_SOURCE "/tests/data/tls")});
        if (m_process.waitForReadyRead(30'000))
            m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Http2Server()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(Http2Server)

    bool isRunning() const { return m_port != 0; }
    QUrl url(const QString &path) const { return QUrl(u"https://127.0.0.1:%1/%2"_s.arg(m_port).arg(path)); }
    /// Complete lines so far.
    QList<QByteArray> said()
    {
        while (m_process.canReadLine())
            m_said += m_process.readLine().trimmed();
        return m_said;
    }
    qsizetype count(const QByteArray &start)
    {
        const QList<QByteArray> lines = said();
        return std::count_if(
            lines.begin(), lines.end(), [&start](const QByteArray &line) { return line.startsWith(start); });
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
    QList<QByteArray> m_said;
};

/// Requests to a real HTTP/2 server, which is negotiated with the encryption.
class TestHttp2 : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void anAnswerIsRead();
    void manyAnswersAreReadAtOnce();
    void theStatusAndTheHeadersArrive();
    void aServerThatRefusesMoreRequestsGetsAnotherConnection();
    void aRequestThatIsCutOffIsNotSentAgain_data();
    void aRequestThatIsCutOffIsNotSentAgain();
    void aForbiddenRequestIsNotSent();
    void aLongAnswerArrivesWhileItsStreamIsOpen();
    void cancellingReachesTheServer();

private:
    std::unique_ptr<Http2Server> m_server;
};

void TestHttp2::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("there is no node on this machine to play a server of HTTP/2");
    QLoggingCategory::setFilterRules(u"qt.network.http2=false"_s); // as the program does
    qputenv("SSL_CERT_FILE", PENNYBENCH_SOURCE "/tests/data/tls/authority.pem");
    m_server = std::make_unique<Http2Server>();
    QVERIFY2(m_server->isRunning(), "node did not start tests/data/http2server.js");
}

void TestHttp2::anAnswerIsRead()
{
    const Outcome outcome = askOnce(endpointAt(m_server->url(u"answer"_s)));
    QVERIFY2(outcome.finished, qPrintable(outcome.message()));
    QCOMPARE(outcome.text, u"Hi"_s);
}

void TestHttp2::manyAnswersAreReadAtOnce()
{
    const auto transport = makeNetworkTransport();
    std::vector<std::unique_ptr<HttpExchange>> exchanges;
    int finished = 0;
    for (int i = 0; i < 30; ++i) {
        exchanges.push_back(
            transport->send({.url = m_server->url(u"answer/many"_s), .headers = {}, .body = "{}"}, {}));
        connect(exchanges.back().get(), &HttpExchange::finished, this, [&finished] { ++finished; });
    }
    QTRY_COMPARE(finished, 30);
    QTRY_COMPARE(m_server->count("POST /answer/many 2"), 30);
}

void TestHttp2::theStatusAndTheHeadersArrive()
{
    const Exchanged exchanged({.url = m_server->url(u"status"_s), .headers = {}, .body = "{}"});
    QVERIFY2(!exchanged.failure, qPrintable(exchanged.failureText()));
    QCOMPARE(exchanged.head.status, 429);
    QCOMPARE(exchanged.head.header("retry-after"), QByteArray("7"));
    QVERIFY(exchanged.body.contains("error"));
}

void TestHttp2::aServerThatRefusesMoreRequestsGetsAnotherConnection()
{
    const auto transport = makeNetworkTransport();
    for (int i = 0; i < 3; ++i) {
        const Exchanged exchanged(
            *transport, {.url = m_server->url(u"goaway"_s), .headers = {}, .body = "{}"});
        QVERIFY2(!exchanged.failure, qPrintable(exchanged.failureText()));
        QVERIFY(exchanged.body.contains("Hi"));
    }
    QTRY_COMPARE(m_server->count("POST /goaway 2"), 3);
}

void TestHttp2::aRequestThatIsCutOffIsNotSentAgain_data()
{
    QTest::addColumn<bool>("begun");
    QTest::newRow("refuse") << false;
    QTest::newRow("reset") << false;
    QTest::newRow("calm") << false;
    QTest::newRow("drop") << false;
    QTest::newRow("cut") << true;
}

void TestHttp2::aRequestThatIsCutOffIsNotSentAgain()
{
    QFETCH(bool, begun);
    const QByteArray act = QTest::currentDataTag();
    const auto transport = makeNetworkTransport();
    int asked = 0;
    const HttpRequest request{
        .url = m_server->url(QString::fromLatin1(act)), .headers = {}, .body = "{\"n\": 1}"};
    const Exchanged exchanged(*transport, request, [&asked] { return ++asked > 0; });
    QVERIFY(exchanged.failure);
    QVERIFY2(exchanged.failure->kind == HttpFailure::Kind::Closed
            || exchanged.failure->kind == HttpFailure::Kind::Unanswered,
        qPrintable(exchanged.failureText()));
    QCOMPARE(exchanged.sent, 1);
    QCOMPARE(exchanged.heads, begun ? 1 : 0);
    QCOMPARE(asked, 1);
    // The next request over the same transport is answered, and the first was not sent again meanwhile.
    const Exchanged next(*transport,
        {.url = m_server->url(u"answer/after-"_s + QString::fromLatin1(act)), .headers = {}, .body = "{}"});
    QVERIFY2(!next.failure, qPrintable(next.failureText()));
    QTRY_COMPARE(m_server->count("POST /answer/after-" + act), 1);
    QCOMPARE(m_server->count("POST /" + act + ' '), 1);
}

void TestHttp2::aForbiddenRequestIsNotSent()
{
    const auto transport = makeNetworkTransport();
    const Exchanged kept(*transport, {.url = m_server->url(u"answer/kept"_s), .headers = {}, .body = "{}"},
        [] { return false; });
    QVERIFY(kept.failure);
    QCOMPARE(kept.failure->kind, HttpFailure::Kind::KeptBack);
    QCOMPARE(kept.sent, 0);
    const Exchanged next(*transport, {.url = m_server->url(u"answer/next"_s), .headers = {}, .body = "{}"});
    QVERIFY(!next.failure);
    QTRY_COMPARE(m_server->count("POST /answer/next"), 1);
    QCOMPARE(m_server->count("POST /answer/kept"), 0);
}

void TestHttp2::aLongAnswerArrivesWhileItsStreamIsOpen()
{
    const auto transport = makeNetworkTransport();
    const auto exchange = transport->send({.url = m_server->url(u"fill"_s), .headers = {}, .body = "{}"}, {});
    qsizetype came = 0;
    connect(exchange.get(), &HttpExchange::bodyArrived, this,
        [&came](const QByteArray &bytes) { came += bytes.size(); });
    QTRY_COMPARE(came, 3'000'000);
    const Exchanged whole({.url = m_server->url(u"whole"_s), .headers = {}, .body = "{}"});
    QVERIFY2(!whole.failure, qPrintable(whole.failureText()));
    QCOMPARE(whole.body.size(), 3'000'000);
}

void TestHttp2::cancellingReachesTheServer()
{
    const qsizetype before = m_server->count("closed");
    const auto transport = makeNetworkTransport();
    const auto exchange =
        transport->send({.url = m_server->url(u"begin"_s), .headers = {}, .body = "{}"}, {});
    bool came = false;
    connect(exchange.get(), &HttpExchange::bodyArrived, this, [&came] { came = true; });
    QTRY_VERIFY(came);
    exchange->cancel();
    QTRY_COMPARE(m_server->count("closed"), before + 1);
}

PENNYBENCH_TEST(TestHttp2)
#include "tst_http2.moc"
