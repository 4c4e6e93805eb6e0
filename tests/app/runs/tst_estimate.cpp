#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Suites;
using namespace std::chrono_literals;

class TestEstimate : public QObject {
    Q_OBJECT

private slots:
    void theEstimateCountsRequestsTokensAndMoney()
    {
        RunPlan plan = numberedPlan(10, 2);
        plan.settings.trials = 2;
        plan.models.last().prices.clear();
        const RunEstimate estimate = estimateRun(plan);
        QCOMPARE(estimate.requests, 40);
        QVERIFY(estimate.promptTokens > 0 && estimate.completionTokens > 0);
        QVERIFY(estimate.costLow < estimate.costExpected && estimate.costExpected < estimate.costHigh);
        QCOMPARE(estimate.unpricedModels, QStringList(QStringLiteral("m2")));
        QVERIFY(!estimate.fromEarlierSessions);
    }

    void theEstimateUsesWhatEarlierSessionsSaw()
    {
        const RunPlan plan = numberedPlan(10);
        Answer answer{.key = {QStringLiteral("s"), QStringLiteral("p1"), QStringLiteral("m1"), 1}};
        answer.usage.completion = 7;
        answer.latency = 16s;
        const RunEstimate estimate = estimateRun(plan, {answer});
        QVERIFY(estimate.fromEarlierSessions);
        QCOMPARE(estimate.completionTokens, 70);
        QCOMPARE(estimate.duration, 20s);
    }

    void theEstimateKnowsAPromptThatWasAskedBefore()
    {
        QList<Answer> earlier;
        for (int prompt = 1; prompt <= 2; ++prompt) {
            Answer answer{
                .key = {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), QStringLiteral("m1"), 1}};
            answer.usage.completion = prompt * 100;
            answer.latency = 1s;
            earlier += answer;
        }
        // 100 and 200 as they were, the third like the mean of both.
        QCOMPARE(estimateRun(numberedPlan(3), earlier).completionTokens, 450);
    }

    void theEstimateCountsOnlyWhatThePlanAsks()
    {
        RunPlan plan = numberedPlan(10, 2);
        plan.settings.trials = 3;
        plan.settings.parts = {{.models = {QStringLiteral("m1")},
            .prompts = {{QStringLiteral("s"), QStringLiteral("p2")},
                {QStringLiteral("s"), QStringLiteral("p3")}},
            .trials = 3}};
        QCOMPARE(plan.answerCount(), 6);
        QCOMPARE(estimateRun(plan).requests, 6);
    }

    void theEstimateCountsOnlyWhatIsStillToBeAsked()
    {
        const RunPlan plan = numberedPlan(10);
        Answer came{.key = {QStringLiteral("s"), QStringLiteral("p1"), QStringLiteral("m1"), 1}};
        Answer failed{.key = {QStringLiteral("s"), QStringLiteral("p2"), QStringLiteral("m1"), 1},
            .status = AnswerStatus::Error};
        QCOMPARE(estimateRun(plan, {}, {came, failed}).requests, 9);
        QVERIFY(estimateRun(plan, {}, {came}).costHigh < estimateRun(plan).costHigh);
    }

    void reasoningIsEstimatedAtItsOwnPrice()
    {
        RunPlan plan = numberedPlan(10);
        ModelEntry &model = plan.models.first();
        model.prices.first().input = Money();
        model.prices.first().output = Money::fromPicodollars(1'000'000);
        const RunEstimate plain = estimateRun(plan);
        model.prices.first().reasoning = Money::fromPicodollars(4'000'000);
        // Of an unknown model it may all be reasoning, or nothing.
        QCOMPARE(estimateRun(plan).costExpected, plain.costExpected);
        QCOMPARE(estimateRun(plan).costLow, plain.costLow);
        QCOMPARE(estimateRun(plan).costHigh, plain.costHigh * 4);
        QList<Answer> earlier;
        for (int i = 0; i < 5; ++i) {
            Answer answer{.key = {QStringLiteral("other"), QString::number(i), model.id, 1}};
            answer.usage.completion = 100;
            answer.usage.reasoning = 50;
            answer.latency = 1s;
            earlier += answer;
        }
        const RunEstimate known = estimateRun(plan, earlier);
        QCOMPARE(known.costExpected.picodollars(), qint64(10) * (50 * 1'000'000 + 50 * 4'000'000));
        QCOMPARE(known.costHigh, known.costExpected);
    }

    void theRangeOfTheCostHoldsWhatComes()
    {
        // Lengths between 50 and 450 tokens: drawn again and again, 19 of 20 sums must be within the range.
        QRandomGenerator random(7);
        const RunPlan plan = numberedPlan(100);
        int within = 0;
        for (int round = 0; round < 200; ++round) {
            QList<Answer> earlier;
            for (int i = 0; i < 50; ++i) {
                Answer answer{.key = {QStringLiteral("other"), QString::number(i), QStringLiteral("m1"), 1}};
                answer.usage.completion = random.bounded(50, 451);
                answer.latency = 1s;
                earlier += answer;
            }
            const RunEstimate estimate = estimateRun(plan, earlier);
            TokenUsage usage;
            usage.prompt = estimate.promptTokens;
            usage.completion = 0;
            for (int i = 0; i < 100; ++i)
                usage.completion = *usage.completion + random.bounded(50, 451);
            const Money cost =
                costOf(usage, plan.models.first().prices, QDateTime::currentDateTimeUtc())->amount;
            within += estimate.costLow <= cost && cost <= estimate.costHigh ? 1 : 0;
            QVERIFY(estimate.costHigh.toDouble() < 1.3 * estimate.costExpected.toDouble());
        }
        QVERIFY2(within >= 180 && within <= 199, qPrintable(QString::number(within)));
    }

    void practiceModelsSayBeforehandWhatTheyWillAnswer()
    {
        const Catalogue practice = practiceCatalogue(PracticeHost::placeholderUrl());
        RunPlan plan = numberedPlan(20);
        plan.providers = practice.providers();
        plan.models = practice.models();
        const RunEstimate estimate = estimateRun(plan);
        qint64 tokens = 0;
        for (const PracticeModel &model : practiceModels()) {
            for (const Prompt &prompt : plan.suites.first().prompts) {
                const PracticeLesson lesson = practiceLesson(prompt);
                tokens += practiceAnswer(model, &lesson, prompt.text, PracticeSetup().seed, 0, 0)
                              .completionTokens();
            }
        }
        QCOMPARE(estimate.completionTokens, tokens);
        QVERIFY(estimate.costHigh.toDouble() < 1.15 * estimate.costExpected.toDouble());
    }
};

PENNYBENCH_TEST(TestEstimate)
#include "tst_estimate.moc"
