#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Pennybench;

/// The real program, ended in the middle of a run: its session stays whole, and the next run says what
/// happened.
class TestCrashes : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QString contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QStringList notes(const QString &pattern) const
    {
        return QDir(path("pennybench")).entryList({pattern}, QDir::Files);
    }
    QStringList arguments(const QString &trials) const
    {
        return {QStringLiteral("run"), QStringLiteral("--suite"), QStringLiteral("math"),
            QStringLiteral("--limit"), QStringLiteral("3"), QStringLiteral("--model"),
            QStringLiteral("practice/scholar"), QStringLiteral("--trials"), trials,
            QStringLiteral("--session"), path("s.pennybench")};
    }

    std::unique_ptr<ProgramHome> m_home;

private slots:
    void init() { m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM)); }

    void aRunThatIsCutOffIsKeptAndTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("a crash") << SIGSEGV;
        QTest::newRow("an assertion") << SIGABRT;
        QTest::newRow("killed") << SIGKILL;
    }

    void aRunThatIsCutOffIsKeptAndTold()
    {
        QFETCH(int, signal);
        QProcess process;
        m_home->start(process, arguments(QStringLiteral("100")));
        const QString log = path("pennybench/pennybench.log");
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).count(QStringLiteral(": ok,")) >= 3, 60'000);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        const auto session = Store::readSession(path("s.pennybench"));
        QVERIFY2(session, session ? "" : qPrintable(session.error().describe()));
        const auto kept = session->answers.size();
        QVERIFY(kept >= 3);

        const Ran next = m_home->run(arguments(QStringLiteral("1")));
        // What was in flight when it was cut off counts as failed.
        QVERIFY2(next.exitCode == 0 || next.exitCode == 1, qPrintable(next.err));
        QVERIFY2(next.err.contains(u"ended unexpectedly"), qPrintable(next.err));
        QVERIFY2(next.err.contains(path("s.pennybench")), qPrintable(next.err));
        QCOMPARE(notes(QStringLiteral("running-*")), QStringList());
        const QStringList told = notes(QStringLiteral("ended-*.txt"));
        QCOMPARE(told.size(), 1);
        const QString note = contentOf(path("pennybench/") + told.first());
        QCOMPARE(note.contains(QStringLiteral("signal %1\n").arg(signal, 2, 10, QLatin1Char('0'))),
            signal != SIGKILL);
        QVERIFY(Store::readSession(path("s.pennybench"))->answers.size() >= kept);

        const Ran third = m_home->run(arguments(QStringLiteral("1")));
        QVERIFY2(!third.err.contains(u"unexpectedly"), qPrintable(third.err));
    }

    void aRunThatEndsProperlyLeavesItsLogAndNoNote()
    {
        const QString log = path("elsewhere.log");
        const Ran ran =
            m_home->run(arguments(QStringLiteral("1")) + QStringList{QStringLiteral("--log"), log});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        const QString content = contentOf(log);
        QVERIFY2(content.contains(u" run: begins, pennybench "), qPrintable(content));
        QVERIFY2(content.contains(u" run: asks for 3 answers of practice/scholar"), qPrintable(content));
        QVERIFY2(content.contains(u" run: completed: 3 of 3 answered, 0 failed"), qPrintable(content));
        QVERIFY2(content.contains(u" run: ends with 0"), qPrintable(content));
        QVERIFY(!QFile::exists(path("pennybench/pennybench.log")));
        QCOMPARE(notes(QStringLiteral("*")), QStringList());
    }
};

PENNYBENCH_TEST(TestCrashes)
#include "tst_crashes.moc"
