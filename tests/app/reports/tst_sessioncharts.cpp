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
        QStringList headings;
        for (const ChartRow &row : rowsOf(chart).rows)
            headings += row.heading;
        QCOMPARE(headings, (QStringList{u"math"_s, {}, u"code"_s, {}}));
        QCOMPARE(chart.letters, (QStringList{u"A"_s, u"B"_s, u"A"_s, u"B"_s}));
    }

    void everyAnswerIsCountedInOneVerdict()
    {
        const SessionChart chart = verdictChart(everyFate());
        QCOMPARE(chart.table.rows,
            (QList<QStringList>{
                {u"A  a"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"8"_s}}));
    }

    void whatWasCancelledOrIsStillToBeScoredHasNoVerdict()
    {
        Store::Session s = everyFate();
        s.answers[0].status = Runs::AnswerStatus::Cancelled;
        s.answers[1].score.reset();
        const QStringList row = verdictChart(s).table.rows.first();
        QCOMPARE(row.at(1) + row.at(2), u"00"_s);
        QCOMPARE(row.last(), u"6"_s);
    }

    void aCaptionSaysWhoJudgedAndWhatWasCountedApart()
    {
        Store::Session s = everyFate();
        const QString caption = rowsOf(verdictChart(s)).caption.join(u' ');
        for (const QString &part :
            {u"8 prompts, once each"_s, u"asked 2026-11-23"_s, u"Judged by number/1."_s,
                u"Counted separately: 2 undecided, 2 without an answer, 1 cut at the token limit, 1 ended in an error."_s})
            QVERIFY2(caption.contains(part), qPrintable(caption));
        s.answers.first().override = Verdict::Incorrect;
        QVERIFY(rowsOf(verdictChart(s)).caption.first().contains(u"Judged by number/1, a person."));
    }

    void aSpreadIsTheMiddleNinetyPerCentAndTheMiddleHalf()
    {
        Store::Session s = session();
        int tokens = 0;
        for (Runs::Answer &a : s.answers)
            a.usage.completion = a.key.model == u"a" ? (tokens += 10) : 10;
        const ChartRow row = rowsOf(tokenSpreadChart(s)).rows.first();
        QCOMPARE(*row.spread, (RowSpread{13.5, 27.5, 45, 62.5, 76.5}));
        QVERIFY2(row.figure.startsWith(u"45 ("), qPrintable(row.figure));
        QVERIFY2(row.figure.endsWith(u", n 8"), qPrintable(row.figure));
    }

    void theTrialsOfAPromptAreOneValue()
    {
        Store::Session s = session();
        s.answers.removeIf(
            [](const Runs::Answer &a) { return a.key.model != u"a" || a.key.promptId != u"q0"; });
        for (const int tokens : {300, 200}) {
            s.answers += s.answers.first();
            s.answers.last().key.trial = static_cast<int>(s.answers.size());
            s.answers.last().usage.completion = tokens;
        }
        const ChartRow row = rowsOf(tokenSpreadChart(s)).rows.first();
        QCOMPARE(row.spread->middle, 200.0);
        QCOMPARE(row.figure, u"200, n 1"_s);
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
        QList<BarInk> inks;
        for (const ChartRow &row : rowsOf(chart).rows)
            inks += row.bar.first().ink;
        QCOMPARE(inks, (QList<BarInk>{BarInk::Partly, BarInk::Correct, BarInk::Wrong}));
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
        QCOMPARE(price.points.first().costLow, price.points.first().costHigh);
        for (int i = 0; i < s.answers.size(); ++i)
            s.answers[i].usage.completion = 5 + i;
        const auto spread =
            std::get<QualityCostChart>(otherAxisChart(s, CostAxis::Price).drawing).points.first();
        QVERIFY(spread.costLow < *spread.cost && *spread.cost < spread.costHigh);
    }

    void anAnswerThatDidNotComeTookNoTime()
    {
        Store::Session s = session();
        for (Runs::Answer &a : s.answers)
            a.latency = std::chrono::seconds(2);
        for (int i = 0; i < 10; ++i) {
            s.answers[i].latency = std::chrono::seconds(100);
            s.answers[i].status = Runs::AnswerStatus::Error;
            s.answers[i].score.reset();
        }
        const auto time = std::get<QualityCostChart>(otherAxisChart(s, CostAxis::Time).drawing);
        QCOMPARE(*time.points.first().cost, 2.0);
    }

    void theTableSaysHowSureTheFrontierIs()
    {
        Store::Session s = session();
        for (const QStringList &row : sessionChart(s, {}).table.rows)
            QCOMPARE(row.last(), u"sure"_s);
        for (Runs::Answer &a : s.answers) {
            if (a.key.model == u"b")
                a.cost->amount = *Models::Money::fromDecimal(u"0.02"_s);
        }
        QCOMPARE(sessionChart(s, {}).table.rows.last().last(), u"·"_s);
    }

    void aFilterKeepsPromptsAndTheirAnswers()
    {
        Store::Session s = session();
        s.plan.suites.first().prompts.last().category = u"code"_s;
        s.plan.suites.first().prompts.last().tags = {u"hard"_s};
        s.plan.suites.first().prompts.last().difficulty = 3;
        QCOMPARE(filtered(s, {}), s);
        for (const PromptFilter &filter : {PromptFilter{.categories = {u"code"_s}},
                 PromptFilter{.tags = {u"hard"_s, u"other"_s}}, PromptFilter{.difficulties = {u"3"_s}}}) {
            const Store::Session kept = filtered(s, filter);
            QCOMPARE(kept.plan.suites.first().prompts.size(), 1);
            QCOMPARE(kept.answers.size(), 2);
        }
        QVERIFY(sessionChart(filtered(s, {.languages = {u"vi"_s}}), {}).isEmpty());
        QCOMPARE(filtered(s, {.suites = {u"s"_s}}), s);
        QVERIFY(filtered(s, {.suites = {u"other"_s}}).answers.isEmpty());
    }

    void tablesAreCopiedAsCsvAndMarkdown()
    {
        const TextTable table{{u"a|b"_s, u"c"_s}, {{u"1,5"_s, u"=x"_s}, {u"two\nlines"_s, u"a\"b"_s}}};
        QCOMPARE(csvText(table), u"a|b,c\r\n\"1,5\",'=x\r\n\"two\nlines\",\"a\"\"b\"\r\n"_s);
        QCOMPARE(
            markdownText(table), u"| a\\|b | c |\n| --- | --- |\n| 1,5 | =x |\n| two lines | a\"b |\n"_s);
    }

    void columnsOfWordsAreToldFromThoseOfFigures()
    {
        const QString sentence = u"3 of 5 trials: only asking again shows it."_s;
        const TextTable table{{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
            {{u"1"_s, u"word"_s, u"词"_s, u"✓ supported"_s, u"A: +30 points, from +25 to +36."_s},
                {u"x"_s, u"7 %"_s, u"w"_s, u"? not enough evidence"_s, sentence}}};
        QVERIFY(!table.holdsWords(0));
        QVERIFY(!table.holdsWords(1));
        for (const int words : {2, 3, 4})
            QVERIFY(table.holdsWords(words));
        const TextTable figures{{u"95 %"_s}, {{u"+6.8 to +13.5"_s}, {u"65 (63 to 65), n 298"_s}, {u"−"_s}}};
        QVERIFY(!figures.holdsWords(0));
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
