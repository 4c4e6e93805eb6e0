#include "app/desktop/bench/chartcard.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/app/desktop/windowtexts.h"
#include "tests/support/testprogram.h"

#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Desktop;

/// The window that is open changes its language; nothing is built again, so that nothing that runs is lost.
class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void anOpenWindowSaysWhatANewOneWouldSay_data();
    void anOpenWindowSaysWhatANewOneWouldSay();
    void aRunGoesOnWhenTheLanguageChanges();
};

void TestLanguages::anOpenWindowSaysWhatANewOneWouldSay_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << QStringLiteral("vi");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

void TestLanguages::anOpenWindowSaysWhatANewOneWouldSay()
{
    QFETCH(const QString, language);
    WindowBench bench;
    bench.runFirst(1);
    const QString session = bench.comparison().shown().sessionPath();
    QVERIFY(bench.window->openSession(session));
    // The intervals of costs, which the words name, come from another thread.
    QTRY_VERIFY(!partOf<ChartCard>(*bench.window)->standings().isEmpty());
    makeAllPages(*bench.window);
    const QStringList english = textsIn(*bench.window);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/pennybench_%1.qm").arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::processEvents();
    MainWindow fresh(bench.services);
    WindowBench::chooseFirstIn(fresh, 1);
    fresh.show();
    QVERIFY(fresh.openSession(session));
    makeAllPages(fresh);
    QTRY_COMPARE(differenceOf(textsIn(*bench.window), textsIn(fresh)), QString());
    QVERIFY(textsIn(*bench.window) != english);
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(differenceOf(textsIn(*bench.window), english), QString());
}

void TestLanguages::aRunGoesOnWhenTheLanguageChanges()
{
    WindowBench bench;
    bench.chooseFirst(2);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 1, 60'000);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/pennybench_vi.qm")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_COMPARE(bench.child<QPushButton>("stop")->text(), QStringLiteral("Dừng"));
    QVERIFY(bench.comparison().shown().isRunUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
    QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
    QCoreApplication::removeTranslator(&translator);
}

PENNYBENCH_TEST(TestLanguages)
#include "tst_languages.moc"
