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

class TestRunFailures : public QObject {
    Q_OBJECT

private slots:
    void aFailureThatMayPassIsAskedAgain()
    {
        RunStage stage;
        stage.scripts = {failureOf(ErrorKind::Server, true, true), goodAnswer()};
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy ended(&run, &Run::ended);
        QSignalSpy waiting(&run, &Run::waiting);
        QSignalSpy started(&run, &Run::answerStarted);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(started.last().at(1).toInt(), 2);
        const Answer *answer = stage.sink.answer(keyOf(1));
        QCOMPARE(answer->status, AnswerStatus::Ok);
        QCOMPARE(answer->attempts, 2);
        QVERIFY(answer->maybeChargedTwice);
    }

    void aFailureIsFinal_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<int>("requests");
        QTest::newRow("at once where it cannot pass") << ErrorKind::InvalidRequest << false << 1;
        QTest::newRow("at once where the money is gone") << ErrorKind::Quota << false << 1;
        QTest::newRow("after as many retries as are allowed") << ErrorKind::Server << true << 3;
        QTest::newRow("no later where there were too many requests") << ErrorKind::RateLimit << true << 3;
    }

    void aFailureIsFinal()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, retryable);
        QFETCH(int, requests);
        RunStage stage;
        stage.scripts = QList<QList<ChatEvent>>(20, failureOf(kind, retryable));
        RunPlan plan = numberedPlan(1);
        plan.settings.retries = 2;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sent(), requests);
        QCOMPARE(run.progress().failed, 1);
        QCOMPARE(stage.sink.answer(keyOf(1))->error->kind, kind);
        QCOMPARE(stage.sink.answer(keyOf(1))->verdict(), Verdict::Error);
    }

    void aModelThatRefusesThreeTimesIsNotAskedOnAndOnWhileOthersAre()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(8, 2);
        plan.settings.concurrency = 1;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        for (quint64 i = 1; ended.isEmpty(); ++i) {
            QTRY_VERIFY(stage.sent() >= static_cast<int>(i) || !ended.isEmpty());
            if (ended.isEmpty()) {
                const bool first =
                    stage.client().requests().at(static_cast<qsizetype>(i - 1)).model == u"m1-api";
                stage.answer(i, first ? failureOf(ErrorKind::Auth) : goodAnswer());
            }
        }
        QCOMPARE(stage.sent(), 11);
        QCOMPARE(run.progress().finished, 16);
        QCOMPARE(run.progress().failed, 8);
        QCOMPARE(stage.sink.answer(keyOf(8))->attempts, 0);
    }

    void aProviderWithoutAClientGivesErrorsThatSayWhy()
    {
        RunStage stage;
        stage.providerWithoutClient = QStringLiteral("pr");
        Run &run = stage.prepare(numberedPlan(2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().failed, 2);
        QVERIFY(
            stage.sink.answer(keyOf(1))->error->message.english().contains(QStringLiteral("no key for pr")));
    }

    void onlyWhatFailedIsAskedAgain()
    {
        RunStage stage;
        stage.scripts = {failureOf(ErrorKind::Server), goodAnswer(), goodAnswer()};
        Run &run = stage.prepare(numberedPlan(2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().failed, 1);
        run.retryFailed();
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(stage.sent(), 3);
        QCOMPARE(run.progress().failed, 0);
        QCOMPARE(run.progress().finished, 2);
        QCOMPARE(stage.sink.answer(keyOf(1))->status, AnswerStatus::Ok);
    }

    void aBrokenStoreHaltsTheRunUntilItIsRepaired()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(3);
        plan.settings.concurrency = 1;
        Run &run = stage.prepare(plan);
        QSignalSpy halted(&run, &Run::halted);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.sink.breakDown({.message = QStringLiteral("The disk is full; free some space.")});
        QTRY_COMPARE(halted.size(), 1);
        stage.answer(1);
        QCoreApplication::processEvents();
        QVERIFY(run.isPaused());
        QCOMPARE(run.progress().finished, 0);
        QCOMPARE(stage.sent(), 1);
        stage.sink.repair();
        for (int i = 2; i <= 3; ++i) {
            QTRY_COMPARE(stage.sent(), i);
            stage.answer(static_cast<quint64>(i));
        }
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().finished, 3);
    }

    void aRunThatIsCancelledWhileTheStoreIsBrokenSaysWhatIsLost()
    {
        RunStage stage;
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy ended(&run, &Run::ended);
        QSignalSpy halted(&run, &Run::halted);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.sink.breakDown({.message = QStringLiteral("The disk is full; free some space.")});
        QTRY_COMPARE(halted.size(), 1);
        run.cancel();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::StoreFailed);
        QVERIFY(ended.first().at(1).value<Message>().english().contains(QStringLiteral("disk is full")));
    }

    void whatMayHaveBeenChargedIsLeftAloneWhereTheUserWantsThat()
    {
        RunStage stage;
        RunPlan plan = numberedPlan(1);
        plan.settings.repeatMaybeCharged = false;
        Run &run = stage.prepare(plan, {doneAnswer(1, AnswerStatus::Error, true)});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(run.progress().failed, 1);
    }

    void nothingIsSentWhileTheStoreKeepsNoNoteOfIt()
    {
        RunStage stage;
        stage.scripts = {goodAnswer()};
        stage.sink.refuseNotes(Problem{.message = QStringLiteral("The disk is full.")});
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy halted(&run, &Run::halted);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(halted.size(), 1);
        QVERIFY(run.isPaused());
        QTRY_COMPARE(run.progress().inFlight, 0);
        QCOMPARE(run.progress().committed, Money());
        QCOMPARE(stage.sent(), 0);
        stage.sink.refuseNotes(std::nullopt);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sink.attempts(keyOf(1)), QList<int>{1});
    }

    void whatWasKeptBackIsAskedOnceWhenNotesCanBeKeptAgain()
    {
        RunStage stage;
        for (int i = 0; i < 8; ++i)
            stage.scripts += goodAnswer();
        RunPlan plan = numberedPlan(8);
        plan.settings.concurrency = 4;
        Run &run = stage.prepare(plan);
        QSignalSpy started(&run, &Run::answerStarted);
        QSignalSpy halted(&run, &Run::halted);
        QSignalSpy ended(&run, &Run::ended);
        stage.sink.refuseNotes(Problem{.message = QStringLiteral("The disk is full.")});
        run.start();
        QTRY_VERIFY(started.size() > 0 && run.progress().inFlight == 0);
        QCOMPARE(halted.size(), 1);
        stage.sink.refuseNotes(std::nullopt);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sink.answers().size(), 8);
        for (int prompt = 1; prompt <= 8; ++prompt) {
            QCOMPARE(stage.sink.attempts(keyOf(prompt)), QList<int>{1});
            QCOMPARE(stage.sink.answer(keyOf(prompt))->attempts, 1);
        }
    }

    void whatWasKeptBackEndsWithItsRunOrItsModel_data()
    {
        QTest::addColumn<bool>("wholeRun");
        QTest::addColumn<bool>("askedBefore");
        QTest::newRow("the run, never asked") << true << false;
        QTest::newRow("the run, asked before") << true << true;
        QTest::newRow("the model, never asked") << false << false;
        QTest::newRow("the model, asked before") << false << true;
    }
    void whatWasKeptBackEndsWithItsRunOrItsModel()
    {
        QFETCH(bool, wholeRun);
        QFETCH(bool, askedBefore);
        RunStage stage;
        if (askedBefore)
            stage.scripts = {failureOf(ErrorKind::Server, true, true)};
        Run &run = stage.prepare(numberedPlan(1));
        const auto refuse = [&stage] {
            stage.sink.refuseNotes(Problem{.message = QStringLiteral("The disk is full.")});
        };
        if (askedBefore)
            connect(&run, &Run::waiting, &run, refuse);
        else
            refuse();
        // Inside of the refusal: the request ends when the run or the model is cancelled already.
        connect(&run, &Run::halted, &run, [&run, wholeRun] {
            if (wholeRun)
                run.cancel();
            else
                run.cancelModel(QStringLiteral("m1"));
        });
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_VERIFY(run.progress().inFlight == 0 && run.isPaused());
        stage.sink.refuseNotes(std::nullopt);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), wholeRun ? RunEnd::Cancelled : RunEnd::Completed);
        QCOMPARE(stage.sent(), askedBefore ? 1 : 0);
        QCOMPARE(stage.sink.answers().size(), askedBefore ? 1 : 0);
        QCOMPARE(run.progress().total, askedBefore || wholeRun ? 1 : 0);
        if (!askedBefore)
            return;
        const Answer answer = *stage.sink.answer(keyOf(1));
        QCOMPARE(answer.status, AnswerStatus::Cancelled);
        QCOMPARE(answer.attempts, 1);
        QVERIFY(answer.error->maybeCharged && !answer.maybeChargedTwice);
    }

    void anAnswerThatIsAskedAgainTellsOfAllItsRequests()
    {
        RunStage stage;
        stage.scripts = {failureOf(ErrorKind::Server), goodAnswer()};
        Answer lost = doneAnswer(1, AnswerStatus::Error, true);
        lost.attempts = 3;
        lost.cost = Cost{.amount = Money::fromPicodollars(5)};
        Run &run = stage.prepare(numberedPlan(1), {lost});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        const Answer failed = *stage.sink.answer(keyOf(1));
        QCOMPARE(failed.attempts, 4);
        QCOMPARE(failed.cost->amount, Money::fromPicodollars(5));
        QVERIFY2(failed.error->maybeCharged, "an earlier request may have been");
        run.retryFailed();
        QTRY_COMPARE(ended.size(), 2);
        const Answer came = *stage.sink.answer(keyOf(1));
        QCOMPARE(came.status, AnswerStatus::Ok);
        QCOMPARE(came.attempts, 5);
        QVERIFY(came.maybeChargedTwice);
        QCOMPARE(came.cost->amount, Money::fromPicodollars(20'000'005));
        QCOMPARE(stage.sink.attempts(keyOf(1)), (QList<int>{4, 5}));
    }
};

PENNYBENCH_TEST(TestRunFailures)
#include "tst_runfailures.moc"
