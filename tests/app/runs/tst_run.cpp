#include "app/runs/run.h"
#include "tests/support/manualclock.h"
#include "tests/support/recordingsink.h"
#include "tests/support/runplans.h"
#include "tests/support/scriptedchatclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;

namespace {

TokenUsage usageOf(qint64 prompt, qint64 completion)
{
    TokenUsage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    return usage;
}

QList<ChatEvent> goodAnswer(const QString &text = QStringLiteral("It is 42."))
{
    return {Started{}, TextAdded{text}, UsageReported{usageOf(10, 5)}, Finished{FinishReason::Stop, {}, 200}};
}

QList<ChatEvent> failureOf(ErrorKind kind, bool retryable = false, bool maybeCharged = false)
{
    return {Started{},
        Failed{{.kind = kind,
                   .message = QStringLiteral("It went wrong."),
                   .retryAfter = std::chrono::milliseconds(1),
                   .retryable = retryable,
                   .maybeCharged = maybeCharged},
            {}}};
}

/// What a run needs, with a scripted client for every provider.
struct Stage {
    ManualClock clock;
    SystemClock realClock;
    RecordingSink sink;
    ScoringService scoring{ScoringPermissions{}};
    QHash<QString, ScriptedChatClient *> clients;
    QString providerWithoutClient;
    std::unique_ptr<Run> run;

    Run &prepare(const RunPlan &plan, const QList<Answer> &done = {})
    {
        const auto makeClient = [this](
                                    const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
            if (provider.id == providerWithoutClient)
                return failure({.message = QStringLiteral("There is no key for %1.").arg(provider.id)});
            auto client = std::make_unique<ScriptedChatClient>();
            clients.insert(provider.id, client.get());
            for (const auto &events : std::as_const(scripts))
                client->script(events);
            return client;
        };
        run = std::make_unique<Run>(plan, done, RunParts{realClock, makeClient, sink, scoring});
        return *run;
    }

    ScriptedChatClient &client(const QString &id = QStringLiteral("pr")) { return *clients.value(id); }
    int sent(const QString &id = QStringLiteral("pr"))
    {
        return clients.contains(id) ? static_cast<int>(client(id).requests().size()) : 0;
    }
    void answer(quint64 request, const QList<ChatEvent> &events = goodAnswer())
    {
        for (const ChatEvent &event : events)
            client().play(request, event);
    }

    QList<QList<ChatEvent>> scripts; ///< what every client is given when it is made
};

AnswerKey key(int prompt, const QString &model = QStringLiteral("m1"))
{
    return {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), model, 1};
}

Answer doneAnswer(int prompt, AnswerStatus status, bool maybeCharged = false)
{
    Answer answer{.key = key(prompt), .provider = QStringLiteral("pr"), .status = status};
    answer.text = QStringLiteral("42");
    if (status == AnswerStatus::Error)
        answer.error = ChatError{.kind = ErrorKind::Server, .maybeCharged = maybeCharged};
    return answer;
}

RunEnd endOf(const QSignalSpy &ended)
{
    return ended.first().at(0).value<RunEnd>();
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private slots:
    void everyQuestionIsAskedAnsweredScoredAndSaved()
    {
        Stage stage;
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
        const Answer *answer = stage.sink.answer(key(2));
        QVERIFY(answer);
        QCOMPARE(answer->requestedModel, QStringLiteral("m1-api"));
        QCOMPARE(answer->attempts, 1);
        QCOMPARE(answer->cost->amount, Money::fromPicodollars(20'000'000));
    }

    void allModelsGetTheFirstPromptFirst()
    {
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
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

    void aFailureThatMayPassIsAskedAgain()
    {
        Stage stage;
        stage.scripts = {failureOf(ErrorKind::Server, true, true), goodAnswer()};
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy ended(&run, &Run::ended);
        QSignalSpy waiting(&run, &Run::waiting);
        QSignalSpy started(&run, &Run::answerStarted);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(started.last().at(1).toInt(), 2);
        const Answer *answer = stage.sink.answer(key(1));
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
        QTest::newRow("after more patience where waiting cures it") << ErrorKind::RateLimit << true << 9;
    }

    void aFailureIsFinal()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, retryable);
        QFETCH(int, requests);
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(1))->error->kind, kind);
        QCOMPARE(stage.sink.answer(key(1))->verdict(), Verdict::Error);
    }

    void aModelThatRefusesThreeTimesIsNotAskedOnAndOnWhileOthersAre()
    {
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(8))->attempts, 0);
    }

    void aProviderWithoutAClientGivesErrorsThatSayWhy()
    {
        Stage stage;
        stage.providerWithoutClient = QStringLiteral("pr");
        Run &run = stage.prepare(numberedPlan(2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().failed, 2);
        QVERIFY(stage.sink.answer(key(1))->error->message.contains(QStringLiteral("no key for pr")));
    }

    void theBudgetIsNeverPassed()
    {
        Stage stage;
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
        const QString message = ended.first().at(1).toString();
        QVERIFY2(message.contains(QStringLiteral("2 of 100")) && message.contains(QStringLiteral("other 98")),
            qPrintable(message));
    }

    void theBudgetOfOneProviderStopsOnlyThatProvider()
    {
        Stage stage;
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

    void whatMayHaveBeenChargedStaysCommitted()
    {
        Stage stage;
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
        Stage stage;
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
            QCOMPARE(stage.sink.answer(key(1))->error->kind, ErrorKind::Budget);
    }

    void pausedNothingNewIsAskedAndResumedItGoesOn()
    {
        Stage stage;
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
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(2))->status, AnswerStatus::Cancelled);
    }

    void oneModelCanBeCancelled()
    {
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(1, QStringLiteral("m2")))->status, AnswerStatus::Cancelled);
    }

    void onlyWhatFailedIsAskedAgain()
    {
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(1))->status, AnswerStatus::Ok);
    }

    void aBrokenStoreHaltsTheRunUntilItIsRepaired()
    {
        Stage stage;
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
        QTest::qWait(0);
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
        Stage stage;
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
        QVERIFY(ended.first().at(1).toString().contains(QStringLiteral("disk is full")));
    }

    void whatIsDoneIsNotAskedAgain()
    {
        Stage stage;
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
        QVERIFY(!stage.sink.answer(key(1)));
        QCOMPARE(run.progress().finished, 5);
        QCOMPARE(run.progress().scored, 5);
        QCOMPARE(stage.sink.scores(), 4);
        QVERIFY(stage.sink.answer(key(3))->maybeChargedTwice);
        QVERIFY(!stage.sink.answer(key(5))->maybeChargedTwice);
        QCOMPARE(stage.sink.answer(key(5))->run, 4);
    }

    void whatMayHaveBeenChargedIsLeftAloneWhereTheUserWantsThat()
    {
        Stage stage;
        RunPlan plan = numberedPlan(1);
        plan.settings.repeatMaybeCharged = false;
        Run &run = stage.prepare(plan, {doneAnswer(1, AnswerStatus::Error, true)});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(run.progress().failed, 1);
    }

    void anAnswerOfAnotherSessionIsTakenOverAndMarked()
    {
        Stage stage;
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
        QCOMPARE(stage.sink.answer(key(1))->reusedFrom, QStringLiteral("earlier"));
        QCOMPARE(stage.sink.answer(key(1))->run, 1);
        QVERIFY(stage.sink.answer(key(2))->reusedFrom.isEmpty());
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

    void nothingIsSentWhileTheStoreKeepsNoNoteOfIt()
    {
        Stage stage;
        stage.scripts = {goodAnswer()};
        stage.sink.refuseNotes(Problem{.message = QStringLiteral("The disk is full.")});
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy halted(&run, &Run::halted);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(halted.size(), 1);
        QVERIFY(run.isPaused());
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(run.progress().committed, Money());
        stage.sink.refuseNotes(std::nullopt);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sink.attempts(key(1)), QList<int>{1});
    }

    void anAnswerThatIsAskedAgainTellsOfAllItsRequests()
    {
        Stage stage;
        stage.scripts = {failureOf(ErrorKind::Server), goodAnswer()};
        Answer lost = doneAnswer(1, AnswerStatus::Error, true);
        lost.attempts = 3;
        lost.cost = Cost{.amount = Money::fromPicodollars(5)};
        Run &run = stage.prepare(numberedPlan(1), {lost});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        const Answer failed = *stage.sink.answer(key(1));
        QCOMPARE(failed.attempts, 4);
        QCOMPARE(failed.cost->amount, Money::fromPicodollars(5));
        QVERIFY2(failed.error->maybeCharged, "an earlier request may have been");
        run.retryFailed();
        QTRY_COMPARE(ended.size(), 2);
        const Answer came = *stage.sink.answer(key(1));
        QCOMPARE(came.status, AnswerStatus::Ok);
        QCOMPARE(came.attempts, 5);
        QVERIFY(came.maybeChargedTwice);
        QCOMPARE(came.cost->amount, Money::fromPicodollars(20'000'005));
        QCOMPARE(stage.sink.attempts(key(1)), (QList<int>{4, 5}));
    }

    void everyTrialIsARequestOfItsOwnWithASeedOfItsOwn()
    {
        Stage stage;
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
        Stage stage;
        stage.scripts = {{Started{}, TextAdded{QStringLiteral("It is 42.")}, Finished{}}};
        Run &run = stage.prepare(numberedPlan(1));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        const Answer *answer = stage.sink.answer(key(1));
        QVERIFY(answer->usage.estimated);
        QVERIFY(answer->cost->estimated);
        QVERIFY(answer->cost->amount > Money());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
