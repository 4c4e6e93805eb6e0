#include "app/reports/htmlreport.h"
#include "app/reports/picturereports.h"
#include "app/reports/qualitycost.h"
#include "app/reports/sessioncharts.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Reports;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

Widgets::QualityCostChart chartOf(const Session &session)
{
    const Tally tally(session.answers);
    const QList<ModelSummary> models = tally.summaries();
    return qualityCostChart(
        session.plan, models, standingsIn(tally, models), chartCaption(session.plan, models, tally));
}

/// Models on the session's prompts, in an order that the plan does not have.
Session lineUp(const QStringList &plan, const QStringList &answering)
{
    Session s = session();
    s.answers.clear();
    for (const QString &model : plan)
        s.plan.models += ModelEntry{.id = model, .name = model};
    for (const QString &model : answering) {
        for (int prompt = 0; prompt < 4; ++prompt)
            s.answers += answer(model, u"q%1"_s.arg(prompt), Verdict::Correct, "0.0004");
    }
    return s;
}

QByteArray chartFile(const Session &session, const QString &ending)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeChart(buffer, ending, session) ? buffer.data() : QByteArray();
}

} // namespace

/// What a comparison gives to the chart of quality against cost, and what reports make of it.
class TestQualityCost : public QObject {
    Q_OBJECT

private slots:
    void sharesAndCostsComeWithTheirIntervals()
    {
        const Widgets::QualityCostChart chart = chartOf(session());
        QCOMPARE(chart.points.size(), 2);
        const Widgets::PlotPoint &a = chart.points.first();
        QCOMPARE(a.name, u"a"_s);
        QCOMPARE(a.share, 1.0);
        QVERIFY(a.shareLow > 0.6 && a.shareLow < 0.7);
        QCOMPARE(*a.cost, 0.01);
        QCOMPARE(*a.frontier, 1.0);
        QCOMPARE(a.prompts, 8);
        QCOMPARE(chart.best->estimate, 0.01);
        QCOMPARE(chart.answers, 1'000);
    }

    void settingsOfOneModelAreJoinedOnTheChart()
    {
        Session s = session();
        s.plan.models = {{.id = u"a"_s, .name = u"A"_s}, {.id = u"a#2"_s, .name = u"A, slower"_s}};
        s.plan.contestants = {{.id = u"a#2"_s, .model = u"a"_s, .label = u"A, slower"_s}};
        for (Runs::Answer &of : s.answers) {
            if (of.key.model == u"b")
                of.key.model = u"a#2"_s;
        }
        for (const Widgets::CostAxis axis : {Widgets::CostAxis::Cost, Widgets::CostAxis::Tokens}) {
            const SessionChart chart = sessionChart(s, {.axis = axis});
            const auto &points = std::get<Widgets::QualityCostChart>(chart.drawing).points;
            QCOMPARE(points.size(), 2);
            QCOMPARE(points.first().group, u"a"_s);
            QCOMPARE(points.last().group, u"a"_s);
            QCOMPARE(chart.table.rows.size(), 2);
            QVERIFY(chart.table.rows.first().at(1) != chart.table.rows.last().at(1));
        }
    }

    void lettersAndFamiliesAreThoseOfThePlan()
    {
        const Widgets::QualityCostChart chart =
            chartOf(lineUp({u"x"_s, u"y"_s, u"z"_s}, {u"z"_s, u"x"_s, u"not in the plan"_s}));
        QStringList marks;
        for (const Widgets::PlotPoint &point : chart.points)
            marks += point.letter + QString::number(point.family) + point.name;
        QCOMPARE(marks, (QStringList{u"A0x"_s, u"C2z"_s, u"D3not in the plan"_s}));
    }

    void namesAreShortWhereTheyStillDiffer()
    {
        Session s = lineUp({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"b"_s, u"c"_s});
        s.plan.models[0].name = u"Scholar (practice)"_s;
        s.plan.models[1].name = u"V3"_s;
        s.plan.models[2].name = u"V3 (thinking)"_s;
        QStringList names;
        for (const Widgets::PlotPoint &point : chartOf(s).points)
            names += point.name;
        QCOMPARE(names, (QStringList{u"Scholar"_s, u"V3"_s, u"V3 (thinking)"_s}));
    }

    void theCaptionSaysWhatWasDone()
    {
        Session s = session();
        s.answers.first().score->verdict = Verdict::Undecided;
        s.answers.first().score->score.reset();
        s.answers.last().simulated = true;
        const QString caption = chartOf(s).caption.join(u'\n');
        for (const char *words : {"8 prompts, once each", "2026-11-23", "2,000 rounds, seed 20250131",
                 "Counted separately: 1 undecided.", "simulated answers and invented prices"})
            QVERIFY2(caption.contains(QString::fromUtf8(words)), qPrintable(caption));
    }

    void whatHasNoCostIsUnpricedAndNotFree()
    {
        Session s = session();
        for (Answer &a : s.answers)
            a.cost.reset();
        const Widgets::QualityCostChart chart = chartOf(s);
        QVERIFY(!chart.points.first().cost);
        QVERIFY(!chart.best);
        const QByteArray svg = chartFile(s, u"svg"_s);
        QVERIFY(svg.contains(">no price set<"));
        QVERIFY(!svg.contains("nan") && !svg.contains("inf,"));
    }

    void theFileSaysThatItIsSimulated()
    {
        Session s = session();
        QVERIFY(!chartFile(s, u"svg"_s).contains("SIMULATED"));
        s.answers.first().simulated = true;
        QVERIFY(chartFile(s, u"svg"_s).contains(">SIMULATED<"));
    }

    void theFileIsWellFormedWhateverTheNamesAre()
    {
        Session s = session();
        s.title = u"</title><script>alert(1)</script>"_s;
        s.plan.suites.first().title = s.title;
        for (Answer &a : s.answers)
            a.key.model += u"<&\">'"_s;
        const QByteArray svg = chartFile(s, u"svg"_s);
        QVERIFY(!svg.contains("<script"));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void thePageHasTheChartForLightAndForDark()
    {
        const QByteArray html = htmlOf(session());
        QCOMPARE(html.count("aria-labelledby=\"chart-"), 2);
        QVERIFY(html.contains("aria-labelledby=\"chart-light-title chart-light-desc\""));
        QVERIFY(html.contains("<title id=\"chart-dark-title\">"));
        QVERIFY(!html.contains("<?xml") && !html.contains("<!DOCTYPE svg"));
    }
};

PENNYBENCH_TEST(TestQualityCost)
#include "tst_qualitycost.moc"
