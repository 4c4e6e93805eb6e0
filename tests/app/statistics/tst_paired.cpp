#include "app/statistics/clustered.h"
#include "app/statistics/margin.h"
#include "app/statistics/pairs.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/support/vectorrows.h"

#include <QTest>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Statistics;

namespace {

QList<double> times(double value, int n)
{
    return QList<double>(n, value);
}

} // namespace

/// How two models differ on the same prompts, and what may be said of it.
class TestPaired : public QObject {
    Q_OBJECT

private slots:
    void newcombesIntervalHasItsKnownEnds_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // The first is an example of Newcombe's paper; the others are computed from its formula by hand.
        QTest::newRow("36 12 2 0") << QList<int>{36, 12, 2, 0} << 0.0569 << 0.3404;
        QTest::newRow("no variation at all") << QList<int>{0, 5, 0, 0} << 0.3855 << 1.0;
        QTest::newRow("never a difference") << QList<int>{5, 0, 0, 0} << -0.4345 << 0.4345;
    }
    void newcombesIntervalHasItsKnownEnds()
    {
        QFETCH(QList<int>, counts);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval d = newcombePaired95(counts.at(0), counts.at(1), counts.at(2), counts.at(3));
        QVERIFY2(near(d.low, low, 6e-5) && near(d.high, high, 6e-5),
            qPrintable(QStringLiteral("%1 to %2").arg(d.low, 0, 'f', 5).arg(d.high, 0, 'f', 5)));
    }

    void mcNemarEqualsThePublishedValues()
    {
        QCOMPARE(mcNemarExact(0, 6), 0.03125);
        QCOMPARE(mcNemarMidP(0, 6), 0.015625);
        QCOMPARE(mcNemarExact(0, 0), 1.0);
        QCOMPARE(mcNemarExact(3, 3), 1.0);
        SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
        for (const QJsonObject &row : vectorRows(path, u"mcnemar")) {
            const int a = row.value(u"only_a_correct").toInt();
            const int b = row.value(u"only_b_correct").toInt();
            QVERIFY(near(mcNemarMidP(a, b), row.value(u"p_midp").toDouble(), 1e-9));
            QVERIFY(near(mcNemarExact(a, b), row.value(u"p_exact").toDouble(), 1e-9));
        }
    }

    void fewPromptsHaveCountsAndNoInterval()
    {
        const PairedDifference d = pairedDifference({1, 1}, {0, 0});
        QCOMPARE(d.n, 2);
        QCOMPARE(d.onlyA, 2);
        QCOMPARE(d.estimate, 1.0);
        QVERIFY(!d.difference && !d.isClear());
        QVERIFY(pairedDifference(times(1, 5), times(0, 5)).difference);
    }

    void equalScoresAreNoProofOfEquality()
    {
        for (const double score : {0.0, 0.5, 1.0}) {
            const PairedDifference d = pairedDifference(times(score, 6), times(score, 6));
            QVERIFY(d.difference->low < -0.25 && d.difference->high > 0.25);
            QCOMPARE(d.pValue, 1.0);
            QVERIFY(!d.isClear());
        }
    }

    void theIntervalAndTheTestAgreeOnWhatIsClear()
    {
        for (int n = 5; n <= 40; ++n) {
            for (int only = 0; only <= n; ++only) {
                QList<double> a = times(1, n);
                QList<double> b = times(1, n);
                for (int i = 0; i < only; ++i)
                    b[i] = 0;
                const PairedDifference d = pairedDifference(a, b);
                QCOMPARE(d.isClear(), d.difference->low > 0 && d.pValue < 0.05);
                QVERIFY(d.difference->low <= d.estimate && d.estimate <= d.difference->high);
            }
        }
    }

    void gradedScoresHaveStudentsInterval()
    {
        // Differences 0.1 to 0.5: mean 0.3, standard error 0.1581 / sqrt 5, t of 4 degrees 2.776.
        const PairedDifference d = pairedDifference({0.6, 0.7, 0.8, 0.9, 1.0}, {0.5, 0.5, 0.5, 0.5, 0.5});
        QVERIFY(near(d.estimate, 0.3, 1e-12));
        QVERIFY(near(d.difference->low, 0.3 - 2.7764451052 * 0.0707106781, 1e-9));
        QVERIFY(d.isClear());
    }

    void clusteredScoresKnowLessThanTheyAreMany()
    {
        const QList<double> scores{1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0};
        const ClusteredMean together = clusteredMean(scores, {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3});
        const ClusteredMean apart = clusteredMean(scores, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
        QCOMPARE(together.clusters, 4);
        // Four clusters of sums +-1.5: root of 4 x 2.25 x 4/3, over 12.
        QVERIFY(near(together.standardError, std::sqrt(12.0) / 12, 1e-12));
        QVERIFY(near(apart.standardError, std::sqrt(0.25 * 12 / 11 / 12), 1e-12));
        QVERIFY(!clusteredMean({1, 1}, {3, 3}).interval95());
        QCOMPARE(clusteredMean({1}, {}).n, 0);
    }

    void anIntervalBesideAMargin_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<MarginVerdict>("verdict");
        QTest::newRow("above") << 0.06 << 0.2 << MarginVerdict::Better;
        QTest::newRow("below") << -0.2 << -0.06 << MarginVerdict::Worse;
        QTest::newRow("within") << -0.04 << 0.04 << MarginVerdict::Equivalent;
        QTest::newRow("not below") << -0.04 << 0.2 << MarginVerdict::NotWorse;
        QTest::newRow("not above") << -0.2 << 0.04 << MarginVerdict::NotBetter;
        QTest::newRow("wide") << -0.2 << 0.2 << MarginVerdict::Open;
        QTest::newRow("up to the margin") << -0.05 << 0.05 << MarginVerdict::Open;
    }
    void anIntervalBesideAMargin()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(MarginVerdict, verdict);
        QCOMPARE(besideMargin(Interval{(low + high) / 2, low, high}, 0.05), verdict);
        QCOMPARE(besideMargin(std::nullopt, 0.05), MarginVerdict::Open);
    }

    void allPairsAreAdjustedTogether()
    {
        OutcomeTable table(20, 3);
        for (int i = 0; i < 20; ++i) {
            table.at(i, 0) = {.share = 1, .isDecided = 1};
            table.at(i, 1) = {.share = i < 12 ? 1.0 : 0.0, .isDecided = 1};
            table.at(i, 2) = {.share = 0, .isDecided = i < 18 ? 1.0 : 0.0};
        }
        const QList<ContestantPair> pairs = allPairs(table);
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs.at(0).difference.onlyA, 8);
        QCOMPARE(pairs.at(1).difference.n, 18);
        QCOMPARE(pairs.at(0).adjustedP, pairs.at(0).difference.pValue); // the largest of the three
        QVERIFY(pairs.at(1).adjustedP > pairs.at(1).difference.pValue);
        const ContestantPair back = turned(pairs.at(0));
        QCOMPARE(back.difference.onlyB, 8);
        QCOMPARE(back.difference.difference->high, -pairs.at(0).difference.difference->low);
    }
};

PENNYBENCH_TEST(TestPaired)
#include "tst_paired.moc"
