#include "providers/chatclients.h"
#include "providers/httpchatclient.h"
#include "providers/servererror.h"
#include "providers/transport/httptransport.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Pennybench;

namespace {

constexpr const char *key = "sk-CANARY-0123456789";

const QByteArray piece = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"}}]}\n\n";
const QByteArray last = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const QByteArray mark = "data: [DONE]\n\n";

/// A stream whose end is the end of the connection.
QByteArray streamHead(const QByteArray &extra = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + extra + "Connection: close\r\n\r\n";
}

/// How one dialect writes "Hi", the end of it, and an error.
struct Wire {
    const char *name;
    Dialect dialect;
    QByteArray type;
    QByteArray piece;
    QByteArray last; ///< finish reason
    QByteArray mark; ///< end mark; empty where the dialect has none
    QByteArray errorEvent; ///< overloaded, inside a stream
    QByteArray garbage; ///< an event that is not JSON
};

QList<Wire> wires()
{
    const QByteArray sse = "text/event-stream";
    return {
        {"openai", Dialect::OpenAi, sse, piece, last, mark,
            "data: {\"error\":{\"message\":\"Overloaded\",\"code\":503}}\n\n", "data: {oops\n\n"},
        {"gemini", Dialect::Gemini, sse,
            "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hi\"}]}}]}\r\n\r\n",
            "data: {\"candidates\":[{\"finishReason\":\"STOP\"}]}\r\n\r\n", "",
            "data: {\"error\":{\"code\":503,\"message\":\"Overloaded\",\"status\":\"UNAVAILABLE\"}}\r\n\r\n",
            "data: {oops\r\n\r\n"},
        {"anthropic", Dialect::Anthropic, sse,
            "event: message_start\ndata: "
            "{\"type\":\"message_start\",\"message\":{\"model\":\"m\",\"content\":[]}}\n\n"
            "event: content_block_delta\ndata: "
            "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":"
            "\"Hi\"}}\n\n",
            "event: message_delta\ndata: "
            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"}}\n\n",
            "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n",
            "event: error\ndata: "
            "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
            "event: x\ndata: {oops\n\n"},
        {"ollama", Dialect::Ollama, "application/x-ndjson",
            "{\"message\":{\"content\":\"Hi\"},\"done\":false}\n", "",
            "{\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}\n",
            "{\"error\":{\"message\":\"Overloaded\",\"code\":503}}\n", "{oops\n"},
    };
}

using Serve = std::function<void(QTcpSocket *)>;

Serve sends(const QByteArray &bytes, bool thenCloses = true)
{
    return [=](QTcpSocket *socket) {
        socket->write(bytes);
        if (thenCloses)
            socket->disconnectFromHost();
    };
}

struct Outcome {
    QString text;
    std::optional<Finished> finished;
    std::optional<Failed> failed;
    int endings = 0;
    qsizetype requests = 0;
};

Endpoint endpointAt(const QUrl &url)
{
    Endpoint endpoint;
    endpoint.providerId = QStringLiteral("p");
    endpoint.providerName = QStringLiteral("Provider");
    endpoint.baseUrl = url;
    endpoint.key = key;
    return endpoint;
}

Outcome ask(const Endpoint &endpoint, const std::function<void(ChatClient &, quint64)> &then = {})
{
    const auto transport = makeNetworkTransport();
    const auto client = makeChatClient(endpoint, *transport);
    Outcome outcome;
    QObject::connect(
        client.get(), &ChatClient::eventArrived, client.get(), [&](quint64 id, const ChatEvent &event) {
            if (const auto *added = std::get_if<TextAdded>(&event)) {
                outcome.text += added->text;
                if (then)
                    then(*client, id);
            }
            if (const auto *end = std::get_if<Finished>(&event))
                outcome.finished = *end;
            if (const auto *end = std::get_if<Failed>(&event))
                outcome.failed = *end;
            outcome.endings += isEnding(event) ? 1 : 0;
        });
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = QStringLiteral("Hello");
    client->start(request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.endings > 0, 60'000); }();
    QCoreApplication::processEvents();
    return outcome;
}

} // namespace

Q_DECLARE_METATYPE(Serve)

/// What can go wrong with one request, on a raw loopback server.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void endsAsItShould_data();
    void endsAsItShould();
    void everyDialectEndsAsItShould_data();
    void everyDialectEndsAsItShould();
    void everyLimitOfTimeSaysWhichItWas_data();
    void everyLimitOfTimeSaysWhichItWas();
    void keepAliveCommentsAreNoProgress();
    void aRedirectIsNotFollowedAndNoKeyGoesAlong();
    void aKeyThatTheServerRepeatsIsTakenOut();
    void cancellingEndsTheRequestAndClosesTheConnection();
    void aServerThatIsNotThereIsANetworkError();
    void plaintextGoesOnlyToThisMachine_data();
    void plaintextGoesOnlyToThisMachine();
    void tenStreamsToOneHostRunAtOnce();
    void waitsAreReadInEveryForm_data();
    void waitsAreReadInEveryForm();
};

void TestFaults::endsAsItShould_data()
{
    QTest::addColumn<Serve>("serve");
    QTest::addColumn<QString>("kind"); // empty: the answer is complete
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("retryable");

    const auto fault = [](const char *name, const Serve &serve, const char *kind, const char *text,
                           bool retryable) {
        QTest::newRow(name) << serve << QString::fromLatin1(kind) << QString::fromLatin1(text) << retryable;
    };
    fault("a whole stream", sends(streamHead() + piece + last + mark), "", "Hi", false);
    fault("a stream without its end mark", sends(streamHead() + piece + last), "truncated", "Hi", true);
    fault("a stream that stops in the middle", sends(streamHead() + piece), "truncated", "Hi", true);
    fault("an end mark without a finish reason", sends(streamHead() + piece + mark), "truncated", "Hi", true);
    fault("chunks without the last one",
        sends("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n"),
        "truncated", "Hi", true);
    fault("a short Content-Length", sends(streamHead("Content-Length: 9999\r\n") + piece), "truncated", "Hi",
        true);
    fault("a connection that is closed without an answer", sends({}), "network", "", true);
    fault(
        "data after the end mark", sends(streamHead() + piece + last + mark + piece + mark), "", "Hi", false);
    fault("an event that is not JSON", sends(streamHead() + piece + "data: {oops\n\n" + last + mark),
        "protocol", "Hi", false);
    fault("null content and empty choices",
        sends(streamHead()
            + "data: {\"choices\":[]}\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"content\":null}}]}\n\n"
            + piece + last + mark),
        "", "Hi", false);
    fault("an error inside the stream",
        sends(streamHead() + piece + "data: {\"error\":{\"message\":\"Overloaded\",\"code\":503}}\n\n"),
        "overloaded", "Hi", true);
    fault("a web page with status 200",
        sends(httpResponse(200, "text/html", "<html><title>Login</title></html>")), "protocol", "", false);
    fault("one body although a stream was asked for",
        sends(httpResponse(200, "application/json",
            R"({"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]})")),
        "", "Hi", false);
    fault("blank lines before the body",
        sends(httpResponse(200, "application/json",
            "\n\n\n{\"choices\":[{\"index\":0,\"message\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]"
            "}")),
        "", "Hi", false);
    fault("no money left",
        sends(httpResponse(402, "application/json", R"({"error":{"message":"Insufficient Balance"}})")),
        "quota", "", false);
    fault("quota behind a 429",
        sends(httpResponse(
            429, "application/json", R"({"error":{"message":"m","code":"insufficient_quota"}})")),
        "quota", "", false);
    const std::pair<int, const char *> statuses[] = {{400, "invalid_request"}, {401, "auth"}, {403, "auth"},
        {404, "model_not_found"}, {408, "timeout"}, {409, "server"}, {413, "invalid_request"},
        {422, "invalid_request"}, {425, "server"}, {429, "rate_limit"}, {500, "server"}, {502, "server"},
        {503, "overloaded"}, {504, "timeout"}, {529, "overloaded"}};
    for (const auto &[status, kind] : statuses) {
        const bool retryable =
            status == 408 || status == 409 || status == 425 || status == 429 || status >= 500;
        QTest::addRow("status %d", status)
            << sends(httpResponse(status, "application/json", R"({"error":{"message":"m"}})"))
            << QString::fromLatin1(kind) << QString() << retryable;
    }
    fault(
        "an answer larger than 20 MB",
        [](QTcpSocket *socket) {
            socket->write(streamHead() + piece);
            for (int i = 0; i < 22; ++i)
                socket->write(": " + QByteArray(1024 * 1024, 'x') + '\n');
            socket->disconnectFromHost();
        },
        "protocol", "Hi", false);
}

void TestFaults::endsAsItShould()
{
    QFETCH(Serve, serve);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, retryable);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { serve(socket); });
    const Outcome outcome = ask(endpointAt(server.url(QStringLiteral("/v1"))));
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.text, text);
    // Qt sends a POST again by itself where the connection is closed without an answer.
    QVERIFY(server.requests().size() == 1 || kind == u"network");
    if (kind.isEmpty()) {
        QVERIFY2(outcome.finished, outcome.failed ? qPrintable(outcome.failed->error.message) : "");
        return;
    }
    QVERIFY(outcome.failed);
    const ChatError &error = outcome.failed->error;
    QVERIFY2(toText(error.kind) == kind, qPrintable(toText(error.kind) + u' ' + error.message));
    QCOMPARE(error.retryable, retryable);
    QVERIFY(!error.message.isEmpty() && error.message.size() <= 500);
    QVERIFY(!error.message.contains(QLatin1String(key)));
}

void TestFaults::everyDialectEndsAsItShould_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");

    const QString hi = QStringLiteral("Hi");
    const QList<Wire> all = wires();
    for (int i = 0; i < all.size(); ++i) {
        const Wire &wire = all.at(i);
        const auto row = [&](const char *what, const QByteArray &response, const char *kind,
                             const QString &text) {
            QTest::addRow("%s: %s", wire.name, what) << i << response << QString::fromLatin1(kind) << text;
        };
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: " + wire.type + "\r\nConnection: close\r\n";
        const QByteArray whole = wire.piece + wire.last + wire.mark;
        row("whole", head + "\r\n" + whole, "", hi);
        row("cut after a piece", head + "\r\n" + wire.piece, "truncated", hi);
        if (!wire.mark.isEmpty())
            row("cut before the end mark", head + "\r\n" + wire.piece + wire.last, "truncated", hi);
        row("cut inside a piece", head + "\r\n" + wire.piece + wire.piece.left(wire.piece.size() / 2),
            "truncated", hi);
        row("short Content-Length", head + "Content-Length: 99999\r\n\r\n" + wire.piece, "truncated", hi);
        row("error inside the stream", head + "\r\n" + wire.piece + wire.errorEvent, "overloaded", hi);
        row("an event that is not JSON", head + "\r\n" + wire.piece + wire.garbage + whole, "protocol", hi);
        row("more after the end", head + "\r\n" + whole + (wire.mark.isEmpty() ? QByteArray() : whole), "",
            hi);
        row("a web page", httpResponse(200, "text/html", "<html><title>Login</title></html>"), "protocol",
            {});
        row("closed without an answer", {}, "network", {});
        row("status 401", httpResponse(401, "application/json", R"({"error":{"message":"m"}})"), "auth", {});
        row("status 404", httpResponse(404, "application/json", R"({"error":"no such model"})"),
            "model_not_found", {});
        row("status 429", httpResponse(429, "application/json", R"({"error":{"message":"m"}})"), "rate_limit",
            {});
        row("status 500 with a web page", httpResponse(500, "text/html", "<title>Oops</title>"), "server",
            {});
        row("status 529", httpResponse(529, "application/json", R"({"error":{"message":"m"}})"), "overloaded",
            {});
    }
}

void TestFaults::everyDialectEndsAsItShould()
{
    QFETCH(int, wire);
    QFETCH(QByteArray, response);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { sends(response)(socket); });
    Endpoint endpoint = endpointAt(server.url(QStringLiteral("/v1")));
    endpoint.dialect = wires().at(wire).dialect;
    const Outcome outcome = ask(endpoint);
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.text, text);
    QVERIFY(server.requests().size() == 1 || kind == u"network");
    if (kind.isEmpty()) {
        QVERIFY2(outcome.finished, outcome.failed ? qPrintable(outcome.failed->error.message) : "");
        return;
    }
    QVERIFY(outcome.failed);
    const ChatError &error = outcome.failed->error;
    QVERIFY2(toText(error.kind) == kind, qPrintable(toText(error.kind) + u' ' + error.message));
    QVERIFY(!error.message.isEmpty() && !error.message.contains(QLatin1String(key)));
    for (const RawRequest &request : server.requests()) {
        QVERIFY(!request.path.contains(key));
        QVERIFY(!request.body.contains(key));
    }
}

void TestFaults::everyLimitOfTimeSaysWhichItWas_data()
{
    QTest::addColumn<Serve>("serve");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("mentions");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing after the request")
        << sends({}, false) << 1 << QStringLiteral("first-event timeout") << QString();
    QTest::newRow("nothing after the headers")
        << sends(streamHead(), false) << 1 << QStringLiteral("first-event timeout") << QString();
    QTest::newRow("silence in the middle") << sends(streamHead() + piece, false) << 2
                                           << QStringLiteral("silence timeout") << QStringLiteral("Hi");
    QTest::newRow("an answer that takes too long")
        << sends(streamHead() + piece, false) << 3 << QStringLiteral("whole-answer timeout")
        << QStringLiteral("Hi");
}

void TestFaults::everyLimitOfTimeSaysWhichItWas()
{
    QFETCH(Serve, serve);
    QFETCH(int, which);
    QFETCH(QString, mentions);
    QFETCH(QString, text);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { serve(socket); });
    Endpoint endpoint = endpointAt(server.url(QStringLiteral("/v1")));
    const std::chrono::milliseconds brief(150);
    (which == 1          ? endpoint.timeouts.firstEvent
            : which == 2 ? endpoint.timeouts.silence
                         : endpoint.timeouts.whole) = brief;
    const Outcome outcome = ask(endpoint);
    QVERIFY(outcome.failed);
    QCOMPARE(outcome.failed->error.kind, ErrorKind::Timeout);
    QVERIFY2(outcome.failed->error.message.contains(mentions), qPrintable(outcome.failed->error.message));
    QVERIFY(outcome.failed->error.maybeCharged);
    QCOMPARE(outcome.text, text);
}

void TestFaults::keepAliveCommentsAreNoProgress()
{
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(streamHead());
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(": keep-alive\n\n"); });
        timer->start(20);
    });
    Endpoint endpoint = endpointAt(server.url(QStringLiteral("/v1")));
    endpoint.timeouts.firstEvent = std::chrono::milliseconds(300);
    const Outcome outcome = ask(endpoint);
    QVERIFY(outcome.failed);
    QCOMPARE(outcome.failed->error.kind, ErrorKind::Timeout);
}

void TestFaults::aRedirectIsNotFollowedAndNoKeyGoesAlong()
{
    RawServer other([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "application/json", "{}"));
    });
    for (int status : {301, 302, 303, 307, 308}) {
        RawServer server([&](const RawRequest &, QTcpSocket *socket) {
            socket->write(httpResponse(
                status, "text/plain", "", {"Location: " + other.url(QStringLiteral("/v1")).toEncoded()}));
        });
        const Outcome outcome = ask(endpointAt(server.url(QStringLiteral("/v1"))));
        QVERIFY(outcome.failed);
        QCOMPARE(outcome.failed->error.kind, ErrorKind::Protocol);
        QVERIFY(!outcome.failed->error.retryable);
        QVERIFY2(outcome.failed->error.message.contains(QString::number(other.port())),
            qPrintable(outcome.failed->error.message));
    }
    QCOMPARE(other.requests().size(), 0);
}

void TestFaults::aKeyThatTheServerRepeatsIsTakenOut()
{
    const QByteArray secret(key);
    RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
        QCOMPARE(request.headers.value("authorization"), "Bearer " + secret);
        socket->write(httpResponse(401, "application/json",
            "{\"error\":{\"message\":\"Wrong key " + secret + " (" + secret.toBase64() + ")\"}}"));
    });
    const Outcome outcome = ask(endpointAt(server.url(QStringLiteral("/v1"))));
    QVERIFY(outcome.failed);
    const QString message = outcome.failed->error.message;
    QVERIFY2(message.contains(u"Wrong key"), qPrintable(message));
    QVERIFY(!message.contains(QString::fromLatin1(secret)));
    QVERIFY(!message.contains(QString::fromLatin1(secret.toBase64())));
}

void TestFaults::cancellingEndsTheRequestAndClosesTheConnection()
{
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { socket->write(streamHead() + piece); });
    const Outcome outcome = ask(endpointAt(server.url(QStringLiteral("/v1"))),
        [](ChatClient &client, quint64 request) { client.cancel(request); });
    QVERIFY(outcome.failed);
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.failed->error.kind, ErrorKind::Cancelled);
    QCOMPARE(outcome.text, QStringLiteral("Hi"));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFaults::aServerThatIsNotThereIsANetworkError()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/v1").arg(closed.serverPort()));
    closed.close();
    const Outcome outcome = ask(endpointAt(url));
    QVERIFY(outcome.failed);
    QCOMPARE(outcome.failed->error.kind, ErrorKind::Network);
    QVERIFY(!outcome.failed->error.maybeCharged);
    QVERIFY2(outcome.failed->error.message.contains(QString::number(url.port())),
        qPrintable(outcome.failed->error.message));
}

void TestFaults::plaintextGoesOnlyToThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowPlaintext");
    QTest::addColumn<bool>("fine");

    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:1/v1") << false << true;
    QTest::newRow("this machine by name") << QStringLiteral("http://localhost:1/v1") << false << true;
    QTest::newRow("this machine, IPv6") << QStringLiteral("http://[::1]:1/v1") << false << true;
    QTest::newRow("another machine") << QStringLiteral("http://example.invalid/v1") << false << false;
    QTest::newRow("another machine, allowed") << QStringLiteral("http://example.invalid/v1") << true << true;
    QTest::newRow("encrypted") << QStringLiteral("https://example.invalid/v1") << false << true;
    QTest::newRow("a name that only looks like this machine")
        << QStringLiteral("http://localhost.example.invalid/v1") << false << false;
    QTest::newRow("a user name") << QStringLiteral("https://u:p@example.invalid/v1") << false << false;
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.invalid/v1") << false << false;
    QTest::newRow("a file") << QStringLiteral("file:///v1") << true << false;
}

void TestFaults::plaintextGoesOnlyToThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, allowPlaintext);
    QFETCH(bool, fine);
    Endpoint endpoint = endpointAt(QUrl(url));
    endpoint.allowPlaintext = allowPlaintext;
    QCOMPARE(endpointProblem(endpoint).isEmpty(), fine);
}

void TestFaults::tenStreamsToOneHostRunAtOnce()
{
    QList<QTcpSocket *> waiting;
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { waiting += socket; });
    const auto transport = makeNetworkTransport();
    const auto client = makeChatClient(endpointAt(server.url(QStringLiteral("/v1"))), *transport);
    int finished = 0;
    connect(client.get(), &ChatClient::eventArrived, this, [&](quint64, const ChatEvent &event) {
        finished += std::holds_alternative<Finished>(event) ? 1 : 0;
    });
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = QStringLiteral("Hello");
    for (int i = 0; i < 40; ++i)
        client->start(request);
    QTRY_COMPARE(waiting.size(), 40);
    for (QTcpSocket *socket : std::as_const(waiting))
        sends(streamHead() + piece + last + mark)(socket);
    QTRY_COMPARE(finished, 40);
}

void TestFaults::waitsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("headers"); // "name: value" lines
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("ms"); // -1: no hint

    const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body, qint64 ms) {
        QTest::newRow(name) << headers << body << ms;
    };
    row("seconds", "retry-after: 3", "{}", 3000);
    row("fractions of a second", "retry-after: 1.5", "{}", 1500);
    row("milliseconds win", "retry-after-ms: 250\nretry-after: 3", "{}", 250);
    row("a date against the reply's date",
        "retry-after: Mon, 23 Nov 2026 12:00:07 GMT\ndate: Mon, 23 Nov 2026 12:00:00 GMT", "{}", 7000);
    row("a date against our clock", "retry-after: Mon, 23 Nov 2026 12:00:09 GMT", "{}", 9000);
    row("a date in the past", "retry-after: Mon, 23 Nov 2026 11:00:00 GMT", "{}", -1);
    row("zero", "retry-after: 0", "{}", 0);
    row("negative", "retry-after: -5", "{}", -1);
    row("a word", "retry-after: soon", "{}", -1);
    row("absurdly long", "retry-after: 99999999", "{}", -1);
    row("Gemini's RetryInfo", "",
        R"({"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.4s"}]}})",
        34400);
    row("OpenAI's sentence in seconds", "", R"({"error":{"message":"Please try again in 18.642s."}})", 18642);
    row("OpenAI's sentence in milliseconds", "",
        R"({"error":{"message":"Please try again in 232ms. Visit"}})", 232);
    row("OpenAI's sentence in minutes", "", R"({"error":{"message":"Please try again in 6m0s."}})", 360000);
    row("nothing", "", "{}", -1);
}

void TestFaults::waitsAreReadInEveryForm()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(qint64, ms);
    HttpHead head;
    head.status = 429;
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const ChatError error = serverError(head, body, now);
    QCOMPARE(error.retryAfter ? error.retryAfter->count() : -1, ms);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
