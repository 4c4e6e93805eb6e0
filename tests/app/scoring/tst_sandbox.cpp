#include "app/scoring/code/sandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Pennybench;
using namespace std::chrono_literals;

namespace {

QByteArray escapes()
{
    QFile file(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/code/escapes.py"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace

class TestSandbox : public QObject {
    Q_OBJECT

private slots:
    void init();
    void noAttemptToEscapeGetsThrough();
    void withoutTheSandboxTheHarmlessAttemptsSucceed();
    void aProgramSeesThreeDescriptorsAndTheSetEnvironment();
    void anAbuseEndsAtItsLimit_data();
    void anAbuseEndsAtItsLimit();
    void twoHundredRunsLeakNoDescriptor();

private:
    Sandbox m_sandbox;
};

void TestSandbox::init()
{
    if (!m_sandbox.problem().isEmpty())
        QSKIP(qPrintable(m_sandbox.problem()));
}

void TestSandbox::noAttemptToEscapeGetsThrough()
{
    const SandboxResult result = m_sandbox.run(escapes(), {}, {});
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QVERIFY2(lines.first().toInt() >= 60, result.err.constData());
    QVERIFY2(lines.size() == 1, result.out.constData());
}

void TestSandbox::withoutTheSandboxTheHarmlessAttemptsSucceed()
{
    QTemporaryDir folder;
    QStringList command{QStringLiteral("/usr/bin/python3"), QStringLiteral("-I"), QStringLiteral("-S"),
        QStringLiteral("-"), QStringLiteral("harmless")};
    if (geteuid() == 0)
        command = QStringList{QStringLiteral("/usr/bin/setpriv"), QStringLiteral("--reuid=12345"),
                      QStringLiteral("--regid=12345"), QStringLiteral("--clear-groups")}
            + command;
    QProcess process;
    process.setWorkingDirectory(geteuid() == 0 ? QStringLiteral("/") : folder.path());
    process.start(command.takeFirst(), command);
    process.write(escapes());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.trimmed().split('\n').size() - 1 >= 15, out.constData());
}

void TestSandbox::aProgramSeesThreeDescriptorsAndTheSetEnvironment()
{
    // Descriptors that this process would hand to any child must not reach this one.
    const int stray = ::open("/dev/null", O_RDONLY);
    QVERIFY(stray >= 3);
    const SandboxResult result = m_sandbox.run("import os\nfds = []\nfor fd in range(64):\n    try:\n"
                                               "        os.fstat(fd)\n        fds.append(fd)\n"
                                               "    except OSError:\n        pass\n"
                                               "print(fds, sorted(os.environ))",
        {}, {});
    ::close(stray);
    QCOMPARE(result.out, QByteArray("[0, 1, 2] ['HOME', 'LANG', 'PATH', 'PWD']\n"));
}

void TestSandbox::anAbuseEndsAtItsLimit_data()
{
    QTest::addColumn<QByteArray>("program");
    const auto row = [](const char *name, const char *program) {
        QTest::newRow(name) << QByteArray(program);
    };
    row("spins", "while True: pass");
    row("sleeps", "import time\ntime.sleep(999)");
    row("computes a huge power", "x = 9 ** 9 ** 9");
    row("backtracks in a pattern", "import re\nre.match('(a+)+$', 'a' * 40 + 'b')");
    row("ignores signals",
        "import signal\nfor s in range(1, 65):\n    try: signal.signal(s, signal.SIG_IGN)\n"
        "    except Exception: pass\nwhile True: pass");
    row("forks without end", "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass");
    row("floods its output", "while True: print('x' * 1000)");
    row("floods its errors", "import sys\nwhile True: sys.stderr.write('x' * 1000)");
    row("recurses without end", "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()");
    row("takes memory", "x = []\nwhile True: x.append(bytearray(1 << 20))");
    row("takes memory in many processes",
        "import os\nfor _ in range(4): os.fork()\nx = []\nwhile True:\n"
        "    try: x.append(bytearray(1 << 20))\n    except MemoryError: pass");
    row("leaves a daemon",
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(99)");
    row("kills all it can", "import os\nos.kill(-1, 9)");
    row("kills its reaper", "import os\nos.kill(1, 9)\nwhile True: pass");
    row("crashes", "import ctypes\nctypes.string_at(0)");
    row("prints bytes", "import os\nos.write(1, bytes(range(256)))");
    row("waits for input", "input()");
    row("makes files without end", "n = 0\nwhile True:\n    open('/box/%d' % n, 'w').close()\n    n += 1");
    row("starts threads without end",
        "import threading, time\nwhile True:\n    try: threading.Thread("
        "target=time.sleep, args=(99,)).start()\n    except RuntimeError: pass");
}

void TestSandbox::anAbuseEndsAtItsLimit()
{
    QFETCH(QByteArray, program);
    const SandboxLimits limits{.wallClock = 1000ms};
    const SandboxResult result = m_sandbox.run(program, {}, limits);
    QVERIFY(result.end != SandboxResult::End::NotStarted);
    QVERIFY(result.out.size() + result.err.size() <= limits.outputBytes + 64 * 1024);
    const auto children = [] {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(gettid()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unknown");
    };
    QTRY_COMPARE(children(), QByteArray());
}

void TestSandbox::twoHundredRunsLeakNoDescriptor()
{
    m_sandbox.run("pass", {}, {});
    const qsizetype before = openDescriptors();
    for (int i = 0; i < 200; ++i)
        QCOMPARE(m_sandbox.run("print(1)", {}, {}).out, QByteArray("1\n"));
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
