#include "tests/support/askonce.h"
#include "tests/support/manualclock.h"
#include "tests/support/memory.h"
#include "tests/support/onerow.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long an answer may take and how large it may grow, in every dialect.
class TestLimits : public QObject {
    Q_OBJECT

private slots:
    void everyTimeoutSaysWhichOneItWas_data();
    void everyTimeoutSaysWhichOneItWas();
    void aSilentServerIsLeft_data();
    void aSilentServerIsLeft();
    void aProgramThatWasStoppedLooksOnceMore_data();
    void aProgramThatWasStoppedLooksOnceMore();
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
    QTest::addColumn<ScriptedResponse>("response");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("text");
    for (const Wire &wire : wires()) {
        const auto row = [&wire](const char *name, const ScriptedResponse &response, const QString &which,
                             const QString &text) {
            QTest::addRow("%s: %s", wire.name, name) << wire.dialect << response << which << text;
        };
        const ScriptedResponse begun = scriptedStart(wire.head() + wire.before + wire.piece);
        row("nothing after the request", {}, u"first-token"_s, {});
        row("nothing after the headers", scriptedStart(wire.head()), u"first-token"_s, {});
        row("silence in the middle", begun, u"idle"_s, u"Hi"_s);
        row("an answer that takes too long", begun, u"total"_s, u"Hi"_s);
    }
}

void TestLimits::everyTimeoutSaysWhichOneItWas()
{
    QFETCH(Dialect, dialect);
    QFETCH(ScriptedResponse, response);
    QFETCH(QString, which);
    Endpoint endpoint = playedEndpoint(dialect);
    Timeouts &limits = endpoint.timeouts;
    (which == u"first-token" ? limits.firstToken : which == u"idle" ? limits.idle : limits.total) = 150ms;
    const Outcome outcome = playOnce(endpoint, response);
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY2(outcome.message().contains(which + u" timeout"_s) && outcome.message().contains(u"0.15 s"),
        qPrintable(outcome.message()));
    QVERIFY(outcome.failed->error.maybeCharged && outcome.failed->error.retryable);
    QTEST(outcome.text, "text");
}

void TestLimits::aSilentServerIsLeft_data()
{
    QTest::addColumn<Serve>("serve");
    const Wire &wire = wireOf(Dialect::OpenAi);
    QTest::newRow("after the request") << sends({}, false);
    QTest::newRow("in the middle") << sends(wire.head() + wire.piece, false);
}

void TestLimits::aSilentServerIsLeft()
{
    QFETCH(Serve, serve);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { serve(socket); });
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.timeouts.firstToken = 150ms;
    endpoint.timeouts.idle = 150ms;
    QCOMPARE(askOnce(endpoint).ending(), u"timeout"_s);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestLimits::aProgramThatWasStoppedLooksOnceMore_data()
{
    QTest::addColumn<std::chrono::milliseconds>("restComes");
    QTest::addColumn<QString>("ending");
    QTest::newRow("the rest has come meanwhile") << std::chrono::milliseconds(61s) << u"stop"_s;
    QTest::newRow("nothing has come") << std::chrono::milliseconds(1h) << u"timeout"_s;
}

void TestLimits::aProgramThatWasStoppedLooksOnceMore()
{
    QFETCH(std::chrono::milliseconds, restComes);
    const Wire &wire = wireOf(Dialect::OpenAi);
    ScriptedResponse response = scriptedTicks(wire.head() + wire.piece, wire.last + wire.mark, restComes, 1);
    response.endsAt = restComes;
    Endpoint endpoint = playedEndpoint(Dialect::OpenAi);
    endpoint.timeouts.idle = 3s;
    endpoint.timeouts.total = 30s;
    ManualClock clock;
    ScriptedTransport transport(clock, {response});
    const PendingOutcome pending(endpoint, helloRequest(), transport, clock);
    clock.advance(1ms);
    QCOMPARE(pending.outcome().text, u"Hi"_s);
    // Longer than both limits: what has come waits in the socket, and is read a moment later.
    clock.passWhileStopped(60s);
    QCOMPARE(pending.outcome().endings, 0);
    clock.advance(10s);
    QTEST(pending.outcome().ending(), "ending");
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
    Endpoint endpoint = playedEndpoint(dialect);
    (begun ? endpoint.timeouts.idle : endpoint.timeouts.firstToken) = 300ms;
    const Outcome outcome = playOnce(endpoint, scriptedTicks(start, sign, 20ms, 50));
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
    Endpoint endpoint = playedEndpoint(dialect);
    endpoint.timeouts.idle = 300ms;
    const Outcome outcome =
        playOnce(endpoint, scriptedTicks(wire.head() + wire.before + wire.piece + wire.last, sign, 20ms, 50));
    QVERIFY2(outcome.ending() == u"stop"_s, qPrintable(outcome.message()));
    QCOMPARE(outcome.text, u"Hi"_s);
}

void TestLimits::theUsageAfterACompleteAnswerIsWaitedFor()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    const QByteArray usage =
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}}\n\n";
    const Outcome outcome = playOnce(playedEndpoint(Dialect::OpenAi),
        scriptedTicks(wire.head() + wire.piece + wire.last, usage + wire.mark, 500ms, 1));
    QCOMPARE(outcome.ending(), u"stop"_s);
    QCOMPARE(outcome.usage.completion, 1);
}

void TestLimits::oneByteAtATimeDoesNotOutliveTheTotalTimeout()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    Endpoint endpoint = playedEndpoint(dialect);
    endpoint.timeouts.total = 400ms;
    const Outcome outcome =
        playOnce(endpoint, scriptedTicks(wire.head() + wire.before, wire.piece, 20ms, 50));
    QCOMPARE(outcome.ending(), u"timeout"_s);
    QVERIFY2(outcome.message().contains(u"total timeout"), qPrintable(outcome.message()));
    QVERIFY(outcome.text.startsWith(u"Hi"));
}

void TestLimits::aSlowAnswerIsWaitedFor()
{
    QFETCH(Dialect, dialect);
    const Wire &wire = wireOf(dialect);
    ScriptedResponse response = scriptedTicks(wire.head() + wire.before, wire.piece, 100ms, 9);
    response.pieces += ScriptedResponse::Piece{1s, wire.last + wire.mark};
    response.endsAt = 1s;
    Endpoint endpoint = playedEndpoint(dialect);
    // Together the pieces take longer than the idle timeout between two of them.
    endpoint.timeouts.idle = 150ms;
    const Outcome outcome = playOnce(endpoint, response);
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
