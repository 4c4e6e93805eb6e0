#include "app/desktop/answerspage.h"
#include "app/desktop/continuedialog.h"
#include "app/desktop/matrixmodel.h"
#include "app/desktop/runmeter.h"
#include "app/desktop/wording.h"
#include "app/store/database.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/rawserver.h"
#include "widgets/answerpane.h"
#include "widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QTcpSocket>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;

namespace {

using State = LiveComparison::State;

/// Presses the filled button of the dialog that will open, after looking at it.
void acceptNextDialog(const std::function<void(ContinueDialog &)> &look = {})
{
    QTimer::singleShot(0, qApp, [look] {
        auto *dialog = qobject_cast<ContinueDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return acceptNextDialog(look);
        if (look)
            look(*dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("primary"))->click();
    });
}

/// A plan of one prompt for a model that a server of the test answers.
RunPlan planFor(const RawServer &server, int retries)
{
    RunPlan plan;
    plan.providers = {
        {.id = QStringLiteral("here"), .name = QStringLiteral("Here"), .baseUrl = server.url()}};
    plan.models = {{.id = QStringLiteral("here/m"),
        .provider = QStringLiteral("here"),
        .apiName = QStringLiteral("m"),
        .name = QStringLiteral("Mine")}};
    Suite suite = *builtInSuite(QStringLiteral("math"));
    suite.prompts = suite.prompts.mid(0, 1);
    plan.suites = {suite};
    plan.settings.retries = retries;
    return plan;
}

QByteArray tooMany()
{
    return httpResponse(
        429, "application/json", R"({"error": {"message": "Slow down."}})", {"Retry-After: 30"});
}

} // namespace

class TestRunControl : public QObject {
    Q_OBJECT

private slots:
    void aRunIsPausedAndGoesOn();
    void oneModelIsStoppedWhileTheOthersGoOn();
    void aStoppedRunIsContinuedFromTheSessionsPage();
    void theRunSaysWhyItWaits();
    void whatFailedIsAskedAgain();
    void theColumnOfAFailedAnswerOffersToAskAgain();
    void whatMayHaveBeenChargedIsTheReadersChoice();
    void aSessionThatCannotBeSavedIsToldWithTheWayOut_data();
    void aSessionThatCannotBeSavedIsToldWithTheWayOut();
    void aSavedSessionIsPlayedAgainWithoutAsking();
    void aReplayIsPausedSpedUpAndEnded();
    void moneyIsShownAsSpentCommittedAndLeft();
    void modelsWithoutAPriceNeedAYes();
    void theTextIsResizedByKeys();
    void consentToCodeCanBeTakenBack();
};

void TestRunControl::aRunIsPausedAndGoesOn()
{
    WindowBench bench;
    bench.chooseFirst(4);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().progress().finished >= 2, 60'000);
    bench.click("pause");
    QCOMPARE(bench.comparison().state(), State::Paused);
    QCOMPARE(bench.child<QPushButton>("pause")->text(), QStringLiteral("Resume"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().progress().inFlight, 0, 60'000);
    QVERIFY(bench.comparison().progress().finished < bench.comparison().progress().total);
    bench.click("pause");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 60'000);
    QCOMPARE(bench.comparison().openWork(), OpenWork());
}

void TestRunControl::oneModelIsStoppedWhileTheOthersGoOn()
{
    const QString slowest = QStringLiteral("practice/scholar");
    WindowBench bench;
    bench.chooseFirst(8);
    bench.click("primary");
    bench.window->showPage(MainWindow::Answers);
    const auto panes = bench.window->findChild<AnswersPage *>()->findChildren<AnswerPane *>();
    const QList<ModelEntry> &models = bench.comparison().plan().models;
    const auto place = std::find_if(
        models.begin(), models.end(), [&](const ModelEntry &model) { return model.id == slowest; });
    QVERIFY(place != models.end());
    AnswerPane *pane = panes.at(place - models.begin());
    QCOMPARE(pane->accessibleName(), shortModelName(*place));
    auto *stop = pane->findChildren<QPushButton *>(QStringLiteral("plain")).last();
    QTRY_COMPARE_WITH_TIMEOUT(stop->text(), QStringLiteral("Stop"), 60'000);
    stop->click();
    QVERIFY(bench.comparison().isCancelled(slowest));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 90'000);
    int prompts = 0;
    for (const Suite &suite : bench.comparison().plan().suites)
        prompts += static_cast<int>(suite.prompts.size());
    int others = 0;
    int own = 0;
    for (const Answer &answer : bench.comparison().answers()) {
        if (answer.status == AnswerStatus::Ok)
            ++(answer.key.model == slowest ? own : others);
    }
    QCOMPARE(others, prompts * static_cast<int>(models.size() - 1));
    QVERIFY(own < prompts);
    QCOMPARE(bench.comparison().openWork().unasked, prompts - own);
}

void TestRunControl::aStoppedRunIsContinuedFromTheSessionsPage()
{
    WindowBench bench;
    bench.chooseFirst(3);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().progress().finished >= 2, 60'000);
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 60'000);
    const int open = bench.comparison().openWork().total();
    QVERIFY(open > 0);
    QCOMPARE(bench.child<QPushButton>("continue")->text(), QStringLiteral("Continue (%1)").arg(open));
    bench.window->showPage(MainWindow::Sessions);
    bench.services.sessionFolder = QFileInfo(bench.comparison().sessionPath()).path();
    bench.window->showPage(MainWindow::Bench);
    bench.window->showPage(MainWindow::Sessions);
    acceptNextDialog();
    bench.click("continueSession");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 60'000);
    QTRY_COMPARE(bench.comparison().openWork(), OpenWork());
    QCOMPARE(bench.comparison().answers().size(), 36);
    QVERIFY(!bench.child<QPushButton>("continue")->isVisible());
}

void TestRunControl::theRunSaysWhyItWaits()
{
    WindowBench bench;
    const RawServer server([](const RawRequest &, QTcpSocket *socket) { socket->write(tooMany()); });
    bench.comparison().start(planFor(server, 3));
    bench.window->showPage(MainWindow::Answers);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().waiting(), 20'000);
    const auto *text =
        bench.window->findChild<RunMeter *>()->findChild<ElidedLabel *>(QStringLiteral("status"));
    QTRY_VERIFY2(text->fullText().contains(u"Mine waits"), qPrintable(text->fullText()));
    QVERIFY2(text->fullText().contains(u"Slow down"), qPrintable(text->fullText()));
    const QAbstractItemModel *matrix = bench.window->findChild<ScoreMatrixView *>()->model();
    const QModelIndex cell = matrix->index(0, MatrixModel::FirstModel);
    QCOMPARE(cell.data(ScoreMatrixView::StateRole).toInt(), static_cast<int>(CellState::Running));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Mine waits"));
    const auto *status =
        bench.window->findChild<AnswerPane *>()->findChild<QLabel *>(QStringLiteral("status"));
    QTRY_VERIFY2(status->text().contains(u"goes on in"), qPrintable(status->text()));
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 20'000);
}

void TestRunControl::whatFailedIsAskedAgain()
{
    WindowBench bench;
    int asked = 0;
    const RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        ++asked;
        socket->write(httpResponse(400, "application/json", R"({"error": {"message": "No."}})"));
    });
    bench.comparison().start(planFor(server, 0));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 20'000);
    QCOMPARE(asked, 1);
    QCOMPARE(bench.comparison().openWork(), (OpenWork{.failed = 1}));
    QCOMPARE(bench.child<QPushButton>("retryFailed")->text(), QStringLiteral("Retry failed (1)"));
    acceptNextDialog();
    bench.click("retryFailed");
    QTRY_COMPARE_WITH_TIMEOUT(asked, 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 20'000);
}

void TestRunControl::theColumnOfAFailedAnswerOffersToAskAgain()
{
    WindowBench bench;
    const RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
        if (request.body.contains("\"slow\""))
            return;
        socket->write(httpResponse(400, "application/json", R"({"error": {"message": "No."}})"));
    });
    RunPlan plan = planFor(server, 0);
    ModelEntry slow = plan.models.first();
    slow.id = QStringLiteral("here/slow");
    slow.apiName = QStringLiteral("slow");
    plan.models += slow;
    plan.settings.concurrency = 4;
    bench.comparison().start(plan);
    bench.window->showPage(MainWindow::Answers);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().progress().failed, 1, 20'000);
    const auto *pane = bench.window->findChildren<AnswerPane *>().first();
    auto *retry = pane->findChildren<QPushButton *>(QStringLiteral("plain")).last();
    QTRY_COMPARE(retry->text(), QStringLiteral("Retry"));
    const auto before = server.requests().size();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), before + 1, 20'000);
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 20'000);
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

void TestRunControl::aSessionThatCannotBeSavedIsToldWithTheWayOut_data()
{
    QTest::addColumn<bool>("pressed");
    QTest::newRow("it goes on when told to") << true;
    QTest::newRow("it goes on by itself") << false;
}

void TestRunControl::aSessionThatCannotBeSavedIsToldWithTheWayOut()
{
    QFETCH(const bool, pressed);
    WindowBench bench;
    bench.chooseFirst(8);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().progress().finished >= 2, 60'000);
    {
        const auto other = Database::open(bench.comparison().sessionPath(), Database::Access::ReadWrite);
        QVERIFY(other && other->execute(QStringLiteral("BEGIN IMMEDIATE")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().halted(), 60'000);
        const auto *message = bench.child<QLabel>("message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"cannot be saved"), qPrintable(message->text()));
        QVERIFY(bench.child<QPushButton>("noticeAction")->isVisible());
        QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
    }
    if (pressed)
        bench.click("noticeAction");
    QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().halted(), 60'000);
    QVERIFY(bench.comparison().state() != State::Paused);
    QTRY_VERIFY(!bench.child<QLabel>("message")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 90'000);
    QVERIFY(!bench.comparison().halted());
    QCOMPARE(bench.comparison().openWork(), OpenWork());
}

void TestRunControl::aSavedSessionIsPlayedAgainWithoutAsking()
{
    WindowBench bench;
    bench.runFirst(1);
    const QList<Answer> saved = bench.comparison().answers();
    bench.services.sessionFolder = QFileInfo(bench.comparison().sessionPath()).path();
    bench.window = std::make_unique<MainWindow>(bench.services);
    bench.window->show();
    bench.window->showPage(MainWindow::Sessions);
    int pieces = 0;
    connect(&bench.comparison(), &LiveComparison::textAdded, this, [&] { ++pieces; });
    bench.click("replaySession");
    QVERIFY(bench.comparison().isReplay());
    QVERIFY(bench.child<QLabel>("replayBadge")->isVisible());
    QVERIFY(bench.comparison().answers().size() < saved.size());
    bench.comparison().setOverride(saved.first().key, Verdict::Undecided);
    QVERIFY(!bench.comparison().undoStack().canUndo());
    bench.child<QComboBox>("replaySpeed")->setCurrentIndex(5);
    emit bench.child<QComboBox>("replaySpeed")->activated(5);
    QCOMPARE(bench.comparison().replaySpeed(), ReplayRun::fastest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().state(), State::Ended, 60'000);
    QVERIFY(pieces > saved.size());
    QVERIFY(!bench.child<QLabel>("replayBadge")->isVisible());
    QCOMPARE(bench.comparison().answers().size(), saved.size());
    for (const Answer &answer : saved)
        QCOMPARE(bench.comparison().answer(answer.key)->text, answer.text);
}

void TestRunControl::aReplayIsPausedSpedUpAndEnded()
{
    WindowBench bench;
    bench.runFirst(1);
    const auto all = bench.comparison().answers().size();
    bench.click("replay");
    QVERIFY(bench.comparison().isReplay());
    bench.click("pause");
    QCOMPARE(bench.comparison().state(), State::Paused);
    bench.click("pause");
    QCOMPARE(bench.comparison().state(), State::Running);
    bench.click("replayToEnd");
    QTRY_COMPARE(bench.comparison().state(), State::Ended);
    QVERIFY(!bench.comparison().isReplay());
    QCOMPARE(bench.comparison().answers().size(), all);
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
    QCOMPARE(timeLeftText(std::chrono::seconds(59)), QStringLiteral("59 s"));
    QCOMPARE(timeLeftText(std::chrono::seconds(70)), QStringLiteral("1 min 10 s"));
}

void TestRunControl::modelsWithoutAPriceNeedAYes()
{
    WindowBench bench;
    ModelEntry entry = *bench.services.catalogue.model(u"practice/scholar");
    entry.id = QStringLiteral("x/unpriced");
    entry.name = QStringLiteral("Unpriced");
    entry.prices.clear();
    entry.simulated = true;
    bench.services.catalogue.put(entry);
    bench.window = std::make_unique<MainWindow>(bench.services);
    bench.window->show();
    auto *allow = bench.child<QCheckBox>("allowUnpriced");
    QVERIFY(allow->isVisible());
    QVERIFY(!bench.child<QPushButton>("primary")->isEnabled());
    QVERIFY(bench.child<QLabel>("estimate")->text().contains(u"Unpriced"));
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

QTEST_MAIN(TestRunControl)
#include "tst_runcontrol.moc"
