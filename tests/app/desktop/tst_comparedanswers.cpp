#include "tests/app/desktop/comparebench.h"
#include "tests/support/testprogram.h"
#include "widgets/elidedlabel.h"
#include "widgets/richtext/richtextview.h"

#include <QLabel>
#include <QMenu>
#include <QTabBar>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

namespace {

/// The prompts on which a person decided.
QStringList overruledIn(const QString &path)
{
    QStringList prompts;
    const auto session = Store::readSession(path);
    for (const Runs::Answer &answer : session->answers) {
        if (answer.override)
            prompts += answer.key.promptId;
    }
    return prompts;
}

} // namespace

/// The question that is chosen on Compare, with both answers.
class TestComparedAnswers : public QObject {
    Q_OBJECT

private slots:
    void theTurnsBeforeTheLastStandAboveEachAnswer()
    {
        CompareBench bench;
        Runs::RunPlan plan = comparedPlan(2, 2);
        plan.suites.first().prompts.first().earlier = {Suites::Turn{u"What came first?"_s, {}}};
        saveCompared(bench.pathOf(u"a"_s), plan, byModel);
        {
            const auto file = Store::SessionFile::open(bench.pathOf(u"a"_s));
            QVERIFY(file);
            for (int model : {1, 2}) {
                Runs::Answer last = comparedAnswer(plan, 1, model, Scoring::Verdict::Correct, 1);
                last.key.turn = 2;
                last.text = u"and then 43"_s;
                (*file)->save(last);
            }
            QVERIFY((*file)->flush());
        }
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.page->compareContestants(u"A"_s, u"B"_s);
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        bench.table().selectRow(0);
        for (const bool second : {false, true}) {
            const auto *view = bench.answer(second).findChild<Widgets::RichTextView *>();
            QCOMPARE(bench.answer(second).text(), u"and then 43"_s);
            QTRY_VERIFY2(view->toPlainText().contains(u"What came first?"_s)
                    && view->toPlainText().contains(u"says of 1: 42"_s),
                qPrintable(view->toPlainText()));
        }
    }

    void noLineOfALongQuestionIsCutInHalf()
    {
        CompareBench bench;
        Runs::RunPlan plan = comparedPlan(2, 2);
        plan.suites.first().prompts.first().text = u"how long is a string, and why is it? "_s.repeated(40);
        saveCompared(bench.pathOf(u"a"_s), plan, byModel);
        bench.window->resize(1280, 720);
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.page->compareContestants(u"A"_s, u"B"_s);
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        bench.table().selectRow(0);
        for (const MainWindow::Page shown : {MainWindow::Compare, MainWindow::Answers}) {
            bench.window->showPage(shown);
            const QWidget *page = bench.window->pages().currentWidget();
            const auto *question = page->findChild<QLabel *>(u"question"_s);
            QTRY_VERIFY(question->isVisible());
            const int line = question->fontMetrics().lineSpacing();
            const auto seen = [question] { return question->parentWidget()->height(); };
            QTRY_VERIFY2(seen() % line <= 3 && seen() / line == 3 && question->height() > seen(),
                qPrintable(u"%1: %2 of %3"_s.arg(shown).arg(seen()).arg(line)));
        }
    }

    void returnEnlargesTheAnswersAndEscTakesItBack()
    {
        CompareBench bench;
        bench.compareTwoSessions();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        QTest::keyClick(&bench.table(), Qt::Key_Return);
        QVERIFY(!bench.table().isVisible());
        QVERIFY(bench.answer(true).isVisible());
        QVERIFY(bench.page->closeReading());
        QVERIFY(bench.table().isVisible());
        QVERIFY(!bench.page->closeReading());
    }

    void aVerdictIsOverruledInItsOwnFileAndUndone_data()
    {
        QTest::addColumn<bool>("isShown");
        QTest::newRow("neither session is shown") << false;
        QTest::newRow("the second session is shown in the window") << true;
    }

    void aVerdictIsOverruledInItsOwnFileAndUndone()
    {
        QFETCH(const bool, isShown);
        CompareBench bench;
        bench.compareTwoSessions();
        if (isShown)
            bench.window->openSession(bench.pathOf(u"b"_s));
        bench.window->showPage(MainWindow::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasCome() && bench.page->compared().sides, waitMs);
        const int worse = bench.sides().count(Reports::RightOn::OnlyFirst);
        bench.child<QTabBar>("rightOn")->setCurrentIndex(1);
        bench.table().selectRow(0);
        const QString id = bench.table().model()->index(0, ComparedPromptsModel::Id).data().toString();
        emit const_cast<Widgets::AnswerPane &>(bench.answer(true)).actionClicked();
        auto *menu = bench.page->findChild<QMenu *>(u"overrule"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().at(2)->isChecked() && !menu->actions().last()->isEnabled());
        menu->actions().first()->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(bench.sides().count(Reports::RightOn::OnlyFirst), worse - 1, waitMs);
        QCOMPARE(overruledIn(bench.pathOf(u"b"_s)), QStringList{id});
        QCOMPARE(overruledIn(bench.pathOf(u"a"_s)), QStringList());
        bench.comparison().verdicts().undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(bench.sides().count(Reports::RightOn::OnlyFirst), worse, waitMs);
        QCOMPARE(overruledIn(bench.pathOf(u"b"_s)), QStringList());
    }
};

PENNYBENCH_TEST(TestComparedAnswers)
#include "tst_comparedanswers.moc"
