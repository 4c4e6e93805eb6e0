#include "app/desktop/answers/answerspage.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/window/runmeter.h"
#include "app/store/database.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QTcpSocket>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Pennybench::Suites;
using namespace Pennybench::Widgets;

/// What the window says while answers do not come, and what can be done about it.
class TestRunTroubles : public QObject {
    Q_OBJECT

private slots:
    void theRunSaysWhyItWaits();
    void whatFailedIsAskedAgain();
    void theColumnOfAFailedAnswerOffersToAskAgain();
    void aSessionThatCannotBeSavedIsToldWithTheWayOut_data();
    void aSessionThatCannotBeSavedIsToldWithTheWayOut();
    void thatNobodyCanBeReachedIsSaidUntilSomebodyIs();
};

namespace {

using State = ShownSession::State;

/// A plan of one prompt for a model that a server of the test answers.
RunPlan planFor(quint16 port, int retries)
{
    RunPlan plan;
    plan.providers = {{.id = QStringLiteral("here"),
        .name = QStringLiteral("Here"),
        .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port))}};
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

QByteArray refusal()
{
    return httpResponse(400, "application/json", R"({"error": {"message": "No."}})");
}

} // namespace

void TestRunTroubles::theRunSaysWhyItWaits()
{
    WindowBench bench;
    const RawServer server([](const RawRequest &, QTcpSocket *socket) { socket->write(tooMany()); });
    bench.comparison().start(planFor(server.port(), 3));
    bench.window->showPage(MainWindow::Answers);
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().inFlight().firstWaiting(), 20'000);
    const auto *text =
        bench.window->findChild<RunMeter *>()->findChild<ElidedLabel *>(QStringLiteral("status"));
    QTRY_VERIFY2(text->fullText().contains(u"Mine waits"), qPrintable(text->fullText()));
    QVERIFY2(text->fullText().contains(u"Slow down"), qPrintable(text->fullText()));
    const QAbstractItemModel *matrix = partOf<ScoreMatrixView>(*bench.window)->model();
    const QModelIndex cell = matrix->index(0, MatrixModel::FirstModel);
    QCOMPARE(cell.data(ScoreMatrixView::StateRole).toInt(), static_cast<int>(CellState::Running));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Mine waits"));
    const auto *status = partOf<AnswersPage>(*bench.window)
                             ->findChild<AnswerPane *>()
                             ->findChild<QLabel *>(QStringLiteral("status"));
    QTRY_VERIFY2(status->text().contains(u"continues in"), qPrintable(status->text()));
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
}

void TestRunTroubles::whatFailedIsAskedAgain()
{
    WindowBench bench;
    int asked = 0;
    const RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        ++asked;
        socket->write(refusal());
    });
    bench.comparison().start(planFor(server.port(), 0));
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
    QCOMPARE(asked, 1);
    QCOMPARE(bench.comparison().shown().openWork(), (OpenWork{.failed = 1}));
    QCOMPARE(bench.child<QPushButton>("retryFailed")->text(), QStringLiteral("Retry failed (1)"));
    acceptNextDialog();
    bench.click("retryFailed");
    QTRY_COMPARE_WITH_TIMEOUT(asked, 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
}

void TestRunTroubles::theColumnOfAFailedAnswerOffersToAskAgain()
{
    WindowBench bench;
    const RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
        if (request.body.contains("\"slow\""))
            return;
        socket->write(refusal());
    });
    RunPlan plan = planFor(server.port(), 0);
    ModelEntry slow = plan.models.first();
    slow.id = QStringLiteral("here/slow");
    slow.apiName = QStringLiteral("slow");
    plan.models += slow;
    plan.settings.concurrency = 4;
    bench.comparison().start(plan);
    bench.window->showPage(MainWindow::Answers);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().progress().failed, 1, 20'000);
    const auto *pane = partOf<AnswersPage>(*bench.window)->findChild<AnswerPane *>();
    auto *retry = pane->findChildren<QPushButton *>(QStringLiteral("plain")).last();
    QTRY_COMPARE(retry->text(), QStringLiteral("Retry"));
    const auto before = server.requests().size();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), before + 1, 20'000);
    bench.click("stop");
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
}

void TestRunTroubles::aSessionThatCannotBeSavedIsToldWithTheWayOut_data()
{
    QTest::addColumn<bool>("pressed");
    QTest::newRow("it goes on when told to") << true;
    QTest::newRow("it goes on by itself") << false;
}

void TestRunTroubles::aSessionThatCannotBeSavedIsToldWithTheWayOut()
{
    QFETCH(const bool, pressed);
    WindowBench bench;
    bench.chooseFirst(8);
    bench.click("primary");
    QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().progress().finished >= 2, 60'000);
    {
        const auto other =
            Database::open(bench.comparison().shown().sessionPath(), Database::Access::ReadWrite);
        QVERIFY(other && other->execute(QStringLiteral("BEGIN IMMEDIATE")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().run().halted(), 60'000);
        const auto *message = bench.child<QLabel>("message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"cannot be saved"), qPrintable(message->text()));
        QVERIFY(bench.child<QPushButton>("noticeAction")->isVisible());
        QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
    }
    if (pressed)
        bench.click("noticeAction");
    QTRY_VERIFY_WITH_TIMEOUT(!bench.comparison().run().halted(), 60'000);
    QVERIFY(bench.comparison().shown().state() != State::Paused);
    QTRY_VERIFY(!bench.child<QLabel>("message")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 90'000);
    QVERIFY(!bench.comparison().run().halted());
    QCOMPARE(bench.comparison().shown().openWork(), OpenWork());
}

void TestRunTroubles::thatNobodyCanBeReachedIsSaidUntilSomebodyIs()
{
    WindowBench bench;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const RunPlan plan = planFor(port, 0);
    bench.comparison().start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
    const auto *message = bench.child<QLabel>("message");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(u"Offline: no model can be reached. Nothing answers at "),
        qPrintable(message->text()));
    int asked = 0;
    QVERIFY(server.listen(QHostAddress::LocalHost, port));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            ++asked;
            socket->write(refusal());
        });
    });
    acceptNextDialog();
    bench.click("noticeAction");
    QTRY_VERIFY_WITH_TIMEOUT(asked > 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
    QVERIFY(!message->isVisible());
}

PENNYBENCH_TEST(TestRunTroubles)
#include "tst_runtroubles.moc"
