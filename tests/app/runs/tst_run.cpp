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

class TestRun : public QObject {
    Q_OBJECT

private slots:
    void everyQuestionIsAskedAnsweredScoredAndSaved()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(6, goodAnswer());
        Run &run = stage.prepare(numberedPlan(3, 2));
        QSignalSpy ended(&run, &Run::ended);
        QSignalSpy scored(&run, &Run::answerScored);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sink.answers().size(), 6);
        QCOMPARE(scored.size(), 6);
        QCOMPARE(scored.first().at(1).value<Score>().verdict, Verdict::Correct);
        const RunProgress progress = run.progress();
        QCOMPARE(progress.finished, 6);
        QCOMPARE(progress.scored, 6);
        QCOMPARE(progress.spent, Money::fromPicodollars(6 * 20'000'000));
        QCOMPARE(progress.committed, Money());
        const Answer *answer = stage.sink.answer(keyOf(2));
        QVERIFY(answer);
        QCOMPARE(answer->requestedModel, QStringLiteral("m1-api"));
        QCOMPARE(answer->attempts, 1);
        QCOMPARE(answer->cost->amount, Money::fromPicodollars(20'000'000));
    }

    void allModelsGetTheFirstPromptFirst()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(4, goodAnswer());
        RunPlan plan = numberedPlan(2, 2);
        plan.settings.concurrency = 1;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QStringList order;
        for (const ChatRequest &request : stage.client().requests())
            order += request.model + request.prompt.mid(9, 1);
        QCOMPARE(order, QStringLiteral("m1-api1,m2-api1,m1-api2,m2-api2").split(QLatin1Char(',')));
    }

    void noMoreAreInFlightThanTheProviderAllows()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(20);
        plan.settings.concurrency = 3;
        Run &run = stage.prepare(plan);
        run.start();
        QTRY_COMPARE(stage.sent(), 3);
        QCOMPARE(run.progress().inFlight, 3);
        stage.answer(1);
        QTRY_COMPARE(stage.sent(), 4);
        QCOMPARE(run.progress().inFlight, 3);
    }

    void aLocalServerIsAskedOneAtATimeUnlessToldOtherwise()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(5);
        plan.providers.first().concurrency = 0;
        Run &run = stage.prepare(plan);
        QSignalSpy finished(&run, &Run::answerFinished);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(stage.sent(), 2);
    }

    void aProviderThatNeverAnswersHoldsUpNoOther()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(20);
        addProvider(plan, QStringLiteral("fast"));
        Run &run = stage.prepare(plan);
        QSignalSpy finished(&run, &Run::answerFinished);
        run.start();
        QTRY_VERIFY(stage.sent(QStringLiteral("fast")) > 0);
        for (int i = 1; i <= 20; ++i) {
            QTRY_VERIFY(stage.sent(QStringLiteral("fast")) >= i);
            for (const ChatEvent &event : goodAnswer())
                stage.client(QStringLiteral("fast")).play(static_cast<quint64>(i), event);
        }
        QTRY_COMPARE(finished.size(), 20);
        QCOMPARE(stage.sent(), 8);
    }

    void pausedNothingNewIsAskedAndResumedItGoesOn()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(3);
        plan.settings.concurrency = 1;
        Run &run = stage.prepare(plan);
        QSignalSpy finished(&run, &Run::answerFinished);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        run.pause();
        stage.answer(1);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(run.progress().scored, 1);
        QCOMPARE(stage.sent(), 1);
        run.resume();
        QTRY_COMPARE(stage.sent(), 2);
    }

    void cancelledItEndsWithWhatHasFinished()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(10);
        plan.settings.concurrency = 2;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        stage.answer(1);
        QTRY_COMPARE(stage.sent(), 3);
        run.cancel();
        QVERIFY(ended.isEmpty());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Cancelled);
        QCOMPARE(stage.sent(), 3);
        QCOMPARE(stage.sink.answers().size(), 3);
        QCOMPARE(stage.sink.answer(keyOf(2))->status, AnswerStatus::Cancelled);
    }

    void oneModelCanBeCancelled()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(4, 2);
        plan.settings.concurrency = 2;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        run.cancelModel(QStringLiteral("m2"));
        stage.answer(1);
        for (int i = 3; i <= 5; ++i) {
            QTRY_VERIFY(stage.sent() >= i);
            QCOMPARE(stage.client().requests().last().model, QStringLiteral("m1-api"));
            stage.answer(static_cast<quint64>(i));
        }
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(run.progress().finished, run.progress().total);
        QCOMPARE(stage.sink.answer(keyOf(1, QStringLiteral("m2")))->status, AnswerStatus::Cancelled);
    }

    void whatIsDoneIsNotAskedAgain()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(4, goodAnswer());
        Answer scored = doneAnswer(2, AnswerStatus::Ok);
        scored.score = Score{.verdict = Verdict::Correct, .score = 1.0};
        scored.run = 3;
        const QList<Answer> done{doneAnswer(1, AnswerStatus::Ok), scored,
            doneAnswer(3, AnswerStatus::Error, true), doneAnswer(4, AnswerStatus::Cancelled)};
        Run &run = stage.prepare(numberedPlan(5), done);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), 3);
        QVERIFY(!stage.sink.answer(keyOf(1)));
        QCOMPARE(run.progress().finished, 5);
        QCOMPARE(run.progress().scored, 5);
        QCOMPARE(stage.sink.scores(), 4);
        QVERIFY(stage.sink.answer(keyOf(3))->maybeChargedTwice);
        QVERIFY(!stage.sink.answer(keyOf(5))->maybeChargedTwice);
        QCOMPARE(stage.sink.answer(keyOf(5))->run, 4);
    }

    void anAnswerOfAnotherSessionIsTakenOverAndMarked()
    {
        RunStage stage;
        stage.scripts = {goodAnswer()};
        const RunPlan plan = numberedPlan(2);
        Answer other = doneAnswer(1, AnswerStatus::Ok);
        other.cost = Cost{.amount = Money::fromPicodollars(5)};
        const QList<Answer> reusable =
            reusableAnswers(plan, numberedPlan(1), {other}, QStringLiteral("earlier"));
        QCOMPARE(reusable.size(), 1);
        Run &run = stage.prepare(plan, reusable);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), 1);
        QCOMPARE(run.progress().finished, 2);
        QCOMPARE(run.progress().scored, 2);
        QCOMPARE(run.progress().spent, Money::fromPicodollars(20'000'000));
        QCOMPARE(stage.sink.answer(keyOf(1))->reusedFrom, QStringLiteral("earlier"));
        QCOMPARE(stage.sink.answer(keyOf(1))->run, 1);
        QVERIFY(stage.sink.answer(keyOf(2))->reusedFrom.isEmpty());
    }

    void anAnswerToAnotherQuestionIsNotTakenOver_data()
    {
        QTest::addColumn<RunPlan>("earlier");
        RunPlan plan = numberedPlan(1);
        plan.settings.temperature = 0.7;
        QTest::newRow("with another temperature") << plan;
        plan = numberedPlan(1);
        plan.suites.first().prompts.first().system = QStringLiteral("Be brief.");
        QTest::newRow("with another system text") << plan;
        plan = numberedPlan(1);
        plan.models.first().apiName = QStringLiteral("m1-2024");
        QTest::newRow("of another model") << plan;
    }

    void anAnswerToAnotherQuestionIsNotTakenOver()
    {
        QFETCH(RunPlan, earlier);
        QVERIFY(reusableAnswers(numberedPlan(1), earlier, {doneAnswer(1, AnswerStatus::Ok)}, {}).isEmpty());
    }

    void everyTrialIsARequestOfItsOwnWithASeedOfItsOwn()
    {
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(3, goodAnswer());
        RunPlan plan = numberedPlan(1);
        plan.settings.trials = 3;
        plan.settings.seed = 7;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sink.answers().size(), 3);
        QCOMPARE(run.progress().scored, 3);
        QCOMPARE(*stage.client().requests().at(2).seed, 9);
    }

    void anAnswerWithoutUsageGetsAnEstimateAndSaysSo()
    {
        RunStage stage;
        stage.scripts = {{Started{}, TextAdded{QStringLiteral("It is 42.")}, Finished{}}};
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        const Answer *answer = stage.sink.answer(keyOf(1));
        QVERIFY(answer->usage.estimated);
        QVERIFY(answer->cost->estimated);
        QVERIFY(answer->cost->amount > Money());
    }
};

PENNYBENCH_TEST(TestRun)
#include "tst_run.moc"
