#include "app/desktop/strengths/categorycard.h"
#include "app/desktop/strengths/strengthspage.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/categorydots.h"
#include "widgets/evidencelist.h"
#include "widgets/radarview.h"

#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// The page of strengths over a comparison of the practice models.
class TestStrengthsPage : public QObject {
    Q_OBJECT

private slots:
    void withoutAnswersItSaysHowToGetThem()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::Strengths);
        QTRY_VERIFY_WITH_TIMEOUT(bench.child<QPushButton>("strengthsRemedy")->isVisible(), 30'000);
        bench.click("strengthsRemedy");
        QTRY_VERIFY(!partOf<StrengthsPage>(*bench.window)->isVisible());
    }

    void noCardStandsOutsideOfItsRoom()
    {
        WindowBench bench;
        bench.window->resize(1280, 720);
        bench.runFirst(6);
        bench.window->showPage(MainWindow::Strengths);
        auto *page = partOf<StrengthsPage>(*bench.window);
        QTRY_VERIFY_WITH_TIMEOUT(!page->evidence().isEmpty() && !page->isComputing(), 30'000);
        QTRY_VERIFY(std::ranges::all_of(page->findChildren<CategoryCard *>(), [](const CategoryCard *card) {
            const QWidget *inside = card->parentWidget();
            const QWidget *room = inside->parentWidget();
            return inside->geometry().left() + card->geometry().right() < room->width();
        }));
    }

    void eachCategoryHasACardAndOneContestantAProfile()
    {
        WindowBench bench;
        bench.runFirst(6);
        bench.window->showPage(MainWindow::Strengths);
        auto *page = partOf<StrengthsPage>(*bench.window);
        QTRY_VERIFY_WITH_TIMEOUT(!page->evidence().isEmpty() && !page->isComputing(), 30'000);
        QTRY_COMPARE(page->findChildren<CategoryCard *>().size(), page->evidence().categories.size());
        auto *dots = page->findChild<Widgets::CategoryDots *>();
        QCOMPARE(dots->dots().size(), qsizetype(4));
        QVERIFY(dots->accessibleDescription().contains(u"prompts"_s));
        auto *profile = page->findChild<Widgets::EvidenceList *>();
        QTRY_COMPARE(profile->lines().size(), page->evidence().categories.size());
        // The arrow keys and Return choose another one.
        const QList<Widgets::EvidenceLine> before = profile->lines();
        dots->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(dots, Qt::Key_Down);
        QTest::keyClick(dots, Qt::Key_Return);
        QTRY_VERIFY(profile->lines() != before);
        bool isMarked = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            isMarked = isMarked || (label->isVisible() && label->text() == u"simulated"_s);
        QVERIFY(isMarked);
    }

    void aRadarStandsBesideTheDotsByChoice()
    {
        WindowBench bench;
        bench.runFirst(6);
        bench.window->showPage(MainWindow::Strengths);
        auto *page = partOf<StrengthsPage>(*bench.window);
        QTRY_VERIFY_WITH_TIMEOUT(!page->evidence().isEmpty() && !page->isComputing(), 30'000);
        auto *radar = page->findChild<Widgets::RadarView *>();
        QVERIFY(!radar->isVisible());
        QTRY_VERIFY(bench.child<QPushButton>("showRadar")->isEnabled());
        bench.child<QPushButton>("showRadar")->click();
        QTRY_VERIFY(radar->isVisible());
        QCOMPARE(radar->spokes().size(), page->evidence().categories.size());
        QTRY_VERIFY(std::ranges::any_of(
            page->findChildren<Widgets::CategoryDots *>(), &Widgets::CategoryDots::isVisible));
    }

    void theArticlesLineUpSaysWhatCanBeDoneToday()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::Strengths);
        bench.child<QTabBar>("strengthTabs")->setCurrentIndex(StrengthsPage::LineUp);
        auto *table = bench.child<QTableWidget>("lineUp");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 10);
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY2(!table->item(row, table->columnCount() - 1)->text().isEmpty(),
                qPrintable(table->item(row, 0)->text()));
    }
};

PENNYBENCH_TEST(TestStrengthsPage)
#include "tst_strengthspage.moc"
