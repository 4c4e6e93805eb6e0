#include "app/catalogue/costunit.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

using namespace Pennybench::Models;

/// The unit in which the costs of a comparison are stated.
class TestCostUnit : public QObject {
    Q_OBJECT

private slots:
    void theUnitIsChosenByTheSizeOfAllCosts_data()
    {
        QTest::addColumn<QList<double>>("costs");
        QTest::addColumn<int>("answers");

        const double none = std::numeric_limits<double>::infinity();
        QTest::newRow("no cost is known") << QList<double>{} << 1'000;
        QTest::newRow("what cheap models cost") << QList<double>{0.00043, 0.0000085} << 1'000;
        QTest::newRow("all above a cent") << QList<double>{0.011, 0.4} << 1;
        QTest::newRow("one of them is a cent") << QList<double>{0.01, 0.4} << 1'000;
        QTest::newRow("all below a cent per 1,000") << QList<double>{0.000002, 0.0000099} << 1'000'000;
        QTest::newRow("one of them is a cent per 1,000") << QList<double>{0.000002, 0.00001} << 1'000;
        QTest::newRow("a free one has no say") << QList<double>{0, 0.4} << 1;
        QTest::newRow("an endless one has no say") << QList<double>{none, 0.000002} << 1'000'000;
    }
    void theUnitIsChosenByTheSizeOfAllCosts()
    {
        QFETCH(const QList<double>, costs);
        QTEST(answersIn(costUnitFor(costs)), "answers");
    }
};

PENNYBENCH_TEST(TestCostUnit)
#include "tst_costunit.moc"
