#include "app/desktop/compare/comparepage.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "tests/app/desktop/comparedsessions.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/scorematrixview.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

/// A window that shows a session of three models.
class ThreeModels : public WindowBench {
public:
    ThreeModels()
        : chosen(*window->findChild<ChosenContestant *>())
        , matrix(*child<Widgets::ScoreMatrixView>("matrix"))
    {
        const QString path = folder.filePath(u"a.pennybench"_s);
        saveCompared(path, comparedPlan(6, 3), [](int prompt, int model) {
            return prompt > model ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect;
        });
        window->openSession(path);
    }

    /// The heads of the answers' columns that are highlighted.
    QList<int> highlightedColumns() const
    {
        QList<int> highlighted;
        const QList<Widgets::AnswerPane *> panes = answerPanes();
        for (int pane = 0; pane < panes.size(); ++pane) {
            if (panes.at(pane)->findChild<QWidget *>(u"paneHead"_s)->property("chosen").toBool())
                highlighted += pane;
        }
        return highlighted;
    }
    QList<Widgets::AnswerPane *> answerPanes() const
    {
        return partOf<QWidget>(*window, u"answerColumns"_s)->findChildren<Widgets::AnswerPane *>();
    }

    ChosenContestant &chosen;
    Widgets::ScoreMatrixView &matrix;
};

} // namespace

/// The contestant that a person has chosen is the same on every page.
class TestChosenContestant : public QObject {
    Q_OBJECT

private slots:
    void aClickOnAHeadOfTheMatrixChoosesEverywhere()
    {
        ThreeModels bench;
        bench.window->showPage(MainWindow::Bench);
        QHeaderView *head = bench.matrix.horizontalHeader();
        const int column = MatrixModel::FirstModel + 1;
        QTRY_VERIFY(head->sectionSize(column) > 10 && head->isVisible());
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
            {head->sectionViewportPosition(column) + 20, head->height() / 2});
        QCOMPARE(bench.chosen.letter(), u"B"_s);
        QCOMPARE(bench.matrix.chosen(), u"B"_s);
        QCOMPARE(bench.highlightedColumns(), QList<int>{1});
        // A head without a contestant chooses nobody.
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
            {head->sectionViewportPosition(MatrixModel::Text) + 5, head->height() / 2});
        QCOMPARE(bench.chosen.letter(), u"B"_s);
    }

    void aClickOnTheHeadOfAColumnOfAnswersChoosesEverywhere()
    {
        ThreeModels bench;
        bench.window->showPage(MainWindow::Answers);
        auto *head = bench.answerPanes().at(2)->findChild<QWidget *>(u"paneHead"_s);
        QTest::mouseClick(head, Qt::LeftButton);
        QCOMPARE(bench.chosen.letter(), u"C"_s);
        QCOMPARE(bench.highlightedColumns(), QList<int>{2});
        QCOMPARE(bench.matrix.chosen(), u"C"_s);
    }

    void aClickOnACellChoosesItsModel()
    {
        ThreeModels bench;
        bench.window->showPage(MainWindow::Bench);
        emit bench.matrix.cellChosen(2, MatrixModel::FirstModel);
        QCOMPARE(bench.chosen.letter(), u"A"_s);
    }

    void aLetterThatAnotherSessionDoesNotHaveIsLetGo()
    {
        ThreeModels bench;
        bench.chosen.choose(u"C"_s);
        const QString other = bench.folder.filePath(u"b.pennybench"_s);
        saveCompared(other, comparedPlan(6, 2), [](int, int) { return Scoring::Verdict::Correct; });
        bench.window->openSession(other);
        QCOMPARE(bench.chosen.letter(), QString());
        QCOMPARE(bench.matrix.chosen(), QString());
    }

    void theChosenOneIsComparedWithAnotherFromTheCharts()
    {
        ThreeModels bench;
        bench.window->showPage(MainWindow::Charts);
        auto *compare = bench.child<QPushButton>("compareChosen");
        QVERIFY(!compare->isEnabled());
        bench.chosen.choose(u"C"_s);
        QVERIFY(compare->isEnabled());
        const QList<QAction *> others = compare->menu()->actions();
        QCOMPARE(others.size(), 2);
        QCOMPARE(others.first()->text(), u"A  m1"_s);
        others.first()->trigger();
        auto *page = partOf<ComparePage>(*bench.window);
        QVERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!page->isComputing() && page->compared().sides, 60'000);
        QCOMPARE(page->compared().sides->firstKey, u"m3"_s);
        QCOMPARE(page->compared().sides->secondKey, u"m1"_s);
    }
};

PENNYBENCH_TEST(TestChosenContestant)
#include "tst_chosencontestant.moc"
