#include "app/statistics/frontier.h"
#include "app/statistics/interval.h"
#include "app/statistics/paired.h"
#include "app/statistics/repeats.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/support/vectorrows.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Statistics;

namespace {

QList<double> numbers(const QJsonValue &array)
{
    QList<double> values;
    for (const QJsonValue &value : array.toArray())
        values += value.toDouble();
    return values;
}

} // namespace

class TestStatistics : public QObject {
    Q_OBJECT

private slots:
    void wilsonHasItsExactEnds();
    void wilsonEqualsThePublishedTable();
    void pairedDifferenceEqualsThePublishedExample();
    void sampleSizeEqualsThePublishedFigure();
    void holmEqualsThePublishedExample();
    void frontierKeepsDuplicatesAndDropsBeatenPoints();
    void medianIsTheMiddle();
    void aMedianHasAnIntervalFromSixValuesOn();
    void passAtKEqualsTheExactFractions();
    void passAtKNeedsAsManyTrials();
    void repeatsTellHowFarTrialsAgree();
    void onlyPromptsWithTwoTrialsHaveASpread();
};

void TestStatistics::wilsonHasItsExactEnds()
{
    QCOMPARE(wilson95(0, 0), (Interval{0, 0, 1}));
    QCOMPARE(wilson95(0, 20).low, 0.0);
    QVERIFY(wilson95(0, 20).high > 0.1);
    QCOMPARE(wilson95(20, 20).high, 1.0);
    QVERIFY(wilson95(20, 20).low < 0.9);
}

void TestStatistics::wilsonEqualsThePublishedTable()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
    const auto rows = vectorRows(path, QStringLiteral("wilson95"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonObject &row : rows) {
        const Interval interval = wilson95(row.value(u"x").toInt(), row.value(u"n").toInt());
        QVERIFY2(
            near(interval.low, row.value(u"lo").toDouble(), 1e-7), qPrintable(row.value(u"id").toString()));
        QVERIFY2(
            near(interval.high, row.value(u"hi").toDouble(), 1e-7), qPrintable(row.value(u"id").toString()));
    }
}

void TestStatistics::pairedDifferenceEqualsThePublishedExample()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
    const auto rows = vectorRows(path, QStringLiteral("paired_difference_binary"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonObject &row : rows) {
        const PairedDifference d = pairedDifference(numbers(row.value(u"a")), numbers(row.value(u"b")));
        QVERIFY(near(d.estimate, row.value(u"diff").toDouble(), 1e-12));
        QVERIFY(near(d.standardError, row.value(u"se_paired").toDouble(), 1e-9));
        QVERIFY(d.isClear());
    }
    QVERIFY(!pairedDifference({1, 0, 1}, {0, 1, 1}).isClear());
    QCOMPARE(pairedDifference({1, 0}, {1}).n, 0);
}

void TestStatistics::sampleSizeEqualsThePublishedFigure()
{
    QCOMPARE(sampleSizeForDifference(1.0 / 9, 0.03), 969);
}

void TestStatistics::holmEqualsThePublishedExample()
{
    QCOMPARE(holmAdjusted({}), QList<double>());
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/stats_vectors_dev.json"));
    const auto rows = vectorRows(path, QStringLiteral("multiple_comparisons"));
    QVERIFY(!rows.isEmpty());
    for (const QJsonObject &row : rows) {
        const QList<double> adjusted = holmAdjusted(numbers(row.value(u"p")));
        const QList<double> expected = numbers(row.value(u"holm"));
        QCOMPARE(adjusted.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(near(adjusted.at(i), expected.at(i), 1e-4));
    }
}

void TestStatistics::frontierKeepsDuplicatesAndDropsBeatenPoints()
{
    const QList<CostQuality> points{{8, 0.9}, {2, 0.7}, {2, 0.6}, {4, 0.7}, {8, 0.9}, {0.5, 0.3}};
    QCOMPARE(paretoFront(points), (QList<int>{5, 1, 0, 4}));
    QVERIFY(paretoFront({}).isEmpty());
}

void TestStatistics::medianIsTheMiddle()
{
    QVERIFY(!median({}));
    QCOMPARE(median({3, 1, 2}), 2.0);
    QCOMPARE(median({4, 1, 2, 3}), 2.5);
}

void TestStatistics::aMedianHasAnIntervalFromSixValuesOn()
{
    QVERIFY(!medianInterval({1, 2, 3, 4, 5}));
    QCOMPARE(medianInterval({6, 1, 5, 2, 4, 3}), (Interval{3.5, 1, 6}));
    QList<double> values;
    for (int i = 1; i <= 25; ++i)
        values += i;
    // Binomial with 25 throws: at most 7 heads have a chance of 0.0216, at most 8 of 0.0539.
    QCOMPARE(medianInterval(values), (Interval{13, 8, 18}));
}

void TestStatistics::passAtKEqualsTheExactFractions()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/passk.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++rows) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const int n = row.value(u"n").toInt();
        const int c = row.value(u"c").toInt();
        const int k = row.value(u"k").toInt();
        const auto pass = passAtK(n, c, k);
        QVERIFY2(pass && near(*pass, row.value(u"pass_at_k").toDouble(), 1e-12), line.constData());
        // All of k right is at least one of k wrong, turned round.
        QVERIFY(near(*passAllOfK(n, n - c, k), 1 - *pass, 1e-12));
    }
    QVERIFY(rows > 0);
}

void TestStatistics::passAtKNeedsAsManyTrials()
{
    QVERIFY(!passAtK(3, 1, 4));
    QVERIFY(!passAtK(3, 4, 1));
    QVERIFY(!passAtK(3, -1, 1));
    QVERIFY(!passAtK(3, 1, 0));
    QVERIFY(!passAllOfK(0, 0, 1));
}

void TestStatistics::repeatsTellHowFarTrialsAgree()
{
    const auto repeats = repeatsOf({{{1, 1, 1}, 3}, {{1, 0, 1}, 2}, {{0, 0, 0, 0}, 0}, {{0.5, 0.5, 0.5}, 0}});
    QVERIFY(repeats);
    QCOMPARE(repeats->prompts, 4);
    QCOMPARE(repeats->trials, 3);
    QVERIFY(near(repeats->passAt1, (1 + 2.0 / 3) / 4, 1e-12));
    QVERIFY(near(repeats->passAtK, 0.5, 1e-12));
    QVERIFY(near(repeats->allOfK, 0.25, 1e-12));
    QCOMPARE(repeats->changed, 1);
    // The variance of 1, 0, 1 is a third; that of the others nothing.
    QVERIFY(near(repeats->spread, std::sqrt(1.0 / 3 / 4), 1e-12));
}

void TestStatistics::onlyPromptsWithTwoTrialsHaveASpread()
{
    QVERIFY(!repeatsOf({}));
    QVERIFY(!repeatsOf({{{1}, 1}, {{0}, 0}}));
    const auto repeats = repeatsOf({{{1}, 1}, {{1, 0}, 1}});
    QVERIFY(repeats);
    QCOMPARE(repeats->prompts, 1);
    QCOMPARE(repeats->trials, 2);
    QCOMPARE(repeats->passAt1, 0.5);
    QCOMPARE(repeats->passAtK, 1.0);
    QCOMPARE(repeats->allOfK, 0.0);
}

PENNYBENCH_TEST(TestStatistics)
#include "tst_statistics.moc"
