#include "app/runs/conversationplan.h"
#include "app/runs/planindex.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

RunPlan emptyPlan()
{
    RunPlan plan = numberedPlan(1);
    plan.suites.clear();
    return plan;
}

} // namespace

/// Conversations as plans: turns, branches, contestants.
class TestConversationPlan : public QObject {
    Q_OBJECT

private slots:
    void aQuestionThatGoesOnIsAFurtherTurn()
    {
        RunPlan plan = emptyPlan();
        const Asked first = askNext(plan, {}, u"One?"_s);
        QCOMPARE(first, (Asked{u"c1"_s, 1}));
        QVERIFY(isConversation(plan));
        QCOMPARE(askNext(plan, first.prompt, u"Two?"_s), (Asked{u"c1"_s, 2}));
        const Suites::Prompt prompt = conversationBranches(plan).first();
        QCOMPARE(prompt.turnCount(), 2);
        QCOMPARE(prompt.turn(1).text, u"One?"_s);
        QCOMPARE(prompt.turn(2).text, u"Two?"_s);
        QVERIFY(prompt.turn(1).scorer.type.isEmpty() && prompt.turn(2).scorer.type.isEmpty());
        QCOMPARE(askNext(plan, {}, u"Else?"_s), (Asked{u"c2"_s, 1}));
    }

    void anEditedQuestionIsABranchAndTheOldOneStays()
    {
        RunPlan plan = emptyPlan();
        askNext(plan, {}, u"One?"_s);
        askNext(plan, u"c1"_s, u"Two?"_s);
        askNext(plan, u"c1"_s, u"Three?"_s);
        QCOMPARE(askInstead(plan, {u"c1"_s, 2}, u"Zwei?"_s), (Asked{u"c1.2"_s, 2}));
        QCOMPARE(askNext(plan, u"c1.2"_s, u"Drei?"_s), (Asked{u"c1.2"_s, 3}));
        QCOMPARE(askInstead(plan, {u"c1.2"_s, 3}, u"Trois?"_s), (Asked{u"c1.3"_s, 3}));
        QCOMPARE(askInstead(plan, {u"c1"_s, 1}, u"Eins?"_s), (Asked{u"c1.4"_s, 1}));
        const QList<Suites::Prompt> branches = conversationBranches(plan);
        QCOMPARE(branches.size(), 4);
        QCOMPARE(branches.at(0).turn(3).text, u"Three?"_s);
        QCOMPARE(branches.at(2).wholeText(), u"One?\n\nZwei?\n\nTrois?"_s);
        QCOMPARE(plan.answerCount(), 3 + 2 + 1 + 1);
    }

    void aScorerBelongsToTheTurnInEveryBranchThatSharesItsAnswers()
    {
        RunPlan plan = emptyPlan();
        askNext(plan, {}, u"One?"_s);
        askNext(plan, u"c1"_s, u"Two?"_s);
        askInstead(plan, {u"c1"_s, 2}, u"Zwei?"_s);
        Suites::Prompt like{.category = u"sums"_s, .scorer = {u"text"_s, {{u"expected"_s, u"1"_s}}}};
        setScorer(plan, {u"c1.2"_s, 1}, like);
        const QList<Suites::Prompt> branches = conversationBranches(plan);
        QCOMPARE(branches.at(0).turn(1).scorer, like.scorer);
        QCOMPARE(branches.at(1).turn(1).scorer, like.scorer);
        QVERIFY(branches.at(0).scorer.type.isEmpty() && branches.at(1).scorer.type.isEmpty());
        setScorer(plan, {u"c1.2"_s, 2}, like);
        QVERIFY2(conversationBranches(plan).at(0).scorer.type.isEmpty(), "another question's turn");
        QCOMPARE(conversationBranches(plan).at(1).scorer, like.scorer);
    }

    void anAnswerToASharedTurnIsFoundInEveryBranch()
    {
        RunPlan plan = emptyPlan();
        askNext(plan, {}, u"One?"_s);
        askNext(plan, u"c1"_s, u"Two?"_s);
        askInstead(plan, {u"c1"_s, 2}, u"Zwei?"_s);
        askNext(plan, u"c1.2"_s, u"Drei?"_s);
        askInstead(plan, {u"c1.2"_s, 3}, u"Trois?"_s);
        const auto owner = [&plan](const char *branch, int turn) {
            return conversationKey(plan, {QString::fromLatin1(branch), turn}, u"m1"_s).promptId;
        };
        QCOMPARE(owner("c1.3", 1), u"c1"_s);
        QCOMPARE(owner("c1.3", 2), u"c1.2"_s);
        QCOMPARE(owner("c1.3", 3), u"c1.3"_s);
        const PlanIndex index(plan);
        for (int number = 0; number < index.size(); ++number)
            QCOMPARE(index.number(index.key(number)), number);
        const int last = index.number(conversationKey(plan, {u"c1.3"_s, 3}, u"m1"_s));
        QCOMPARE(index.key(index.forerunner(last)), conversationKey(plan, {u"c1.3"_s, 2}, u"m1"_s));
    }

    void theAlternativesOfATurnAreTheQuestionsAfterTheSameTurns()
    {
        RunPlan plan = emptyPlan();
        askNext(plan, {}, u"One?"_s);
        askNext(plan, u"c1"_s, u"Two?"_s);
        askInstead(plan, {u"c1"_s, 2}, u"Zwei?"_s);
        askNext(plan, u"c1.2"_s, u"Drei?"_s);
        askInstead(plan, {u"c1.2"_s, 3}, u"Trois?"_s);
        QCOMPARE(alternativesAt(plan, {u"c1"_s, 1}), QStringList{u"c1"_s});
        QCOMPARE(alternativesAt(plan, {u"c1"_s, 2}), (QStringList{u"c1"_s, u"c1.2"_s}));
        QCOMPARE(alternativesAt(plan, {u"c1.3"_s, 2}), (QStringList{u"c1"_s, u"c1.3"_s}));
        QCOMPARE(alternativesAt(plan, {u"c1.3"_s, 3}), (QStringList{u"c1.2"_s, u"c1.3"_s}));
    }

    void theSameModelMayStandInAConversationTwice()
    {
        RunPlan plan = emptyPlan();
        const Models::ModelEntry model = plan.models.takeFirst();
        QCOMPARE(addContestant(plan, model, {}), u"m1"_s);
        OwnSettings hot;
        hot.temperature = 1.5;
        QCOMPARE(addContestant(plan, model, hot), u"m1#2"_s);
        QCOMPARE(addContestant(plan, model, {}), u"m1#3"_s);
        QCOMPARE(plan.settingsOf(u"m1#2").temperature, std::optional(1.5));
        QCOMPARE(plan.modelIdOf(u"m1#3"_s), u"m1"_s);
        QCOMPARE(plan.model(u"m1#2")->apiName, u"m1-api"_s);
    }

    void aSuiteIsNoConversation() { QVERIFY(!isConversation(numberedPlan(2))); }
};

PENNYBENCH_TEST(TestConversationPlan)
#include "tst_conversationplan.moc"
