#include "app/desktop/answers/answerspage.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/window/continuedialog.h"
#include "app/desktop/window/runmeter.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;
using namespace Pennybench::Widgets;

class TestRunControl : public QObject {
    Q_OBJECT

private slots:
    void aRunIsPausedAndGoesOn();
    void oneModelIsStoppedWhileTheOthersGoOn();
    void aStoppedRunIsContinuedFromTheSessionsPage();
    void aVerdictGivenBeforeASessionGoesOnIsKept();
    void whatMayHaveBeenChargedIsTheReadersChoice();
    void aSavedSessionIsPlayedAgainWithoutAsking();
    void aReplayIsPausedSpedUpAndEnded();
    void moneyIsShownAsSpentCommittedAndLeft();
    void modelsWithoutAPriceNeedAYes_data();
    void modelsWithoutAPriceNeedAYes();
    void aRunThatIsStartedUnseenNeedsTheYesToo();
    void theTextIsResizedByKeys();
    void consentToCodeCanBeTakenBack();

private:
    static void addUnpriced(WindowBench &bench, const QString &provider);
};

void TestRunControl::aRunIsPausedAndGoesOn()
{
    WindowBench bench;
    bench.chooseFirst(4);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 2, 60'000);
    bench.click("pause");
    QCOMPARE(bench.comparison().shown().state(), ShownSession::State::Paused);
    QCOMPARE(bench.child<QPushButton>("pause")->text(), QStringLiteral("Resume"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().progress().inFlight, 0, 60'000);
    QVERIFY(bench.comparison().shown().progress().finished < bench.comparison().shown().progress().total);
    bench.click("pause");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
}

void TestRunControl::oneModelIsStoppedWhileTheOthersGoOn()
{
    const QString slowest = QStringLiteral("practice/scholar");
    WindowBench bench;
    bench.chooseFirst(8);
    bench.click("primary");
    bench.window->showPage(MainWindow::Answers);
    const auto panes = partOf<AnswersPage>(*bench.window)->findChildren<AnswerPane *>();
    const QList<ModelEntry> &models = bench.comparison().shown().plan().models;
    const auto place = std::find_if(
        models.begin(), models.end(), [&](const ModelEntry &model) { return model.id == slowest; });
    QVERIFY(place != models.end());
    AnswerPane *pane = panes.at(place - models.begin());
    QCOMPARE(pane->accessibleName(), shortModelName(*place));
    auto *stop = pane->findChildren<QPushButton *>(QStringLiteral("plain")).last();
    QTRY_COMPARE_WITH_TIMEOUT(stop->text(), QStringLiteral("Stop"), 60'000);
    stop->click();
    QVERIFY(bench.comparison().run().isCancelled(slowest));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 90'000);
    int prompts = 0;
    for (const Suite &suite : bench.comparison().shown().plan().suites)
        prompts += static_cast<int>(suite.prompts.size());
    int others = 0;
    int own = 0;
    for (const Answer &answer : bench.comparison().shown().answers()) {
        if (answer.status == AnswerStatus::Ok)
            ++(answer.key.model == slowest ? own : others);
    }
    QCOMPARE(others, prompts * static_cast<int>(models.size() - 1));
    QVERIFY(own < prompts);
    QCOMPARE(bench.comparison().shown().openWork().unasked, prompts - own);
}

void TestRunControl::aStoppedRunIsContinuedFromTheSessionsPage()
{
    WindowBench bench;
    bench.chooseFirst(3);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 2, 60'000);
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    const int open = bench.comparison().shown().openWork().total();
    QVERIFY(open > 0);
    QCOMPARE(bench.child<QPushButton>("continue")->text(), QStringLiteral("Continue (%1)").arg(open));
    bench.window->showPage(MainWindow::Sessions);
    bench.services.sessionFolder = QFileInfo(bench.comparison().shown().sessionPath()).path();
    bench.window->showPage(MainWindow::Bench);
    bench.window->showPage(MainWindow::Sessions);
    acceptNextDialog();
    bench.click("continueSession");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    QTRY_COMPARE(bench.comparison().shown().openWork(), OpenWork());
    QCOMPARE(bench.comparison().shown().answers().size(), 36);
    QVERIFY(!bench.child<QPushButton>("continue")->isVisible());
}

void TestRunControl::aVerdictGivenBeforeASessionGoesOnIsKept()
{
    WindowBench bench;
    bench.chooseFirst(3);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 2, 60'000);
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    const QString path = bench.comparison().shown().sessionPath();
    QVERIFY(bench.comparison().show(path));
    const AnswerKey key = bench.comparison().shown().answers().first().key;
    bench.comparison().verdicts().set(key, Verdict::Undecided);
    bench.comparison().run().goOn({});
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    QTRY_COMPARE(bench.comparison().shown().openWork(), OpenWork());
    QCOMPARE(bench.comparison().shown().answer(key)->override, Verdict::Undecided);
    QVERIFY(bench.comparison().show(path));
    QCOMPARE(bench.comparison().shown().answer(key)->override, Verdict::Undecided);
    QCOMPARE(bench.comparison().shown().answers().size(), 36);
}

void TestRunControl::whatMayHaveBeenChargedIsTheReadersChoice()
{
    ContinueDialog none({.unasked = 3}, Money(), {}, nullptr);
    QVERIFY(!none.findChild<QCheckBox *>()->isVisibleTo(&none));
    RunSettings settings;
    settings.budget = Money::fromDecimal(u"0.5");
    ContinueDialog dialog({.failed = 2, .maybeCharged = 1}, *Money::fromDecimal(u"0.25"), settings, nullptr);
    auto *repeat = dialog.findChild<QCheckBox *>();
    QVERIFY(repeat->isVisibleTo(&dialog));
    QVERIFY(dialog.continuation().repeatMaybeCharged);
    repeat->click();
    QVERIFY(!dialog.continuation().repeatMaybeCharged);
    QCOMPARE(dialog.continuation().budget, settings.budget);
    dialog.findChild<QDoubleSpinBox *>()->setValue(0);
    QVERIFY(!dialog.continuation().budget);
}

void TestRunControl::aSavedSessionIsPlayedAgainWithoutAsking()
{
    WindowBench bench;
    bench.runFirst(1);
    const QList<Answer> saved = bench.comparison().shown().answers();
    bench.services.sessionFolder = QFileInfo(bench.comparison().shown().sessionPath()).path();
    bench.openWindow();
    bench.window->showPage(MainWindow::Sessions);
    int pieces = 0;
    connect(&bench.comparison().shown(), &ShownSession::textAdded, this, [&] { ++pieces; });
    bench.click("replaySession");
    QVERIFY(bench.comparison().shown().isReplay());
    QVERIFY(bench.child<QLabel>("replayBadge")->isVisible());
    QVERIFY(bench.comparison().shown().answers().size() < saved.size());
    bench.comparison().verdicts().set(saved.first().key, Verdict::Undecided);
    QVERIFY(!bench.comparison().verdicts().undoStack().canUndo());
    bench.child<QComboBox>("replaySpeed")->setCurrentIndex(5);
    emit bench.child<QComboBox>("replaySpeed")->activated(5);
    QCOMPARE(bench.comparison().replay().speed(), ReplayRun::fastest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), ShownSession::State::Ended, 60'000);
    QVERIFY(pieces > saved.size());
    QVERIFY(!bench.child<QLabel>("replayBadge")->isVisible());
    QCOMPARE(bench.comparison().shown().answers().size(), saved.size());
    for (const Answer &answer : saved)
        QCOMPARE(bench.comparison().shown().answer(answer.key)->text, answer.text);
}

void TestRunControl::aReplayIsPausedSpedUpAndEnded()
{
    WindowBench bench;
    bench.runFirst(1);
    const auto all = bench.comparison().shown().answers().size();
    bench.click("replay");
    QVERIFY(bench.comparison().shown().isReplay());
    bench.click("pause");
    QCOMPARE(bench.comparison().shown().state(), ShownSession::State::Paused);
    bench.click("pause");
    QCOMPARE(bench.comparison().shown().state(), ShownSession::State::Running);
    bench.click("replayToEnd");
    QTRY_COMPARE(bench.comparison().shown().state(), ShownSession::State::Ended);
    QVERIFY(!bench.comparison().shown().isReplay());
    QCOMPARE(bench.comparison().shown().answers().size(), all);
    QVERIFY(bench.child<QPushButton>("replay")->isVisible());
}

void TestRunControl::moneyIsShownAsSpentCommittedAndLeft()
{
    RunProgress progress;
    progress.spent = *Money::fromDecimal(u"0.31");
    QCOMPARE(moneyText(progress), QStringLiteral("$0.31 spent"));
    progress.committed = *Money::fromDecimal(u"0.02");
    progress.budget = Money::fromDecimal(u"0.5");
    QCOMPARE(moneyText(progress), QStringLiteral("$0.31 spent · $0.020 committed · $0.17 left of $0.50"));
    progress = {};
    progress.unpriced = 3;
    QCOMPARE(moneyText(progress), QStringLiteral("3 of unknown cost"));
    progress.spent = *Money::fromDecimal(u"0.31");
    QCOMPARE(moneyText(progress), QStringLiteral("$0.31 spent · 3 of unknown cost"));
    QCOMPARE(timeLeftText(std::chrono::seconds(59)), QStringLiteral("59 s"));
    QCOMPARE(timeLeftText(std::chrono::seconds(70)), QStringLiteral("1 min 10 s"));
}

void TestRunControl::addUnpriced(WindowBench &bench, const QString &provider)
{
    ModelEntry entry = *bench.services.catalogue.model(u"practice/scholar");
    entry.id = QStringLiteral("x/unpriced");
    entry.provider = provider;
    entry.name = QStringLiteral("Unpriced");
    entry.prices.clear();
    entry.simulated = true;
    bench.services.catalogue.change([&](Catalogue &catalogue) { catalogue.put(entry); });
}

void TestRunControl::aRunThatIsStartedUnseenNeedsTheYesToo()
{
    WindowBench bench;
    addUnpriced(bench, QStringLiteral("openai"));
    const auto unseen = WindowBench::newWindow(bench.services);
    unseen->startComparison();
    QVERIFY(!unseen->comparison().shown().isRunUnderWay());
    unseen->show();
    QVERIFY(partOf<QCheckBox>(*unseen, QStringLiteral("allowUnpriced"))->isVisible());
}

void TestRunControl::modelsWithoutAPriceNeedAYes_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("needed");
    QTest::newRow("of a provider that sends a bill") << QStringLiteral("openai") << true;
    QTest::newRow("of a server on this machine") << QStringLiteral("practice") << false;
}

void TestRunControl::modelsWithoutAPriceNeedAYes()
{
    QFETCH(const QString, provider);
    QFETCH(const bool, needed);
    WindowBench bench;
    addUnpriced(bench, provider);
    bench.openWindow();
    auto *allow = bench.child<QCheckBox>("allowUnpriced");
    QCOMPARE(allow->isVisible(), needed);
    QCOMPARE(bench.child<QPushButton>("primary")->isEnabled(), !needed);
    const auto *estimate = bench.child<QLabel>("estimate");
    QVERIFY(estimate->text().contains(u"without Unpriced") && estimate->text().contains(u'$'));
    auto *models = bench.child<QTreeWidget>("modelList");
    for (int i = 0; i < models->topLevelItemCount(); ++i) {
        if (models->topLevelItem(i)->text(0) != u"Unpriced")
            models->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    }
    QVERIFY2(estimate->text().contains(u"cost unknown") && !estimate->text().contains(u'$'),
        qPrintable(estimate->text()));
    if (needed)
        allow->click();
    QVERIFY(bench.child<QPushButton>("primary")->isEnabled());
}

void TestRunControl::theTextIsResizedByKeys()
{
    WindowBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    const int before = bench.theme.bodyPixels();
    QTest::keyClick(bench.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(bench.theme.bodyPixels() > before);
    QTest::keyClick(bench.window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTRY_COMPARE(bench.theme.bodyPixels(), before);
    QCOMPARE(bench.settings.value(QStringLiteral("fontSize")).toInt(), before);
    bench.window->showPage(MainWindow::Settings);
    bench.child<QDoubleSpinBox>("fontSize")->setValue(24);
    QCOMPARE(bench.theme.bodyPixels(), 32);
    bench.child<QDoubleSpinBox>("fontSize")->setValue(8);
    QCOMPARE(bench.theme.bodyPixels(), 11);
}

void TestRunControl::consentToCodeCanBeTakenBack()
{
    WindowBench bench;
    bench.settings.setValue(QStringLiteral("codeConsent"), true);
    bench.window->showPage(MainWindow::Settings);
    auto *box = bench.child<QCheckBox>("codeConsentBox");
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!bench.settings.value(QStringLiteral("codeConsent")).toBool());
}

PENNYBENCH_TEST(TestRunControl)
#include "tst_runcontrol.moc"
