#include "app/reports/sidebysidetables.h"
#include "tests/app/reports/reportsession.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Reports;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

namespace {

/// The session of reportsession.h with its models in the plan and the first so many prompts.
Session twoModels(int prompts = 8)
{
    Session s = session();
    for (const QString &id : {u"a"_s, u"b"_s})
        s.plan.models += Models::ModelEntry{.id = id, .name = id.toUpper()};
    s.plan.suites.first().prompts.resize(prompts);
    s.answers.resize(2 * prompts);
    return s;
}

void setVerdict(Session &session, const QString &model, int prompt, Verdict verdict)
{
    for (Runs::Answer &of : session.answers) {
        if (of.key.model != model || of.key.promptId != u"q%1"_s.arg(prompt))
            continue;
        of.score->verdict = verdict;
        of.score->score = verdict == Verdict::Undecided
            ? std::nullopt
            : std::optional(verdict == Verdict::Correct ? 1.0 : 0.0);
    }
}

QString wordsOf(const SideBySide &sides)
{
    return sideFindings(sides).join(u'\n');
}

SideBySide overTime(const Session &before, const Session &after)
{
    const auto sides = sideBySide({before, u"a"_s}, {after, u"a"_s});
    if (!sides)
        qFatal("%s", qPrintable(sides.error().describe()));
    return *sides;
}

Session nextSession(Session session)
{
    session.id = u"after"_s;
    return session;
}

} // namespace

/// Two contestants beside each other: who was right where, by how much, and what is said of it.
class TestSideBySide : public QObject {
    Q_OBJECT

private slots:
    void everyPromptBelongsToOneKind()
    {
        Session s = twoModels();
        setVerdict(s, u"b"_s, 0, Verdict::Correct); // both
        setVerdict(s, u"a"_s, 1, Verdict::Incorrect); // neither
        setVerdict(s, u"a"_s, 2, Verdict::Undecided);
        setVerdict(s, u"a"_s, 3, Verdict::NoAnswer);
        setVerdict(s, u"b"_s, 3, Verdict::Correct); // only b
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QCOMPARE(sides.count(RightOn::Both), 1);
        QCOMPARE(sides.count(RightOn::Neither), 1);
        QCOMPARE(sides.count(RightOn::OnlyFirst), 4);
        QCOMPARE(sides.count(RightOn::OnlySecond), 1);
        QCOMPARE(sides.count(RightOn::NotDecided), 1);
        QCOMPARE(sides.compared(), 7);
        QCOMPARE(sides.pair.difference.onlyA, 1);
        QCOMPARE(sides.pair.difference.onlyB, 4);
        QCOMPARE(sides.prompts.at(3).right, RightOn::OnlySecond);
        QCOMPARE(sides.secondShare.estimate, 2.0 / 7);
        QVERIFY2(
            wordsOf(sides).contains(u"undecided 1 and 0, no answer 1 and 0"), qPrintable(wordsOf(sides)));
    }

    void aClearDifferenceHasIntervalPromptsAndTest()
    {
        const SideBySide sides = sideBySide(twoModels(), u"a"_s, u"b"_s);
        QVERIFY(sides.isClear());
        const SideHeadline headline = headlineOf(sides);
        QCOMPARE(headline.title, u"B is behind by"_s);
        QCOMPARE(headline.figure, u"100.0 points"_s);
        QVERIFY2(headline.interval.startsWith(u"95 % "), qPrintable(headline.interval));
        const QString words = wordsOf(sides);
        QVERIFY2(words.contains(u"A is ahead of B by 100.0 points (95 % from "), qPrintable(words));
        QVERIFY2(words.contains(u"8 prompts"), qPrintable(words));
        QVERIFY2(words.contains(u"McNemar's mid-p is 0.0039."), qPrintable(words));
    }

    void noDifferenceIsNeverCalledEqual()
    {
        Session s = twoModels();
        for (int prompt = 0; prompt < 8; ++prompt)
            setVerdict(s, u"b"_s, prompt, Verdict::Correct);
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QVERIFY(!sides.isClear());
        QCOMPARE(headlineOf(sides).title, u"No difference found"_s);
        QVERIFY2(headlineOf(sides).interval.contains(u" to "), qPrintable(headlineOf(sides).interval));
        QVERIFY2(
            wordsOf(sides).contains(u"No difference between B and A was found with 8 prompts (95 % from −"),
            qPrintable(wordsOf(sides)));
        QVERIFY(!wordsOf(sides).contains(u"equal", Qt::CaseInsensitive));
    }

    void belowFivePromptsThereAreOnlyCounts()
    {
        const SideBySide sides = sideBySide(twoModels(4), u"a"_s, u"b"_s);
        QVERIFY(!sides.pair.difference.difference);
        QVERIFY(!sides.costPerAnswer.change);
        QVERIFY(!sides.latency.change);
        QCOMPARE(headlineOf(sides).title, u"Too few prompts to tell"_s);
        QCOMPARE(headlineOf(sides).figure, u"4 : 0"_s);
        QVERIFY(headlineOf(sides).interval.isEmpty());
        QVERIFY2(
            wordsOf(sides).contains(u"4 prompts are decided for both, too few for an interval. Only A right: "
                                    u"4. Only B right: 0."),
            qPrintable(wordsOf(sides)));
        QVERIFY(!sideChart(sides).rows.first().dot);
    }

    void costsHaveTheirRatioWithItsInterval()
    {
        Session s = twoModels();
        for (Runs::Answer &of : s.answers)
            of.latency = std::chrono::milliseconds(of.key.model == u"a" ? 900 : 400);
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QCOMPARE(sides.costPerAnswer.n, 8);
        QCOMPARE(*sides.costPerAnswer.first, 0.01);
        QCOMPARE(*sides.costPerAnswer.second, 0.001);
        QCOMPARE(sides.costPerAnswer.change->estimate, 0.1);
        QCOMPARE(sides.costPerAnswer.change->low, 0.1);
        // Nothing is right, so that a right answer has no price.
        QVERIFY(!sides.costPerCorrect.change);
        QVERIFY(!sides.costPerCorrect.second);
        QCOMPARE(sides.latency.change->estimate, -500.0);
        const QList<SideFigureText> texts = figureTexts(sides);
        QCOMPARE(texts.first().change, u"−90 to −90 %"_s);
        QVERIFY(texts.first().isClear);
        QCOMPARE(texts.at(1).second, u"unknown"_s);
        QCOMPARE(texts.last().change, u"−500 to −500 ms"_s);
    }

    void timesThatAreTheSameToAMillisecondAreSaidSo()
    {
        Session s = twoModels();
        for (Runs::Answer &of : s.answers)
            of.latency = std::chrono::milliseconds(43);
        const SideFigureText time = figureTexts(sideBySide(s, u"a"_s, u"b"_s)).last();
        QCOMPARE(time.change, u"within 1 ms"_s);
        QVERIFY(!time.isClear);
    }

    void anUnknownCostIsNotFree()
    {
        Session s = twoModels();
        for (Runs::Answer &of : s.answers) {
            if (of.key.model == u"b")
                of.cost = std::nullopt;
        }
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QCOMPARE(sides.costPerAnswer.n, 0);
        QVERIFY(!sides.costPerAnswer.change);
        QCOMPARE(figureTexts(sides).first().second, u"unknown"_s);
        QCOMPARE(costChangeText(sides.prompts.first().costRatio), u"unknown"_s);
    }

    void twoSessionsSayWhatElseChanged()
    {
        const Session before = twoModels();
        Session after = nextSession(before);
        for (Runs::Answer &of : after.answers) {
            of.servedModel = u"a-2026"_s;
            of.score->scorer = u"number/2"_s;
        }
        after.plan.settings.temperature = 0.5;
        for (int prompt = 0; prompt < 7; ++prompt)
            setVerdict(after, u"a"_s, prompt, Verdict::Incorrect);
        const SideBySide sides = overTime(before, after);
        QVERIFY(sides.isOverTime);
        QCOMPARE(headlineOf(sides).title, u"Worse by"_s);
        QVERIFY2(wordsOf(sides).startsWith(u"Worse than before by 87.5 points"), qPrintable(wordsOf(sides)));
        QStringList changed;
        for (const SideFact &fact : sides.facts) {
            if (!fact.isSame())
                changed += factTitle(fact.kind) + u": "_s + fact.first + u" > "_s + fact.second;
        }
        QCOMPARE(changed,
            (QStringList{u"served model:  > a-2026"_s, u"settings:  > temperature=0.5"_s,
                u"scorers: number/1 > number/2"_s}));
        // The other way round it is better by as much.
        QCOMPARE(headlineOf(overTime(after, before)).title, u"Better by"_s);
    }

    void onlySharedPromptsCount()
    {
        const Session before = twoModels();
        Session after = nextSession(before);
        QList<Suites::Prompt> &prompts = after.plan.suites.first().prompts;
        prompts[0].text += u" Really?"_s;
        prompts[1].id = u"renamed"_s;
        prompts.append(Suites::Prompt{.id = u"new"_s, .text = u"New?"_s});
        prompts.removeAt(2);
        for (Runs::Answer &of : after.answers) {
            if (of.key.promptId == u"q1")
                of.key.promptId = u"renamed"_s;
        }
        QCOMPARE(overlapOf(before.plan, after.plan), (PromptOverlap{6, 1, 1, 1}));
        const SideBySide sides = overTime(before, after);
        QCOMPARE(sides.prompts.size(), 6);
        QCOMPARE(sides.compared(), 6);
    }

    void withTrialsTheGreaterShareWins()
    {
        Session s = twoModels();
        for (int prompt = 0; prompt < 8; ++prompt) {
            for (const QString &model : {u"a"_s, u"b"_s}) {
                s.answers += answer(model, u"q%1"_s.arg(prompt),
                    prompt == 0 && model == u"a" ? Verdict::Incorrect : Verdict::Correct, "0.01");
                s.answers.last().key.trial = 2;
            }
        }
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QCOMPARE(sides.trials, 2);
        QVERIFY(!sides.isBinary);
        // One of two for both.
        QCOMPARE(sides.prompts.first().right, RightOn::Both);
        QCOMPARE(rightTrials(sides, sides.prompts.first().first), u"1 of 2"_s);
        QCOMPARE(sides.prompts.at(1).right, RightOn::OnlyFirst);
        QCOMPARE(sides.prompts.at(1).change(), -0.5);
        QCOMPARE(rightOnText(sides, RightOn::OnlyFirst), u"A right more often"_s);
        QVERIFY2(wordsOf(sides).contains(u"Student's t"), qPrintable(wordsOf(sides)));
    }

    void hollowMarksAreThoseThatHolmTakesBack()
    {
        Session s = twoModels();
        for (int prompt = 0; prompt < 8; ++prompt)
            s.plan.suites.first().prompts[prompt].category = prompt < 6 ? u"math"_s : u"code"_s;
        const SideBySide sides = sideBySide(s, u"a"_s, u"b"_s);
        QCOMPARE(sides.categories.size(), 2);
        QVERIFY(sides.categories.first().isClear());
        QVERIFY(!sides.categories.last().difference.difference);
        const Widgets::RowChart chart = sideChart(sides);
        QCOMPARE(chart.rows.size(), 3);
        QVERIFY(!chart.rows.at(1).isHollow);
        QVERIFY(chart.rows.at(2).isHollow);
        QVERIFY(!chart.rows.at(2).dot);
        QVERIFY2(
            wordsOf(sides).contains(u"Too few prompts for an interval: code."), qPrintable(wordsOf(sides)));
    }
};

PENNYBENCH_TEST(TestSideBySide)
#include "tst_sidebyside.moc"
