#include "app/statistics/holm.h"
#include "app/statistics/paired.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/support/vectorrows.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Statistics;

class TestHolm : public QObject {
    Q_OBJECT

private slots:
    void oneComparisonHasTheUsualLevel();
    void levelsFallStepByStep();
    void theLevelsRejectWhatThePublishedExampleRejects();
    void thePromptsThatAreNeededEqualThePublishedFigure();
    void atTheUsualLevelTheTestIsThatOfPairs();
    void anIntervalKeepsClearOfABoundWhereItsPValueIsSmall();
    void differencesThatDoNotVaryHaveAnInterval();
    void belowFivePromptsThereIsNoInterval();
    void roundsAreCutAtBothEnds();
    void aRoundOnTheBoundCountsForBothSides();
};

namespace {

const QList<double> own{1, 1, 0.5, 1, 0, 1, 1, 0.75, 1, 0};
const QList<double> others{0, 1, 0.5, 0.25, 0, 0.5, 1, 0.5, 0, 0.25};

} // namespace

void TestHolm::oneComparisonHasTheUsualLevel()
{
    QCOMPARE(holmLevels({0.3}), QList<double>{0.95});
    QCOMPARE(holmLevels({}), QList<double>());
}

void TestHolm::levelsFallStepByStep()
{
    const QList<double> levels = holmLevels({0.2, 0.001, 0.02});
    QCOMPARE(levels.at(1), 1 - 0.05 / 3); // the smallest p-value first
    QCOMPARE(levels.at(2), 1 - 0.05 / 2);
    QCOMPARE(levels.at(0), 0.95);
    // From the first that is not rejected on all have its level.
    QCOMPARE(holmLevels({0.2, 0.03}), (QList<double>{0.975, 0.975}));
}

void TestHolm::theLevelsRejectWhatThePublishedExampleRejects()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
    const auto rows = vectorRows(path, QStringLiteral("multiple_comparisons"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonObject &row : rows) {
        QList<double> pValues;
        for (const QJsonValue &value : row.value(u"p").toArray())
            pValues += value.toDouble();
        const QList<double> levels = holmLevels(pValues);
        const QJsonArray adjusted = row.value(u"holm").toArray();
        for (qsizetype i = 0; i < pValues.size(); ++i)
            QCOMPARE(pValues.at(i) <= 1 - levels.at(i), adjusted.at(i).toDouble() <= 0.05);
    }
}

void TestHolm::thePromptsThatAreNeededEqualThePublishedFigure()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
    int looked = 0;
    for (const QJsonObject &row : vectorRows(path, QStringLiteral("sample_size_miller"))) {
        const double variance = row.value(u"omega2").toDouble() + row.value(u"sigma2_a_over_K").toDouble()
            + row.value(u"sigma2_b_over_K").toDouble();
        constexpr int n = 50;
        const double half = 1.959963984540054 * std::sqrt(variance / n);
        QCOMPARE(promptsToClear(n, half, row.value(u"delta").toDouble(), 0.95).value_or(0),
            row.value(u"n_ceil").toInt());
        ++looked;
    }
    QVERIFY(looked > 0);
    QVERIFY(!promptsToClear(50, 0.1, 0, 0.95));
    QCOMPARE(promptsToClear(50, 1, 1e-9, 0.95), std::optional(1'000'000));
}

void TestHolm::atTheUsualLevelTheTestIsThatOfPairs()
{
    const PairedTest test(own, others);
    const PairedDifference expected = pairedDifference(own, others);
    const auto interval = test.interval(0.95);
    QVERIFY(interval && expected.difference);
    QVERIFY(near(test.estimate(), expected.estimate, 1e-12));
    QVERIFY(near(interval->low, expected.difference->low, 1e-12));
    QVERIFY(near(interval->high, expected.difference->high, 1e-12));
    QVERIFY(near(test.pValue(0), expected.pValue, 1e-12));
    QVERIFY(test.interval(0.99)->low < interval->low);
}

void TestHolm::anIntervalKeepsClearOfABoundWhereItsPValueIsSmall()
{
    const PairedTest test(own, others);
    const auto interval = test.interval(0.95);
    QVERIFY(near(test.pValue(interval->low), 0.05, 1e-9));
    QVERIFY(near(test.pValue(interval->high), 0.05, 1e-9));
    QVERIFY(near(test.pValue(test.estimate()), 1, 1e-9));
}

void TestHolm::differencesThatDoNotVaryHaveAnInterval()
{
    const PairedTest ahead(QList<double>(10, 1), QList<double>(10, 0));
    QVERIFY(ahead.interval(0.95)->low > 0 && ahead.interval(0.95)->low < 1);
    QVERIFY(near(ahead.pValue(0), 2 * std::pow(0.5, 10), 1e-15));
    const PairedTest equal(QList<double>(10, 0.3), QList<double>(10, 0.3));
    QVERIFY(equal.interval(0.95)->low < 0 && equal.interval(0.95)->high > 0);
    QCOMPARE(equal.pValue(0), 1.0);
}

void TestHolm::belowFivePromptsThereIsNoInterval()
{
    const PairedTest test({1, 1, 0, 1}, {0, 0, 0, 1});
    QCOMPARE(test.n(), 4);
    QCOMPARE(test.estimate(), 0.5);
    QVERIFY(!test.interval(0.95));
    QCOMPARE(test.pValue(0), 1.0);
    QCOMPARE(PairedTest({1, 1}, {1}).n(), 0);
}

void TestHolm::roundsAreCutAtBothEnds()
{
    QList<double> rounds;
    for (int i = 100; i >= 0; --i)
        rounds += i;
    const RoundsTest test(42, rounds);
    QCOMPARE(test.interval(0.9)->low, 5.0);
    QCOMPARE(test.interval(0.9)->high, 95.0);
    QCOMPARE(test.interval(0.9)->estimate, 42.0);
    QVERIFY(!RoundsTest(1, {}).interval(0.95));
    rounds.fill(std::numeric_limits<double>::infinity(), 101);
    QVERIFY(std::isinf(RoundsTest(1, rounds).interval(0.95)->high));
}

void TestHolm::aRoundOnTheBoundCountsForBothSides()
{
    const RoundsTest test(0, {-1, 0, 0, 1});
    QCOMPARE(test.pValue(0), 1.0);
    QCOMPARE(test.pValue(1), 0.5);
    QCOMPARE(test.pValue(2), 0.25); // never below one round's share
}

PENNYBENCH_TEST(TestHolm)
#include "tst_holm.moc"
