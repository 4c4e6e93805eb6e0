#include "tests/support/testprogram.h"
#include "widgets/flowlayout.h"
#include "widgets/sumchartlayout.h"
#include "widgets/sumchartplot.h"

#include <QLabel>
#include <QTest>

#include <cmath>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

SumChart sums()
{
    SumChart chart{.title = u"Sums"_s, .axis = u"US dollars"_s};
    chart.bars = {
        {.heading = u"Small"_s,
            .name = u"s1"_s,
            .who = u"announced by A"_s,
            .usd = 50,
            .figure = u"$50"_s,
            .note = u"counts the final training and leaves out the base model that it starts from"_s},
        {.heading = u"Large"_s,
            .name = u"Training"_s,
            .who = u"announced by B"_s,
            .usd = 5.6e6,
            .figure = u"$5.6 million"_s,
            .note =
                u"counts the rent of machines for the final run; earlier attempts, people and machines are left out"_s},
        {.name = u"Hardware"_s,
            .who = u"estimated by C"_s,
            .usd = 5e8,
            .figure = u"over $500 million"_s,
            .note = u"a lower bound"_s,
            .isEstimated = true,
            .isAtLeast = true}};
    chart.factorFrom = 1;
    chart.factorTo = 2;
    chart.factor = u"89 times, at least"_s;
    chart.solidMeans = u"announced"_s;
    chart.hatchedMeans = u"estimated"_s;
    return chart;
}

} // namespace

class TestSumChart : public QObject {
    Q_OBJECT

private slots:
    void everythingHasItsPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("pixels");
        QTest::newRow("in a window") << 1100 << 14;
        QTest::newRow("in a file") << 900 << 14;
        QTest::newRow("narrow") << 640 << 14;
        QTest::newRow("on paper") << 680 << 14;
        QTest::newRow("large text") << 1200 << 27;
    }

    void everythingHasItsPlace()
    {
        QFETCH(int, width);
        QFETCH(int, pixels);
        const ChartStyle style{.theme = lightTheme(), .bodyPixels = pixels};
        const SumChart chart = sums();
        const SumLayout layout = layOutSums(chart, style, width);
        QCOMPARE(layout.bars.size(), qsizetype(3));
        QVERIFY(layout.bars.at(0).width() < layout.bars.at(1).width());
        QVERIFY(layout.bars.at(1).width() < layout.bars.at(2).width());
        for (const ChartText &text : layout.texts) {
            QVERIFY2(text.box.left() >= 0 && text.box.right() <= width + 1, qPrintable(text.text));
            for (const ChartText &other : layout.texts)
                QVERIFY2(&text == &other || !text.box.adjusted(0, 1, 0, -1).intersects(other.box),
                    qPrintable(text.text + u" and "_s + other.text));
        }
        for (const QLineF &line : layout.dotted) {
            for (const ChartText &text : layout.texts)
                QVERIFY2(!text.box.adjusted(0, 1, 0, -1)
                              .intersects(QRectF(line.p1(), line.p2()).adjusted(0, 0, 1, 0)),
                    qPrintable(text.text));
        }
        for (qsizetype i = 1; i < layout.rows.size(); ++i)
            QVERIFY(layout.rows.at(i).top() >= layout.rows.at(i - 1).bottom());
        QVERIFY(layout.size.height() > layout.axes.bottom());
    }

    void theAxisMarksPowersOfTen()
    {
        const SumLayout layout = layOutSums(sums(), {.theme = lightTheme()}, 1100);
        QVERIFY(layout.ticks.size() >= 4);
        for (const AxisTick &tick : layout.ticks)
            QVERIFY(std::abs(std::log10(tick.value) - std::round(std::log10(tick.value))) < 1e-9);
    }

    void theArrowKeysGoFromBarToBar()
    {
        ThemeSource theme;
        SumChartPlot plot(theme);
        plot.setChart(sums());
        plot.resize(900, 400);
        plot.show();
        QVERIFY(plot.accessibleDescription().contains(u"over $500 million"_s));
        QTest::keyClick(&plot, Qt::Key_Down);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.shownLayout().bars.size(), qsizetype(3));
    }

    void aFlowBreaksWhereTheNextHasNoRoom()
    {
        QWidget widget;
        auto *flow = new FlowLayout(10, 5, &widget);
        for (int i = 0; i < 3; ++i) {
            auto *label = new QLabel;
            label->setFixedSize(100, 20);
            flow->addWidget(label);
        }
        QCOMPARE(flow->heightForWidth(320), 20);
        QCOMPARE(flow->heightForWidth(310), 45);
        QCOMPARE(flow->heightForWidth(100), 70);
    }
};

PENNYBENCH_TEST(TestSumChart)
#include "tst_sumchart.moc"
