#include "tests/app/runs/faultyrun.h"
#include "tests/support/onerow.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

/// What a run makes of faulty servers: how often it asks, how long it waits, what it keeps.
class TestFaultyRuns : public QObject {
    Q_OBJECT

private slots:
    void aWaitThatMakesNoSenseIsNoBusyLoop_data();
    void aWaitThatMakesNoSenseIsNoBusyLoop();
    void aWaitBeyondReasonEndsTheAnswer_data() { oneRow("a wait of an hour"); }
    void aWaitBeyondReasonEndsTheAnswer();
    void aLimitThatMakesNoSenseHoldsUpNothing_data();
    void aLimitThatMakesNoSenseHoldsUpNothing();
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
};

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
    QVERIFY2(
        rig.at().at(1) - rig.at().at(0) >= 490, qPrintable(QString::number(rig.at().at(1) - rig.at().at(0))));
    QVERIFY2(
        rig.at().at(2) - rig.at().at(1) >= 990, qPrintable(QString::number(rig.at().at(2) - rig.at().at(1))));
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
    FaultyRun rig({scripted(wire.head(headers) + wire.stream())}, plan);
    rig.run();
    QCOMPARE(rig.requests(), 3);
    QVERIFY2(rig.at().last() - rig.at().first() < 20'000, qPrintable(QString::number(rig.at().last())));
}

void TestFaultyRuns::whatReachesNoServerIsNotNoted()
{
    FaultyRun rig(QList<Serve>{sends(answer())});
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
    QList<ScriptedResponse> responses(40, refuses(429, {"retry-after-ms: 20"}));
    responses += answers();
    RunPlan plan = numberedPlan(1, 4);
    plan.settings.retries = 40;
    FaultyRun rig(responses, plan);
    rig.run();
    QCOMPARE(rig.requests(), 44);
    QCOMPARE(rig.sink.answers().size(), 4);
    for (const Answer &answer : rig.sink.answers())
        QCOMPARE(answer.status, AnswerStatus::Ok);
}

void TestFaultyRuns::anotherProviderGoesOn()
{
    RawServer healthy([](const RawRequest &, QTcpSocket *socket) { sends(answer())(socket); });
    RunPlan plan = numberedPlan(3);
    addProvider(plan, u"other"_s);
    plan.providers.last().baseUrl = healthy.url(u"/v1"_s);
    FaultyRun rig(
        QList<Serve>{sends(refusal(429, {}, R"({"message":"m","code":"insufficient_quota"})"))}, plan);
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
    FaultyRun rig({scripted(wire.head() + start + wire.pieceOf(QByteArray(400, 'x')))}, plan);
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
    FaultyRun rig(QList<Serve>{sends(refusal(429)), sends(answer())}, plan);
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

PENNYBENCH_TEST(TestFaultyRuns)
#include "tst_faultyruns.moc"
