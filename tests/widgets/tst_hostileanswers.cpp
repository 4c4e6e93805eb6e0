#include "tests/support/hostileanswers.h"
#include "tests/support/testprogram.h"
#include "widgets/answerdifference.h"
#include "widgets/answerpane.h"
#include "widgets/markedtext.h"
#include "widgets/richtext/typesetter.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Pennybench;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

/// Says whether somebody opened a file of this folder.
class OpenWatch {
public:
    explicit OpenWatch(const QString &folder)
        : m_watch(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_watch, qPrintable(folder), IN_OPEN | IN_ACCESS);
    }
    ~OpenWatch() { close(m_watch); }
    bool sawOpening() const
    {
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
    }

private:
    int m_watch;
};

/// Processor time on this thread is what freezes a window, and does not depend on what else the machine does.
qint64 threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
}

/// What one turn of the event loop takes at most, until everything is done.
template <typename Done>
qint64 longestTurn(Done &&done)
{
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    // Without it, a turn could wait for ever.
    QTimer wake;
    wake.start(1);
    int quiet = 0;
    while (quiet < 20 && whole.elapsed() < 60'000) {
        const qint64 before = threadMs();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        longest = std::max(longest, threadMs() - before);
        quiet = done() ? quiet + 1 : 0;
    }
    return longest;
}

} // namespace

/// The places of this room that show text from outside. Those of other rooms have tests of their own.
class TestHostileAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLoadedOpenedOrFrozen_data();
    void nothingIsLoadedOpenedOrFrozen();

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
    ThemeSource m_theme; ///< one for all, as in the program: MathJax is loaded once
};

void TestHostileAnswers::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(mkfifo(qPrintable(m_folder.filePath(u"pipe"_s)), 0600), 0);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void TestHostileAnswers::nothingIsLoadedOpenedOrFrozen_data()
{
    QTest::addColumn<QString>("answer");
    const QList<HostileAnswer> all = hostileAnswers(m_server.serverPort(), m_folder.filePath(u"pipe"_s));
    QVERIFY(all.size() >= 40);
    for (const HostileAnswer &one : all)
        QTest::newRow(one.name) << one.text;
}

void TestHostileAnswers::nothingIsLoadedOpenedOrFrozen()
{
    QFETCH(QString, answer);
    // That nothing freezes, on any machine and in any build; how long it takes is in bench_window.
    constexpr qint64 longest = 2000;
    const OpenWatch watch(m_folder.path());
    QWidget window;
    AnswerPane whole(&window);
    AnswerPane streamed(&window);
    MarkedText marked(m_theme, &window);
    whole.setTypesetter(m_theme.typesetter());
    streamed.setTypesetter(m_theme.typesetter());
    whole.setGeometry(0, 0, 320, 480);
    streamed.setGeometry(320, 0, 320, 480);
    marked.setGeometry(640, 0, 320, 480);
    window.resize(960, 480);
    window.show();

    const auto turn = [](auto &&work) {
        const qint64 before = threadMs();
        work();
        return threadMs() - before;
    };
    qint64 slowest = turn([&] { whole.showWhole(answer, answer); });
    slowest =
        std::max(slowest, turn([&] { marked.showText(answer, 0, std::min<qsizetype>(answer.size(), 5)); }));
    for (qsizetype at = 0; at < answer.size(); at += answer.size() / 5 + 1)
        slowest = std::max(slowest, turn([&] {
            streamed.appendText(answer.mid(at, answer.size() / 5 + 1));
            streamed.finish();
        }));
    QElapsedTimer clock;
    clock.start();
    slowest = std::max(slowest, longestTurn([&] { return marked.isSettled() || clock.elapsed() > 5000; }));
    QVERIFY2(slowest <= longest, qPrintable(QString::number(slowest) + u" ms"_s));
    QVERIFY(!m_server.hasPendingConnections());
    QVERIFY(!watch.sawOpening());
    for (const QTextBrowser *browser : window.findChildren<QTextBrowser *>())
        QVERIFY(!browser->openLinks() && !browser->openExternalLinks());
}

PENNYBENCH_TEST(TestHostileAnswers)
#include "tst_hostileanswers.moc"
