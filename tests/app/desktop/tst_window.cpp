#include "app/desktop/answers/answerspage.h"
#include "app/desktop/bench/benchpage.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/models/cataloguemodel.h"
#include "app/desktop/models/modelspage.h"
#include "tests/app/desktop/comparedsessions.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/qualitycostplot.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void aNewcomerRunsAComparisonWithOneClick();
    void aClickInTheMatrixShowsAllAnswersToThatPrompt();
    void findingsTellTwoContestantsOfOneModelApart();
    void aRunCanBeStopped();
    void aSavedComparisonIsShownAgain();
    void aPersonsVerdictWinsAndIsKept();
    void theEstimateFollowsTheChoice();
    void theEstimateLearnsFromEarlierComparisons();
    void withoutAModelNothingCanBeRun();
    void theModelsCanBeFiltered();
    void theModelsAreSortedByWhatTheirPricesAre();
    void everyControlHasANameOrText();
    void messagesFromOutsideAreNeverHtml();
};

void TestWindow::aNewcomerRunsAComparisonWithOneClick()
{
    WindowBench bench;
    const MatrixModel *model = bench.window->findChild<MatrixModel *>();
    const QAbstractItemModelTester tester(const_cast<MatrixModel *>(model));
    int events = 0;
    connect(&bench.comparison().shown(), &ShownSession::textAdded, this, [&] { ++events; });
    bench.runFirst(2);
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->columnCount(), MatrixModel::FirstModel + 4);
    QVERIFY(events > 40);
    for (int row = 0; row < 6; ++row) {
        for (int column = MatrixModel::FirstModel; column < model->columnCount(); ++column) {
            const auto state =
                static_cast<CellState>(model->index(row, column).data(ScoreMatrixView::StateRole).toInt());
            QVERIFY(state != CellState::Empty && state != CellState::Running);
        }
    }
    QTRY_COMPARE(
        partOf<BenchPage>(*bench.window)->findChild<Widgets::QualityCostPlot *>()->points().size(), 4);
    for (const Widgets::PlotPoint &point :
        partOf<BenchPage>(*bench.window)->findChild<Widgets::QualityCostPlot *>()->points())
        QVERIFY(point.simulated && point.cost && point.shareLow < point.shareHigh);
    QTRY_VERIFY(partOf<BenchPage>(*bench.window)
                    ->findChild<QLabel *>(QStringLiteral("findings"))
                    ->text()
                    .contains(u"simulated"));
    QVERIFY(bench.child<QLabel>("badge")->isVisible());
    QVERIFY(QFile::exists(bench.comparison().shown().sessionPath()));
}

void TestWindow::aClickInTheMatrixShowsAllAnswersToThatPrompt()
{
    WindowBench bench;
    bench.runFirst(1);
    auto *view = bench.child<QTableView>("matrix");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
        view->visualRect(view->model()->index(1, MatrixModel::Text)).center());
    auto *page = partOf<AnswersPage>(*bench.window);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->row(), 1);
    QVERIFY(!page->isFollowing());
    const auto panes = page->findChildren<AnswerPane *>();
    QCOMPARE(panes.size(), 4);
    for (const AnswerPane *pane : panes) {
        QVERIFY(!pane->text().isEmpty());
        QVERIFY(!pane->findChild<QPushButton *>(QStringLiteral("verdict"))->text().isEmpty());
    }
}

void TestWindow::findingsTellTwoContestantsOfOneModelApart()
{
    WindowBench bench;
    Runs::RunPlan plan = comparedPlan(20, 2);
    plan.models[0].name = u"One (of a maker) (temperature=0)"_s;
    plan.models[1].name = u"One (of a maker) (temperature=1)"_s;
    const QString path = bench.folder.filePath(u"settings.pennybench"_s);
    saveCompared(path, plan, [](int prompt, int model) {
        return prompt % (model + 1) == 0 ? Verdict::Incorrect : Verdict::Correct;
    });
    QVERIFY(bench.window->openSession(path));
    for (const MainWindow::Page page : {MainWindow::Bench, MainWindow::Charts}) {
        bench.window->showPage(page);
        const auto *words = bench.window->pages().currentWidget()->findChild<QLabel *>(u"findings"_s);
        QTRY_VERIFY2(words->text().contains(u"One (temperature=0)"_s), qPrintable(words->text()));
        QVERIFY2(words->text().contains(u"One (temperature=1)"_s), qPrintable(words->text()));
        QVERIFY(!words->text().contains(u"maker"_s));
    }
}

void TestWindow::aRunCanBeStopped()
{
    WindowBench bench;
    QTest::mouseClick(bench.child<QPushButton>("primary"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 2, 60'000);
    QTest::mouseClick(bench.child<QPushButton>("stop"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().state() == ShownSession::State::Ended, 30'000);
    QVERIFY(bench.comparison().shown().answers().size() >= 2);
    QVERIFY(!bench.child<QPushButton>("stop")->isVisible());
}

void TestWindow::aSavedComparisonIsShownAgain()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString path = bench.comparison().shown().sessionPath();
    const auto answers = bench.comparison().shown().answers().size();
    auto again = std::make_unique<MainWindow>(bench.services);
    again->openSession(path);
    QCOMPARE(again->comparison().shown().answers().size(), answers);
    QCOMPARE(again->comparison().shown().plan().models.size(), 4);
    QVERIFY(again->comparison().shown().isSimulated());
}

void TestWindow::aPersonsVerdictWinsAndIsKept()
{
    WindowBench bench;
    bench.runFirst(1);
    const Answer answer = bench.comparison().shown().answers().first();
    const Verdict other = answer.verdict() == Verdict::Correct ? Verdict::Incorrect : Verdict::Correct;
    bench.comparison().verdicts().set(answer.key, other);
    QCOMPARE(bench.comparison().shown().answer(answer.key)->verdict(), other);
    const QString path = bench.comparison().shown().sessionPath();
    bench.window.reset();
    const auto session = readSession(path);
    QVERIFY(session);
    for (const Answer &saved : session->answers) {
        if (saved.key == answer.key) {
            QCOMPARE(saved.verdict(), other);
            QCOMPARE(saved.score->verdict, answer.score->verdict);
        }
    }
}

void TestWindow::theEstimateFollowsTheChoice()
{
    WindowBench bench;
    const QString before = bench.child<QLabel>("estimate")->text();
    QVERIFY2(before.contains(u'$'), qPrintable(before));
    auto *models = bench.child<QTreeWidget>("modelList");
    models->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(bench.child<QLabel>("estimate")->text() != before);
}

void TestWindow::theEstimateLearnsFromEarlierComparisons()
{
    WindowBench bench;
    bench.services.sessionFolder = defaultSessionFolder();
    bench.openWindow();
    const auto *estimate = bench.child<QLabel>("estimate");
    QVERIFY(!estimate->text().contains(u"earlier comparisons"));
    bench.runFirst(1);
    bench.window->showPage(MainWindow::SetUp);
    QTRY_VERIFY2(estimate->text().contains(u"earlier comparisons"), qPrintable(estimate->text()));
}

void TestWindow::withoutAModelNothingCanBeRun()
{
    WindowBench bench;
    auto *models = bench.child<QTreeWidget>("modelList");
    for (int i = 0; i < models->topLevelItemCount(); ++i)
        models->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!bench.child<QPushButton>("primary")->isEnabled());
    QCOMPARE(bench.child<QLabel>("estimate")->text(), QStringLiteral("Choose at least one model."));
}

void TestWindow::theModelsCanBeFiltered()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Models);
    auto *page = partOf<ModelsPage>(*bench.window);
    auto *table = page->findChild<QTableView *>(QStringLiteral("catalogue"));
    const int all = table->model()->rowCount();
    QVERIFY(all > 4);
    QTest::keyClicks(page->findChild<QLineEdit *>(), QStringLiteral("practice"));
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestWindow::theModelsAreSortedByWhatTheirPricesAre()
{
    WindowBench bench;
    auto *table = bench.child<QTableView>("catalogue");
    table->sortByColumn(CatalogueModel::Price, Qt::DescendingOrder);
    QList<double> prices;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString text = table->model()->index(row, CatalogueModel::Price).data().toString();
        if (!text.isEmpty())
            prices += text.section(u' ', 0, 0).mid(1).toDouble();
    }
    QVERIFY(prices.size() > 30 && prices.first() > 1);
    QVERIFY(std::is_sorted(prices.begin(), prices.end(), std::greater<>()));
    table->sortByColumn(CatalogueModel::Context, Qt::DescendingOrder);
    const auto context = [&](int row) {
        QString text = table->model()->index(row, CatalogueModel::Context).data().toString();
        return text.remove(QRegularExpression(QStringLiteral("\\D"))).toInt();
    };
    QVERIFY(context(0) > 1'000'000 && context(0) >= context(1) && context(1) >= context(20));
}

void TestWindow::everyControlHasANameOrText()
{
    WindowBench bench;
    for (const QAbstractButton *button : bench.window->findChildren<QAbstractButton *>()) {
        const bool partOfAnother = !button->parentWidget() || button->isHidden()
            || QLatin1String(button->metaObject()->className()) == u"QTableCornerButton"
            || qobject_cast<QLineEdit *>(button->parentWidget());
        QVERIFY2(partOfAnother || !button->text().isEmpty() || !button->accessibleName().isEmpty(),
            button->metaObject()->className());
    }
    for (const QAbstractItemView *view : bench.window->findChildren<QAbstractItemView *>()) {
        const QString kind = QLatin1String(view->metaObject()->className());
        if (kind != u"QComboBoxListView" && kind != u"QComboBoxPrivateContainer"
            && !qobject_cast<const QHeaderView *>(view))
            QVERIFY2(!view->accessibleName().isEmpty()
                    || view->parentWidget()->inherits("QComboBoxPrivateContainer"),
                qPrintable(kind));
    }
}

void TestWindow::messagesFromOutsideAreNeverHtml()
{
    WindowBench bench;
    for (const QLabel *label : bench.window->findChildren<QLabel *>()) {
        if (label->parentWidget() && label->parentWidget()->inherits("QFormLayout"))
            continue;
        // A card of a system escapes every value that it puts into its tables.
        if (label->parentWidget() && label->parentWidget()->inherits("Pennybench::Desktop::SystemCard"))
            continue;
        // These are made by withStrongFigures(), which has tests of its own.
        static const QStringList rich{
            QStringLiteral("findings"), QStringLiteral("status"), QStringLiteral("estimate")};
        QVERIFY2(label->textFormat() == Qt::PlainText || rich.contains(label->objectName())
                || label->text().size() < 40,
            qPrintable(label->text()));
    }
}

PENNYBENCH_TEST(TestWindow)
#include "tst_window.moc"
