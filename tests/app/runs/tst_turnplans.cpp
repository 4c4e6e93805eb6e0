#include "app/runs/planindex.h"
#include "tests/app/runs/turnplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

/// What a plan with turns makes of them before anything is asked: numbers, branches, an estimate, what is
/// reused.
class TestTurnPlans : public QObject {
    Q_OBJECT

private slots:
    void branchesInACircleHaveNoForerunner()
    {
        RunPlan plan = planOfTurns(2, 2);
        for (int i = 0; i < 2; ++i) {
            plan.suites.first().prompts[i].branchOf = u"p%1"_s.arg(2 - i);
            plan.suites.first().prompts[i].sharedTurns = 1;
        }
        const PlanIndex index(plan);
        QCOMPARE(index.size(), 2);
        QCOMPARE(index.forerunner(0), -1);
    }

    void everyAnswerHasItsNumber()
    {
        RunPlan plan = planOfTurns(3, 2, 2);
        plan.settings.trials = 2;
        const PlanIndex index(plan);
        QCOMPARE(index.size(), 24);
        QSet<AnswerKey> keys;
        for (int number = 0; number < index.size(); ++number) {
            keys += index.key(number);
            QCOMPARE(index.number(index.key(number)), number);
            const int before = index.forerunner(number);
            QCOMPARE(before >= 0, index.key(number).turn == 2);
            QVERIFY(before < 0 || index.followers(before) == QList<int>{number});
        }
        QCOMPARE(keys.size(), 24);
        QCOMPARE(index.number(turnKey(1, 3)), -1);
        QCOMPARE(index.number(turnKey(1, 0)), -1);
    }

    void anEstimateCountsEveryTurnAndWhatItCarries()
    {
        const RunEstimate oneTurn = estimateRun(planOfTurns(1, 1));
        const RunEstimate threeTurns = estimateRun(planOfTurns(1, 3));
        QCOMPARE(oneTurn.requests, 1);
        QCOMPARE(threeTurns.requests, 3);
        QVERIFY2(threeTurns.promptTokens > 3 * oneTurn.promptTokens + oneTurn.completionTokens,
            "later turns carry the answers before them");
    }

    void aTurnIsReusedOnlyBehindTheTurnsOfItsConversation()
    {
        const RunPlan plan = planOfTurns(1, 2);
        Answer opening = doneAnswer(1, AnswerStatus::Ok);
        Answer second = opening;
        second.key.turn = 2;
        QCOMPARE(reusableAnswers(plan, plan, {opening, second}, u"earlier"_s).size(), 2);
        QCOMPARE(reusableAnswers(plan, plan, {second}, u"earlier"_s).size(), 0);
        RunPlan other = plan;
        other.suites.first().prompts.first().earlier.first().text = u"Something else"_s;
        QCOMPARE(reusableAnswers(other, plan, {opening, second}, u"earlier"_s).size(), 0);
    }
};

PENNYBENCH_TEST(TestTurnPlans)
#include "tst_turnplans.moc"
