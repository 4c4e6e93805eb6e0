#include "tests/support/manualclock.h"
#include "tests/support/runplans.h"
#include "tests/support/runstage.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One model on a machine that costs 3.60 USD an hour, which is a tenth of a cent a second.
RunPlan rentedMachine(int prompts)
{
    RunPlan plan = numberedPlan(prompts);
    plan.models.first().prices.clear();
    plan.providers.first().pricePerHour = Money::fromDecimal(u"3.6");
    return plan;
}

} // namespace

/// What a machine costs that is paid by the hour, and how a run says where it stopped.
class TestPricedHours : public QObject {
    Q_OBJECT

private slots:
    void requestsSideBySideShareTheHour()
    {
        ManualClock clock;
        RecordingSink sink;
        ScoringService scoring{ScoringPermissions{}};
        ScriptedChatClient *client = nullptr;
        const auto makeClient = [&client](const ProviderEntry &) -> Expected<std::unique_ptr<ChatClient>> {
            auto made = std::make_unique<ScriptedChatClient>();
            client = made.get();
            return made;
        };
        Run run(rentedMachine(2), {}, RunParts{clock, makeClient, sink, scoring});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_VERIFY(client && client->requests().size() == 2);
        for (const quint64 request : {1, 2})
            client->play(request, Started{});
        clock.advance(10s);
        for (const quint64 request : {1, 2}) {
            client->play(request, TextAdded{u"It is 42."_s});
            client->play(request, UsageReported{usageOf(9, 5)});
            client->play(request, Finished{});
        }
        QTRY_COMPARE(ended.size(), 1);
        for (const Answer &answer : sink.answers()) {
            QCOMPARE(answer.cost->amount, *Money::fromDecimal(u"0.005"));
            QCOMPARE(*answer.latency, std::chrono::nanoseconds(10s));
        }
        QCOMPARE(run.progress().spent, *Money::fromDecimal(u"0.01"));
    }

    void aBudgetThatALongTimeoutUsesUpSaysWhichLimitToLower()
    {
        RunStage stage;
        RunPlan plan = rentedMachine(3);
        plan.settings.budget = Money::fromDecimal(u"0.5");
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::BudgetReached);
        const QString message = ended.first().at(1).value<Message>().english();
        QVERIFY2(message.contains(u"--timeout") && message.contains(u"900 s"), qPrintable(message));
    }

    void aBudgetAllowsForTheProvidersOwnTimeout()
    {
        RunStage stage;
        RunPlan plan = rentedMachine(1);
        plan.providers.first().timeLimits.total = 7'200s;
        plan.settings.budget = Money::fromDecimal(u"2");
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::BudgetReached);
        QCOMPARE(stage.sent(), 0);
    }

    void aCancelledRunCountsTheAnswersThatCame()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(8);
        plan.settings.concurrency = 3;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 3);
        stage.answer(1);
        stage.answer(2, failureOf(ErrorKind::InvalidRequest));
        QTRY_COMPARE(run.progress().finished, 2);
        run.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(1).value<Message>().english(), u"Cancelled after 1 of 8 answers."_s);
    }

    void anAnswerOfExactlyTheLimitIsProbablyCut_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<FinishReason>("reason");
        QTest::addColumn<int>("notes");
        QTest::newRow("exactly") << 50 << FinishReason::Stop << 1;
        QTest::newRow("one less") << 49 << FinishReason::Stop << 0;
        QTest::newRow("cut as it says itself") << 50 << FinishReason::Length << 0;
    }

    void anAnswerOfExactlyTheLimitIsProbablyCut()
    {
        QFETCH(int, tokens);
        QFETCH(FinishReason, reason);
        QFETCH(int, notes);
        RunStage stage;
        stage.scripts = {{Started{}, TextAdded{u"It is 42, because"_s}, UsageReported{usageOf(9, tokens)},
            Finished{.reason = reason}}};
        RunPlan plan = numberedPlan(1);
        plan.settings.maxTokens = 50;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(static_cast<int>(stage.sink.answers().first().notes.size()), notes);
    }
};

PENNYBENCH_TEST(TestPricedHours)
#include "tst_pricedhours.moc"
