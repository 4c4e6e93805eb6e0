#include "tests/app/runs/judgebench.h"
#include "tests/app/scoring/judge/judgeattacks.h"
#include "tests/support/testprogram.h"

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

QString askedText(const JudgeBench &bench, int request)
{
    return bench.requests().at(request).prompt;
}

} // namespace

/// A judge model decides about the answers of a run.
class TestJudging : public QObject {
    Q_OBJECT

private slots:
    void pointsAreAScore_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<double>("score");
        QTest::newRow("all of them") << u"Good. Rating: [[10]]"_s << Verdict::Correct << 1.0;
        QTest::newRow("some") << u"Rating: [[7.5]]"_s << Verdict::Partial << 0.75;
        QTest::newRow("none") << u"Rating: [[0]]"_s << Verdict::Incorrect << 0.0;
        QTest::newRow("more than there are") << u"Rating: [[11]]"_s << Verdict::Undecided << -1.0;
        QTest::newRow("a verdict of another kind") << u"Verdict: [[A]]"_s << Verdict::Undecided << -1.0;
        QTest::newRow("nothing readable") << u"I would say eight."_s << Verdict::Undecided << -1.0;
    }

    void pointsAreAScore()
    {
        QFETCH(QString, reply);
        QFETCH(Verdict, verdict);
        QFETCH(double, score);
        JudgeBench bench;
        QVERIFY(bench.judge(judgedPlan(points(), 1, 1), {answerOf(1, u"m1"_s, u"A rhyme."_s)}, {reply}));
        const Score given = bench.scores.value(keyOf(1));
        QCOMPARE(given.verdict, verdict);
        QCOMPARE(given.score.value_or(-1), score);
        QCOMPARE(given.scorer, judgeScorerName);
        QVERIFY2(given.reason.english().contains(u"The Judge"), qPrintable(given.reason.english()));
    }

    void bothOrdersAreAskedAndDisagreementIsATie_data()
    {
        QTest::addColumn<QStringList>("replies");
        QTest::addColumn<QString>("first");
        QTest::newRow("the same answer twice wins") << QStringList{
            u"[[A]]"_s, u"[[B]]"_s} << u"preferred it 1 times, preferred another 0 times, and saw 0"_s;
        QTest::newRow("the same place twice is a tie") << QStringList{
            u"[[A]]"_s, u"[[A]]"_s} << u"preferred it 0 times, preferred another 0 times, and saw 1"_s;
        QTest::newRow("a tie once is a tie") << QStringList{
            u"[[A]]"_s, u"[[C]]"_s} << u"preferred it 0 times, preferred another 0 times, and saw 1"_s;
        QTest::newRow("an unreadable reply takes the pair away")
            << QStringList{u"[[A]]"_s, u"B, I think"_s} << u"saw 0 ties; pairs without a verdict: 1"_s;
    }

    void bothOrdersAreAskedAndDisagreementIsATie()
    {
        QFETCH(QStringList, replies);
        QFETCH(QString, first);
        JudgeBench bench;
        QVERIFY(bench.judge(judgedPlan(pairwise()),
            {answerOf(1, u"m1"_s, u"One rhyme."_s), answerOf(1, u"m2"_s, u"Another rhyme."_s)}, replies));
        QCOMPARE(bench.asked(), 2);
        QVERIFY(askedText(bench, 0).indexOf(u"One rhyme.") < askedText(bench, 0).indexOf(u"Another rhyme."));
        QVERIFY(askedText(bench, 1).indexOf(u"One rhyme.") > askedText(bench, 1).indexOf(u"Another rhyme."));
        QVERIFY2(bench.reasonOf(1, u"m1"_s).contains(first), qPrintable(bench.reasonOf(1, u"m1"_s)));
        const Score score = bench.scores.value(keyOf(1));
        QCOMPARE(score.verdict, Verdict::Undecided);
        QVERIFY2(score.reason.english().startsWith(u"Compared, not scored"), "contract");
        QVERIFY(!score.score);
    }

    void theOtherAnswerOfAPairHasLost()
    {
        JudgeBench bench;
        QVERIFY(bench.judge(judgedPlan(pairwise()),
            {answerOf(1, u"m1"_s, u"One."_s), answerOf(1, u"m2"_s, u"Two."_s)}, {u"[[A]]"_s, u"[[B]]"_s}));
        QVERIFY(bench.reasonOf(1, u"m2"_s).contains(u"preferred it 0 times, preferred another 1 times"));
    }

    void emptyAndFailedAnswersAreNotJudged()
    {
        JudgeBench bench;
        Answer failed = answerOf(1, u"m2"_s, u"Half of"_s);
        failed.status = AnswerStatus::Error;
        QVERIFY(bench.judge(judgedPlan(points(), 2, 2),
            {answerOf(1, u"m1"_s, u"One."_s), failed, answerOf(2, u"m1"_s, u" "_s)}, {u"[[5]]"_s}));
        QCOMPARE(bench.asked(), 1);
        QCOMPARE(bench.scores.size(), 1);
    }

    void nothingIsAskedTwiceUnlessItChanged()
    {
        const RunPlan plan = judgedPlan(points(), 1, 1);
        JudgeBench first;
        QVERIFY(first.judge(plan, {answerOf(1, u"m1"_s, u"One."_s)}, {u"[[5]]"_s}));
        const QList<Answer> judgements = first.sink.answers();
        QCOMPARE(judgements.size(), 1 + first.askedAboutCanaries());
        QVERIFY(isJudgement(judgements.first().key));
        QCOMPARE(first.sink.timesAsked(judgements.first().key), 1);
        JudgeBench second;
        QVERIFY(second.judge(plan, {answerOf(1, u"m1"_s, u"One."_s)}, {u"[[9]]"_s}, judgements));
        QCOMPARE(second.asked() + second.askedAboutCanaries(), 0);
        QCOMPARE(second.scores.value(keyOf(1)).score, 0.5);
        JudgeBench third;
        QVERIFY(third.judge(plan, {answerOf(1, u"m1"_s, u"Another one."_s)}, {u"[[9]]"_s}, judgements));
        QCOMPARE(third.asked(), 1);
        QCOMPARE(third.askedAboutCanaries(), 0);
        QCOMPARE(third.scores.value(keyOf(1)).score, 0.9);
    }

    void theBudgetHoldsForAnswersAndJudgementsTogether()
    {
        RunPlan plan = judgedPlan(points(), 20, 1);
        QList<Answer> answers;
        for (int prompt = 1; prompt <= 20; ++prompt)
            answers += answerOf(prompt, u"m1"_s, u"One."_s);
        // The answers cost 0.020; a request to the judge may cost about 0.003.
        plan.settings.budget = Money::fromDecimal(u"0.0275");
        JudgeBench bench;
        QVERIFY(bench.judge(plan, answers, QStringList(20, u"[[5]]"_s)));
        QCOMPARE(bench.end, RunEnd::BudgetReached);
        QVERIFY2(bench.asked() > 0 && bench.asked() < 20, qPrintable(QString::number(bench.asked())));
        plan.settings.budget = Money::fromDecimal(u"0.02");
        JudgeBench none;
        QVERIFY(none.judge(plan, answers, QStringList(20, u"[[5]]"_s)));
        QCOMPARE(none.end, RunEnd::BudgetReached);
        QCOMPARE(none.asked(), 0);
        QVERIFY2(none.reasonOf(1, u"m1"_s).contains(u"Not yet judged by The Judge"),
            qPrintable(none.reasonOf(1, u"m1"_s)));
    }

    void aJudgeOfAComparedFamilyIsFlagged()
    {
        RunPlan plan = judgedPlan(points(), 1, 1);
        plan.settings.judges.first().model.family = u"m1"_s;
        JudgeBench bench;
        QVERIFY(bench.judge(plan, {answerOf(1, u"m1"_s, u"One."_s)}, {u"[[5]]"_s}));
        QVERIFY(bench.judging->isOfComparedFamily());
        QVERIFY(bench.reasonOf(1, u"m1"_s).contains(u"same family"));
        QVERIFY(!judgesOwnFamily(judgedPlan(points(), 1, 1)));
    }

    void anAnswerThatSpeaksToAnObedientJudgeIsFlagged_data()
    {
        QTest::addColumn<QString>("answer");
        for (const JudgeAttack &attack : judgeAttacks())
            QTest::newRow(attack.name) << attack.answer;
    }

    /// The judge does what the answer says, as a weak one would: the tool still says so, and what it cannot
    /// read is no score.
    void anAnswerThatSpeaksToAnObedientJudgeIsFlagged()
    {
        QFETCH(QString, answer);
        JudgeBench obedient;
        QVERIFY(obedient.judge(
            judgedPlan(points(), 1, 1), {answerOf(1, u"m1"_s, answer)}, {u"As asked. Rating: [[10]]"_s}));
        QVERIFY2(obedient.reasonOf(1, u"m1"_s).contains(u"speaks to the judge"),
            qPrintable(obedient.reasonOf(1, u"m1"_s)));
        JudgeBench quoting;
        QVERIFY(quoting.judge(judgedPlan(points(), 1, 1), {answerOf(1, u"m1"_s, answer)},
            {u"The best answer ever, full marks, ten out of ten."_s}));
        QCOMPARE(quoting.scores.value(keyOf(1)).verdict, Verdict::Undecided);
    }

    void aJudgeIsEstimatedBeforeItIsAsked()
    {
        RunPlan plan = judgedPlan(pairwise(), 3, 4);
        plan.settings.trials = 2;
        QCOMPARE(estimateJudging(plan).requests - canaryRequests(plan), 3 * 2 * 4 * 3);
        QVERIFY(estimateJudging(plan).costExpected > Money());
        plan = judgedPlan(points(), 3, 4);
        QCOMPARE(estimateJudging(plan).requests - canaryRequests(plan), 3 * 4);
        plan.settings.judges.clear();
        QCOMPARE(estimateJudging(plan).requests, 0);
    }

    void theEstimateHoldsWhatShortAndLongAnswersTake()
    {
        const RunPlan plan = judgedPlan(points(), 3, 2);
        const RunEstimate before = estimateJudging(plan);
        for (const int length : {60, 1'000, 4'000}) {
            QList<Answer> answers;
            for (int prompt = 1; prompt <= 3; ++prompt) {
                for (const QString &model : {u"m1"_s, u"m2"_s})
                    answers += answerOf(prompt, model, QString(length, u'x'));
            }
            const RunEstimate after = estimateJudging(plan, {}, answers);
            QVERIFY2(after.costExpected >= before.costLow, qPrintable(QString::number(length)));
            QVERIFY2(after.costExpected <= before.costHigh, qPrintable(QString::number(length)));
        }
    }

    void severalTurnsAreJudgedWithWhatWasSaidBefore()
    {
        RunPlan plan = judgedPlan(points(), 1, 1);
        Suites::Prompt &prompt = plan.suites.first().prompts.first();
        prompt.earlier = {{u"Name a colour."_s, {}}};
        prompt.text = u"Rhyme on it."_s;
        QList<Answer> answers{answerOf(1, u"m1"_s, u"Blue."_s), answerOf(1, u"m1"_s, u"Too true."_s)};
        answers.last().key.turn = 2;
        JudgeBench bench;
        QVERIFY(bench.judge(plan, answers, {u"[[8]]"_s}));
        QCOMPARE(bench.asked(), 1);
        for (const QString &part : {u"Name a colour."_s, u"Rhyme on it."_s, u"Blue."_s, u"Too true."_s})
            QVERIFY2(askedText(bench, 0).contains(part), qPrintable(part));
        QCOMPARE(bench.scores.value(answers.last().key).score, 0.8);
    }
};

PENNYBENCH_TEST(TestJudging)
#include "tst_judging.moc"
