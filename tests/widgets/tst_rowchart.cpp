#include "tests/support/testprogram.h"
#include "widgets/chartfile.h"
#include "widgets/rowchartlayout.h"
#include "widgets/rowchartparts.h"
#include "widgets/rowchartplot.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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

    void aNameIsCutOnlyWhereItHasNoRoom()
    {
        RowChart chart = chartOf(4);
        for (ChartRow &row : chart.rows) {
            row.name = u"programming"_s;
            row.letter.clear();
        }
        const RowLayout layout = layOutRows(chart, wholeView(chart), fileStyle(false), 420);
        QCOMPARE(std::ranges::count(layout.texts, u"programming"_s, &ChartText::text), 4);
    }

    void aChartThatIsTooHighIsPartedBetweenItsRows_data()
    {
        QTest::addColumn<int>("contestants");
        QTest::addColumn<int>("height");
        for (const int contestants : {7, 20, 69}) {
            for (const int height : {300, 700})
                QTest::addRow("%d contestants on pages of %d pixels", contestants, height)
                    << contestants << height;
        }
    }

    void aChartThatIsTooHighIsPartedBetweenItsRows()
    {
        QFETCH(int, contestants);
        QFETCH(int, height);
        const ChartStyle style = fileStyle(false);
        RowChart rest = chartOf(contestants);
        rest.caption = {u"A caption."_s};
        const RowChart whole = rest;
        QStringList names;
        for (int rows = rowsThatFit(rest, style, {600, height}); rows < rest.rows.size();
             rows = rowsThatFit(rest, style, {600, height})) {
            QVERIFY(rows >= 3);
            const auto [first, next] = partedAt(rest, rows);
            QVERIFY(layOutRows(first, wholeView(first), style, 600).size.height() <= height);
            QVERIFY(first.caption.isEmpty());
            QCOMPARE(next.caption, whole.caption);
            QVERIFY(!next.rows.first().heading.isEmpty());
            for (const ChartRow &row : first.rows)
                names += row.name;
            rest = next;
        }
        QVERIFY(rest.rows.size() >= 3);
        for (const ChartRow &row : std::as_const(rest.rows))
            names += row.name;
        QStringList all;
        for (const ChartRow &row : whole.rows)
            all += row.name;
        QCOMPARE(names, all);
    }

    void aPartBeginsWithASectionWhereOneIsNear()
    {
        const RowChart chart = chartOf(20); // sections of five
        const int height = layOutRows(chart, wholeView(chart), fileStyle(false), 600).size.height();
        QCOMPARE(rowsThatFit(chart, fileStyle(false), {600, height}), 20);
        const int rows = rowsThatFit(chart, fileStyle(false), {600, height - 60});
        QVERIFY2(rows > 5 && rows % 5 == 0, qPrintable(QString::number(rows)));
    }

    void noPartHasFewerThanThreeRows()
    {
        RowChart chart = chartOf(9);
        for (ChartRow &row : chart.rows)
            row.heading.clear();
        const ChartStyle style = fileStyle(false);
        const auto roomFor = [&](int rows) {
            const RowChart part = partedAt(chart, rows).first;
            return QSize(600, layOutRows(part, wholeView(chart), style, 600).size.height());
        };
        QCOMPARE(rowsThatFit(chart, style, roomFor(5)), 5);
        QCOMPARE(rowsThatFit(chart, style, roomFor(8)), 6);
        QCOMPARE(rowsThatFit(chart, style, roomFor(3)), 3);
        QCOMPARE(rowsThatFit(chart, style, roomFor(2)), 0);
    }

    void hatchesStayInTheirBars()
    {
        RowChart chart{.title = u"Verdicts"_s, .axis = u"Answers"_s};
        chart.rows += {.letter = u"A"_s, .name = u"a"_s, .bar = {{BarInk::Partly, 3}, {BarInk::Refused, 3}}};
        static const QRegularExpression shape(
            u"<rect x=\"([\\d.]+)\" y=\"[\\d.]+\" width=\"([\\d.]+)\"|points=\"([\\d.]+),([\\d.]+) ([\\d.]+),([\\d.]+) \""_s);
        const QString svg = QString::fromUtf8(chartSvg(chart, false, u"x"_s));
        double left = 0;
        double right = 0;
        int hatches = 0;
        for (auto all = shape.globalMatch(svg); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            const auto number = [&match](int group) { return match.captured(group).toDouble(); };
            if (match.hasCaptured(1)) {
                left = number(1);
                right = left + number(2);
            } else if (number(3) != number(5) && number(4) != number(6)) {
                ++hatches;
                QVERIFY2(std::min(number(3), number(5)) >= left - 0.01
                        && std::max(number(3), number(5)) <= right + 0.01,
                    qPrintable(match.captured()));
            }
        }
        QVERIFY(hatches > 20);
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
