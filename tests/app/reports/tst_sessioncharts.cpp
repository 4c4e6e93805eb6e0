#include "app/reports/chartfilter.h"
#include "app/reports/sessioncharts.h"
#include "app/reports/tabletext.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Scoring;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

const RowChart &rowsOf(const SessionChart &chart)
{
    return std::get<RowChart>(chart.drawing);
}

/// One answer of each fate of "a", to prompts of their own.
Store::Session everyFate()
{
    Store::Session s = session();
    s.answers.clear();
    for (const Verdict verdict : {Verdict::Correct, Verdict::Partial, Verdict::Incorrect, Verdict::NoAnswer,
             Verdict::Undecided, Verdict::NoAnswer, Verdict::Undecided, Verdict::Correct})
        s.answers += answer(u"a"_s, u"q%1"_s.arg(s.answers.size()), verdict, "0.01");
    s.answers[5].finishReason = Providers::FinishReason::Length;
    s.answers[6].finishReason = Providers::FinishReason::ContentFilter;
    s.answers[7].status = Runs::AnswerStatus::Error;
    s.answers[7].score.reset();
    return s;
}

} // namespace

/// What a session gives to the charts beside that of quality against cost.
class TestSessionCharts : public QObject {
    Q_OBJECT

private slots:
    void strengthsHaveARowForEachContestantInEachCategory()
    {
        Store::Session s = session();
        s.plan.suites.first().prompts.last().category = u"code"_s;
        const SessionChart chart = strengthsChart(s);
        QStringList rows;
        for (const QStringList &row : chart.table.rows)
            rows += row.value(0) + u' ' + row.value(1) + u' ' + row.value(4);
        QCOMPARE(rows, (QStringList{u"math A  a 7"_s, u"math B  b 7"_s, u"code A  a 1"_s, u"code B  b 1"_s}));
        QCOMPARE(rowsOf(chart).rows.first().dot->value, 1.0);
        QCOMPARE(chart.letters, (QStringList{u"A"_s, u"B"_s, u"A"_s, u"B"_s}));
    }

    void everyAnswerIsCountedInOneVerdict()
    {
        const SessionChart chart = verdictChart(everyFate());
        QCOMPARE(chart.table.rows,
            (QList<QStringList>{
                {u"A  a"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"8"_s}}));
    }

    void trialsAreCountedPromptByPrompt()
    {
        Store::Session s = session();
        Runs::Answer again = answer(u"a"_s, u"q0"_s, Verdict::Incorrect, "0.01");
        again.key.trial = 2;
        s.answers += again;
        const SessionChart chart = trialsChart(s);
        QVERIFY(chart.table.rows.contains(QStringList{u"A  a"_s, u"1"_s, u"2"_s, u"1"_s}));
        QVERIFY(chart.table.rows.contains(QStringList{u"A  a"_s, u"1"_s, u"1"_s, u"7"_s}));
        QVERIFY(chart.table.rows.contains(QStringList{u"B  b"_s, u"0"_s, u"1"_s, u"8"_s}));
    }

    void reasoningIsToldApartFromTheAnswer()
    {
        Store::Session s = session();
        for (Runs::Answer &a : s.answers) {
            a.usage.completion = 100;
            if (a.key.model == u"a")
                a.usage.reasoning = 70;
        }
        const QList<ChartRow> rows = rowsOf(tokenSpreadChart(s)).rows;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).spread->middle, 30.0);
        QCOMPARE(rows.at(1).spread->middle, 100.0);
        QCOMPARE(rows.at(2).spread->middle, 70.0);
    }

    void whatHasNoCostIsNotOnTheChartOfCosts()
    {
        Store::Session s = session();
        for (Runs::Answer &a : s.answers) {
            if (a.key.model == u"b")
                a.cost.reset();
        }
        const SessionChart chart = costSpreadChart(s, Models::CostUnit::Thousand);
        QCOMPARE(chart.letters, QStringList{u"A"_s});
        QCOMPARE(rowsOf(chart).rows.first().spread->middle, 10.0);
    }

    void anotherAxisHasItsOwnFigureAndFrontier()
    {
        Store::Session s = session();
        for (Runs::Answer &a : s.answers)
            a.latency = std::chrono::seconds(a.key.model == u"a" ? 2 : 4);
        const auto time = std::get<QualityCostChart>(otherAxisChart(s, CostAxis::Time).drawing);
        QCOMPARE(*time.points.first().cost, 2.0);
        QVERIFY(time.points.first().onFrontier);
        QVERIFY(!time.points.last().onFrontier);
        const auto price = std::get<QualityCostChart>(otherAxisChart(s, CostAxis::Price).drawing);
        QCOMPARE(*price.points.first().cost, 0.01 / 15 * 1e6);
    }

    void aFilterKeepsPromptsAndTheirAnswers()
    {
        Store::Session s = session();
        s.plan.suites.first().prompts.last().category = u"code"_s;
        s.plan.suites.first().prompts.last().tags = {u"hard"_s};
        QCOMPARE(filtered(s, {}), s);
        for (const PromptFilter &filter :
            {PromptFilter{.categories = {u"code"_s}}, PromptFilter{.tags = {u"hard"_s, u"other"_s}}}) {
            const Store::Session kept = filtered(s, filter);
            QCOMPARE(kept.plan.suites.first().prompts.size(), 1);
            QCOMPARE(kept.answers.size(), 2);
        }
        QVERIFY(sessionChart(filtered(s, {.languages = {u"vi"_s}}), {}).isEmpty());
    }

    void tablesAreCopiedAsCsvAndMarkdown()
    {
        const TextTable table{{u"a|b"_s, u"c"_s}, {{u"1,5"_s, u"=x"_s}}};
        QCOMPARE(csvText(table), u"a|b,c\r\n\"1,5\",'=x\r\n"_s);
        QCOMPARE(markdownText(table), u"| a\\|b | c |\n| --- | --- |\n| 1,5 | =x |\n"_s);
    }

    void everyKindIsDrawnWithItsTitleAndItsTexts()
    {
        for (const QString &name : chartKindNames()) {
            const SessionChart chart = sessionChart(session(), {.kind = *chartKindFromText(name)});
            const QByteArray svg = chartSvg(chart.drawing, false, u"x"_s);
            QVERIFY2(svg.contains("<title id=\"x-title\">"), qPrintable(name));
            QVERIFY2(svg.contains("<text "), qPrintable(name));
        }
    }
};

PENNYBENCH_TEST(TestSessionCharts)
#include "tst_sessioncharts.moc"
