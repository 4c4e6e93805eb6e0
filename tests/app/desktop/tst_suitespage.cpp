#include "app/desktop/setup/setuppage.h"
#include "app/desktop/suites/suitespage.h"
#include "app/desktop/window/mainwindow.h"
#include "app/suites/importedsuites.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Secrets;
using namespace Pennybench::Suites;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

/// Suites in the window: seen, imported, removed and brought back.
class TestSuitesPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theBuiltInSuitesAreShownWithTheirPrompts();
    void aDroppedTableIsImportedAndCanBeChosenForARun();
    void badRowsAreListedAndAreUsedOnlyAfterAClick_data();
    void badRowsAreListedAndAreUsedOnlyAfterAClick();
    void aRemovedSuiteIsBroughtBack();
    void aSuiteThatComesWithTheProgramCannotBeRemoved();
    void aFileThatCannotBeReadIsOneClearSentence();
    void whatASuiteWarnsOfIsShown();

private:
    template <typename T>
    T *child(const char *name)
    {
        return partOf<T>(*m_window, QLatin1String(name));
    }
    QString message() { return child<QLabel>("suiteMessage")->text(); }
    SuitesPage &page() { return *partOf<SuitesPage>(*m_window); }
    QString write(const char *name, const QByteArray &content);
    QStringList titles(const char *list);

    std::unique_ptr<QTemporaryDir> m_home;
    SystemClock m_clock;
    ProviderClients m_clients;
    ThemeSource m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DesktopServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestSuitesPage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_home->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_services = std::unique_ptr<DesktopServices>(new DesktopServices{
        builtInCatalogue(), m_clock, m_clients, m_theme, *m_settings, m_home->filePath(u"sessions"_s)});
    m_window = WindowBench::newWindow(*m_services);
    m_window->show();
}

void TestSuitesPage::cleanup()
{
    m_window.reset();
}

QString TestSuitesPage::write(const char *name, const QByteArray &content)
{
    QFile file(m_home->filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

QStringList TestSuitesPage::titles(const char *list)
{
    QStringList titles;
    const auto *tree = child<QTreeWidget>(list);
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        titles += tree->topLevelItem(i)->text(0);
    return titles;
}

void TestSuitesPage::theBuiltInSuitesAreShownWithTheirPrompts()
{
    m_window->showPage(MainWindow::Suites);
    QVERIFY(page().isVisible());
    QCOMPARE(titles("suites").size(), builtInSuiteIds().size());
    auto *table = child<QTableView>("suitePrompts");
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), builtInSuite(builtInSuiteIds().first())->prompts.size());
    auto *list = child<QTreeWidget>("suites");
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(table->model()->rowCount(), builtInSuite(builtInSuiteIds().at(1))->prompts.size());
}

void TestSuitesPage::aDroppedTableIsImportedAndCanBeChosenForARun()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("klasse 7.csv", "prompt;expected\n1 + 1?;2\n"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(page().isVisible());
    QVERIFY2(message().startsWith(u"Imported klasse-7") || message().startsWith(u"Imported klasse 7"),
        qPrintable(message()));
    QCOMPARE(importedSuitePaths().size(), 1);
    QCOMPARE(child<QTableView>("suitePrompts")->model()->rowCount(), 1);
    QCOMPARE(titles("suiteList").last(), u"klasse 7"_s);
    const RunPlan plan = partOf<SetupPage>(*m_window)->plan();
    QCOMPARE(plan.suites.last().prompts.first().text, u"1 + 1?"_s);
}

void TestSuitesPage::badRowsAreListedAndAreUsedOnlyAfterAClick_data()
{
    QTest::addColumn<bool>("use");
    QTest::newRow("use the good rows") << true;
    QTest::newRow("cancel") << false;
}

void TestSuitesPage::badRowsAreListedAndAreUsedOnlyAfterAClick()
{
    QFETCH(bool, use);
    const QString path = write("x.csv", "prompt;expected\n1 + 1?;2\nWhat?;\n2 + 2?;4\n");
    QStringList row;
    QString button;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        const auto *item = dialog->findChild<QTreeWidget *>(u"badRows"_s)->topLevelItem(0);
        row = {item->text(0), item->text(1), item->text(2)};
        auto *yes = dialog->findChild<QPushButton *>(u"useGoodRows"_s);
        button = yes->text();
        use ? QTest::mouseClick(yes, Qt::LeftButton) : dialog->reject();
    });
    m_window->addSuiteFile(path);
    QCOMPARE(row, (QStringList{u"3"_s, u"2"_s, u"expected"_s}));
    QCOMPARE(button, u"Use the 2 good rows"_s);
    QCOMPARE(importedSuitePaths().size(), use ? 1 : 0);
    if (use)
        QVERIFY(child<QLabel>("suiteWarnings")->text().contains(u"1 of 3 rows had errors"));
}

void TestSuitesPage::aRemovedSuiteIsBroughtBack()
{
    m_window->addSuiteFile(write("x.csv", "prompt;expected\n1 + 1?;2\n"));
    QTest::mouseClick(child<QPushButton>("removeSuite"), Qt::LeftButton);
    QVERIFY(importedSuitePaths().isEmpty());
    QVERIFY(!titles("suites").contains(u"x"_s) && !titles("suiteList").contains(u"x"_s));
    QVERIFY(child<QPushButton>("undoRemove")->isVisible());
    QTest::mouseClick(child<QPushButton>("undoRemove"), Qt::LeftButton);
    QCOMPARE(importedSuitePaths().size(), 1);
    QVERIFY(titles("suites").contains(u"x"_s) && titles("suiteList").contains(u"x"_s));
}

void TestSuitesPage::aSuiteThatComesWithTheProgramCannotBeRemoved()
{
    QVERIFY(!child<QPushButton>("removeSuite")->isEnabled());
}

void TestSuitesPage::aFileThatCannotBeReadIsOneClearSentence()
{
    m_window->addSuiteFile(write("x.csv", "<b>name</b>,mark\nx,1\n"));
    QVERIFY2(message().contains(u"\"prompt\" and \"expected\"") && message().contains(u"x.csv"),
        qPrintable(message()));
    QCOMPARE(child<QLabel>("suiteMessage")->textFormat(), Qt::PlainText);
    QVERIFY(!child<QPushButton>("undoRemove")->isVisible());
    m_window->addSuiteFile(m_home->path());
    QVERIFY2(message().contains(u"folder"), qPrintable(message()));
    QVERIFY(importedSuitePaths().isEmpty());
}

void TestSuitesPage::whatASuiteWarnsOfIsShown()
{
    m_window->addSuiteFile(write("t.csv",
        "Type,Category,Question,Best Answer,Correct Answers,Incorrect Answers,Source\nt,c,q?,b,x; y,z,s\n"));
    QVERIFY(child<QLabel>("suiteWarnings")->isVisible());
    QVERIFY(child<QLabel>("suiteWarnings")->text().startsWith(u"No scorer fits"));
}

PENNYBENCH_TEST(TestSuitesPage)
#include "tst_suitespage.moc"
