#include "app/desktop/common/findingscard.h"
#include "app/desktop/common/lists.h"
#include "app/desktop/setup/judgebox.h"
#include "app/suites/importedsuites.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

Suites::Suite poemSuite()
{
    Suites::Suite suite{.id = u"poems"_s, .title = u"Poems"_s};
    for (const QString &mode : {u"points"_s, u"pairwise"_s})
        suite.prompts += Suites::Prompt{.id = mode,
            .category = u"language"_s,
            .language = u"en"_s,
            .text = u"Write a line for %1."_s.arg(mode),
            .scorer = {u"judge"_s, {{u"mode"_s, mode}, {u"rubric"_s, u"It rhymes."_s}}}};
    return suite;
}

void choosePoems(WindowBench &bench)
{
    auto *suites = bench.child<QTreeWidget>("suiteList");
    for (int i = 0; i < suites->topLevelItemCount(); ++i) {
        QTreeWidgetItem *suite = suites->topLevelItem(i);
        suite->setCheckState(0, idOf(*suite) == u"poems" ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace

/// A judge model is chosen on New, its cost is said before, and what it says is seen after the run.
class TestJudgedWindow : public QObject {
    Q_OBJECT

private slots:
    void aSavedSessionIsJudgedForTheFirstTime()
    {
        WindowBench bench;
        QVERIFY(Suites::keepImportedSuite(poemSuite()).has_value());
        bench.openWindow();
        bench.services.practiceSpeed = 100;
        bench.window->showPage(MainWindow::SetUp);
        choosePoems(bench);
        bench.click("primary");
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
        QCOMPARE(bench.comparison().shown().judgements().size(), 0);
        const QString path = bench.comparison().shown().sessionPath();
        QVERIFY(bench.comparison().show(path));
        QCOMPARE(bench.comparison().shown().openWork(), (OpenWork{.forJudge = 8}));
        auto *judgeThem = bench.child<QPushButton>("continue");
        QVERIFY(judgeThem->isVisible());
        QCOMPARE(judgeThem->text(), u"Judge…"_s);
        acceptNextDialog([](ContinueDialog &dialog) {
            auto *go = dialog.findChild<QPushButton *>(u"primary"_s);
            QVERIFY(!go->isEnabled());
            QVERIFY2(!dialog.findChild<JudgeBox *>(u"secondJudge"_s)->isEnabled(), "without a first one");
            auto *judge = dialog.findChild<JudgeBox *>(u"judge"_s);
            judge->setCurrentIndex(judge->findData(u"practice/scholar"_s));
            QVERIFY(go->isEnabled());
            const auto *second = dialog.findChild<JudgeBox *>(u"secondJudge"_s);
            QTRY_VERIFY2(second->geometry().bottom() < second->parentWidget()->height(), "it is not clipped");
            QTest::keyClick(judge, Qt::Key_Tab);
            QVERIFY2(go->isDefault(), "Return asks the judge");
            const QString said = dialog.findChild<QLabel *>(u"judgeEstimate"_s)->text();
            QVERIFY2(said.contains(u"31 requests, 15 of them"), qPrintable(said));
        });
        judgeThem->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().judgements().size(), 31, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
        QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
        QVERIFY(bench.comparison().show(path));
        QCOMPARE(bench.comparison().shown().judgements().size(), 31);
    }

    void aJudgeIsChosenEstimatedAskedAndSeen()
    {
        WindowBench bench;
        QVERIFY(Suites::keepImportedSuite(poemSuite()).has_value());
        bench.openWindow();
        bench.services.practiceSpeed = 100;
        bench.window->showPage(MainWindow::SetUp);
        auto *judge = bench.child<JudgeBox>("judge");
        QVERIFY2(!judge->isVisible(), "the usual suites need no judge");
        choosePoems(bench);
        QVERIFY(judge->isVisible());
        auto *estimate = bench.child<QLabel>("estimate");
        QVERIFY2(estimate->text().contains(u"a person has to decide"), qPrintable(estimate->text()));
        judge->setCurrentIndex(judge->findData(u"practice/scholar"_s));
        // Four answers to one prompt, twelve ordered pairs of the other, and canaries of both kinds.
        QVERIFY2(estimate->text().contains(u"31"), qPrintable(estimate->text()));
        QVERIFY(estimate->text().contains(u"same family"));
        auto *second = bench.child<JudgeBox>("secondJudge");
        QVERIFY(second->isEnabled());
        second->setCurrentIndex(second->findData(u"practice/generalist"_s));
        QVERIFY2(estimate->text().contains(u"62"), qPrintable(estimate->text()));
        second->setCurrentIndex(second->findData(u"practice/scholar"_s));
        QVERIFY2(estimate->text().contains(u"31"), "the same judge twice is one");
        second->setCurrentIndex(0);

        bench.click("primary");
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
        QCOMPARE(bench.comparison().shown().judgements().size(), 31);
        for (const Runs::Answer &answer : bench.comparison().shown().answers()) {
            QVERIFY(answer.score && answer.score->scorer == u"judge/2");
            QCOMPARE(answer.isJudged(), answer.key.promptId == u"points");
        }
        for (const Runs::ModelSummary &summary : bench.comparison().shown().tally().summaries()) {
            QCOMPARE(summary.judged, 1);
            QCOMPARE(summary.prompts, 0);
        }
        bench.window->showPage(MainWindow::Bench);
        const auto words = [&bench] {
            QString all;
            for (const auto *label : bench.window->findChildren<QLabel *>())
                all += label->text();
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Not calibrated"), 30'000);

        const QString path = bench.comparison().shown().sessionPath();
        QVERIFY(bench.comparison().show(path));
        QCOMPARE(bench.comparison().shown().judgements().size(), 31);
        QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
    }
};

PENNYBENCH_TEST(TestJudgedWindow)
#include "tst_judgedwindow.moc"
