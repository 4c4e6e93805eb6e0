#include "app/runs/promptindex.h"
#include "app/runs/tally.h"
#include "app/statistics/pairs.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Statistics;
using namespace std::chrono_literals;

namespace {

constexpr qint64 microdollar = 1'000'000;

struct Given {
    QString prompt;
    QString model;
    Verdict verdict = Verdict::Correct;
    int trial = 1;
};

Answer answerOf(const Given &given)
{
    Answer answer;
    answer.key = {QStringLiteral("s"), given.prompt, given.model, given.trial};
    answer.usage.completion = 10;
    answer.cost = Cost{.amount = Money::fromPicodollars(20 * microdollar)};
    answer.timeToFirstToken = 250ms;
    answer.outputTokensPerSecond = 40;
    answer.score = Score{.verdict = given.verdict};
    return answer;
}

Tally tallyOf(const QList<Given> &answers)
{
    Tally tally;
    for (const Given &given : answers)
        tally.put(answerOf(given));
    return tally;
}

const QString one = QStringLiteral("m1");
const QString two = QStringLiteral("m2");

} // namespace

class TestTally : public QObject {
    Q_OBJECT

private slots:
    void theTurnsOfAPromptAreOneCluster()
    {
        Tally tally;
        for (const auto &[prompt, turn, verdict] : {std::tuple("p1", 1, Verdict::Correct),
                 {"p1", 2, Verdict::Correct}, {"p1", 3, Verdict::Incorrect}, {"p2", 1, Verdict::Incorrect}}) {
            Answer answer = answerOf({QString::fromLatin1(prompt), one, verdict});
            answer.key.turn = turn;
            tally.put(answer);
        }
        const ModelSummary summary = tally.summaries().first();
        QCOMPARE(summary.answers, 4);
        QCOMPARE(summary.prompts, 2);
        QCOMPARE(summary.share.estimate, (2.0 / 3 + 0) / 2);
        QVERIFY2(!summary.repeats, "turns are no trials");
        OutcomeTable table = tally.outcomes({one});
        QCOMPARE(table.prompts(), 2);
        QCOMPARE(table.at(0, 0).share, 2.0 / 3);
        QCOMPARE(tally.spread(one).first().trials.scores, QList<double>{2.0 / 3});
    }

    void aVerdictCountsWhereItBelongs_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int ModelSummary::*>("counted");
        QTest::addColumn<bool>("isDecided");
        QTest::newRow("correct") << Verdict::Correct << &ModelSummary::correct << true;
        QTest::newRow("incorrect") << Verdict::Incorrect << &ModelSummary::incorrect << true;
        QTest::newRow("partial") << Verdict::Partial << &ModelSummary::partial << true;
        QTest::newRow("no answer") << Verdict::NoAnswer << &ModelSummary::noAnswer << true;
        QTest::newRow("undecided") << Verdict::Undecided << &ModelSummary::undecided << false;
    }

    void aVerdictCountsWhereItBelongs()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(int ModelSummary::*const, counted);
        QFETCH(const bool, isDecided);
        const ModelSummary summary = tallyOf({{QStringLiteral("p1"), one, verdict}}).summaries().first();
        QCOMPARE(summary.*counted, 1);
        QCOMPARE(summary.answers, 1);
        QCOMPARE(summary.prompts, isDecided ? 1 : 0);
        QCOMPARE(summary.cost->picodollars(), 20 * microdollar);
        QCOMPARE(*summary.medianTtftMs, 250.0);
        QCOMPARE(*summary.medianTokensPerSecond, 40.0);
        QCOMPARE(summary.completionTokens, 10);
    }

    void anAnswerCountsOnceHoweverOftenItIsPut()
    {
        Tally tally = tallyOf({{QStringLiteral("p1"), one}, {QStringLiteral("p2"), one}});
        Answer again = answerOf({QStringLiteral("p1"), one, Verdict::Incorrect});
        tally.put(again);
        QCOMPARE(tally.summaries().first().correct, 1);
        QCOMPARE(tally.summaries().first().incorrect, 1);
        again.override = Verdict::Correct;
        tally.put(again);
        QCOMPARE(tally.summaries().first().correct, 2);
        QCOMPARE(tally.summaries().first().share.estimate, 1.0);
        again.override.reset();
        again.score.reset();
        tally.put(again);
        QCOMPARE(tally.summaries().first().unscored, 1);
        QCOMPARE(tally.summaries().first().answers, 2);
    }

    void trialsOfAPromptAreAveragedBeforePrompts()
    {
        const Tally tally = tallyOf({{QStringLiteral("p1"), one, Verdict::Correct, 1},
            {QStringLiteral("p1"), one, Verdict::Incorrect, 2}, {QStringLiteral("p2"), one}});
        const ModelSummary summary = tally.summaries().first();
        QCOMPARE(summary.prompts, 2);
        QCOMPARE(summary.share.estimate, 0.75);
        QCOMPARE(summary.repeats->changed, 1);
        const QList<PromptSpread> spread = tally.spread(one);
        QCOMPARE(spread.size(), 2);
        QCOMPARE(spread.first().trials.scores, QList<double>({1, 0}));
        QVERIFY(tally.spread(two).isEmpty());
    }

    void partlyRightCountsInTheScoreAndNotInTheShare()
    {
        const ModelSummary summary =
            tallyOf({{QStringLiteral("p1"), one, Verdict::Partial}, {QStringLiteral("p2"), one}})
                .summaries()
                .first();
        QCOMPARE(summary.share.estimate, 0.5);
        QCOMPARE(summary.score.estimate, 0.75);
    }

    void whatAnUndecidedAnswerCostsIsPaidByTheRightOnes()
    {
        const ModelSummary summary =
            tallyOf({{QStringLiteral("p1"), one}, {QStringLiteral("p2"), one, Verdict::Undecided}})
                .summaries()
                .first();
        QCOMPARE(*summary.costPerAnswer, 20e-6);
        QCOMPARE(*summary.costPerCorrect, 40e-6);
    }

    void modelsAreComparedOverThePromptsThatBothDecided()
    {
        const Tally tally = tallyOf({{QStringLiteral("p1"), one}, {QStringLiteral("p1"), two},
            {QStringLiteral("p2"), one}, {QStringLiteral("p2"), two, Verdict::Undecided},
            {QStringLiteral("p3"), two}, {QStringLiteral("p3"), one, Verdict::Incorrect}});
        const PairedDifference difference = allPairs(tally.outcomes({one, two})).first().difference;
        QCOMPARE(difference.n, 2);
        QCOMPARE(difference.estimate, -0.5);
        QCOMPARE(allPairs(tally.outcomes({one, QStringLiteral("nobody")})).first().difference.n, 0);
    }

    void aCategoryIsCountedByItself()
    {
        RunPlan plan = numberedPlan(3, 2);
        plan.suites.first().prompts[0].category = QStringLiteral("code");
        plan.suites.first().prompts[1].category = QStringLiteral("math");
        plan.suites.first().prompts[2].category = QStringLiteral("code");
        const PromptIndex prompts(plan);
        const Tally tally = tallyOf({{QStringLiteral("p2"), one}, {QStringLiteral("p1"), one},
            {QStringLiteral("p3"), one, Verdict::Incorrect}, {QStringLiteral("p2"), two}});
        QCOMPARE(prompts.categoriesIn(tally), QStringList({QStringLiteral("math"), QStringLiteral("code")}));
        const QList<ModelSummary> code = tally.summaries(prompts.inCategory(QStringLiteral("code")));
        QCOMPARE(code.size(), 1);
        QCOMPARE(code.first().share.estimate, 0.5);
        const auto common = [&](const QString &category) {
            return allPairs(tally.outcomes({one, two}, prompts.inCategory(category))).first().difference.n;
        };
        QCOMPARE(common(QStringLiteral("math")), 1);
        QCOMPARE(common(QStringLiteral("code")), 0);
    }

    void thePromptsOfAPlanAreFoundByName()
    {
        const RunPlan plan = numberedPlan(2);
        const PromptIndex prompts(plan);
        QCOMPARE(prompts.find(QStringLiteral("s"), QStringLiteral("p2")), &plan.suites.first().prompts.at(1));
        QVERIFY(!prompts.find(QStringLiteral("s"), QStringLiteral("p3")));
        QVERIFY(!prompts.find(QStringLiteral("t"), QStringLiteral("p1")));
    }

    void nothingIsSaidOfNothing()
    {
        QVERIFY(Tally().isEmpty());
        QVERIFY(Tally().summaries().isEmpty());
    }
};

PENNYBENCH_TEST(TestTally)
#include "tst_tally.moc"
