#include "app/desktop/ask/askpage.h"
#include "app/desktop/common/savedsessions.h"
#include "app/desktop/start/startpage.h"
#include "app/desktop/window/emptystate.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/pagestack.h"
#include "app/desktop/window/reportexport.h"
#include "app/reports/publishedchart.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/qualitycostplot.h"

#include <QBuffer>
#include <QDir>
#include <QLabel>
#include <QTabBar>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

/// What is seen at the first start, what comes back at the next, and what Export does meanwhile.
class TestFirstStart : public QObject {
    Q_OBJECT

private slots:
    void onlyTheVeryFirstStartShowsTheFirstSteps();
    void theFirstStepsLeadToPracticeModelsAndToKeys();
    void publishedChartsAreShownBeforeAnyKeyIsEntered();
    void theListPriceOfAModelIsThatOfItsFirstDay();
    void aPageWithNothingOnItSaysWhatToDo();
    void theLastSessionAndPageComeBack();
    void theWindowIsNamedAfterItsSession();
    void aReportIsWrittenWhileTheWindowGoesOn_data();
    void aReportIsWrittenWhileTheWindowGoesOn();
    void aReportIsTheSameFromTheOtherThread();
    void aCancelledReportLeavesNoFile();
    void aWindowThatClosesWhileAReportIsWrittenEndsIt();
};

void TestFirstStart::onlyTheVeryFirstStartShowsTheFirstSteps()
{
    WindowBench bench;
    QVERIFY(MainWindow::isFirstStart(bench.settings, bench.folder.path()));
    bench.window->showPage(MainWindow::Start);
    QVERIFY(MainWindow::isFirstStart(bench.settings, bench.folder.path()));
    bench.window->showPage(MainWindow::Models);
    QVERIFY(!MainWindow::isFirstStart(bench.settings, bench.folder.path()));
}

void TestFirstStart::theFirstStepsLeadToPracticeModelsAndToKeys()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Start);
    bench.click("enterKey");
    QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::Settings));
    bench.window->showPage(MainWindow::Start);
    bench.click("tryNow");
    QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::Ask));
    const auto members = partOf<AskPage>(*bench.window)->asking().members();
    QVERIFY(members.size() > 1);
    for (const AskMember &member : members)
        QVERIFY(bench.services.catalogue.model(member.model)->simulated);
}

void TestFirstStart::publishedChartsAreShownBeforeAnyKeyIsEntered()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Start);
    auto *page = partOf<StartPage>(*bench.window);
    const auto *plot = page->findChild<Widgets::QualityCostPlot *>();
    QCOMPARE(plot->points().size(), 69);
    page->findChild<QTabBar *>()->setCurrentIndex(StartPage::ListPrice);
    QVERIFY(plot->points().size() >= 8);
    for (const Widgets::PlotPoint &point : plot->points())
        QVERIFY(point.published && !point.source.isEmpty());
}

void TestFirstStart::theListPriceOfAModelIsThatOfItsFirstDay()
{
    const auto chart = Reports::publishedListPriceChart();
    QVERIFY(chart);
    QHash<QString, double> prices;
    for (const Widgets::PlotPoint &point : chart->points)
        prices.insert(point.name, point.cost.value_or(0));
    QCOMPARE(prices.value(u"o1-mini-2024-09-12"_s), 12.0);
    QCOMPARE(prices.value(u"o3-mini (high)"_s), 4.4);
    QCOMPARE(prices.value(u"o3-mini (medium)"_s), 4.4);
    QVERIFY(!prices.contains(u"chatgpt-4o-latest (2025-02-15)"_s));
}

void TestFirstStart::aPageWithNothingOnItSaysWhatToDo()
{
    WindowBench bench;
    for (const MainWindow::Page page : {MainWindow::Answers, MainWindow::Bench}) {
        bench.window->showPage(page);
        auto *state = qobject_cast<EmptyState *>(bench.window->pages().currentWidget());
        QVERIFY(state);
        auto *button = state->findChild<QPushButton *>(u"emptyStateAction"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::SetUp));
    }
    bench.runFirst(1);
    QVERIFY(!bench.child<QPushButton>("emptyStateAction")->isVisible());
}

void TestFirstStart::theLastSessionAndPageComeBack()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString session = bench.comparison().shown().sessionPath();
    bench.window->showPage(MainWindow::Claims);
    bench.window.reset();
    MainWindow again(bench.services);
    again.bringBackLast();
    QCOMPARE(again.comparison().shown().sessionPath(), session);
    QCOMPARE(again.pages().currentIndex(), int(MainWindow::Claims));
    QFile::rename(session, session + u".away"_s);
    MainWindow without(bench.services);
    without.bringBackLast();
    QVERIFY(without.comparison().shown().sessionPath().isEmpty());
    QCOMPARE(without.pages().currentIndex(), int(MainWindow::Claims));
    QCOMPARE(without.findChild<NoticeBar *>()->message(), QString());
}

void TestFirstStart::theWindowIsNamedAfterItsSession()
{
    WindowBench bench;
    QCOMPARE(bench.window->windowTitle(), u"Pennybench"_s);
    bench.runFirst(1);
    const QString title = savedSession(bench.comparison().shown().sessionPath()).title;
    QVERIFY(!title.isEmpty());
    QCOMPARE(bench.window->windowTitle(), title + u" – Pennybench"_s);
}

void TestFirstStart::aReportIsWrittenWhileTheWindowGoesOn_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("table") << u"csv"_s << QByteArray("schema,session");
    QTest::newRow("workbook") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("browser") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("printing") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("chart") << u"svg"_s << QByteArray("<svg");
}

void TestFirstStart::aReportIsWrittenWhileTheWindowGoesOn()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begins);
    WindowBench bench;
    bench.runFirst(1);
    const QString path = bench.folder.filePath(u"report."_s + ending);
    bench.window->reports().write(path);
    QVERIFY(bench.window->reports().isWriting());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->reports().isWriting(), 120'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(bench.window->findChild<NoticeBar *>()->message().contains(path));
}

void TestFirstStart::aReportIsTheSameFromTheOtherThread()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString here = bench.folder.filePath(u"here.svg"_s);
    const QString there = bench.folder.filePath(u"there.svg"_s);
    QBuffer unused;
    Reports::writeReports({.chart = here}, bench.comparison().shown().session(), unused);
    bench.window->reports().write(there);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->reports().isWriting(), 120'000);
    QFile first(here);
    QFile second(there);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void TestFirstStart::aCancelledReportLeavesNoFile()
{
    WindowBench bench;
    bench.runFirst(1);
    const QStringList before = QDir(bench.folder.path()).entryList(QDir::Files);
    bench.window->reports().write(bench.folder.filePath(u"report.html"_s));
    bench.child<QPushButton>("noticeAction")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window->reports().isWriting(), 120'000);
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files), before);
    QCOMPARE(bench.window->findChild<NoticeBar *>()->message(),
        u"The report was cancelled; no file was written."_s);
}

void TestFirstStart::aWindowThatClosesWhileAReportIsWrittenEndsIt()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString path = bench.folder.filePath(u"report.pdf"_s);
    bench.window->reports().write(path);
    bench.window.reset();
    QVERIFY(!QFile::exists(path));
}

PENNYBENCH_TEST(TestFirstStart)
#include "tst_firststart.moc"
