#include "app/statistics/bootstrap.h"
#include "app/statistics/splitmix.h"
#include "app/statistics/standing.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Statistics;

namespace {

/// Three contestants on so many prompts: right always, every other time, never; at 1, 2 and no cent.
OutcomeTable threeContestants(int prompts)
{
    OutcomeTable table(prompts, 3);
    for (int i = 0; i < prompts; ++i) {
        table.at(i, 0) = {.share = 1, .isDecided = 1, .correct = 1, .cost = 0.01, .priced = 1};
        const double right = i % 2 == 0 ? 1 : 0;
        table.at(i, 1) = {.share = right, .isDecided = 1, .correct = right, .cost = 0.02, .priced = 1};
        table.at(i, 2) = {.share = 0, .isDecided = 1, .correct = 0, .cost = 0, .priced = 0};
    }
    return table;
}

} // namespace

/// Drawing prompts anew, which anyone can repeat from what the header says.
class TestBootstrap : public QObject {
    Q_OBJECT

private slots:
    void theRandomNumbersAreThoseOfSplitMix64()
    {
        // The first numbers that the authors' own program prints for the seed 0.
        SplitMix64 random(0);
        QCOMPARE(random.next(), 0xe220a8397b1dcdafULL);
        QCOMPARE(random.next(), 0x6e789e6aa1b965f4ULL);
        SplitMix64 later(0);
        later.skip(1);
        QCOMPARE(later.next(), 0x6e789e6aa1b965f4ULL);
        SplitMix64 drawn(0);
        QCOMPARE(drawn.below(10), quint64(8)); // 0xe220… is 0.883 of the whole
    }

    void aRoundIsWhatTheSeedAndTheRuleSay()
    {
        const OutcomeTable table = threeContestants(7);
        const BootstrapPlan plan{.rounds = 50, .seed = 12};
        SplitMix64 random(plan.seed);
        int rounds = 0;
        bootstrap(table, plan, [&](std::span<const OutcomeSums> sums) {
            ++rounds;
            double correct = 0;
            for (int i = 0; i < 7; ++i)
                correct += random.below(7) % 2 == 0 ? 1 : 0;
            QCOMPARE(sums.size(), size_t(3));
            QCOMPARE(sums[1].correct, correct);
            QCOMPARE(sums[0].correct, 7.0);
        });
        QCOMPARE(rounds, 50);
    }

    void percentilesLieBetweenTheirNeighbours()
    {
        QCOMPARE(percentile({}, 0.5), std::nullopt);
        QCOMPARE(percentile({3}, 0.975), 3.0);
        QCOMPARE(percentile({4, 1, 3, 2}, 0.5), 2.5);
        QCOMPARE(percentile({10, 20, 30, 40, 50}, 0.025), 11.0);
        const double infinite = std::numeric_limits<double>::infinity();
        QCOMPARE(percentile({1, infinite, infinite}, 0.975), infinite);
    }

    void aCostForEachRightAnswerIsARatioOfSums()
    {
        const QList<Standing> standings = standingsOf(threeContestants(40));
        QCOMPARE(standings.at(0).costPerCorrect->estimate, 0.01);
        QVERIFY(std::abs(standings.at(0).costPerCorrect->high - 0.01) < 1e-15);
        QCOMPARE(standings.at(1).costPerCorrect->estimate, 0.04);
        QVERIFY(standings.at(1).costPerCorrect->low < 0.04 && standings.at(1).costPerCorrect->high > 0.04);
        QVERIFY(!standings.at(2).costPerCorrect && !standings.at(2).costPerAnswer);
    }

    void onePromptOfTwoRightHasNoUpperEnd()
    {
        const Standing half = standingsOf(threeContestants(2)).at(1);
        QCOMPARE(half.costPerCorrect->estimate, 0.04);
        QVERIFY(std::isinf(half.costPerCorrect->high));
    }

    void theFrontierAndTheRanksAreShares()
    {
        const QList<Standing> standings = standingsOf(threeContestants(40));
        QCOMPARE(standings.at(0).frontier, 1.0);
        QCOMPARE(standings.at(1).frontier, 0.0);
        QCOMPARE(standings.at(2).frontier, std::nullopt);
        QCOMPARE(standings.at(0).ranks, (QList<double>{1, 0, 0}));
        QCOMPARE(standings.at(2).ranks, (QList<double>{0, 0, 1}));
    }

    void equalContestantsShareTheFirstRankAndTheFrontier()
    {
        OutcomeTable table(10, 2);
        for (int i = 0; i < 10; ++i)
            table.at(i, 0) =
                table.at(i, 1) = {.share = 1, .isDecided = 1, .correct = 1, .cost = 1, .priced = 1};
        for (const Standing &standing : standingsOf(table)) {
            QCOMPARE(standing.frontier, 1.0);
            QCOMPARE(standing.ranks, (QList<double>{1, 0}));
        }
    }

    /// Thirds in another order add up to another last digit.
    void aTieOfThirdsIsATieInEveryOrder()
    {
        constexpr int prompts = 30;
        OutcomeTable ofThirds(prompts, 3);
        OutcomeTable ofWholes(prompts, 3);
        for (int prompt = 0; prompt < prompts; ++prompt) {
            for (int contestant = 0; contestant < 3; ++contestant) {
                const int right = (prompt * (contestant + 1) + contestant) % 4;
                ofThirds.at(prompt, contestant) = {.share = right / 3.0, .isDecided = 1, .priced = 1};
                ofWholes.at(prompt, contestant) = {.share = double(right), .isDecided = 1, .priced = 1};
                ofThirds.at(prompt, contestant).cost = ofWholes.at(prompt, contestant).cost = contestant;
            }
        }
        const QList<Standing> thirds = standingsOf(ofThirds);
        const QList<Standing> wholes = standingsOf(ofWholes);
        for (qsizetype i = 0; i < thirds.size(); ++i) {
            QCOMPARE(thirds.at(i).ranks, wholes.at(i).ranks);
            QCOMPARE(thirds.at(i).frontier, wholes.at(i).frontier);
        }
    }

    void nothingIsSaidOfNothing()
    {
        QCOMPARE(standingsOf(OutcomeTable(0, 2)), (QList<Standing>{{}, {}}));
        QCOMPARE(standingsOf(OutcomeTable(3, 1)).first(), Standing());
    }
};

PENNYBENCH_TEST(TestBootstrap)
#include "tst_bootstrap.moc"
