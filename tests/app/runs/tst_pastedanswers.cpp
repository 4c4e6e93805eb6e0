#include "app/runs/pastedanswers.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

const QString pasted = u"pasted/a pupil"_s;

RunPlan planWithPupil()
{
    RunPlan plan = numberedPlan(3);
    plan.suites.first().prompts[0].text = u"What is  six times\nseven?"_s;
    plan.suites.first().prompts[1].text = u"Name a prime above 40."_s;
    plan.suites.first().prompts[2].text = u"Name a prime above 40."_s;
    addPasted(plan, pastedContestant(u"a pupil"_s, u"a pupil, pasted"_s, {}));
    return plan;
}

PastedAnswers matched(const QList<Suites::SavedAnswer> &saved, const QList<Answer> &earlier = {})
{
    const RunPlan plan = planWithPupil();
    return matchSavedAnswers(plan, saved, {.model = pasted, .now = {}, .run = 2, .earlier = earlier});
}

/// "p1 trial turn text" of each.
QStringList shown(const PastedAnswers &answers)
{
    QStringList lines;
    for (const Answer &answer : answers.answers)
        lines += u"%1 %2 %3"_s.arg(answer.key.promptId).arg(answer.key.trial).arg(answer.text);
    for (const PastedAnswers::Unmatched &one : answers.unmatched)
        lines += u"- "_s + one.why.english();
    return lines;
}

} // namespace

/// Answers that were given elsewhere find their prompts, and nobody is asked in their place.
class TestPastedAnswers : public QObject {
    Q_OBJECT

private slots:
    void eachFindsItsPromptOrIsListed_data()
    {
        QTest::addColumn<QList<Suites::SavedAnswer>>("saved");
        QTest::addColumn<QStringList>("lines");
        using Saved = QList<Suites::SavedAnswer>;
        QTest::newRow("by the id") << Saved{{.promptId = u"p2"_s, .text = u"43"_s}}
                                   << QStringList{u"p2 1 43"_s};
        QTest::newRow("by the text, whatever its case and spaces")
            << Saved{{.prompt = u" what is SIX times seven? "_s, .text = u"42"_s}}
            << QStringList{u"p1 1 42"_s};
        QTest::newRow("a second answer is a second trial") << Saved{{.promptId = u"p1"_s, .text = u"42"_s},
            {.promptId = u"p1"_s, .text = u"41"_s}} << QStringList{u"p1 1 42"_s, u"p1 2 41"_s};
        QTest::newRow("a trial that is said is kept")
            << Saved{{.promptId = u"p1"_s, .text = u"42"_s, .trial = 3}} << QStringList{u"p1 3 42"_s};
        QTest::newRow("an unknown id is listed")
            << Saved{{.promptId = u"p9"_s, .text = u"42"_s}} << QStringList{u"- there is no prompt \"p9\""_s};
        QTest::newRow("an unknown text is listed") << Saved{{.prompt = u"What is seven?"_s, .text = u"42"_s}}
                                                   << QStringList{u"- no prompt has this text"_s};
        QTest::newRow("a text that two prompts have is listed")
            << Saved{{.prompt = u"Name a prime above 40."_s, .text = u"41"_s}}
            << QStringList{u"- several prompts fit; give the prompt's id and suite"_s};
        QTest::newRow("a suite that is not there is listed")
            << Saved{{.suite = u"other"_s, .promptId = u"p1"_s, .text = u"42"_s}}
            << QStringList{u"- there is no prompt \"p1\""_s};
        QTest::newRow("a turn that the prompt does not have is listed")
            << Saved{{.promptId = u"p1"_s, .text = u"42"_s, .turn = 2}}
            << QStringList{u"- the prompt \"p1\" has no turn 2"_s};
        QTest::newRow("a cost that is none is listed")
            << Saved{{.promptId = u"p1"_s, .text = u"42"_s, .costUsd = u"cheap"_s}}
            << QStringList{u"- its cost must be US dollars as a decimal, e.g. 0.002, not \"cheap\""_s};
        QTest::newRow("a text is cut at the prompts in it")
            << Saved{{.text = u"Me: What is six\n times seven?\nIt is 42.\nBye"_s}}
            << QStringList{u"p1 1 It is 42.\nBye"_s};
        QTest::newRow("a text without a prompt is listed")
            << Saved{{.text = u"It is 42."_s}} << QStringList{u"- it contains the text of no prompt"_s};
    }
    void eachFindsItsPromptOrIsListed()
    {
        QFETCH(const QList<Suites::SavedAnswer>, saved);
        QFETCH(const QStringList, lines);
        QCOMPARE(shown(matched(saved)), lines);
    }

    void theSameAnswerIsNotImportedTwice()
    {
        const QList<Suites::SavedAnswer> saved{{.promptId = u"p1"_s, .text = u"42"_s}};
        const PastedAnswers first = matched(saved);
        QCOMPARE(
            shown(matched(saved, first.answers)), QStringList{u"- the session has this answer already"_s});
        const PastedAnswers other = matched({{.promptId = u"p1"_s, .text = u"41"_s}}, first.answers);
        QCOMPARE(shown(other), QStringList{u"p1 2 41"_s});
    }

    void theCostIsUnknownUnlessItWasTyped()
    {
        QVERIFY(!matched({{.promptId = u"p1"_s, .text = u"42"_s}}).answers.first().cost);
        const auto typed = matched({{.promptId = u"p1"_s, .text = u"42"_s, .costUsd = u"0.002"_s}});
        QCOMPARE(typed.answers.first().cost->amount.toDecimal(), u"0.002"_s);
    }

    void nobodyIsAskedInItsPlace()
    {
        const RunPlan plan = planWithPupil();
        QCOMPARE(plan.models.size(), qsizetype(2));
        QCOMPARE(plan.answerCount(), 3);
        for (const AnswerKey &key : askingOrder(plan))
            QCOMPARE(key.model, u"m1"_s);
        QCOMPARE(estimateRun(plan).requests, 3);
        QVERIFY(estimateRun(plan).unpricedModels.isEmpty());
    }

    void aModelOfTheCatalogueKeepsItsPart()
    {
        const Models::ModelEntry entry =
            pastedContestant(u"openai/o1-mini"_s, u"o1-mini, pasted"_s, Models::builtInCatalogue());
        QVERIFY(entry.isPasted());
        QCOMPARE(entry.baseModel, u"openai/o1-mini"_s);
        QVERIFY(entry.prices.isEmpty());
    }
};

PENNYBENCH_TEST(TestPastedAnswers)
#include "tst_pastedanswers.moc"
