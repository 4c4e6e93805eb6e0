#include "app/scoring/code/sandbox.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace std::chrono_literals;

namespace {

QByteArray escapes()
{
    QFile file(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/code/escapes.py"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs it in a thread that is a plain user; as such already where the tests are not run by root. The system
/// calls change the credentials of this one thread.
template <typename Function>
void asPlainUser(Function function)
{
    std::thread([&] {
        constexpr unsigned plain = 12345;
        if (geteuid() == 0) {
            syscall(SYS_setgroups, 0, nullptr);
            syscall(SYS_setresgid, plain, plain, plain);
            syscall(SYS_setresuid, plain, plain, plain);
        }
        function();
    }).join();
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

/// The processes below this one, zombies included, by any of its threads.
QByteArray processesBelow()
{
    QByteArray all;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/children")));
        all += file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    return all;
}

QStringList temporaryFiles()
{
    return QDir(QDir::tempPath())
        .entryList({QStringLiteral("*bwrap*"), QStringLiteral("*bubblewrap*")},
            QDir::AllEntries | QDir::Hidden | QDir::System);
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
    void noAttemptToEscapeGetsThrough_data();
    void noAttemptToEscapeGetsThrough();
    void withoutTheSandboxTheHarmlessAttemptsSucceed();
    void aProgramSeesThreeDescriptorsAndTheSetEnvironment();
    void anAbuseEndsAtItsLimit_data();
    void anAbuseEndsAtItsLimit();
    void aProgramHasNoMoreProcessesThanItsLimit_data();
    void aProgramHasNoMoreProcessesThanItsLimit();
    void manyRunsLeakNothing();
    void eightRunsAtOnceDoNotDisturbEachOther();

private:
    Sandbox m_sandbox;
};

void TestSandbox::init()
{
    if (!m_sandbox.problem().isEmpty())
        QSKIP(qPrintable(m_sandbox.problem().english()));
}

void TestSandbox::noAttemptToEscapeGetsThrough_data()
{
    QTest::addColumn<bool>("plainUser");
    QTest::newRow("as whoever runs the tests") << false;
    QTest::newRow("as a plain user") << true;
}

void TestSandbox::noAttemptToEscapeGetsThrough()
{
    QFETCH(bool, plainUser);
    SandboxResult result;
    const auto attempt = [&] { result = Sandbox().run(escapes(), {}, {}); };
    if (plainUser)
        asPlainUser(attempt);
    else
        attempt();
    if (plainUser && result.end == SandboxResult::End::NotStarted)
        QSKIP(qPrintable(result.problem.english()));
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
    row("writes after its end",
        "import os, time\nif os.fork() == 0:\n    time.sleep(0.3)\n    os.write(1, b'late')");
    row("opens files without end",
        "n = []\nwhile True:\n    try: n.append(open('/dev/null'))\n"
        "    except OSError: break");
    row("fills the disk", "with open('/box/x', 'wb') as f:\n    while True: f.write(bytes(1 << 20))");
    row("makes links that lead in a circle",
        "import os\nos.symlink('/box/a', '/box/b')\n"
        "os.symlink('/box/b', '/box/a')\nopen('/box/a')");
    row("asks for a core file",
        "import os, resource\n"
        "try: resource.setrlimit(resource.RLIMIT_CORE, (-1, -1))\n"
        "except ValueError: pass\nos.abort()");
    row("stops itself", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)");
    row("prints a huge number", "import sys\nsys.set_int_max_str_digits(0)\nprint(1 << 40_000_000)");
    row("starts threads without end",
        "import threading, time\nwhile True:\n    try: threading.Thread("
        "target=time.sleep, args=(99,)).start()\n    except RuntimeError: pass");
}

void TestSandbox::anAbuseEndsAtItsLimit()
{
    QFETCH(QByteArray, program);
    const SandboxLimits limits{.wallClock = 400ms};
    const SandboxResult result = m_sandbox.run(program, {}, limits);
    QVERIFY(result.end != SandboxResult::End::NotStarted);
    QVERIFY(result.out.size() <= limits.outputBytes + 64 * 1024);
    QVERIFY(result.err.size() <= limits.errorBytes + 64 * 1024);
    QVERIFY(result.end != SandboxResult::End::TimeLimit || result.elapsed <= limits.wallClock + 3s);
    QTRY_COMPARE(processesBelow(), QByteArray());
}

void TestSandbox::aProgramHasNoMoreProcessesThanItsLimit_data()
{
    QTest::addColumn<bool>("plain");
    QTest::newRow("as whoever runs the tests") << false;
    QTest::newRow("as a plain user") << true;
}

void TestSandbox::aProgramHasNoMoreProcessesThanItsLimit()
{
    QFETCH(const bool, plain);
    const QByteArray program = "import os, time\nmade = 0\ntry:\n    while made < 200:\n"
                               "        if os.fork() == 0:\n            time.sleep(9)\n        made += 1\n"
                               "except OSError: pass\nprint(made)";
    SandboxResult result;
    const auto run = [&] { result = m_sandbox.run(program, {}, {}); };
    if (plain)
        asPlainUser(run);
    else
        run();
    QCOMPARE(result.end, SandboxResult::End::Exited);
    QVERIFY2(
        result.out.toInt() > 0 && result.out.toInt() < SandboxLimits().processes, result.out.constData());
    QTRY_COMPARE(processesBelow(), QByteArray());
}

void TestSandbox::manyRunsLeakNothing()
{
    // Some of them end at a limit, as those leave most behind where something is wrong.
    const QList<QByteArray> programs{"print(1)", "import os\nos.fork()\nopen('/box/x', 'w').write('x')",
        "import os\nif os.fork() == 0:\n    os.setsid()\n    os.fork()\n    import time\n    time.sleep(9)",
        "import os\nwhile True: os.write(2, b'x' * 4096)"};
    for (const QByteArray &program : programs)
        m_sandbox.run(program, {}, {});
    const qsizetype descriptors = openDescriptors();
    const QStringList files = temporaryFiles();
    const qint64 memory = residentKilobytes();
    for (int i = 0; i < 60; ++i) {
        const SandboxResult result = m_sandbox.run(programs.at(i % programs.size()), {}, {});
        QVERIFY(result.end == SandboxResult::End::Exited || result.end == SandboxResult::End::OutputLimit);
    }
    QCOMPARE(openDescriptors(), descriptors);
    QTRY_COMPARE(processesBelow(), QByteArray());
    QCOMPARE(temporaryFiles(), files);
    QVERIFY2(residentKilobytes() - memory < 8'000, qPrintable(QString::number(residentKilobytes() - memory)));
}

void TestSandbox::eightRunsAtOnceDoNotDisturbEachOther()
{
    const qsizetype descriptors = openDescriptors();
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            const QByteArray text = QByteArray::number(i);
            for (int k = 0; k < 3; ++k)
                right += m_sandbox.run("import sys\nprint(sys.stdin.read())", text, {}).out == text + '\n';
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 24);
    QCOMPARE(openDescriptors(), descriptors);
    QTRY_COMPARE(processesBelow(), QByteArray());
}

PENNYBENCH_TEST(TestSandbox)
#include "tst_sandbox.moc"
