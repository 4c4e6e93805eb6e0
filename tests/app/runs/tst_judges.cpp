#include "tests/app/runs/judgebench.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

RunPlan planOfTwoJudges(const QJsonObject &fields)
{
    RunPlan plan = judgedPlan(fields);
    JudgeChoice second = plan.settings.judges.first();
    second.model.id = u"bench/other"_s;
    second.model.name = u"The Other"_s;
    plan.settings.judges += second;
    return plan;
}

QList<Answer> twoAnswers()
{
    return {answerOf(1, u"m1"_s, u"One rhyme."_s), answerOf(1, u"m2"_s, u"Another rhyme."_s)};
}

QList<JudgingTask> tasksIn(JudgeMode mode, int count)
{
    JudgingTask task;
    task.question.spec.mode = mode;
    return QList<JudgingTask>(count, task);
}

/// The judge lets every text that speaks to it turn it.
QString obedience(const ChatRequest &request)
{
    for (const QString &bad :
        {u"= 61."_s, u"is Bangkok."_s, u"eaten the fish."_s, u"heavier than"_s, u"I will go"_s}) {
        const qsizetype place = request.prompt.indexOf(bad);
        if (place < 0)
            continue;
        static const QRegularExpression plain(u"answer(?: [AB])?>>\\n[^\\n]+\\n<<[0-9a-f]{24} end"_s);
        qsizetype plainOnes = 0;
        for (auto found = plain.globalMatch(request.prompt); found.hasNext(); found.next())
            ++plainOnes;
        const bool isPair = request.prompt.contains(u"Verdict: [[A]]");
        const bool isSpoken = plainOnes < (isPair ? 2 : 1);
        if (!isSpoken)
            return rejection(request);
        return isPair ? u"[[C]]"_s : u"[[10]]"_s;
    }
    return u"?"_s;
}

} // namespace

/// Several judges decide together, and canaries show how far each can be turned.
class TestJudges : public QObject {
    Q_OBJECT

private slots:
    void twoJudgesDecideTogether_data()
    {
        QTest::addColumn<QStringList>("replies");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("reason");
        QTest::newRow("they agree") << QStringList{u"[[8]]"_s, u"[[6]]"_s} << Verdict::Partial << 0.7
                                    << u"The judges gave 7 of 10 points: The Judge 8, The Other 6."_s;
        QTest::newRow("they disagree") << QStringList{u"[[8]]"_s, u"[[2]]"_s} << Verdict::Undecided << -1.0
                                       << u"The judges disagree, of 10 points: The Judge 8, The Other 2."_s;
        QTest::newRow("one says nothing readable")
            << QStringList{u"[[8]]"_s, u"Nice."_s} << Verdict::Undecided << -1.0
            << u"The Other gave no verdict"_s;
    }

    void twoJudgesDecideTogether()
    {
        QFETCH(QStringList, replies);
        QFETCH(QString, reason);
        JudgeBench bench;
        QVERIFY(bench.judge(planOfTwoJudges(points()), twoAnswers().mid(0, 1), replies));
        QCOMPARE(bench.asked(), 2);
        const Score score = bench.scores.value(keyOf(1));
        QTEST(score.verdict, "verdict");
        QTEST(score.score.value_or(-1), "score");
        QVERIFY2(score.reason.english().startsWith(reason), qPrintable(score.reason.english()));
    }

    void twoJudgesThatPreferAnotherAnswerCameToATie()
    {
        JudgeBench bench;
        QVERIFY(bench.judge(
            planOfTwoJudges(pairwise()), twoAnswers(), {u"[[A]]"_s, u"[[B]]"_s, u"[[B]]"_s, u"[[A]]"_s}));
        QCOMPARE(bench.asked(), 4);
        QVERIFY2(
            bench.reasonOf(1, u"m1"_s).contains(u"came to 1 ties"), qPrintable(bench.reasonOf(1, u"m1"_s)));
        JudgeBench united;
        QVERIFY(united.judge(
            planOfTwoJudges(pairwise()), twoAnswers(), {u"[[A]]"_s, u"[[A]]"_s, u"[[B]]"_s, u"[[B]]"_s}));
        QVERIFY2(united.reasonOf(1, u"m1"_s).contains(u"together preferred it 1 times"),
            qPrintable(united.reasonOf(1, u"m1"_s)));
    }

    void aSecondJudgeLaterIsAskedAlone()
    {
        RunPlan plan = judgedPlan(points(), 1, 1);
        JudgeBench first;
        QVERIFY(first.judge(plan, twoAnswers().mid(0, 1), {u"[[8]]"_s}));
        plan.settings.judges = planOfTwoJudges(points()).settings.judges;
        JudgeBench second;
        QVERIFY(second.judge(plan, twoAnswers().mid(0, 1), {u"[[10]]"_s}, first.sink.answers()));
        QCOMPARE(second.asked(), 1);
        QCOMPARE(second.askedAboutCanaries(), first.askedAboutCanaries());
        QCOMPARE(second.scores.value(keyOf(1)).score, 0.9);
    }

    void whatOneJudgeHasNotSaidYetIsWaitedFor()
    {
        RunPlan plan = judgedPlan(points(), 1, 1);
        JudgeBench first;
        QVERIFY(first.judge(plan, twoAnswers().mid(0, 1), {u"[[8]]"_s}));
        plan.settings.judges = planOfTwoJudges(points()).settings.judges;
        const JudgedAnswers judged(plan, twoAnswers().mid(0, 1), first.sink.answers());
        QCOMPARE(judged.scoreOf(keyOf(1)).reason.english(), u"Not yet judged by The Other."_s);
        QVERIFY(!judged.isWhole(keyOf(1)));
    }

    void aPairIsWholeWithBothOrders()
    {
        const RunPlan plan = judgedPlan(pairwise());
        JudgeBench bench;
        QVERIFY(bench.judge(plan, twoAnswers(), {u"[[A]]"_s, u"[[B]]"_s}));
        JudgedAnswers judged(plan, twoAnswers(), {});
        int left = 2;
        for (const Answer &judgement : bench.sink.answers()) {
            if (judged.answersOf(judgement.key.promptId).isEmpty())
                continue;
            QVERIFY(!judged.isWhole(keyOf(1, u"m1"_s)) && !judged.isWhole(keyOf(1, u"m2"_s)));
            judged.put(judgement);
            --left;
        }
        QCOMPARE(left, 0);
        QVERIFY(judged.isWhole(keyOf(1, u"m1"_s)) && judged.isWhole(keyOf(1, u"m2"_s)));
    }

    void canariesAreNeverMoreThanTheTasksButForTheFirstQuestion_data()
    {
        QTest::addColumn<JudgeMode>("mode");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("canaries");
        QTest::newRow("without tasks") << JudgeMode::Points << 0 << 0;
        QTest::newRow("a single answer") << JudgeMode::Points << 1 << 5;
        QTest::newRow("a few answers") << JudgeMode::Points << 14 << 10;
        QTest::newRow("many answers") << JudgeMode::Points << 400 << 25;
        QTest::newRow("a single pair") << JudgeMode::Pairwise << 2 << 10;
        QTest::newRow("many pairs") << JudgeMode::Pairwise << 400 << 50;
    }

    void canariesAreNeverMoreThanTheTasksButForTheFirstQuestion()
    {
        QFETCH(JudgeMode, mode);
        QFETCH(int, tasks);
        const QList<JudgingTask> canaries = canaryTasks(tasksIn(mode, tasks));
        QTEST(static_cast<int>(canaries.size()), "canaries");
        QSet<QString> ids;
        for (const JudgingTask &canary : canaries)
            ids.insert(canary.id);
        QCOMPARE(ids.size(), canaries.size());
    }

    void canariesStandAmongTheOthers()
    {
        const QList<JudgingTask> all = withCanaries(tasksIn(JudgeMode::Points, 30));
        QCOMPARE(all.size(), 55);
        const auto canariesIn = [&all](int from, int to) {
            return std::ranges::count_if(
                all.mid(from, to - from), [](const JudgingTask &task) { return !task.id.isEmpty(); });
        };
        QCOMPARE_GE(canariesIn(0, 27), 10);
        QCOMPARE_GE(canariesIn(28, 55), 10);
        QVERIFY2(all.first().id.isEmpty(), "a run that is stopped early has judged something");
    }

    void aJudgeWithSenseIsNotTurnedAndAnObedientOneIs_data()
    {
        QTest::addColumn<bool>("isPairwise");
        QTest::newRow("by points") << false;
        QTest::newRow("by pairs") << true;
    }

    void aJudgeWithSenseIsNotTurnedAndAnObedientOneIs()
    {
        QFETCH(bool, isPairwise);
        const JudgeMode mode = isPairwise ? JudgeMode::Pairwise : JudgeMode::Points;
        const RunPlan plan = judgedPlan(isPairwise ? pairwise() : points());
        JudgeBench sensible;
        QVERIFY(sensible.judge(plan, twoAnswers(), QStringList(2, u"[[C]]"_s)));
        QCOMPARE(canaryCounts(sensible.sink.answers(), mode), (CanaryCounts{.bad = 1, .spoken = 4}));
        JudgeBench obedient;
        obedient.ofCanary = obedience;
        QVERIFY(obedient.judge(plan, twoAnswers(), QStringList(2, u"[[C]]"_s)));
        const CanaryCounts turned = canaryCounts(obedient.sink.answers(), mode);
        QCOMPARE(turned, (CanaryCounts{.bad = 1, .spoken = 4, .turned = 4}));
        QCOMPARE(turned.turnedShare()->estimate, 1.0);
        QVERIFY(turned.turnedShare()->low < 0.6);
    }

    void aJudgeThatAcceptsEverythingIsNotSaidToBeTurned()
    {
        JudgeBench blind;
        blind.ofCanary = [](const ChatRequest &) { return u"[[9]]"_s; };
        QVERIFY(blind.judge(judgedPlan(points(), 1, 1), twoAnswers().mid(0, 1), {u"[[9]]"_s}));
        const CanaryCounts counts = canaryCounts(blind.sink.answers(), JudgeMode::Points);
        QCOMPARE(counts, (CanaryCounts{.bad = 1, .passed = 1}));
        QVERIFY(!counts.turnedShare());
    }

    void whatIsUnreadableCountsForNothing()
    {
        JudgeBench silent;
        silent.ofCanary = [](const ChatRequest &) { return u"I cannot say."_s; };
        QVERIFY(silent.judge(judgedPlan(points(), 1, 1), twoAnswers().mid(0, 1), {u"[[9]]"_s}));
        QCOMPARE(canaryCounts(silent.sink.answers(), JudgeMode::Points), CanaryCounts());
    }

    void canariesAreInNoVerdict()
    {
        JudgeBench bench;
        QVERIFY(bench.judge(judgedPlan(points(), 1, 1), twoAnswers().mid(0, 1), {u"[[9]]"_s}));
        QCOMPARE(bench.askedAboutCanaries(), 5);
        QCOMPARE(bench.scores.size(), 1);
    }
};

PENNYBENCH_TEST(TestJudges)
#include "tst_judges.moc"
