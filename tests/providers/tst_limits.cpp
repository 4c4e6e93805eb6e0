#include "tests/support/askonce.h"
#include "tests/support/memory.h"
#include "tests/support/onerow.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// Writes the piece every few milliseconds.
Serve ticks(const QByteArray &start, const QByteArray &piece, int milliseconds)
{
    return [=](QTcpSocket *socket) {
        socket->write(start);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, piece] { socket->write(piece); });
        timer->start(milliseconds);
    };
}

} // namespace

/// How long an answer may take and how large it may grow, in every dialect.
class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void everyTimeoutSaysWhichOneItWas_data();
    void everyTimeoutSaysWhichOneItWas();
    void keepAlivesAreNotProgress_data();
    void keepAlivesAreNotProgress();
    void aCompleteAnswerEndsWhenNothingMoreComes_data();
    void aCompleteAnswerEndsWhenNothingMoreComes();
    void theUsageAfterACompleteAnswerIsWaitedFor_data() { oneRow("5 usage half a second later"); }
    void theUsageAfterACompleteAnswerIsWaitedFor();
    void oneByteAtATimeDoesNotOutliveTheTotalTimeout_data() { eachWire("22"); }
    void oneByteAtATimeDoesNotOutliveTheTotalTimeout();
    void aSlowAnswerIsWaitedFor_data() { eachWire("23"); }
    void aSlowAnswerIsWaitedFor();
    void aLineOfFourMegabytesIsRead_data() { eachWire("19"); }
    void aLineOfFourMegabytesIsRead();
    void aLineOf64MegabytesEndsTheAnswer_data() { eachWire("19"); }
    void aLineOf64MegabytesEndsTheAnswer();
    void anAnswerOfTenMegabytesIsKept_data() { eachWire("20"); }
    void anAnswerOfTenMegabytesIsKept();
    void anEndlessAnswerEndsAndKeepsWhatArrived_data() { eachWire("21"); }
    void anEndlessAnswerEndsAndKeepsWhatArrived();
};

void TestLimits::everyTimeoutSaysWhichOneItWas_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Serve>("serve");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("text");
    for (const Wire &wire : wires()) {
        const auto row = [&wire](const char *name, const Serve &serve, const QString &which,
                             const QString &text) {
            QTest::addRow("%s: %s", wire.name, name) << wire.dialect << serve << which << text;
        };
        const QByteArray begun = wire.head() + wire.before + wire.piece;
        row("nothing after the request", sends({}, false), u"first-token"_s, {});
        row("nothing after the headers", sends(wire.head(), false), u"first-token"_s, {});
        row("silence in the middle", sends(begun, false), u"idle"_s, u"Hi"_s);
        row("an answer that takes too long", sends(begun, false), u"total"_s, u"Hi"_s);
    }
}

void TestLimits::everyTimeoutSaysWhichOneItWas()
{
    QFETCH(Dialect, dialect);
    QFETCH(Serve, serve);
    QFETCH(QString, which);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { serve(socket); });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s), dialect);
    Timeouts &limits = endpoint.timeouts;
    (which == u"first-token"   ? limits.firstToken
            : which == u"idle" ? limits.idle
                               : limits.total) = std::chrono::milliseconds(150);
    const Outcome outcome = askOnce(endpoint);
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY2(outcome.message().contains(which + u" timeout"_s) && outcome.message().contains(u"0.15 s"),
        qPrintable(outcome.message()));
    QVERIFY(outcome.failed->error.maybeCharged && outcome.failed->error.retryable);
    QTEST(outcome.text, "text");
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::keepAlivesAreNotProgress_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<bool>("begun");
    for (const bool begun : {false, true}) {
        const auto row = [begun](const char *name, Dialect dialect, const QByteArray &sign) {
            QTest::addRow("%s, %s", name, begun ? "after a piece" : "before the first")
                << dialect << sign << begun;
        };
        row("comments", Dialect::OpenAi, ": keep-alive\n\n");
        row("events without data", Dialect::OpenAi, "data: \n\n");
        row("words as data", Dialect::OpenAi, "data: : OPENROUTER PROCESSING\n\n");
        row("objects without choices", Dialect::OpenAi, "data: {\"id\":\"c\",\"choices\":[]}\n\n");
        row("words as data, to Gemini", Dialect::Gemini, "data: ping\r\n\r\n");
        row("words as data, to Anthropic", Dialect::Anthropic, "data: ping\n\n");
        row("words as lines", Dialect::Ollama, "ping\n");
        row("comments without text, as llama.cpp sends them", Dialect::OpenAi, ":\n\n");
        row("blank lines", Dialect::OpenAi, "\n");
        row("comments of Gemini", Dialect::Gemini, ": x\r\n\r\n");
        row("pings of Anthropic", Dialect::Anthropic, "event: ping\ndata: {\"type\":\"ping\"}\n\n");
        row("blank lines of Ollama", Dialect::Ollama, "\n");
    }
}

void TestLimits::keepAlivesAreNotProgress()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, sign);
    QFETCH(bool, begun);
    const Wire &wire = wireOf(dialect);
    const QByteArray start = wire.head() + (begun ? wire.before + wire.piece : QByteArray());
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { ticks(start, sign, 20)(socket); });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s), dialect);
    (begun ? endpoint.timeouts.idle : endpoint.timeouts.firstToken) = std::chrono::milliseconds(300);
    const Outcome outcome = askOnce(endpoint);
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY(outcome.message().contains(begun ? u"idle timeout"_s : u"first-token timeout"_s));
}

void TestLimits::aCompleteAnswerEndsWhenNothingMoreComes_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("sign");
    for (const Wire &wire : wires()) {
        if (wire.last.isEmpty())
            continue;
        QTest::addRow("%s: silence after the finish reason", wire.name) << wire.dialect << QByteArray();
        QTest::addRow("%s: keep-alives after the finish reason", wire.name)
            << wire.dialect << QByteArray(": alive\n\ndata: alive\n\n");
    }
}

void TestLimits::aCompleteAnswerEndsWhenNothingMoreComes()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, sign);
    const Wire &wire = wireOf(dialect);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        ticks(wire.head() + wire.before + wire.piece + wire.last, sign, 20)(socket);
    });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s), dialect);
    endpoint.timeouts.idle = std::chrono::milliseconds(300);
    const Outcome outcome = askOnce(endpoint);
    QVERIFY2(outcome.ending() == u"stop"_s, qPrintable(outcome.message()));
    QCOMPARE(outcome.text, u"Hi"_s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::theUsageAfterACompleteAnswerIsWaitedFor()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(wire.head() + wire.piece + wire.last);
        QTimer::singleShot(500, socket, [socket, &wire] {
            socket->write("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}}\n\n"
                + wire.mark);
        });
    });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(outcome.ending(), u"stop"_s);
    QCOMPARE(outcome.usage.completion, 1);
}

void TestLimits::oneByteAtATimeDoesNotOutliveTheTotalTimeout()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        ticks(wire.head() + wire.before, wire.piece, 20)(socket);
    });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s), dialect);
    endpoint.timeouts.total = std::chrono::milliseconds(400);
    const Outcome outcome = askOnce(endpoint);
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY2(outcome.message().contains(u"total timeout"), qPrintable(outcome.message()));
    QVERIFY(outcome.text.startsWith(u"Hi"));
}

void TestLimits::aSlowAnswerIsWaitedFor()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        auto left = std::make_shared<int>(10);
        socket->write(wire.head() + wire.before);
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [=] {
            if (--*left > 0)
                socket->write(wire.piece);
            else
                sends(wire.last + wire.mark)(socket);
        });
        timer->start(100);
    });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s), dialect);
    // Together the pieces take longer than the idle timeout between two of them.
    endpoint.timeouts.idle = std::chrono::milliseconds(900);
    const Outcome outcome = askOnce(endpoint);
    QVERIFY2(outcome.finished, qPrintable(outcome.message()));
    QCOMPARE(outcome.text, u"Hi"_s.repeated(9));
}

void TestLimits::aLineOfFourMegabytesIsRead()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    const QByteArray longPiece = wire.pieceOf(QByteArray(4 * megabyte, 'x'));
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        sends(wire.head() + wire.before + longPiece + wire.last + wire.mark)(socket);
    });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect));
    QCOMPARE(outcome.ending(), u"stop"_s);
    QCOMPARE(outcome.text.size(), 4 * megabyte);
}

void TestLimits::aLineOf64MegabytesEndsTheAnswer()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    const QByteArray opening = wire.piece.left(wire.piece.indexOf("Hi"));
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        floods(wire.head() + wire.before + wire.piece + opening, QByteArray(64 * 1024, 'x'))(socket);
    });
    const qint64 before = peakMemory();
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect));
    QCOMPARE(outcome.ending(), u"protocol"_s);
    QCOMPARE(outcome.text, u"Hi"_s);
    QVERIFY2(peakMemory() - before < 100, qPrintable(QString::number(peakMemory() - before)));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::anAnswerOfTenMegabytesIsKept()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    const QByteArray piece = wire.pieceOf(QByteArray(100'000, 'x'));
    QByteArray answer = wire.head() + wire.before;
    for (int i = 0; i < 100; ++i)
        answer += piece;
    answer += wire.last + wire.mark;
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { sends(answer)(socket); });
    const qint64 before = peakMemory();
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect));
    QCOMPARE(outcome.ending(), u"stop"_s);
    QCOMPARE(outcome.text.size(), 10'000'000);
    QVERIFY2(peakMemory() - before < 150, qPrintable(QString::number(peakMemory() - before)));
}

void TestLimits::anEndlessAnswerEndsAndKeepsWhatArrived()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        floods(wire.head() + wire.before, wire.pieceOf(QByteArray(10'000, 'x')))(socket);
    });
    const Outcome outcome = askOnce(endpointAt(server.url(u"/v1"_s), dialect));
    QCOMPARE(outcome.ending(), u"protocol"_s);
    QVERIFY2(outcome.message().contains(u"MB"), qPrintable(outcome.message()));
    QVERIFY(outcome.text.size() > 19'000'000);
    QVERIFY(outcome.failed->error.maybeCharged && !outcome.failed->error.retryable);
    QTRY_COMPARE(server.openConnections(), 0);
}

PENNYBENCH_TEST(TestLimits)
#include "tst_limits.moc"
