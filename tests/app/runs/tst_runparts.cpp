#include "app/runs/answerreducer.h"
#include "app/runs/budget.h"
#include "app/runs/reachability.h"
#include "app/runs/retrypolicy.h"
#include "app/runs/tokenestimate.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Suites;
using namespace std::chrono_literals;

namespace {

QStringList asked(const RunPlan &plan)
{
    QStringList texts;
    for (const AnswerKey &key : askingOrder(plan))
        texts += QStringLiteral("%1 %2 %3").arg(key.promptId, key.model).arg(key.trial);
    return texts;
}

} // namespace

class TestRunParts : public QObject {
    Q_OBJECT

private slots:
    void theFirstPromptGoesToAllModelsWithTheProvidersTakingTurns()
    {
        RunPlan plan = numberedPlan(2, 2);
        addProvider(plan, QStringLiteral("x"));
        plan.settings.trials = 2;
        QCOMPARE(asked(plan),
            QStringLiteral("p1 m1 1,p1 x/m 1,p1 m2 1,p2 m1 1,p2 x/m 1,p2 m2 1,p1 m1 2,p1 x/m 2,p1 m2 2,p2 m1 "
                           "2,p2 x/m 2,p2 m2 2")
                .split(QLatin1Char(',')));
        QCOMPARE(plan.answerCount(), 12);
    }

    void aStreamBecomesAnAnswerWithItsTimes()
    {
        AnswerReducer reducer(0s, true);
        TokenUsage usage;
        usage.completion = 21;
        reducer.apply(Started{}, 1s);
        reducer.apply(ReasoningAdded{QStringLiteral("hm")}, 1500ms);
        reducer.apply(TextAdded{QStringLiteral("It is ")}, 2s);
        reducer.apply(TextAdded{QStringLiteral("42.")}, 3500ms);
        reducer.apply(UsageReported{usage}, 3600ms);
        reducer.apply(Finished{FinishReason::Stop, QStringLiteral("served"), 200}, 4s);
        reducer.apply(TextAdded{QStringLiteral("late")}, 5s);
        Answer answer;
        reducer.fill(answer);
        QCOMPARE(answer.text, QStringLiteral("It is 42."));
        QCOMPARE(answer.reasoning, QStringLiteral("hm"));
        QCOMPARE(*answer.timeToFirstToken, std::chrono::nanoseconds(500ms));
        QCOMPARE(*answer.latency, std::chrono::nanoseconds(3s));
        QCOMPARE(*answer.outputTokensPerSecond, 10.0);
        QCOMPARE(answer.servedModel, QStringLiteral("served"));
        const auto pieces = readTrace(answer.trace);
        QVERIFY(pieces);
        QCOMPARE(*pieces, QList<TracePiece>({{500ms, true, 2}, {1s, false, 6}, {2500ms, false, 3}}));
    }

    void aTextThatReplacesAnotherIsTheAnswerAndCanBePlayed()
    {
        AnswerReducer reducer(0s, true);
        reducer.apply(Started{}, 1s);
        reducer.apply(ReasoningAdded{QStringLiteral("hm")}, 1500ms);
        reducer.apply(TextAdded{QStringLiteral("Hanio")}, 2s);
        reducer.apply(TextReplaced{QStringLiteral("Hanoi"), QStringLiteral("hm")}, 3s);
        reducer.apply(TextAdded{QStringLiteral("!")}, 4s);
        reducer.apply(Finished{}, 4s);
        Answer answer;
        reducer.fill(answer);
        QCOMPARE(answer.text, QStringLiteral("Hanoi!"));
        QCOMPARE(answer.reasoning, QStringLiteral("hm"));
        QCOMPARE(*answer.timeToFirstToken, std::chrono::nanoseconds(500ms));
        QCOMPARE(
            *readTrace(answer.trace), QList<TracePiece>({{2s, true, 2}, {2s, false, 5}, {3s, false, 1}}));
    }

    void aWholeAnswerHasNoFirstToken()
    {
        AnswerReducer reducer(0s, false);
        reducer.apply(TextAdded{QStringLiteral("42")}, 2s);
        reducer.apply(Finished{}, 2s);
        Answer answer;
        reducer.fill(answer);
        QVERIFY(!answer.timeToFirstToken);
        QVERIFY(!answer.outputTokensPerSecond);
        QCOMPARE(*answer.latency, std::chrono::nanoseconds(2s));
    }

    void aSpeedIsTakenOnlyFromTextThatCameOverSomeTime_data()
    {
        QTest::addColumn<QList<int>>("pieces"); // microseconds after the request was sent
        QTest::addColumn<bool>("known");
        QTest::newRow("one piece") << QList<int>{900'000} << false;
        QTest::newRow("all in one read") << QList<int>{900'000, 900'012, 900'020, 900'031} << false;
        QTest::newRow("two reads in a row") << QList<int>{900'000, 949'999} << false;
        QTest::newRow("over the shortest time") << QList<int>{900'000, 950'000} << true;
        QTest::newRow("a burst and a late end") << QList<int>{900'000, 900'005, 1'400'000} << true;
    }

    void aSpeedIsTakenOnlyFromTextThatCameOverSomeTime()
    {
        QFETCH(QList<int>, pieces);
        QFETCH(bool, known);
        AnswerReducer reducer(0s, true);
        TokenUsage usage;
        usage.completion = 400;
        reducer.apply(Started{}, 0s);
        for (int at : std::as_const(pieces))
            reducer.apply(TextAdded{QStringLiteral("a few words")}, std::chrono::microseconds(at));
        reducer.apply(UsageReported{usage}, 2s);
        reducer.apply(Finished{}, 2s);
        Answer answer;
        reducer.fill(answer);
        QCOMPARE(answer.outputTokensPerSecond.has_value(), known);
        QVERIFY(answer.outputTokensPerSecond.value_or(0) < 10'000);
    }

    void aCutAnswerKeepsItsText()
    {
        AnswerReducer reducer(0s, true);
        reducer.apply(TextAdded{QStringLiteral("It is")}, 1s);
        reducer.apply(Failed{{.kind = ErrorKind::Truncated}, {}}, 2s);
        Answer answer;
        reducer.fill(answer);
        QCOMPARE(answer.status, AnswerStatus::Error);
        QCOMPARE(answer.text, QStringLiteral("It is"));
    }

    void aTraceTakesAboutThreeBytesAPiece()
    {
        TraceWriter writer;
        for (int i = 0; i < 1'000; ++i)
            writer.add(std::chrono::milliseconds(7) * i, false, 4);
        QVERIFY(writer.bytes().size() <= 3'001);
        QCOMPARE(readTrace(writer.bytes())->size(), 1'000);
    }

    void bytesThatAreNoTraceAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another format") << QByteArray("\x02\x01\x02", 3);
        QTest::newRow("a number that is cut") << QByteArray("\x01\x80", 2);
        QTest::newRow("a number without an end") << QByteArray("\x01") + QByteArray(20, '\xff');
    }

    void bytesThatAreNoTraceAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readTrace(bytes));
    }

    void aServerThatIsNotThereIsAskedAgainTwiceAtMost_data()
    {
        QTest::addColumn<int>("retries");
        QTest::addColumn<bool>("maybeCharged");
        QTest::addColumn<int>("attempts"); // in all
        QTest::newRow("the usual retries") << 3 << false << 3;
        QTest::newRow("many") << 10 << false << 3;
        QTest::newRow("one") << 1 << false << 2;
        QTest::newRow("none") << 0 << false << 1;
        QTest::newRow("a connection that broke") << 3 << true << 4;
    }

    void aServerThatIsNotThereIsAskedAgainTwiceAtMost()
    {
        QFETCH(int, retries);
        QFETCH(bool, maybeCharged);
        QFETCH(int, attempts);
        const ChatError error{.kind = ErrorKind::Network, .retryable = true, .maybeCharged = maybeCharged};
        QVERIFY(attempts == 1 || retryWait(error, attempts - 1, retries, 0.5));
        QVERIFY(!retryWait(error, attempts, retries, 0.5));
    }

    void theWaitBeforeTheNextTry_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("serverSays");
        QTest::addColumn<int>("wait");
        QTest::newRow("is a second at most after the first") << 1 << 0 << 1'000;
        QTest::newRow("doubles") << 3 << 0 << 4'000;
        QTest::newRow("is what the server says") << 1 << 3'000 << 3'000;
        QTest::newRow("is our own where the server says nonsense") << 1 << -5 << 1'000;
        QTest::newRow("is not taken where the server wants more than two minutes") << 1 << 99'999'000 << -1;
        QTest::newRow("is not taken when the retries are used up") << 4 << 0 << -1;
    }

    void theWaitBeforeTheNextTry()
    {
        QFETCH(int, attempts);
        QFETCH(int, serverSays);
        QFETCH(int, wait);
        ChatError error{.kind = ErrorKind::Server, .retryable = true};
        if (serverSays != 0)
            error.retryAfter = std::chrono::milliseconds(serverSays);
        const auto found = retryWait(error, attempts, 3, 1.0);
        QCOMPARE(found ? static_cast<int>(found->count()) : -1, wait);
    }

    void everyFailureHasTheSameNumberOfRetries()
    {
        for (const ErrorKind kind :
            {ErrorKind::RateLimit, ErrorKind::Overloaded, ErrorKind::Server, ErrorKind::Timeout}) {
            const ChatError error{.kind = kind, .retryable = true};
            QVERIFY(retryWait(error, 2, 2, 0.5));
            QVERIFY(!retryWait(error, 3, 2, 0.5));
            QVERIFY(!retryWait(error, 1, 0, 0.5));
        }
    }

    void theWaitIsAtRandomUpToTheWhole()
    {
        const ChatError server{.kind = ErrorKind::Server, .retryable = true};
        QCOMPARE(*retryWait(server, 2, 3, 0.0), 0ms);
        QCOMPARE(*retryWait(server, 2, 3, 0.25), 500ms);
        QCOMPARE(*retryWait(server, 2, 3, 1.0), 2'000ms);
        QCOMPARE(*retryWait(server, 9, 20, 1.0), 30'000ms);
    }

    void atMostFiveRequestsGoOutInTenSecondsAfterTooManyRequests()
    {
        const ChatError slow{.kind = ErrorKind::RateLimit, .retryable = true};
        auto at = 0ms;
        int requests = 1;
        for (int attempts = 1; at <= 10s; ++attempts) {
            at += *retryWait(slow, attempts, 20, 0.0);
            requests += at <= 10s ? 1 : 0;
        }
        QVERIFY2(requests <= 5, qPrintable(QString::number(requests)));
    }

    void theWorstCaseIsAboveEveryRealCost()
    {
        const RunPlan plan = numberedPlan(1);
        const Prompt &prompt = plan.suites.first().prompts.first();
        const OutputBound bound = outputBound(plan.models.first(), plan.settings, true);
        QVERIFY(!bound.send);
        const auto worst =
            worstCase(plan.models.first(), nullptr, prompt, bound, {}, QDateTime::currentDateTimeUtc());
        QVERIFY(worst);
        TokenUsage usage;
        usage.prompt = mostTokens(prompt.text);
        usage.completion = 1'000;
        QVERIFY(*worst >= costOf(usage, plan.models.first().prices, QDateTime::currentDateTimeUtc())->amount);
    }

    void theWorstCaseTakesTheDearerOfReasoningAndOutput_data()
    {
        QTest::addColumn<qint64>("reasoning");
        QTest::addColumn<qint64>("inAStep");
        QTest::addColumn<qint64>("worst"); // of 10 tokens out and none in, the price of output being 5
        QTest::newRow("dearer") << qint64(7) << qint64(5) << qint64(70);
        QTest::newRow("cheaper") << qint64(3) << qint64(5) << qint64(50);
        QTest::newRow("dearer in a step") << qint64(3) << qint64(9) << qint64(90);
    }

    void theWorstCaseTakesTheDearerOfReasoningAndOutput()
    {
        QFETCH(qint64, reasoning);
        QFETCH(qint64, inAStep);
        ModelEntry model;
        PriceRow row;
        row.output = Money::fromPicodollars(5);
        row.reasoning = Money::fromPicodollars(reasoning);
        row.longPrompts = {LongPromptTier{.abovePromptTokens = 100,
            .output = Money::fromPicodollars(5),
            .reasoning = Money::fromPicodollars(inAStep)}};
        model.prices = {row};
        const auto worst = worstCase(model, nullptr, {}, {10, 10}, {}, QDateTime::currentDateTimeUtc());
        QVERIFY(worst);
        QTEST(worst->picodollars(), "worst");
    }

    void anAnswerWithoutAKnownEndGetsALimitWhereThereIsABudget()
    {
        RunPlan plan = numberedPlan(1);
        ModelEntry &model = plan.models.first();
        model.maxOutput = 0;
        QVERIFY(outputBound(model, plan.settings, true).send);
        QVERIFY(!outputBound(model, plan.settings, false).send);
        model.rules.rejects += QStringLiteral("max_tokens");
        QVERIFY(!outputBound(model, plan.settings, true).tokens);
    }

    void whoIsOfflineReachesNoModelAtAll()
    {
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        Reachability reachability;
        const auto note = [&](const QString &model, std::optional<ChatError> error) {
            Answer answer;
            answer.key.model = model;
            answer.status = error ? AnswerStatus::Error : AnswerStatus::Ok;
            answer.error = std::move(error);
            reachability.note(answer);
            return reachability.offline({a, b});
        };
        const ChatError unreachable{.kind = ErrorKind::Network, .message = QStringLiteral("No way.")};
        QVERIFY(!reachability.offline({}));
        QVERIFY(!note(a, unreachable));
        QCOMPARE(note(b, unreachable), unreachable.message);
        QVERIFY(!note(a, ChatError{.kind = ErrorKind::Auth}));
        QCOMPARE(reachability.offline({b}), unreachable.message);
        QVERIFY(note(a, unreachable));
        QVERIFY2(!note(b, ChatError{.kind = ErrorKind::Network, .maybeCharged = true}), "it was sent");
        QVERIFY(note(b, unreachable));
        QVERIFY(!note(b, {}));
    }
};

PENNYBENCH_TEST(TestRunParts)
#include "tst_runparts.moc"
