#include "tests/support/testprogram.h"
#include "widgets/dollarticks.h"

#include <QTest>

#include <cmath>

using namespace Pennybench::Widgets;

class TestDollarTicks : public QObject {
    Q_OBJECT

private slots:
    void labelsNeverRunIntoEachOther_data();
    void labelsNeverRunIntoEachOther();
    void aWideAxisIsMarkedAtOneTwoAndFive();
    void aNarrowAxisIsMarkedAtPowersOfTen();
    void aLabelHasTheDecimalsItsTickNeeds();
    void aFigureHasTwoDigitsAndNoExponent();
};

namespace {

double widthOf(const QString &text)
{
    return 7.0 * static_cast<double>(text.size());
}

QStringList labels(double low, double high, double width)
{
    QStringList texts;
    for (const double tick : dollarTicks(low, high, width, 10, widthOf))
        texts += dollarLabel(tick);
    return texts;
}

} // namespace

void TestDollarTicks::labelsNeverRunIntoEachOther_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("width");
    QTest::newRow("the practice models") << 3e-6 << 9e-4 << 400.0;
    QTest::newRow("the smallest chart") << 3e-6 << 9e-4 << 160.0;
    QTest::newRow("less than a decade") << 1.2e-5 << 9e-5 << 200.0;
    QTest::newRow("six decades") << 1e-6 << 1.0 << 300.0;
    QTest::newRow("a projector") << 1e-6 << 1.0 << 1600.0;
    QTest::newRow("dollars") << 0.5 << 400.0 << 250.0;
}

void TestDollarTicks::labelsNeverRunIntoEachOther()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, width);
    const QList<double> ticks = dollarTicks(low, high, width, 10, widthOf);
    QVERIFY(!ticks.isEmpty());
    double end = -1e9;
    for (const double tick : ticks) {
        QVERIFY(tick >= low && tick <= high);
        const double middle = std::log10(tick / low) / std::log10(high / low) * width;
        const double half = widthOf(dollarLabel(tick)) / 2;
        QVERIFY2(middle - half >= end + 10 - 1e-6, qPrintable(dollarLabel(tick)));
        end = middle + half;
    }
}

void TestDollarTicks::aWideAxisIsMarkedAtOneTwoAndFive()
{
    QCOMPARE(labels(0.8, 25, 1000),
        QStringList({QStringLiteral("$1"), QStringLiteral("$2"), QStringLiteral("$5"), QStringLiteral("$10"),
            QStringLiteral("$20")}));
}

void TestDollarTicks::aNarrowAxisIsMarkedAtPowersOfTen()
{
    QCOMPARE(labels(3e-6, 2e-3, 300),
        QStringList({QStringLiteral("$0.00001"), QStringLiteral("$0.0001"), QStringLiteral("$0.001")}));
}

void TestDollarTicks::aLabelHasTheDecimalsItsTickNeeds()
{
    QCOMPARE(dollarLabel(0.00002), QStringLiteral("$0.00002"));
    QCOMPARE(dollarLabel(0.5), QStringLiteral("$0.50"));
    QCOMPARE(dollarLabel(200), QStringLiteral("$200"));
}

void TestDollarTicks::aFigureHasTwoDigitsAndNoExponent()
{
    QCOMPARE(dollarFigure(0.00000123), QStringLiteral("$0.0000012"));
    QCOMPARE(dollarFigure(0.0999), QStringLiteral("$0.10"));
    QCOMPARE(dollarFigure(7.2), QStringLiteral("$7.20"));
    QCOMPARE(dollarFigure(1234.5), QStringLiteral("$1,234.50"));
    QCOMPARE(dollarFigure(0), QStringLiteral("$0"));
}

PENNYBENCH_TEST(TestDollarTicks)
#include "tst_dollarticks.moc"
