#include "tests/support/runplans.h"
#include "tests/support/runstage.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;

class TestRunBudget : public QObject {
    Q_OBJECT

private slots:
    void theBudgetIsNeverPassed()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(100);
        // The worst case of one request is about 2.1 milli-dollars, a real answer costs 20 micro-dollars.
        plan.settings.budget = Money::fromDecimal(u"0.005");
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        Money highest;
        for (quint64 i = 1; ended.isEmpty(); ++i) {
            QTRY_VERIFY(stage.sent() >= static_cast<int>(i) || !ended.isEmpty());
            const RunProgress progress = run.progress();
            highest = std::max(highest, progress.spent + progress.committed);
            if (ended.isEmpty()) {
                // Every answer costs as much as it possibly can.
                stage.answer(i,
                    {Started{}, TextAdded{QStringLiteral("x")}, UsageReported{usageOf(100, 1000)},
                        Finished{}});
            }
        }
        QCOMPARE(endOf(ended), RunEnd::BudgetReached);
        QVERIFY(highest <= *plan.settings.budget);
        QVERIFY(run.progress().spent <= *plan.settings.budget);
        QCOMPARE(stage.sent(), 2);
        const QString message = ended.first().at(1).value<Message>().english();
        QVERIFY2(message.contains(QStringLiteral("2 of 100")) && message.contains(QStringLiteral("other 98")),
            qPrintable(message));
    }

    void theBudgetOfOneProviderStopsOnlyThatProvider()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(10, goodAnswer());
        RunPlan plan = numberedPlan(10);
        addProvider(plan, QStringLiteral("other"));
        plan.settings.providerBudgets.insert(QStringLiteral("pr"), *Money::fromDecimal(u"0.0001"));
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::BudgetReached);
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(stage.sent(QStringLiteral("other")), 10);
    }

    void anAnswerWithoutAPriceCountsAsUnknownAndNotAsFree()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(6, goodAnswer());
        RunPlan plan = numberedPlan(3);
        addProvider(plan, QStringLiteral("unpriced"));
        plan.models.last().prices.clear();
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().finished, 6);
        QCOMPARE(run.progress().unpriced, 3);
        QVERIFY(run.progress().spent > Money());
    }

    void whatMayHaveBeenChargedStaysCommitted()
    {
        RunStage stage;
        stage.scripts = {failureOf(ErrorKind::Truncated, false, true)};
        RunPlan plan = numberedPlan(1);
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(run.progress().committed > Money::fromDecimal(u"0.002"));
    }

    void aModelWithoutAPriceNeedsAYesWhereThereIsABudget_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<int>("requests");
        const QString far = QStringLiteral("https://far.example/v1");
        QTest::newRow("no: it is not asked") << far << false << 0;
        QTest::newRow("yes: it is asked") << far << true << 1;
        QTest::newRow("on this machine nobody sends a bill")
            << QStringLiteral("http://127.0.0.1:1/v1") << false << 1;
    }

    void aModelWithoutAPriceNeedsAYesWhereThereIsABudget()
    {
        QFETCH(QString, host);
        QFETCH(bool, allowed);
        QFETCH(int, requests);
        RunStage stage;
        stage.scripts = {goodAnswer()};
        RunPlan plan = numberedPlan(1);
        plan.providers.first().baseUrl = QUrl(host);
        plan.models.first().prices.clear();
        plan.settings.budget = Money::fromDecimal(u"1");
        plan.settings.allowUnpriced = allowed;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), requests);
        if (requests == 0)
            QCOMPARE(stage.sink.answer(keyOf(1))->error->kind, ErrorKind::Budget);
    }
};

PENNYBENCH_TEST(TestRunBudget)
#include "tst_runbudget.moc"
