#include "app/scoring/code/pythonscorer.h"
#include "tests/app/scoring/squaretasks.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestCodeLimits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aLimitIsNamedApartFromAWrongValue_data();
    void aLimitIsNamedApartFromAWrongValue();
    void slowCodeIsGivenTenTimesTheTimeOfTheReference();
    void withoutASandboxCodeIsUndecidedAndNothingRuns_data();
    void withoutASandboxCodeIsUndecidedAndNothingRuns();
};

void TestCodeLimits::initTestCase()
{
    const Score score =
        scoreOf(squareByCalls(), {}, fenced(QStringLiteral("def square(x):\n    return x * x")));
    if (score.verdict == Verdict::Undecided)
        QSKIP(qPrintable(score.reason.english()));
}

void TestCodeLimits::aLimitIsNamedApartFromAWrongValue_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *code, const char *reason) {
        QTest::newRow(reason) << QString::fromUtf8(code) << QString::fromUtf8(reason);
    };
    row("def square(x):\n    while True: pass", "Time limit: the code was stopped after 1.5 s.");
    row("def square(x):\n    while True: print(x)",
        "Output limit: the code was stopped after it had printed more than 64 KB.");
    row("def square(x):\n    a = []\n    while True: a.append(bytearray(1 << 20))",
        "square(3) raised MemoryError: ");
    row("import os\ndef square(x):\n    os.fork()\n    os.fork()\n    a = []\n    while True:\n"
        "        try: a.append(bytearray(1 << 20))\n        except MemoryError: pass",
        "Memory limit: the code was stopped at 768 MB.");
    row("import ctypes\ndef square(x):\n    ctypes.string_at(0)",
        "The program ended by signal 11 before its tests did.");
    row("import os\ndef square(x):\n    os._exit(3)",
        "The program ended with exit code 3 before its tests did.");
    row("def square(x):\n    return square(x)",
        "square(3) raised RecursionError: maximum recursion depth exceeded");
    row("def square(x):\n    return input()", "square(3) raised EOFError: EOF when reading a line");
    row("import os\nn = 0\ndef square(x):\n    n = 0\n    while True:\n"
        "        open('/box/%d' % n, 'w').close()\n        n += 1",
        "File limit: the code was stopped after it had made more than 10000 files.");
    row("def square(x) return", "The code cannot be loaded: SyntaxError: expected ':' (answer.py, line 2)");
    row("def cube(x):\n    return x", "The code defines no function square.");
}

void TestCodeLimits::aLimitIsNamedApartFromAWrongValue()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    SandboxLimits limits;
    limits.wallClock = std::chrono::milliseconds(reason.startsWith(u"Time") ? 1500 : 30'000);
    const PythonScorer scorer({.allowCode = true}, limits);
    const Score score =
        scorer.score({{QStringLiteral("code-python"), squareByCalls()}, {}, {}, fenced(code), false});
    QCOMPARE(score.reason.english(), reason);
    QCOMPARE(score.verdict, Verdict::Incorrect);
}

void TestCodeLimits::slowCodeIsGivenTenTimesTheTimeOfTheReference()
{
    SandboxLimits limits;
    limits.wallClock = std::chrono::milliseconds(1500);
    const PythonScorer scorer({.allowCode = true}, limits);
    QJsonObject fields = squareByCalls();
    const auto sleeping = [](double seconds) {
        return fenced(
            QStringLiteral("import time\ndef square(x):\n    time.sleep(%1)\n    return x * x").arg(seconds));
    };
    const auto scored = [&] {
        return scorer.score({{QStringLiteral("code-python"), fields}, {}, {}, sleeping(0.6), false}).verdict;
    };
    QCOMPARE(scored(), Verdict::Incorrect);
    fields.insert(QStringLiteral("reference"), sleeping(0.2));
    QCOMPARE(scored(), Verdict::Correct);
}

void TestCodeLimits::withoutASandboxCodeIsUndecidedAndNothingRuns_data()
{
    QTest::addColumn<QByteArray>("standIn"); // empty: bubblewrap is not there
    QTest::addColumn<QString>("reason");
    QTest::newRow("it is not installed") << QByteArray() << QStringLiteral("apt install bubblewrap");
    QTest::newRow("AppArmor forbids the map of users")
        << QByteArray("echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1")
        << QStringLiteral("AppArmor");
    QTest::newRow("AppArmor forbids the loopback device")
        << QByteArray("echo 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted' >&2; exit 1")
        << QStringLiteral("kernel.apparmor_restrict_unprivileged_userns=0");
    QTest::newRow("user namespaces are forbidden")
        << QByteArray("echo 'bwrap: Creating new namespace failed: No space left on device' >&2; exit 1")
        << QStringLiteral("user.max_user_namespaces");
    QTest::newRow("it says nothing") << QByteArray("exit 1") << QStringLiteral("it gave no reason");
    QTest::newRow("it ends well but starts nothing")
        << QByteArray("exit 0") << QStringLiteral("cannot start");
    QTest::newRow("it runs programs without walls")
        << QByteArray("cat <&10 >\"$0.py\"; exec /usr/bin/python3 \"$0.py\"")
        << QStringLiteral("is not closed in");
}

void TestCodeLimits::withoutASandboxCodeIsUndecidedAndNothingRuns()
{
    QFETCH(QByteArray, standIn);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const QString bubblewrap = standIn.isEmpty() ? QString() : folder.filePath(QStringLiteral("bwrap"));
    if (!standIn.isEmpty()) {
        QFile file(bubblewrap);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/bash\n" + standIn + "\n");
        // Root's sandboxes are started as a plain user.
        const QFile::Permissions everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(file.setPermissions(everyone));
        QVERIFY(QFile::setPermissions(folder.path(), everyone));
    }
    const QString marker = folder.filePath(QStringLiteral("marker"));
    const QString code =
        QStringLiteral("open('%1', 'w').close()\ndef square(x):\n    return x * x").arg(marker);
    const PythonScorer scorer({.allowCode = true}, {}, bubblewrap);
    for (const QJsonObject &fields : {squareByCalls(), squareByScript(), squareByLoop()}) {
        const Score score =
            scorer.score({{QStringLiteral("code-python"), fields}, {}, {}, fenced(code), false});
        QCOMPARE(score.verdict, Verdict::Undecided);
        QVERIFY(!score.score);
        QVERIFY2(score.reason.english().contains(reason), qPrintable(score.reason.english()));
        QVERIFY(!QFile::exists(marker));
    }
}

PENNYBENCH_TEST(TestCodeLimits)
#include "tst_codelimits.moc"
