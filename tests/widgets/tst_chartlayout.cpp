#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/widgets/samplecharts.h"
#include "widgets/chartfile.h"
#include "widgets/chartlayout.h"

#include <QFontMetricsF>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QTransform>
#include <QXmlStreamReader>

#include <cmath>

using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizes[] = {{640, 400}, {900, 560}, {1440, 900}, {390, 560}, {1200, 1600}};

/// Texts of an SVG with the boxes that they take, as far as fonts say.
QList<std::pair<QString, QRectF>> textsOf(const QByteArray &svg)
{
    QList<std::pair<QString, QRectF>> texts;
    QXmlStreamReader reader(svg);
    QList<QTransform> transforms{QTransform()};
    static const QRegularExpression matrix(u"matrix\\(([^,]+),([^,]+),([^,]+),([^,]+),([^,]+),([^)]+)\\)"_s);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"g") {
            const auto found = matrix.match(reader.attributes().value("transform"_L1).toString());
            const auto number = [&](int i) { return found.captured(i).toDouble(); };
            transforms += found.hasMatch()
                ? QTransform(number(1), number(2), number(3), number(4), number(5), number(6))
                : QTransform();
        } else if (reader.isEndElement() && reader.name() == u"g") {
            transforms.removeLast();
        } else if (reader.isStartElement() && reader.name() == u"text") {
            const auto value = [&](const char *name) {
                return reader.attributes().value(QLatin1String(name));
            };
            QFont font;
            font.setFamilies({u"Inter"_s, u"Noto Sans"_s});
            font.setPixelSize(static_cast<int>(value("font-size").toDouble()));
            font.setWeight(static_cast<QFont::Weight>(value("font-weight").toInt()));
            const QPointF at(value("x").toDouble(), value("y").toDouble());
            const QString text = reader.readElementText();
            const QFontMetricsF metrics(font);
            const QRectF box(
                at.x(), at.y() - metrics.capHeight(), metrics.horizontalAdvance(text), metrics.capHeight());
            texts += {text, transforms.last().mapRect(box)};
        }
    }
    return texts;
}

bool crosses(const QRectF &box, const QLineF &line)
{
    const QRectF extent = QRectF(line.p1(), line.p2()).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
    return box.intersects(extent);
}

} // namespace

/// Where everything on the chart of quality against cost stands.
class TestChartLayout : public QObject {
    Q_OBJECT

private slots:
    void namesCoverNothing_data()
    {
        QTest::addColumn<QualityCostChart>("chart");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("leastNamed");

        for (const QSize size : sizes) {
            const bool isSmall = size.width() * size.height() < 300'000;
            const auto row = [&](const char *what, const QualityCostChart &chart, int leastNamed) {
                QTest::addRow("%s at %d x %d", what, size.width(), size.height())
                    << chart << size << (isSmall ? leastNamed / 2 : leastNamed);
            };
            row("four practice models", practiceChart(), 4);
            row("20 models in 23 settings", schoolChart(), 22);
            row("40 models", evenChart(40), 16);
            row("69 models", evenChart(69), 20);
        }
    }
    void namesCoverNothing()
    {
        QFETCH(const QualityCostChart, chart);
        QFETCH(const QSize, size);
        QFETCH(const int, leastNamed);
        const ChartLayout layout =
            layOutChart({.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = size});
        QVERIFY(layout.labels.size() >= leastNamed);
        const QRectF picture(QPointF(), size);
        for (const ChartLabel &label : layout.labels) {
            const QRectF &box = label.place.box;
            QVERIFY2(picture.contains(box), qPrintable(label.text));
            for (const ChartLabel &other : layout.labels)
                QVERIFY2(
                    other.point == label.point || !other.place.box.intersects(box), qPrintable(label.text));
            for (const PlacedPoint &placed : layout.geometry.points) {
                QVERIFY2(!placed.marker().intersects(box), qPrintable(label.text));
                for (const QLineF &interval : placed.intervals)
                    QVERIFY2(!crosses(box, interval), qPrintable(label.text));
            }
        }
        for (const ChartText &text : layout.texts)
            QVERIFY2(picture.contains(text.box), qPrintable(text.text));
        for (const ListEntry &entry : layout.list)
            QVERIFY2(picture.contains(entry.box), qPrintable(entry.text));
        for (const LegendEntry &entry : layout.legend)
            QVERIFY2(picture.contains(entry.box), qPrintable(entry.text));
    }

    void whoHasNoNameBesideItsPointStandsInTheLegend()
    {
        const QualityCostChart chart = evenChart(69);
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {1'200, 0}});
        QCOMPARE(layout.labels.size() + layout.list.size(), 69);
        for (const ListEntry &entry : layout.list)
            QVERIFY(entry.point >= 0);
    }

    void inAFileNoTextCoversAnotherOrLeavesThePicture_data()
    {
        QTest::addColumn<QualityCostChart>("chart");
        QTest::newRow("none") << QualityCostChart();
        QTest::newRow("four practice models") << practiceChart();
        QTest::newRow("20 models in 23 settings") << schoolChart();
        QTest::newRow("40 models") << evenChart(40);
        QTest::newRow("69 models") << evenChart(69);
    }
    void inAFileNoTextCoversAnotherOrLeavesThePicture()
    {
        QFETCH(const QualityCostChart, chart);
        const QByteArray svg = chartSvg(chart, false, u"c"_s);
        static const QRegularExpression viewBox(u"viewBox=\"0 0 (\\d+) (\\d+)\""_s);
        const auto found = viewBox.match(QString::fromUtf8(svg));
        const QRectF picture(0, 0, found.captured(1).toDouble(), found.captured(2).toDouble());
        const auto texts = textsOf(svg);
        QVERIFY(texts.size() > chart.points.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(picture.contains(texts.at(i).second), qPrintable(texts.at(i).first));
            for (qsizetype j = 0; j < i; ++j) {
                const bool isApart =
                    !texts.at(i).second.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts.at(j).second);
                // Letters of points that lie on each other.
                const bool areLetters = texts.at(i).first.size() <= 2 && texts.at(j).first.size() <= 2;
                QVERIFY2(
                    isApart || areLetters, qPrintable(texts.at(i).first + u" and "_s + texts.at(j).first));
            }
        }
    }

    void theRecordedBoardIsDrawnWhole()
    {
        SHARED_DATA_OR_SKIP(file, u"cost_quality_aider_polyglot.tsv"_s);
        const QualityCostChart chart = aiderChart();
        QCOMPARE(chart.points.size(), 69);
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {1'200, 0}});
        QCOMPARE(layout.labels.size() + layout.list.size(), 69);
        QVERIFY2(layout.labels.size() >= 40, qPrintable(QString::number(layout.labels.size())));
    }

    void aFileTellsWhatItShows()
    {
        QualityCostChart chart = practiceChart();
        chart.points.first().name = u"Hàm số <b> 学者 & \"x\""_s;
        const QByteArray svg = chartSvg(chart, false, u"here"_s);
        QVERIFY(svg.startsWith("<svg "));
        QVERIFY(svg.contains("role=\"img\" aria-labelledby=\"here-title here-desc\""));
        QVERIFY(svg.contains("<title id=\"here-title\">Quality against cost</title>"));
        QVERIFY(svg.contains("Sprinter · simulated: 72 % correct"));
        QVERIFY(svg.contains(">SIMULATED</text>"));
        QVERIFY(!svg.contains("<b>"));
        QString texts;
        for (const auto &[text, box] : textsOf(svg))
            texts += text;
        QVERIFY2(texts.contains(u"Hàm số <b>") && texts.contains(u"学者"), qPrintable(texts));
    }

    void aPictureHasTheWishedPixelsAndAPdfIsOne()
    {
        const QImage image = chartImage(practiceChart(), 2);
        QCOMPARE(image.width(), 2 * chartFileWidth);
        QVERIFY(chartPdf(practiceChart()).startsWith("%PDF-"));
        QVERIFY(!chartPicture(practiceChart(), {}).isNull());
    }

    void theAxisOfSharesBeginsAboveZeroOnlyWithWords()
    {
        const auto words = [](const QualityCostChart &chart) {
            QString all;
            const ChartLayout layout = layOutChart(
                {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}});
            for (const ChartText &text : layout.texts)
                all += text.text + u'|';
            if (layout.geometry.isBroken)
                all += layout.shareTicks.first().value > wholeView(chart).bottom + 0.001
                    ? QString()
                    : u"a tick at the break"_s;
            return std::pair(layout.geometry.isBroken, all);
        };
        QualityCostChart chart = schoolChart();
        QVERIFY(words(chart).first);
        QVERIFY2(words(chart).second.contains(u"axis from 30 %"), qPrintable(words(chart).second));
        QVERIFY(!words(chart).second.contains(u"a tick at the break"));
        chart.points.first().shareLow = chart.points.first().share = 0.1;
        QVERIFY(!words(chart).first);
        QVERIFY(!words(chart).second.contains(u"axis from"));
    }

    void theStampStandsInTheCornerWithTheFewestMarkers()
    {
        const auto geometryOf = [](const QualityCostChart &chart) {
            return layOutChart(
                {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}})
                .geometry;
        };
        QualityCostChart chart = practiceChart();
        const QRectF first = geometryOf(chart).stamp;
        QVERIFY(!first.isEmpty());
        // A model whose mark is just where the stamp would stand.
        const QRectF axes = geometryOf(chart).axes;
        PlotPoint dear = chart.points.first();
        const ChartView view = wholeView(chart);
        const double right = (first.center().x() - axes.left()) / axes.width();
        const double up = (axes.bottom() - first.center().y()) / axes.height();
        dear.cost = view.low * std::pow(view.high / view.low, right);
        dear.share = dear.shareLow = dear.shareHigh = view.bottom + (view.top - view.bottom) * up;
        dear.costLow = dear.costHigh = *dear.cost;
        chart.points += dear;
        const ChartGeometry crowded = geometryOf(chart);
        QVERIFY(!crowded.stamp.intersects(first));
        for (const PlacedPoint &placed : crowded.points)
            QVERIFY(!placed.marker().intersects(crowded.stamp));
    }

    void whatHasNoPriceStandsInAStripOfItsOwn()
    {
        QualityCostChart chart = schoolChart();
        chart.points[0].cost = 0;
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}});
        QCOMPARE(layout.geometry.strips.size(), 2);
        QCOMPARE(layout.geometry.strips.first().title, u"free"_s);
        for (const PlacedPoint &placed : layout.geometry.points) {
            const PlotPoint &point = chart.points.at(placed.point);
            const QRectF home = point.isPriced() ? QRectF(layout.geometry.axes)
                : point.cost                     ? layout.geometry.strips.first().rect
                                                 : layout.geometry.strips.last().rect;
            QVERIFY2(home.contains(placed.at), qPrintable(point.name));
        }
        QVERIFY(layout.geometry.strips.last().rect.right() < layout.geometry.axes.left());
    }

    void costsAreWrittenInTheUnitOfTheChart_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("tick");
        QTest::newRow("one answer") << 1 << u"Measured cost in USD per answer"_s << u"$0.0001"_s;
        QTest::newRow("1,000") << 1'000 << u"Measured cost in USD per 1,000 answers"_s << u"$0.10"_s;
        QTest::newRow("a million") << 1'000'000 << u"Measured cost in USD per million answers"_s << u"$100"_s;
    }
    void costsAreWrittenInTheUnitOfTheChart()
    {
        QFETCH(const int, answers);
        QFETCH(const QString, title);
        QFETCH(const QString, tick);
        QualityCostChart chart = practiceChart();
        chart.answers = answers;
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}});
        QVERIFY(std::ranges::any_of(layout.texts, [&](const ChartText &text) { return text.text == title; }));
        const auto found = std::ranges::find(layout.costTicks, tick, &AxisTick::text);
        QVERIFY(found != layout.costTicks.end());
        QVERIFY(qFuzzyCompare(found->value, 0.0001));
    }

    void lineOfEqualCostGoThroughThePointsThatCostIt()
    {
        QualityCostChart chart = practiceChart();
        const ChartView view = wholeView(chart);
        const ChartLayout layout =
            layOutChart({.chart = chart, .view = view, .style = fileStyle(false), .size = {900, 560}});
        const auto dime = std::ranges::find(layout.geometry.equalCosts, u"$0.10"_s, &EqualCostLine::text);
        QVERIFY(dime != layout.geometry.equalCosts.end());
        const ChartScale scale(view, layout.geometry.axes);
        QVERIFY(std::abs(dime->top.x() - scale.x(0.0001)) < 0.01);
        QVERIFY(std::abs(dime->top.y() - scale.y(1)) < 0.01);
    }

    void theFrontierIsSolidOnlyWhereItIsSure()
    {
        const QualityCostChart chart = schoolChart();
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}});
        const ChartScale scale(layout.view, layout.geometry.axes);
        for (const PlotPoint &point : chart.points) {
            if (!point.onFrontier)
                continue;
            const QPointF at(scale.x(*point.cost), scale.y(point.share));
            const auto piece = std::ranges::find_if(layout.geometry.frontier,
                [&](const FrontierPiece &one) { return (one.line.p1() - at).manhattanLength() < 0.01; });
            QVERIFY(piece != layout.geometry.frontier.end());
            QCOMPARE(piece->isSure, *point.frontier > 0.95);
        }
    }

    void settingsOfOneModelAreJoined()
    {
        const QualityCostChart chart = schoolChart();
        const ChartLayout layout = layOutChart(
            {.chart = chart, .view = wholeView(chart), .style = fileStyle(false), .size = {900, 560}});
        QCOMPARE(layout.geometry.settings.size(), 2);
        QCOMPARE(layout.geometry.settings.last().second.size(), 3);
    }
};

PENNYBENCH_TEST(TestChartLayout)
#include "tst_chartlayout.moc"
