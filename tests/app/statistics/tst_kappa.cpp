#include "app/statistics/kappa.h"
#include "tests/support/testprogram.h"
#include "tests/support/vectorrows.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Statistics;

namespace {

QList<std::pair<int, int>> verdicts(int bothYes, int onlyFirst, int onlySecond, int bothNo)
{
    QList<std::pair<int, int>> all;
    for (const auto &[times, verdict] :
        {std::pair{bothYes, std::pair{1, 1}}, std::pair{onlyFirst, std::pair{1, 0}},
            std::pair{onlySecond, std::pair{0, 1}}, std::pair{bothNo, std::pair{0, 0}}})
        all += QList<std::pair<int, int>>(times, verdict);
    return all;
}

} // namespace

/// How far two judges agree.
class TestKappa : public QObject {
    Q_OBJECT

private slots:
    void agreementBeyondChanceIsWhatCohenSays()
    {
        // Half agree by chance here, 35 of 50 in fact: (0.7 - 0.5) / (1 - 0.5).
        const Kappa kappa = kappaOf(verdicts(20, 5, 10, 15));
        QCOMPARE(kappa.n, 50);
        QCOMPARE(kappa.agreed, 35);
        QVERIFY(kappa.kappa && near(kappa.kappa->estimate, 0.4, 1e-9));
        const Interval agreement = wilson95(35, 50);
        QVERIFY(near(kappa.kappa->low, (agreement.low - 0.5) / 0.5, 1e-9));
        QVERIFY(near(kappa.kappa->high, (agreement.high - 0.5) / 0.5, 1e-9));
    }

    void alwaysAgreeingIsOneWithAnInterval()
    {
        const Kappa kappa = kappaOf(verdicts(10, 0, 0, 10));
        QVERIFY(kappa.kappa && near(kappa.kappa->estimate, 1, 1e-9));
        QVERIFY(kappa.kappa->low < 0.8);
    }

    void fewerThanTwentySayNothing()
    {
        QVERIFY(!kappaOf(verdicts(10, 0, 0, 9)).kappa);
        QVERIFY(!kappaOf({}).kappa);
    }

    void oneVerdictForEverythingSaysNothing()
    {
        const Kappa kappa = kappaOf(verdicts(30, 0, 0, 0));
        QCOMPARE(kappa.agreed, 30);
        QVERIFY(!kappa.kappa);
    }
};

PENNYBENCH_TEST(TestKappa)
#include "tst_kappa.moc"
