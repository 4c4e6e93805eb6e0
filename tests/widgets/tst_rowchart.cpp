#include "tests/support/testprogram.h"
#include "widgets/chartfile.h"
#include "widgets/rowchartlayout.h"
#include "widgets/rowchartplot.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

RowChart chartOf(int contestants)
{
    RowChart chart{.title = u"Strengths"_s,
        .axis = u"Share correct"_s,
        .unit = RowUnit::Percent,
        .legend = {{BarInk::Correct, u"right"_s}, {BarInk::Wrong, u"wrong"_s}},
        .caption = {u"A caption of some words. "_s.repeated(20)}};
    for (int i = 0; i < contestants; ++i) {
        chart.rows += {.heading = i % 5 == 0 ? u"maths"_s : QString(),
            .letter = QChar(u'A' + i % 26),
            .name = u"A contestant with a long name, number %1"_s.arg(i),
            .dot = RowDot{0.5, 0.4, 0.6},
            .figure = u"50 % (40 to 60), n 60"_s,
            .simulated = true};
    }
    return chart;
}

} // namespace

/// A chart of rows: where everything stands, and what a person can do to it.
class TestRowChart : public QObject {
    Q_OBJECT

private slots:
    void noTextCoversAnotherOrLeavesThePicture_data()
    {
        QTest::addColumn<int>("contestants");
        QTest::addColumn<int>("width");
        for (const int contestants : {0, 1, 4, 20, 69}) {
            for (const int width : {420, 900})
                QTest::addRow("%d contestants in %d pixels", contestants, width) << contestants << width;
        }
    }

    void noTextCoversAnotherOrLeavesThePicture()
    {
        QFETCH(int, contestants);
        QFETCH(int, width);
        const RowChart chart = chartOf(contestants);
        const RowLayout layout = layOutRows(chart, wholeView(chart), fileStyle(false), width);
        QCOMPARE(layout.rows.size(), contestants);
        const QRectF picture(QPointF(), layout.size);
        for (qsizetype i = 0; i < layout.texts.size(); ++i) {
            QVERIFY2(picture.contains(layout.texts.at(i).box), qPrintable(layout.texts.at(i).text));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!layout.texts.at(i).box.intersects(layout.texts.at(j).box),
                    qPrintable(layout.texts.at(i).text));
        }
    }

    void aClickOnARowChoosesItsContestant()
    {
        ThemeSource theme;
        RowChartPlot plot(theme);
        plot.resize(800, 400);
        plot.setChart(chartOf(4));
        plot.show();
        QSignalSpy chosen(&plot, &RowChartPlot::chosen);
        QTest::mouseClick(
            plot.widget(), Qt::LeftButton, {}, plot.shownLayout().rows.at(2).center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"C"_s);
    }

    void theFileSaysItsTitleAndEveryFigure()
    {
        const QByteArray svg = chartSvg(chartOf(2), false, u"x"_s);
        QVERIFY(svg.contains("Strengths</title>"));
        QCOMPARE(svg.count("A contestant with a long name, number 1"), 1);
        QVERIFY(svg.contains("SIMULATED"));
        QVERIFY(chartPdf(chartOf(2)).startsWith("%PDF-"));
    }
};

PENNYBENCH_TEST(TestRowChart)
#include "tst_rowchart.moc"
