#include "app/base/crashrecord.h"
#include "app/desktop/window/mainwindows.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/sessionclaims.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QLocalServer>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QThread>

using namespace Pennybench;
using namespace Pennybench::Desktop;

/// How a session comes into a window: opened once, told after a crash, with the icon of the program.
class TestOpening : public QObject {
    Q_OBJECT

private:
    /// From another thread, as another process would.
    static bool isBroughtUp(const QString &folder, const QString &session)
    {
        bool answered = false;
        std::unique_ptr<QThread> other(
            QThread::create([&] { answered = SessionClaims::bringUpElsewhere(folder, session); }));
        other->start();
        if (!QTest::qWaitFor([&] { return other->isFinished(); }, 60'000))
            qFatal("nobody answers");
        return answered;
    }

private slots:
    void aSessionThatIsShownIsBroughtUp()
    {
        const QTemporaryDir folder;
        const QString session = folder.filePath(QStringLiteral("a.pennybench"));
        SessionClaims claims(folder.path());
        QSignalSpy wanted(&claims, &SessionClaims::wanted);
        QVERIFY(!isBroughtUp(folder.path(), session));
        claims.claim(this, session);
        QVERIFY(isBroughtUp(folder.path(), session));
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30'000);
        QCOMPARE(wanted.first().first().toString(), session);
        QVERIFY(!isBroughtUp(folder.path(), folder.filePath(QStringLiteral("b.pennybench"))));
    }

    void aWindowThatGoesOnToAnotherSessionGivesTheFirstUp()
    {
        const QTemporaryDir folder;
        const QString session = folder.filePath(QStringLiteral("a.pennybench"));
        SessionClaims claims(folder.path());
        claims.claim(this, session);
        claims.claim(this, folder.filePath(QStringLiteral("b.pennybench")));
        QVERIFY(!isBroughtUp(folder.path(), session));
        claims.claim(this, {});
        QVERIFY(!isBroughtUp(folder.path(), folder.filePath(QStringLiteral("b.pennybench"))));
    }

    void aLinkToTheSessionIsTheSameSession()
    {
        const QTemporaryDir folder;
        const QString session = folder.filePath(QStringLiteral("a.pennybench"));
        QVERIFY(QFile(session).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(session, folder.filePath(QStringLiteral("link"))));
        SessionClaims claims(folder.path());
        claims.claim(this, session);
        QVERIFY(isBroughtUp(folder.path(), folder.filePath(QStringLiteral("link"))));
    }

    /// The real program: the second one ends, the first one goes on.
    void aSecondProgramWithTheSameSessionEnds()
    {
        WindowBench bench;
        bench.runFirst(1);
        const QString session = bench.comparison().shown().sessionPath();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), bench.folder.path());
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(name), bench.folder.path());
        QProcess first;
        QProcess second;
        for (QProcess *process : {&first, &second})
            process->setProcessEnvironment(environment);
        first.start(QStringLiteral(PENNYBENCH_PROGRAM), {session});
        const QDir sockets(bench.folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(
            !sockets.entryList({QStringLiteral("pennybench-*")}, QDir::System).isEmpty(), 60'000);
        second.start(QStringLiteral(PENNYBENCH_PROGRAM), {session});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 60'000);
    }

    void aRunIsNotedFromItsBeginningToItsEnd()
    {
        WindowBench bench;
        MainWindows windows(bench.services);
        QSignalSpy began(&windows, &MainWindows::runBegan);
        QSignalSpy ended(&windows, &MainWindows::runEnded);
        QSignalSpy shown(&windows, &MainWindows::sessionShown);
        MainWindow &window = windows.open();
        WindowBench::chooseFirstIn(window, 1);
        window.startComparison();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 90'000);
        const QString session = window.comparison().shown().sessionPath();
        QCOMPARE(began.size(), 1);
        QCOMPARE(began.first().first().toString(), session);
        QCOMPARE(ended.first().first().toString(), session);
        QCOMPARE(shown.last().last().toString(), session);
    }

    void anUnexpectedEndIsToldAndItsSessionIsOneClickAway()
    {
        WindowBench bench;
        bench.runFirst(1);
        const QString session = bench.comparison().shown().sessionPath();
        MainWindows windows(bench.services);
        MainWindow &window = windows.open();
        window.sayUnexpectedEnd(
            {QDateTime::currentDateTimeUtc(), 11, {session}, bench.folder.filePath(QStringLiteral("n"))});
        auto *notice = window.findChild<NoticeBar *>();
        QVERIFY(notice->isVisible());
        QString texts;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            texts += label->text();
        QVERIFY2(texts.contains(QFileInfo(session).fileName()), qPrintable(texts));
        const auto buttons = notice->findChildren<QPushButton *>();
        const auto open = std::ranges::find(buttons, QStringLiteral("Open session"), &QPushButton::text);
        QVERIFY(open != buttons.cend());
        (*open)->click();
        QCOMPARE(window.comparison().shown().sessionPath(), session);
    }

    void theSmallIconIsTheDrawing()
    {
        const QString icon =
            QStringLiteral(PENNYBENCH_SOURCE "/resources/install/io.github.pennybench.Pennybench.");
        const QImage small = QImage(icon + QStringLiteral("png")).convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(small.size(), QSize(48, 48));
        QImage drawn(small.size(), QImage::Format_ARGB32);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(icon + QStringLiteral("svg")).render(&painter);
        painter.end();
        qint64 difference = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                const QColor a = small.pixelColor(x, y);
                const QColor b = drawn.pixelColor(x, y);
                difference += qAbs(a.alpha() - b.alpha())
                    + (qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()))
                        * a.alpha() / 255;
            }
        }
        // Two painters smooth edges differently.
        QVERIFY2(difference / (48 * 48) < 12, qPrintable(QString::number(difference / (48 * 48))));
    }
};

PENNYBENCH_TEST(TestOpening)
#include "tst_opening.moc"
