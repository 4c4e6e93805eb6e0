#include "tests/app/runs/turnplans.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

/// "user: Hello", "assistant: Hi", "user: And now?".
QStringList saidBy(const ChatRequest &request)
{
    QStringList said;
    for (const ChatMessage &message : request.earlier)
        said += (message.role == Role::User ? u"user: "_s : u"assistant: "_s) + message.text;
    return said << u"user: "_s + request.prompt;
}

QList<Answer> savedIn(const RunStage &stage)
{
    return stage.sink.answers();
}

} // namespace

class TestTurns : public QObject {
    Q_OBJECT

private slots:
    void aTurnIsAskedWithTheContestantsOwnAnswersBeforeIt()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(1, 3, 2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        stage.answer(2, goodAnswer(u"Two says 1."_s));
        QTRY_COMPARE(stage.sent(), 3);
        const ChatRequest third = stage.client().requests().at(2);
        QCOMPARE(third.model, u"m2-api"_s);
        QCOMPARE(saidBy(third),
            (QStringList{u"user: p1, turn 1"_s, u"assistant: Two says 1."_s, u"user: p1, turn 2"_s}));
        stage.answer(1, goodAnswer(u"One says 1."_s));
        QTRY_COMPARE(stage.sent(), 4);
        QCOMPARE(saidBy(stage.client().requests().at(3)).at(1), u"assistant: One says 1."_s);
        stage.answer(3, goodAnswer(u"Two says 2."_s));
        QTRY_COMPARE(stage.sent(), 5);
        QCOMPARE(saidBy(stage.client().requests().at(4)),
            (QStringList{u"user: p1, turn 1"_s, u"assistant: Two says 1."_s, u"user: p1, turn 2"_s,
                u"assistant: Two says 2."_s, u"user: p1, turn 3"_s}));
        stage.answer(4);
        QTRY_COMPARE(stage.sent(), 6);
        stage.answer(5);
        stage.answer(6);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(run.progress().finished, 6);
        QCOMPARE(run.progress().scored, 6);
        QVERIFY(stage.sink.answer(turnKey(1, 3))->key.turn == 3);
        QCOMPARE(stage.sink.scores(), 2);
    }

    void whatAModelThoughtIsNotSaidBack()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(1, 2));
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1,
            {Started{}, ReasoningAdded{u"SECRET"_s}, TextAdded{u"Said."_s}, UsageReported{usageOf(10, 5)},
                Finished{FinishReason::Stop, {}, 200}});
        QTRY_COMPARE(stage.sent(), 2);
        QVERIFY(!saidBy(stage.client().requests().at(1)).join(u' ').contains(u"SECRET"));
    }

    void anEmptyAnswerIsNoMessage()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(1, 2));
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1, goodAnswer(u" \n"_s));
        QTRY_COMPARE(stage.sent(), 2);
        QCOMPARE(saidBy(stage.client().requests().at(1)), QStringList{u"user: p1, turn 1\n\np1, turn 2"_s});
    }

    void everyTurnWithAScorerIsScored()
    {
        RunStage stage;
        RunPlan plan = planOfTurns(1, 3);
        Suites::Prompt &prompt = plan.suites.first().prompts.first();
        prompt.earlier.first().scorer = {u"number"_s, {{u"expected"_s, u"7"_s}}};
        stage.scripts = QList<QList<ChatEvent>>(3, goodAnswer());
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        QSignalSpy scored(&run, &Run::answerScored);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QHash<int, Verdict> verdicts;
        for (const QList<QVariant> &each : scored)
            verdicts.insert(each.at(0).value<AnswerKey>().turn, each.at(1).value<Score>().verdict);
        QCOMPARE(verdicts, (QHash<int, Verdict>{{1, Verdict::Incorrect}, {3, Verdict::Correct}}));
        QCOMPARE(run.progress().scored, 3);
    }

    void aFailedTurnEndsItsConversationAndNoOther()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(2, 3));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        stage.answer(1, failureOf(ErrorKind::InvalidRequest));
        stage.answer(2);
        QTRY_COMPARE(stage.sent(), 3);
        stage.answer(3);
        QTRY_COMPARE(stage.sent(), 4);
        stage.answer(4);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::Completed);
        QCOMPARE(stage.sent(), 4);
        for (const int turn : {2, 3}) {
            const Answer *answer = stage.sink.answer(turnKey(1, turn));
            QVERIFY(answer);
            QCOMPARE(answer->status, AnswerStatus::Cancelled);
            QCOMPARE(answer->attempts, 0);
            QVERIFY(answer->error->message.english().contains(u"turn %1"_s.arg(turn - 1)));
        }
        const RunProgress progress = run.progress();
        QCOMPARE(progress.finished, 6);
        QCOMPARE(progress.failed, 1);
    }

    void aRetriedTurnGoesOnWithItsConversation()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(1, 2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1, failureOf(ErrorKind::InvalidRequest));
        QTRY_COMPARE(ended.size(), 1);
        run.retryFailed();
        QTRY_COMPARE(stage.sent(), 2);
        stage.answer(2, goodAnswer(u"At last."_s));
        QTRY_COMPARE(stage.sent(), 3);
        QCOMPARE(saidBy(stage.client().requests().at(2)).at(1), u"assistant: At last."_s);
        stage.answer(3);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(run.progress().finished, 2);
        QCOMPARE(stage.sink.answer(turnKey(1, 2))->status, AnswerStatus::Ok);
    }

    void aConversationThatWasCutIsContinued()
    {
        RunStage first;
        const RunPlan plan = planOfTurns(1, 3);
        Run &run = first.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(first.sent(), 1);
        first.answer(1, goodAnswer(u"Before."_s));
        QTRY_COMPARE(first.sent(), 2);
        first.answer(2, failureOf(ErrorKind::InvalidRequest));
        QTRY_COMPARE(ended.size(), 1);
        RunStage second;
        Run &again = second.prepare(plan, savedIn(first));
        QSignalSpy endedAgain(&again, &Run::ended);
        again.start();
        QTRY_COMPARE(second.sent(), 1);
        QCOMPARE(saidBy(second.client().requests().first()),
            (QStringList{u"user: p1, turn 1"_s, u"assistant: Before."_s, u"user: p1, turn 2"_s}));
        second.answer(1);
        QTRY_COMPARE(second.sent(), 2);
        second.answer(2);
        QTRY_COMPARE(endedAgain.size(), 1);
        QCOMPARE(again.progress().finished, 3);
    }

    void aTurnThatMayNotBeRepeatedEndsItsConversation()
    {
        RunStage stage;
        RunPlan plan = planOfTurns(1, 2);
        plan.settings.repeatMaybeCharged = false;
        Run &run = stage.prepare(plan, {doneAnswer(1, AnswerStatus::Error, true)});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(stage.sink.answer(turnKey(1, 2))->status, AnswerStatus::Cancelled);
        QCOMPARE(run.progress().finished, run.progress().total);
    }

    void aTrialIsAConversationOfItsOwn()
    {
        RunStage stage;
        RunPlan plan = planOfTurns(1, 2);
        plan.settings.trials = 2;
        Run &run = stage.prepare(plan);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        stage.answer(2, goodAnswer(u"Second trial."_s));
        QTRY_COMPARE(stage.sent(), 3);
        QCOMPARE(saidBy(stage.client().requests().at(2)).at(1), u"assistant: Second trial."_s);
    }

    void aCancelledModelLeavesNoTurnsBehind()
    {
        RunStage stage;
        Run &run = stage.prepare(planOfTurns(1, 3, 2));
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 2);
        run.cancelModel(u"m1"_s);
        stage.answer(2);
        QTRY_COMPARE(stage.sent(), 3);
        stage.answer(3);
        QTRY_COMPARE(stage.sent(), 4);
        stage.answer(4);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(run.progress().finished, run.progress().total);
    }

    void aServerThatHoldsOneModelFinishesItsConversationsFirst()
    {
        RunStage stage;
        RunPlan plan = planOfTurns(1, 2, 2);
        plan.providers.first().holds = 1;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        for (int request = 1; request <= 4; ++request) {
            QTRY_COMPARE(stage.sent(), request);
            stage.answer(static_cast<quint64>(request));
        }
        QTRY_COMPARE(ended.size(), 1);
        QStringList models;
        for (const ChatRequest &request : stage.client().requests())
            models += request.model;
        QCOMPARE(models, (QStringList{u"m1-api"_s, u"m1-api"_s, u"m2-api"_s, u"m2-api"_s}));
    }

    void theBudgetCountsWhatWasSaidBefore()
    {
        RunStage stage;
        RunPlan plan = planOfTurns(1, 2);
        plan.settings.maxTokens = 10;
        // The first turn fits many times over; the second carries an answer of 10,000 characters.
        plan.settings.budget = Money::fromPicodollars(5'000'000'000);
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1, goodAnswer(QString(10'000, u'x')));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(endOf(ended), RunEnd::BudgetReached);
        QCOMPARE(stage.sent(), 1);
    }

    void aBranchGoesOnFromTheTurnsThatItShares()
    {
        RunPlan plan = planOfTurns(1, 2);
        Suites::Prompt branch = plan.suites.first().prompts.first();
        branch.id = u"p1.2"_s;
        branch.text = u"Another second turn"_s;
        branch.branchOf = u"p1"_s;
        branch.sharedTurns = 1;
        plan.suites.first().prompts += branch;
        QCOMPARE(plan.answerCount(), 3);
        RunStage stage;
        Run &run = stage.prepare(plan);
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(stage.sent(), 1);
        stage.answer(1, goodAnswer(u"Shared."_s));
        QTRY_COMPARE(stage.sent(), 3);
        QStringList said;
        for (const ChatRequest &request : stage.client().requests().mid(1))
            said += saidBy(request).join(u'|');
        said.sort();
        QCOMPARE(said,
            (QStringList{u"user: p1, turn 1|assistant: Shared.|user: Another second turn"_s,
                u"user: p1, turn 1|assistant: Shared.|user: p1, turn 2"_s}));
        stage.answer(2);
        stage.answer(3);
        QTRY_COMPARE(ended.size(), 1);
        AnswerKey key = turnKey(1, 2);
        key.promptId = u"p1.2"_s;
        QVERIFY(stage.sink.answer(key));
    }

    void aRunAsksOnlyWhatItIsTold()
    {
        const RunPlan plan = planOfTurns(2, 1);
        const QList<Answer> done{doneAnswer(1, AnswerStatus::Ok)};
        RunStage stage;
        ScriptedChatClient *client = nullptr;
        const auto makeClient = [&](const ProviderEntry &) -> Expected<std::unique_ptr<ChatClient>> {
            auto made = std::make_unique<ScriptedChatClient>();
            client = made.get();
            return made;
        };
        const auto asks = [](const AnswerKey &key) {
            return key.promptId == u"p1" ? Asks::Anew : Asks::Never;
        };
        Answer before = done.first();
        before.cost = Cost{.amount = Money::fromPicodollars(7'000'000)};
        before.attempts = 1;
        Run run(plan, {before},
            {.clock = stage.realClock,
                .makeClient = makeClient,
                .sink = stage.sink,
                .scoring = stage.scoring,
                .asks = asks});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_VERIFY(client && client->requests().size() == 1);
        for (const ChatEvent &event : goodAnswer(u"Anew: 42"_s))
            client->play(1, event);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(client->requests().size(), 1);
        const Answer *answer = stage.sink.answer(keyOf(1));
        QCOMPARE(answer->text, u"Anew: 42"_s);
        QCOMPARE(answer->attempts, 2);
        QVERIFY2(answer->cost->amount == Money::fromPicodollars(27'000'000), "both have to be paid");
        QCOMPARE(run.progress().spent, Money::fromPicodollars(27'000'000));
        QCOMPARE(run.progress().total, 1);
    }
};

PENNYBENCH_TEST(TestTurns)
#include "tst_turns.moc"
