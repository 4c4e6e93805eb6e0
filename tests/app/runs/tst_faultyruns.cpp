#include "app/catalogue/cataloguewriter.h"
#include "tests/app/runs/faultyrun.h"
#include "tests/support/onerow.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

Serve refuses(
    int status, const QList<QByteArray> &headers = {"retry-after-ms: 10"}, const QByteArray &error = "{}")
{
    return sends(httpResponse(status, "application/json", "{\"error\":" + error + "}", headers));
}

Serve answers()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    return sends(wire.head() + wire.before + wire.pieceOf("It is 42.") + wire.last + wire.mark);
}

/// A wall clock that jumps an hour forth and back with every look; the other one is real.
class JumpingClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override { return m_real.monotonic(); }
    QDateTime utcNow() const override
    {
        m_sign = -m_sign;
        return m_real.utcNow().addSecs(m_sign * 3600);
    }
    std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const override
    {
        return m_real.callAt(moment, std::move(call));
    }

private:
    SystemClock m_real;
    mutable int m_sign = 1;
};

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// What a run makes of faulty servers: how often it asks, how long it waits, what it keeps.
class TestFaultyRuns : public QObject {
    Q_OBJECT

private slots:
    void asksAgainWhereItMay_data();
    void asksAgainWhereItMay();
    void waitsAsLongAsItIsTold_data();
    void waitsAsLongAsItIsTold();
    void aWaitThatMakesNoSenseIsNoBusyLoop_data();
    void aWaitThatMakesNoSenseIsNoBusyLoop();
    void aWaitBeyondReasonEndsTheAnswer_data() { oneRow("a wait of an hour"); }
    void aWaitBeyondReasonEndsTheAnswer();
    void aLimitThatMakesNoSenseHoldsUpNothing_data();
    void aLimitThatMakesNoSenseHoldsUpNothing();
    void aServerThatIsNotThereIsAskedThreeTimes_data() { oneRow("nothing listens"); }
    void aServerThatIsNotThereIsAskedThreeTimes();
    void aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain_data();
    void aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain();
    void whatReachesNoServerIsNotNoted();
    void aStormOverFourModelsEndsWell_data() { oneRow("told to slow down forty times"); }
    void aStormOverFourModelsEndsWell();
    void anotherProviderGoesOn_data() { oneRow("no money at one of two"); }
    void anotherProviderGoesOn();
    void aModelThatIsGoneIsNotAskedForEver_data() { oneRow("the model is taken away"); }
    void aModelThatIsGoneIsNotAskedForEver();
    void aBrokenOffCountIsNotTakenForTheWhole_data() { oneRow("the count broke off"); }
    void aBrokenOffCountIsNotTakenForTheWhole();
    void aClockThatJumpsHarmsNothing_data() { oneRow("an hour forth and back"); }
    void aClockThatJumpsHarmsNothing();
    void aProgramThatWasStoppedGoesOn_data() { oneRow("stopped and woken"); }
    void aProgramThatWasStoppedGoesOn();
};

void TestFaultyRuns::asksAgainWhereItMay_data()
{
    QTest::addColumn<QList<Serve>>("serves");
    QTest::addColumn<QString>("kind"); // empty: an answer came
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("maybeTwice");

    const auto row = [](const char *name, const QList<Serve> &serves, const char *kind, int requests,
                         bool maybeTwice = false) {
        QTest::newRow(name) << serves << QString::fromLatin1(kind) << requests << maybeTwice;
    };
    const Wire &wire = wireOf(Dialect::OpenAi);
    const QByteArray begun = wire.head() + wire.piece;
    row("nothing is wrong", {answers()}, "", 1);
    row("told to slow down once", {refuses(429), answers()}, "", 2);
    row("no money", {refuses(402), answers()}, "quota", 1);
    row("no money behind a 429",
        {refuses(429, {}, R"({"message":"m","code":"insufficient_quota"})"), answers()}, "quota", 1);
    for (const int status : {500, 502, 503, 504, 529}) {
        row(qPrintable(u"status %1, again and again"_s.arg(status)), {refuses(status)},
            status == 504 ? "timeout" : (status == 503 || status == 529 ? "overloaded" : "server"), 4);
    }
    for (const int status : {400, 401, 403, 422}) {
        row(qPrintable(u"status %1"_s.arg(status)), {refuses(status), answers()},
            status == 401 || status == 403 ? "auth" : "invalid_request", 1);
    }
    row("status 404", {refuses(404), answers()}, "model_not_found", 1);
    for (const int status : {408, 409, 425})
        row(qPrintable(u"status %1, once"_s.arg(status)), {refuses(status), answers()}, "", 2);
    row("the server says not to", {refuses(500, {"x-should-retry: false"}), answers()}, "server", 1);
    row("reset in the middle", {sendsAndResets(wire.head() + wire.piece), answers()}, "truncated", 1);
    row("reset before anything was shown", {sendsAndResets(wire.head()), answers()}, "", 2, true);
    row("closed without an end mark and a finish reason", {sends(begun), answers()}, "truncated", 1);
    row("closed without an end mark, behind a finish reason",
        {sends(wire.head() + wire.pieceOf("It is 42.") + wire.last), refuses(500)}, "", 1);
    row("an error inside the stream", {sends(begun + wire.errorEvent), answers()}, "overloaded", 1);
    row("an error before anything was shown", {sends(wire.head() + wire.errorEvent), answers()}, "", 2, true);
    row("a web page", {sends(httpResponse(200, "text/html", "<title>Log in</title>")), answers()}, "protocol",
        1);
    row("a redirect", {refuses(307, {"Location: https://elsewhere.example/"}), answers()}, "protocol", 1);
}

void TestFaultyRuns::asksAgainWhereItMay()
{
    QFETCH(QList<Serve>, serves);
    QFETCH(QString, kind);
    FaultyRun rig(serves);
    rig.run();
    QTEST(int(rig.requests()), "requests");
    const Answer answer = rig.first();
    QCOMPARE(answer.attempts, int(rig.requests()));
    QTEST(answer.maybeChargedTwice, "maybeTwice");
    if (kind.isEmpty()) {
        QVERIFY2(answer.status == AnswerStatus::Ok,
            answer.error ? qPrintable(answer.error->message.english()) : "");
        QCOMPARE(answer.text, u"It is 42."_s);
    } else {
        QCOMPARE(toText(answer.error->kind), kind);
    }
}

void TestFaultyRuns::waitsAsLongAsItIsTold_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    // The server's clock is an hour off; only its own Date says what it means.
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(3600);
    QTest::newRow("in seconds") << QList<QByteArray>{"Retry-After: 2"};
    QTest::newRow("as a date") << QList<QByteArray>{
        "Retry-After: " + httpDate(theirs.addSecs(2)), "Date: " + httpDate(theirs)};
}

void TestFaultyRuns::waitsAsLongAsItIsTold()
{
    QFETCH(QList<QByteArray>, headers);
    FaultyRun rig({refuses(429, headers), answers()});
    rig.run();
    QCOMPARE(rig.requests(), 2);
    const qint64 waited = rig.at.at(1) - rig.at.at(0);
    QVERIFY2(waited >= 1950, qPrintable(QString::number(waited)));
    QCOMPARE(rig.first().attempts, 2);
}

void TestFaultyRuns::aWaitThatMakesNoSenseIsNoBusyLoop_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    for (const char *value : {"0", "-5", "abc", "1e300", "Mon, 01 Jan 2001 00:00:00 GMT"})
        QTest::addRow("%s", value) << QList<QByteArray>{QByteArray("Retry-After: ") + value};
    QTest::addRow("two of them") << QList<QByteArray>{"Retry-After: 0", "Retry-After: 1"};
}

void TestFaultyRuns::aWaitThatMakesNoSenseIsNoBusyLoop()
{
    QFETCH(QList<QByteArray>, headers);
    FaultyRun rig({refuses(429, headers)});
    rig.start(rig.hurried);
    QTRY_COMPARE_WITH_TIMEOUT(rig.requests(), 3, 20'000);
    // Half of 1 s and of 2 s at least.
    QVERIFY2(rig.at.at(1) - rig.at.at(0) >= 490, qPrintable(QString::number(rig.at.at(1) - rig.at.at(0))));
    QVERIFY2(rig.at.at(2) - rig.at.at(1) >= 990, qPrintable(QString::number(rig.at.at(2) - rig.at.at(1))));
    rig.engine->cancel();
    QTRY_COMPARE(rig.ended->size(), 1);
}

void TestFaultyRuns::aWaitBeyondReasonEndsTheAnswer()
{
    FaultyRun rig({refuses(429, {"Retry-After: 3600"}), answers()});
    rig.run();
    QCOMPARE(rig.requests(), 1);
    QCOMPARE(rig.first().error->kind, ErrorKind::RateLimit);
    QCOMPARE(rig.first().error->retryAfter, std::chrono::hours(1));
}

void TestFaultyRuns::aLimitThatMakesNoSenseHoldsUpNothing_data()
{
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("reset");
    QTest::newRow("overflow") << QByteArray("0") << QByteArray("9999999999999999999s");
    QTest::newRow("beyond every number") << QByteArray("0") << QByteArray("1e400");
    QTest::newRow("no number") << QByteArray("0") << QByteArray("nan");
    QTest::newRow("negative") << QByteArray("0") << QByteArray("-5s");
    QTest::newRow("the end of time") << QByteArray("0") << QByteArray("9999-12-31T23:59:59Z");
    QTest::newRow("a count beyond every number") << QByteArray("99999999999999999999") << QByteArray("60s");
    QTest::newRow("a negative count that is soon over")
        << QByteArray("-9223372036854775808") << QByteArray("50ms");
}

void TestFaultyRuns::aLimitThatMakesNoSenseHoldsUpNothing()
{
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, reset);
    const Wire &wire = wireOf(Dialect::OpenAi);
    QByteArray headers;
    for (const QByteArray kind : {"requests", "tokens"})
        headers += "x-ratelimit-remaining-" + kind + ": " + remaining + "\r\nx-ratelimit-reset-" + kind + ": "
            + reset + "\r\n";
    RunPlan plan = numberedPlan(3);
    plan.settings.concurrency = 1;
    FaultyRun rig({sends(wire.head(headers) + wire.stream())}, plan);
    rig.run();
    QCOMPARE(rig.requests(), 3);
    QVERIFY2(rig.at.last() - rig.at.first() < 20'000, qPrintable(QString::number(rig.at.last())));
}

void TestFaultyRuns::aServerThatIsNotThereIsAskedThreeTimes()
{
    RunPlan plan = numberedPlan(1);
    FaultyRun rig({answers()}, plan);
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    rig.plan.providers.first().baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
    closed.close();
    rig.run();
    const Answer answer = rig.first();
    QCOMPARE(answer.attempts, 3);
    QCOMPARE(answer.error->kind, ErrorKind::Network);
    QVERIFY(!answer.maybeChargedTwice && !answer.error->maybeCharged && !answer.cost);
    QVERIFY2(answer.error->message.english().startsWith(u"Nothing answers at 127.0.0.1:"),
        qPrintable(answer.error->message.english()));
}

void TestFaultyRuns::aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain_data()
{
    QTest::addColumn<Serve>("serve");
    QTest::newRow("closed") << sends({});
    QTest::newRow("reset") << sendsAndResets({});
    QTest::newRow("reset inside the headers") << sendsAndResets("HTTP/1.1 200 OK\r\nContent-Ty");
}

void TestFaultyRuns::aConnectionThatIsClosedWithoutAnAnswerIsAskedAgain()
{
    QFETCH(Serve, serve);
    FaultyRun rig({serve, serve, answers()});
    rig.run();
    const Answer answer = rig.first();
    QVERIFY2(
        answer.status == AnswerStatus::Ok, answer.error ? qPrintable(answer.error->message.english()) : "");
    QCOMPARE(answer.text, u"It is 42."_s);
    QCOMPARE(answer.attempts, 3);
    QCOMPARE(rig.requests(), 3);
    QVERIFY(answer.maybeChargedTwice);
}

void TestFaultyRuns::whatReachesNoServerIsNotNoted()
{
    FaultyRun rig({answers()});
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    rig.plan.providers.first().baseUrl.setPort(closed.serverPort());
    closed.close();
    rig.run();
    QCOMPARE(rig.first().status, AnswerStatus::Error);
    QVERIFY(!rig.first().error->maybeCharged);
    QCOMPARE(rig.sink.timesAsked(rig.first().key), 0);
}

void TestFaultyRuns::aStormOverFourModelsEndsWell()
{
    QList<Serve> serves(40, refuses(429, {"retry-after-ms: 20"}));
    serves += answers();
    RunPlan plan = numberedPlan(1, 4);
    plan.settings.retries = 40;
    FaultyRun rig(serves, plan);
    rig.run();
    QCOMPARE(rig.requests(), 44);
    QCOMPARE(rig.sink.answers().size(), 4);
    for (const Answer &answer : rig.sink.answers())
        QCOMPARE(answer.status, AnswerStatus::Ok);
}

void TestFaultyRuns::anotherProviderGoesOn()
{
    RawServer healthy([](const RawRequest &, QTcpSocket *socket) { answers()(socket); });
    RunPlan plan = numberedPlan(3);
    addProvider(plan, u"other"_s);
    plan.providers.last().baseUrl = healthy.url(u"/v1"_s);
    FaultyRun rig({refuses(429, {}, R"({"message":"m","code":"insufficient_quota"})")}, plan);
    rig.run();
    int fine = 0;
    for (const Answer &answer : rig.sink.answers())
        fine += answer.status == AnswerStatus::Ok && answer.provider == u"other" ? 1 : 0;
    QCOMPARE(fine, 3);
    QCOMPARE(healthy.requests().size(), 3);
    QCOMPARE(rig.sink.answers().size(), 6);
}

void TestFaultyRuns::aModelThatIsGoneIsNotAskedForEver()
{
    RunPlan plan = numberedPlan(20);
    plan.settings.concurrency = 1;
    FaultyRun rig({answers(), refuses(404, {}, R"({"message":"no such model"})")}, plan);
    rig.run();
    QCOMPARE(rig.requests(), 4);
    QCOMPARE(rig.sink.answers().size(), 20);
    QCOMPARE(rig.sink.answers().last().error->kind, ErrorKind::ModelNotFound);
}

void TestFaultyRuns::aBrokenOffCountIsNotTakenForTheWhole()
{
    RunPlan plan = numberedPlan(1);
    plan.providers.first().dialect = Dialect::Anthropic;
    plan.settings.retries = 0;
    const Wire &wire = wireOf(Dialect::Anthropic);
    const QByteArray start =
        QByteArray(wire.before)
            .replace("\"content\":[]", R"("content":[],"usage":{"input_tokens":10,"output_tokens":1})");
    FaultyRun rig({sends(wire.head() + start + wire.pieceOf(QByteArray(400, 'x')))}, plan);
    rig.run();
    const Answer answer = rig.first();
    QCOMPARE(answer.error->kind, ErrorKind::Truncated);
    QCOMPARE(answer.usage.prompt, 10);
    QCOMPARE(answer.usage.completion, 100);
    QVERIFY(answer.usage.estimated && answer.cost->estimated);
    QVERIFY(!answer.usage.interim);
}

void TestFaultyRuns::aClockThatJumpsHarmsNothing()
{
    const JumpingClock clock;
    RunPlan plan = numberedPlan(5);
    plan.settings.concurrency = 1;
    FaultyRun rig({refuses(429), answers()}, plan);
    rig.run(clock);
    QCOMPARE(rig.sink.answers().size(), 5);
    int prompt = 0;
    for (const Answer &answer : rig.sink.answers()) {
        QCOMPARE(answer.status, AnswerStatus::Ok);
        QVERIFY(answer.latency->count() > 0 && *answer.latency < std::chrono::seconds(30));
        QVERIFY(answer.timeToFirstToken->count() > 0 && *answer.timeToFirstToken <= *answer.latency);
        if (prompt > 0)
            QVERIFY(answer.key.promptId == u"p%1"_s.arg(prompt + 1) || answer.attempts > 1);
        ++prompt;
    }
}

void TestFaultyRuns::aProgramThatWasStoppedGoesOn()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    QTcpSocket *stream = nullptr;
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        socket->write(wire.head() + wire.piece);
        stream = socket;
    });
    QTemporaryDir home;
    Catalogue catalogue;
    ProviderEntry provider{.id = u"p"_s, .name = u"P"_s, .baseUrl = server.url(u"/v1"_s)};
    catalogue.put(provider);
    catalogue.put(ModelEntry{.id = u"p/m"_s, .provider = u"p"_s, .apiName = u"m"_s, .name = u"M"_s});
    QVERIFY(!writeCatalogueFile(catalogue, home.filePath(u"c.json"_s)));
    QProcess program;
    program.start(QStringLiteral(PENNYBENCH_PROGRAM),
        {u"run"_s, u"--catalogue"_s, home.filePath(u"c.json"_s), u"--model"_s, u"p/m"_s, u"--suite"_s,
            u"math"_s, u"--limit"_s, u"1"_s, u"--idle-timeout"_s, u"3"_s, u"--session"_s,
            home.filePath(u"s.pennybench"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(stream, 30'000);
    const auto pid = static_cast<pid_t>(program.processId());
    QVERIFY(kill(pid, SIGSTOP) == 0);
    // Stopped for longer than the silence that is allowed; the rest of the answer comes while it sleeps.
    const QDeadlineTimer silence(std::chrono::milliseconds(3500));
    stream->write(wire.last + wire.mark);
    stream->disconnectFromHost();
    QTRY_VERIFY(silence.hasExpired());
    QVERIFY(kill(pid, SIGCONT) == 0);
    QElapsedTimer waited;
    waited.start();
    while (program.state() != QProcess::NotRunning && waited.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(server.requests().size(), 1);
}

PENNYBENCH_TEST(TestFaultyRuns)
#include "tst_faultyruns.moc"
