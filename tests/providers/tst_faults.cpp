#include "tests/support/askonce.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// One fault and its required result.
struct Fault {
    QByteArray name;
    Dialect dialect = Dialect::OpenAi;
    Serve serve;
    QString ending; ///< finish reason or error kind
    QString text = u"Hi"_s; ///< what is kept
    bool retryable = false;
    bool maybeCharged = false;
    QString words; ///< a part of the message
    bool stream = true;
};

QByteArray chunked(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray errorResponse(int status, const QList<QByteArray> &headers = {})
{
    return httpResponse(status, "application/json", R"({"error":{"message":"<b>m</b>"}})", headers);
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// What can go wrong with one request, in every dialect, on a raw loopback server.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void everyFaultEndsAsPromised_data();
    void everyFaultEndsAsPromised();

private:
    static void add(const Wire &wire, const char *name, Fault fault);
    static void addWholeAnswers(const Wire &wire);
    static void addEndsWithoutMark(const Wire &wire);
    static void addJunk(const Wire &wire);
    static void addShapes(const Wire &wire);
    static void addCuts(const Wire &wire);
    static void addStatuses(const Wire &wire);
    static void addErrorsInside(const Wire &wire);
    static void addWrongAnswers(const Wire &wire);
    static void addRedirects(const Wire &wire);
    static void addPackets(const Wire &wire);
};

void TestFaults::add(const Wire &wire, const char *name, Fault fault)
{
    fault.name = QByteArray(wire.name) + ": " + name;
    fault.dialect = wire.dialect;
    QTest::newRow(fault.name.constData()) << fault;
}

void TestFaults::addWholeAnswers(const Wire &wire)
{
    add(wire, "nothing is wrong", {.serve = sends(wire.head() + wire.stream()), .ending = u"stop"_s});
    add(wire, "the limit of tokens is reached",
        {.serve = sends(wire.head() + wire.before + wire.piece + wire.cutShort), .ending = u"length"_s});
    add(wire, "more after the end",
        {.serve = sends(wire.head() + wire.stream() + (wire.mark.isEmpty() ? QByteArray() : wire.stream())),
            .ending = u"stop"_s});
    add(wire, "one body though a stream was asked for",
        {.serve = sends(httpResponse(200, "application/json", wire.body)), .ending = u"stop"_s});
    add(wire, "a body of no declared type",
        {.serve = sends("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + wire.body), .ending = u"stop"_s});
    add(wire, "a stream that is called HTML",
        {.serve = sends(httpResponse(200, "text/html", wire.stream())), .ending = u"stop"_s});
    add(wire, "a body as asked for",
        {.serve = sends(httpResponse(200, "application/json", wire.body)),
            .ending = u"stop"_s,
            .stream = false});
    add(wire, "a stream though a body was asked for",
        {.serve = sends(wire.head() + wire.stream()), .ending = u"stop"_s, .stream = false});
    add(wire, "chunks, as a stream usually comes",
        {.serve = sends("HTTP/1.1 200 OK\r\nContent-Type: " + wire.type
             + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(wire.before + wire.piece)
             + chunked(wire.last + wire.mark) + "0\r\n\r\n"),
            .ending = u"stop"_s});
}

/// A finish reason makes the answer complete, however the body then ends.
void TestFaults::addEndsWithoutMark(const Wire &wire)
{
    if (wire.last.isEmpty())
        return;
    const QByteArray answer = wire.before + wire.piece + wire.last;
    const QByteArray chunkedHead =
        "HTTP/1.1 200 OK\r\nContent-Type: " + wire.type + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto whole = [&wire](const char *name, const Serve &serve) {
        add(wire, name, {.serve = serve, .ending = u"stop"_s});
    };
    whole("a finish reason, closed before the end mark", sends(wire.head() + answer));
    whole("a finish reason, then reset", sendsAndResets(chunkedHead + chunked(answer)));
    whole("a finish reason, then chunks without the last one", sends(chunkedHead + chunked(answer)));
    whole("a finish reason, then no end mark in whole chunks",
        sends(chunkedHead + chunked(answer) + "0\r\n\r\n"));
    whole("a finish reason, then an invalid chunk", sends(chunkedHead + chunked(answer) + "xyz\r\n"));
    whole("a finish reason, a short Content-Length", sends(wire.head("Content-Length: 99999\r\n") + answer));
    whole("a finish reason, closed inside the event behind it",
        sends(wire.head() + answer + wire.piece.left(wire.piece.size() / 2)));
}

/// Events without content.
void TestFaults::addJunk(const Wire &wire)
{
    const bool isSse = wire.type == "text/event-stream";
    const QByteArray junk = isSse ? "data: \n\nevent: ping\ndata:\n\ndata: : alive\n\n" : "alive\n[DONE]\n";
    add(wire, "events that carry nothing, everywhere",
        {.serve = sends(wire.head() + junk + wire.before + junk + wire.piece + junk + wire.last
             + (isSse ? junk : "") + wire.mark),
            .ending = u"stop"_s});
    add(wire, "events that carry nothing, and no answer",
        {.serve = sends(wire.head() + junk),
            .ending = u"protocol"_s,
            .text = {},
            .maybeCharged = isSse,
            .words = u"alive"_s});
    if (isSse)
        add(wire, "events that carry nothing, then reset",
            {.serve = sendsAndResets(wire.head() + junk),
                .ending = u"protocol"_s, // Qt does not tell that a body without a length was reset
                .text = {},
                .retryable = false,
                .maybeCharged = true});
    if (!wire.mark.isEmpty() && !wire.last.isEmpty())
        return;
    add(wire, "an end mark of another dialect",
        {.serve = sends(wire.head() + wire.stream() + (isSse ? "data: [DONE]\n\n" : "[DONE]\n")),
            .ending = u"stop"_s});
}

void TestFaults::addShapes(const Wire &wire)
{
    const QByteArray end = wire.last + wire.mark;
    add(wire, "invalid UTF-8",
        {.serve = sends(wire.head() + wire.before
             + wire.pieceOf("4\xff"
                            "2")
             + end),
            .ending = u"stop"_s,
            .text = u"4\uFFFD2"_s});
    add(wire, "half a pair of surrogates before a letter",
        {.serve = sends(wire.head() + wire.before + wire.pieceOf("\\ud83dB") + end),
            .ending = u"stop"_s,
            .text = u"\uFFFDB"_s});
    add(wire, "half a pair of surrogates, then the end",
        {.serve = drips(wire.head() + wire.before + wire.pieceOf("B\\ud83d") + end, 1),
            .ending = u"stop"_s,
            .text = u"B\uFFFD"_s});
    add(wire, "thinking under another name",
        {.serve = drips(
             wire.head() + wire.before + wire.pieceOf("<thought>Hm</th") + wire.pieceOf("ought>Hi") + end, 2),
            .ending = u"stop"_s});
    add(wire, "thinking under another name, and a reset in it",
        {.serve = sendsAndResets(wire.head() + wire.before + wire.pieceOf("<thought>Hm</th")),
            .ending = u"truncated"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true});
}

void TestFaults::addCuts(const Wire &wire)
{
    const QByteArray begun = wire.before + wire.piece;
    const auto truncated = [&wire](const char *name, const Serve &serve) {
        add(wire, name, {.serve = serve, .ending = u"truncated"_s, .retryable = true, .maybeCharged = true});
    };
    add(wire, "closed without an answer",
        {.serve = sends({}), .ending = u"network"_s, .text = {}, .retryable = true, .maybeCharged = true});
    add(wire, "reset without an answer",
        {.serve = sendsAndResets({}),
            .ending = u"network"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true});
    add(wire, "reset inside the headers",
        {.serve = sendsAndResets("HTTP/1.1 200 OK\r\nContent-Ty"),
            .ending = u"network"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true});
    truncated("reset in the middle",
        sendsAndResets("HTTP/1.1 200 OK\r\nContent-Type: " + wire.type
            + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(begun)));
    truncated("closed after a piece", sends(wire.head() + begun));
    truncated("closed inside a piece", sends(wire.head() + begun + wire.piece.left(wire.piece.size() / 2)));
    truncated("chunks without the last one",
        sends("HTTP/1.1 200 OK\r\nContent-Type: " + wire.type + "\r\nTransfer-Encoding: chunked\r\n\r\n"
            + chunked(begun)));
    truncated("a short Content-Length", sends(wire.head("Content-Length: 99999\r\n") + begun));
    add(wire, "a short Content-Length, one body",
        {.serve = sends("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999\r\n\r\n"
             + wire.body.left(wire.body.size() - 12)),
            .ending = u"truncated"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true,
            .stream = false});
    add(wire, "headers and nothing else",
        {.serve = sends(wire.head()),
            .ending = u"truncated"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true});
}

void TestFaults::addStatuses(const Wire &wire)
{
    struct Status {
        int number;
        const char *kind;
        bool retryable;
    };
    static constexpr Status statuses[] = {{400, "invalid_request", false}, {401, "auth", false},
        {402, "quota", false}, {403, "auth", false}, {404, "model_not_found", false}, {408, "timeout", true},
        {409, "server", true}, {413, "invalid_request", false}, {422, "invalid_request", false},
        {425, "server", true}, {429, "rate_limit", true}, {500, "server", true}, {502, "server", true},
        {503, "overloaded", true}, {504, "timeout", true}, {529, "overloaded", true}};
    for (const Status &status : statuses) {
        add(wire, qPrintable(u"status %1"_s.arg(status.number)),
            {.serve = sends(errorResponse(status.number)),
                .ending = QString::fromLatin1(status.kind),
                .text = {},
                .retryable = status.retryable,
                .words = u"<b>m</b>"_s});
    }
    add(wire, "no money behind a 429",
        {.serve = sends(httpResponse(429, "application/json",
             R"({"error":{"message":"Top up","code":"insufficient_quota","type":"insufficient_quota"}})")),
            .ending = u"quota"_s,
            .text = {},
            .words = u"Top up"_s});
    add(wire, "a web page with status 500",
        {.serve = sends(httpResponse(500, "text/html", "<html><title>Oops</title>")),
            .ending = u"server"_s,
            .text = {},
            .retryable = true,
            .words = u"Oops"_s});
    add(wire, "a body without an end",
        {.serve = sends("HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\n" + QByteArray(600'000, 'x')),
            .ending = u"invalid_request"_s,
            .text = {}});
    add(wire, "x-should-retry says no",
        {.serve = sends(errorResponse(500, {"x-should-retry: false"})), .ending = u"server"_s, .text = {}});
}

void TestFaults::addErrorsInside(const Wire &wire)
{
    const QByteArray begun = wire.before + wire.piece;
    add(wire, "an error inside the stream",
        {.serve = sends(wire.head() + begun + wire.errorEvent + wire.last + wire.mark),
            .ending = u"overloaded"_s,
            .retryable = true,
            .maybeCharged = true,
            .words = u"Overloaded"_s});
    add(wire, "an error as the first event",
        {.serve = sends(wire.head() + wire.errorEvent),
            .ending = u"overloaded"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true,
            .words = u"Overloaded"_s});
    add(wire, "an event that is not JSON",
        {.serve = sends(wire.head() + begun + wire.garbage + wire.last + wire.mark),
            .ending = u"protocol"_s,
            .maybeCharged = true,
            .words = u"oops"_s});
}

void TestFaults::addWrongAnswers(const Wire &wire)
{
    add(wire, "a web page with status 200",
        {.serve = sends(httpResponse(200, "text/html", "<html>\n<title>Log in here</title>")),
            .ending = u"protocol"_s,
            .text = {},
            .words = u"Log in here"_s});
    add(wire, "a web page of a portal, body asked for",
        {.serve = sends(
             httpResponse(200, "text/html", "<!DOCTYPE html><style>a{b:c}</style><title>Log in</title>")),
            .ending = u"protocol"_s,
            .text = {},
            .words = u"Log in"_s,
            .stream = false});
    add(wire, "another JSON",
        {.serve = sends(httpResponse(200, "application/json", "[1,2,3]")),
            .ending = u"protocol"_s,
            .text = {}});
    add(wire, "an invalid status line",
        {.serve = sends("SSH-2.0-OpenSSH_9.2\r\n"),
            .ending = u"network"_s,
            .text = {},
            .retryable = true,
            .maybeCharged = true,
            .words = u"not HTTP"_s});
    add(wire, "a stream says gzip and is none: none was asked for",
        {.serve = sends(httpResponse(200, wire.type, wire.stream(), {"Content-Encoding: gzip"})),
            .ending = u"stop"_s});
    add(wire, "a body says gzip and is none",
        {.serve = sends(httpResponse(200, "application/json", wire.body, {"Content-Encoding: gzip"})),
            .ending = u"protocol"_s,
            .text = {},
            .maybeCharged = true,
            .stream = false});
}

void TestFaults::addRedirects(const Wire &wire)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        add(wire, qPrintable(u"a redirect, %1"_s.arg(status)),
            {.serve = sends(httpResponse(status, "text/plain", "", {"Location: https://elsewhere.example/"})),
                .ending = u"protocol"_s,
                .text = {},
                .words = u"elsewhere.example"_s});
    }
    add(wire, "a redirect without a target",
        {.serve = sends(httpResponse(302, "text/plain", "")), .ending = u"protocol"_s, .text = {}});
    add(wire, "a redirect to itself",
        {.serve = sends(httpResponse(307, "text/plain", "", {"Location: ."})),
            .ending = u"protocol"_s,
            .text = {}});
}

void TestFaults::addPackets(const Wire &wire)
{
    const QString letters = u"é€😀 Đ 中"_s;
    const QByteArray answer = wire.before + wire.pieceOf(letters.toUtf8()) + wire.last + wire.mark;
    for (const int size : {1, 2, 3}) {
        add(wire, qPrintable(u"packets of %1 bytes"_s.arg(size)),
            {.serve = drips(wire.head() + answer, size), .ending = u"stop"_s, .text = letters});
    }
    const QByteArray pair =
        wire.before + wire.pieceOf("\\ud83d") + wire.pieceOf("\\ude00") + wire.last + wire.mark;
    add(wire, "a pair of surrogates in two pieces",
        {.serve = sends(wire.head() + pair), .ending = u"stop"_s, .text = u"😀"_s});
    add(wire, "a byte order mark, split",
        {.serve = drips(wire.head() + "\xEF\xBB\xBF" + wire.stream(), 1), .ending = u"stop"_s});
    if (wire.type != "text/event-stream")
        return;
    const QByteArray lf = QByteArray(wire.stream()).replace("\r\n", "\n");
    add(wire, "lines that end with LF", {.serve = sends(wire.head() + lf), .ending = u"stop"_s});
    add(wire, "lines that end with CRLF, split",
        {.serve = drips(wire.head() + QByteArray(lf).replace("\n", "\r\n"), 1), .ending = u"stop"_s});
    add(wire, "lines that end with CR",
        {.serve = sends(wire.head() + QByteArray(lf).replace("\n", "\r")), .ending = u"stop"_s});
    add(wire, "comments, ids and retries",
        {.serve = sends(wire.head() + ": hello\n\n:\nid: 1\nretry: 10\n" + lf), .ending = u"stop"_s});
    add(wire, "no blank after the colon",
        {.serve = sends(wire.head() + QByteArray(lf).replace("data: ", "data:")), .ending = u"stop"_s});
    add(wire, "the last blank line is missing",
        {.serve = sends(wire.head() + lf.chopped(1)), .ending = u"stop"_s});
}

void TestFaults::everyFaultEndsAsPromised_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Wire &wire : wires()) {
        addWholeAnswers(wire);
        addEndsWithoutMark(wire);
        addJunk(wire);
        addShapes(wire);
        addCuts(wire);
        addStatuses(wire);
        addErrorsInside(wire);
        addWrongAnswers(wire);
        addRedirects(wire);
        addPackets(wire);
    }
}

void TestFaults::everyFaultEndsAsPromised()
{
    QFETCH(Fault, fault);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { fault.serve(socket); });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), fault.dialect), fault.stream);
    QVERIFY2(outcome.ending() == fault.ending, qPrintable(outcome.ending() + u' ' + outcome.message()));
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.afterEnding, 0);
    QCOMPARE(outcome.text, fault.text);
    QCOMPARE(server.requests().size(), 1);
    const RawRequest &request = server.requests().first();
    QVERIFY(!request.path.contains(testKey) && !request.body.contains(testKey));
    if (!outcome.failed)
        return;
    const ChatError &error = outcome.failed->error;
    QCOMPARE(error.retryable, fault.retryable);
    QCOMPARE(error.maybeCharged, fault.maybeCharged);
    QVERIFY2(error.message.english().contains(fault.words), qPrintable(error.message.english()));
    QVERIFY(!error.message.english().isEmpty() && error.message.english().size() <= 500);
    QVERIFY(!error.message.english().contains(QLatin1String(testKey)));
}

PENNYBENCH_TEST(TestFaults)
#include "tst_faults.moc"
