#include "app/desktop/charts/chartspage.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// The page of charts over a comparison of the practice models.
class TestChartsPage : public QObject {
    Q_OBJECT

private slots:
    void withoutAnswersItSaysHowToGetThem()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::Charts);
        auto *page = partOf<ChartsPage>(*bench.window);
        QTRY_VERIFY(bench.child<QPushButton>("chartRemedy")->isVisible());
        QSignalSpy wanted(page, &ChartsPage::comparisonWanted);
        bench.click("chartRemedy");
        QCOMPARE(wanted.size(), 1);
    }

    void aFilterHoldsForChartAndTable()
    {
        WindowBench bench;
        bench.runFirst(2);
        bench.window->showPage(MainWindow::Charts);
        auto *page = partOf<ChartsPage>(*bench.window);
        QTRY_VERIFY(!page->chart().isEmpty());
        page->showKind(Reports::ChartKind::Strengths);
        QTRY_VERIFY(std::holds_alternative<Widgets::RowChart>(page->chart().drawing));
        const qsizetype all = page->chart().table.rows.size();
        bench.child<QPushButton>("filterCategory")->menu()->actions().first()->trigger();
        QTRY_VERIFY(page->chart().table.rows.size() < all);
        const qsizetype left = page->chart().table.rows.size();
        QVERIFY(left > 0);
        QCOMPARE(std::get<Widgets::RowChart>(page->chart().drawing).rows.size(), left);
        QCOMPARE(page->findChild<QTableWidget *>()->rowCount(), left);
        bench.click("resetFilters");
        QTRY_COMPARE(page->chart().table.rows.size(), all);
    }
};

PENNYBENCH_TEST(TestChartsPage)
#include "tst_chartspage.moc"
