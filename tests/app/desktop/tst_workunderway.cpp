#include "app/desktop/window/closequestion.h"
#include "app/desktop/window/mainwindows.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/rawserver.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QTcpSocket>

#include <csignal>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

namespace {

using State = ShownSession::State;

/// A server that answers its first requests and lets the others wait for as long as the test lasts.
class PatientServer {
public:
    explicit PatientServer(int answered)
        : server([this, answered](const RawRequest &, QTcpSocket *socket) {
            if (++asked <= answered)
                socket->write(httpResponse(200, "application/json",
                    R"({"choices":[{"message":{"content":"42"},"finish_reason":"stop"}],)"
                    R"("usage":{"prompt_tokens":100000,"completion_tokens":50000}})"));
        })
    {
    }

    RunPlan plan() const
    {
        RunPlan plan = numberedPlan(4);
        plan.providers.first().baseUrl = server.url(QStringLiteral("/v1"));
        plan.providers.first().stream = false;
        return plan;
    }

    int asked = 0;
    RawServer server;
};

/// Answers the next question about a run with one of its buttons, and keeps what it said.
class NextQuestion : public QObject {
public:
    explicit NextQuestion(const char *button)
        : m_button(QLatin1String(button))
    {
        wait();
    }

    QString said;
    int questions = 0;

private:
    void wait()
    {
        QTimer::singleShot(0, this, [this] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return wait();
            ++questions;
            said = box->text();
            box->findChild<QPushButton *>(m_button)->click();
        });
    }

    QString m_button;
};

void start(LiveComparison &comparison, const PatientServer &server, int finished)
{
    comparison.start(server.plan());
    QTRY_COMPARE_WITH_TIMEOUT(comparison.shown().progress().finished, finished, 20'000);
    QCOMPARE(comparison.shown().state(), State::Running);
}

} // namespace

/// Work that costs money ends only when a person says so.
class TestWorkUnderWay : public QObject {
    Q_OBJECT

private slots:
    void closingAsksWithWhatItHasCostAndKeepsRunning();
    void stoppingAndClosingSavesWhatHasFinished();
    void nothingIsAskedWhereNothingRuns();
    void escapeStopsNothing();
    void controlAndPointStops();
    void runningAgainAsksFirst();
    void aSessionIsOpenedInASecondWindow();
    void theSessionThatRunsIsNotOpenedTwice();
    void aDroppedSessionLeavesTheRunAlone();
    void theQuestionGoesAwayWhenTheRunEndsByItself();
    void aDialogEndsBeforeItsWindowDoes();
    void aRequestToEndTheProgramSavesWhatHasCome_data();
    void aRequestToEndTheProgramSavesWhatHasCome();
};

void TestWorkUnderWay::closingAsksWithWhatItHasCostAndKeepsRunning()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    const NextQuestion question("keepRunning");
    QVERIFY(!bench.window->close());
    QCOMPARE(question.questions, 1);
    QVERIFY2(question.said.contains(u"1 of 4") && question.said.contains(u"$0.2"), qPrintable(question.said));
    QVERIFY(bench.window->isVisible());
    QCOMPARE(bench.comparison().shown().state(), State::Running);
}

void TestWorkUnderWay::stoppingAndClosingSavesWhatHasFinished()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    const NextQuestion question("stopAndEnd");
    bench.window->close();
    QTRY_VERIFY(!bench.window->isVisible());
    const QString path = bench.comparison().shown().sessionPath();
    bench.window.reset();
    const auto session = readSession(path);
    QVERIFY(session);
    QCOMPARE(std::ranges::count(session->answers, AnswerStatus::Ok, &Answer::status), 1);
}

void TestWorkUnderWay::nothingIsAskedWhereNothingRuns()
{
    WindowBench bench;
    QVERIFY(bench.window->close());
}

void TestWorkUnderWay::escapeStopsNothing()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    for (int page = MainWindow::SetUp; page <= MainWindow::Settings; ++page) {
        bench.window->showPage(static_cast<MainWindow::Page>(page));
        QTest::keyClick(bench.window.get(), Qt::Key_Escape);
        QTest::keyClick(bench.window.get(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCOMPARE(bench.comparison().shown().state(), State::Running);
    }
}

void TestWorkUnderWay::controlAndPointStops()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTest::keyClick(bench.window.get(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().state(), State::Ended, 20'000);
}

void TestWorkUnderWay::runningAgainAsksFirst()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    const QString path = bench.comparison().shown().sessionPath();
    {
        const NextQuestion question("keepRunning");
        bench.window->startComparison();
        QCOMPARE(question.questions, 1);
    }
    QCOMPARE(bench.comparison().shown().sessionPath(), path);
    QCOMPARE(bench.comparison().shown().state(), State::Running);
    bench.chooseFirst(1);
    const NextQuestion question("stopAndEnd");
    bench.window->startComparison();
    QTRY_VERIFY(!bench.comparison().shown().sessionPath().isEmpty()
        && bench.comparison().shown().sessionPath() != path);
    QCOMPARE(readSession(path)->answers.first().status, AnswerStatus::Ok);
}

void TestWorkUnderWay::aSessionIsOpenedInASecondWindow()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString saved = bench.comparison().shown().sessionPath();
    bench.window.reset();
    const PatientServer server(1);
    MainWindows windows(bench.services);
    MainWindow &first = windows.open();
    start(first.comparison(), server, 1);
    first.open(saved);
    QCOMPARE(windows.all().size(), 2);
    QCOMPARE(first.comparison().shown().state(), State::Running);
    QCOMPARE(windows.all().last()->comparison().shown().sessionPath(), saved);
    QCOMPARE(windows.all().last()->comparison().shown().answers().size(), 12);
    windows.all().last()->close();
    QTRY_COMPARE(windows.all().size(), 1);
    QCOMPARE(first.comparison().shown().state(), State::Running);
}

void TestWorkUnderWay::theSessionThatRunsIsNotOpenedTwice()
{
    WindowBench bench;
    bench.window.reset();
    const PatientServer server(1);
    MainWindows windows(bench.services);
    MainWindow &first = windows.open();
    start(first.comparison(), server, 1);
    first.open(first.comparison().shown().sessionPath(), Opening::Continue);
    QCOMPARE(windows.all().size(), 1);
    QCOMPARE(first.comparison().shown().state(), State::Running);
}

void TestWorkUnderWay::aDroppedSessionLeavesTheRunAlone()
{
    WindowBench bench;
    bench.runFirst(1);
    const QString saved = bench.comparison().shown().sessionPath();
    bench.window.reset();
    const PatientServer server(1);
    MainWindows windows(bench.services);
    MainWindow &first = windows.open();
    start(first.comparison(), server, 1);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved)});
    // Only what has been dragged over a window can be dropped on it.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&first, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&first, &drop);
    QTRY_COMPARE(windows.all().size(), 2);
    QCOMPARE(first.comparison().shown().state(), State::Running);
}

void TestWorkUnderWay::aDialogEndsBeforeItsWindowDoes()
{
    WindowBench bench;
    bench.window.reset();
    MainWindows windows(bench.services);
    const QPointer<MainWindow> window = &windows.open();
    bool isWindowThere = false;
    QTimer::singleShot(0, &windows, [&] {
        // As the window's own dialogs are: on the stack of what opens them.
        QDialog outer(window);
        QTimer::singleShot(0, &outer, [&] {
            QDialog inner(&outer);
            QTimer::singleShot(0, &windows, &MainWindows::endAll);
            inner.exec();
        });
        outer.exec();
        isWindowThere = window;
    });
    QTRY_VERIFY(!window);
    QVERIFY(isWindowThere);
    QCOMPARE(windows.all().size(), 0);
}

void TestWorkUnderWay::theQuestionGoesAwayWhenTheRunEndsByItself()
{
    WindowBench bench;
    const PatientServer server(1);
    start(bench.comparison(), server, 1);
    QTimer::singleShot(0, this, [&] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        bench.comparison().stop();
    });
    QVERIFY(bench.window->close());
    QVERIFY(!bench.comparison().shown().isUnderWay());
}

void TestWorkUnderWay::aRequestToEndTheProgramSavesWhatHasCome_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestWorkUnderWay::aRequestToEndTheProgramSavesWhatHasCome()
{
    QFETCH(const int, signal);
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
        environment.insert(QLatin1String(name), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PENNYBENCH_PROGRAM), {QStringLiteral("--start")});
    QVERIFY(program.waitForStarted());
    const QDir sessions(home.filePath(QStringLiteral("pennybench/sessions")));
    const auto saved = [&sessions]() -> qsizetype {
        const QStringList files = sessions.entryList({QStringLiteral("*.pennybench")});
        const auto session =
            files.isEmpty() ? failure(Problem()) : readSession(sessions.filePath(files.first()));
        return session ? session->answers.size() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saved() >= 3, 60'000);
    ::kill(static_cast<pid_t>(program.processId()), signal);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const auto session = readSession(sessions.filePath(sessions.entryList().last()));
    QVERIFY(session);
    QVERIFY(session->answers.size() >= 3);
    QVERIFY2(
        session->unfinished.isEmpty(), "nothing is left that may have been charged without anybody knowing");
}

PENNYBENCH_TEST(TestWorkUnderWay)
#include "tst_workunderway.moc"
