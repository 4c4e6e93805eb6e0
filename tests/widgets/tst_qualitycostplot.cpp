#include "tests/support/testprogram.h"
#include "tests/widgets/samplecharts.h"
#include "widgets/qualitycostplot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

QWidget *canvasOf(QualityCostPlot &plot)
{
    return plot.findChild<QWidget *>();
}

QPointF placeOf(const QualityCostPlot &plot, int point)
{
    for (const PlacedPoint &placed : plot.shownLayout().geometry.points) {
        if (placed.point == point)
            return placed.at;
    }
    return {};
}

} // namespace

/// The chart of quality against cost in the window.
class TestQualityCostPlot : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_plot = std::make_unique<QualityCostPlot>(m_theme);
        m_plot->resize(900, 600);
        m_plot->setChart(practiceChart());
        m_plot->show();
        QTRY_COMPARE(m_plot->shownLayout().labels.size(), 4);
    }

    void everyKindOfChartIsDrawnLightAndDark_data()
    {
        QTest::addColumn<QualityCostChart>("chart");
        QualityCostChart unpriced = practiceChart();
        for (PlotPoint &point : unpriced.points)
            point.cost.reset();
        QualityCostChart one = practiceChart();
        one.points.resize(1);
        QTest::newRow("no answer yet") << QualityCostChart();
        QTest::newRow("one") << one;
        QTest::newRow("without any price") << unpriced;
        QTest::newRow("published ones and settings") << schoolChart();
        QTest::newRow("too many to name") << evenChart(1'000);
    }
    void everyKindOfChartIsDrawnLightAndDark()
    {
        QFETCH(const QualityCostChart, chart);
        m_plot->setChart(chart);
        for (const auto choice : {ThemeSource::Choice::Dark, ThemeSource::Choice::Light}) {
            m_theme.setChoice(choice);
            QVERIFY(!m_plot->grab().isNull());
            QCOMPARE(m_plot->picture(2).size(), m_plot->picture(1).size() * 2);
        }
    }

    void namesOfManyFollowFromAnotherThread()
    {
        m_plot->setChart(schoolChart());
        QTRY_VERIFY(m_plot->shownLayout().labels.size() >= 23);
        QTRY_VERIFY(!m_plot->isPlacing());
    }

    void theChartIsCopiedWithCtrlC()
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_plot.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->pixmap().width(), 2 * canvasOf(*m_plot)->width());
    }

    void whatItShowsIsSaidInWords()
    {
        QVERIFY2(
            m_plot->accessibleDescription().startsWith(
                u"A  Scholar · simulated: 92 % correct (95 % from 83 to 100), $0.43 per 1,000 answers (95 % "
                "from $0.40 to $0.46). B  "),
            qPrintable(m_plot->accessibleDescription()));
    }

    void aClickChoosesAContestant()
    {
        QSignalSpy chosen(m_plot.get(), &QualityCostPlot::chosen);
        QTest::mouseClick(canvasOf(*m_plot), Qt::LeftButton, {}, placeOf(*m_plot, 2).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first(), QVariantList{u"C"_s});
        QTest::mouseClick(canvasOf(*m_plot), Qt::LeftButton, {},
            m_plot->shownLayout().labels.last().place.box.center().toPoint());
        QCOMPARE(chosen.last(), QVariantList{u"D"_s});
        QTest::mouseClick(canvasOf(*m_plot), Qt::LeftButton, {}, {450, 300});
        QCOMPARE(chosen.size(), 2);
    }

    void theKeysGoFromPointToPointByCostAndShare()
    {
        QSignalSpy chosen(m_plot.get(), &QualityCostPlot::chosen);
        const auto chosenAfter = [&](QList<Qt::Key> keys) {
            for (const Qt::Key key : keys)
                QTest::keyClick(m_plot.get(), key);
            QTest::keyClick(m_plot.get(), Qt::Key_Return);
            return chosen.isEmpty() ? QString() : chosen.last().first().toString();
        };
        QCOMPARE(chosenAfter({}), QString());
        QCOMPARE(chosenAfter({Qt::Key_Right}), u"D"_s);
        QCOMPARE(chosenAfter({Qt::Key_Right, Qt::Key_Right}), u"B"_s);
        QCOMPARE(chosenAfter({Qt::Key_Left}), u"C"_s);
        QCOMPARE(chosenAfter({Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up}), u"A"_s);
        QCOMPARE(chosenAfter({Qt::Key_Down}), u"B"_s);
        QVERIFY2(m_plot->accessibleDescription().startsWith(u"B  Generalist"),
            qPrintable(m_plot->accessibleDescription()));
    }

    void theWheelZoomsAndHomeShowsEverything()
    {
        const ChartView whole = m_plot->shownLayout().view;
        const QPointF middle = canvasOf(*m_plot)->rect().center();
        QWheelEvent turn(middle, canvasOf(*m_plot)->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvasOf(*m_plot), &turn);
        QTRY_VERIFY(m_plot->shownLayout().view.high < whole.high);
        QTest::keyClick(m_plot.get(), Qt::Key_Home);
        QTRY_COMPARE(m_plot->shownLayout().view, whole);
        QCoreApplication::sendEvent(canvasOf(*m_plot), &turn);
        QTRY_VERIFY(m_plot->shownLayout().view.high < whole.high);
        QTest::mouseDClick(canvasOf(*m_plot), Qt::LeftButton, {}, middle.toPoint());
        QTRY_COMPARE(m_plot->shownLayout().view, whole);
    }

    void theLegendHidesAndShowsAPart()
    {
        const auto clickOn = [this](ChartPart part) {
            for (const LegendEntry &entry : m_plot->shownLayout().legend) {
                if (entry.part == part) {
                    QTest::mouseClick(canvasOf(*m_plot), Qt::LeftButton, {}, entry.box.center().toPoint());
                    return;
                }
            }
        };
        const auto intervals = [this] {
            return m_plot->shownLayout().geometry.points.first().intervals.size();
        };
        QCOMPARE(intervals(), 2);
        clickOn(ChartPart::Intervals);
        QTRY_COMPARE(intervals(), 0);
        clickOn(ChartPart::Intervals);
        QTRY_COMPARE(intervals(), 2);
        clickOn(ChartPart::EqualCost);
        QTRY_VERIFY(m_plot->shownLayout().geometry.equalCosts.isEmpty());
    }

    void aNameKeepsItsPlaceWhileItsPointMovesALittle()
    {
        const auto candidates = [this] { return labelCandidates(m_plot->shownLayout()); };
        const QHash<int, int> before = candidates();
        QualityCostChart chart = practiceChart();
        chart.points[1].share += 0.004;
        m_plot->setChart(chart);
        QTRY_COMPARE(m_plot->shownLayout().geometry.points.size(), 4);
        m_plot->grab();
        QCOMPARE(candidates(), before);
    }

private:
    ThemeSource m_theme;
    std::unique_ptr<QualityCostPlot> m_plot;
};

PENNYBENCH_TEST(TestQualityCostPlot)
#include "tst_qualitycostplot.moc"
