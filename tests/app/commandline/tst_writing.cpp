#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

#include <functional>

using namespace Pennybench;

namespace {

/// What happens to standard output before the program begins; in the child, so only calls to the system.
void pipeWithoutReader()
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        return;
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    close(ends[1]);
}

void nothingOpen()
{
    close(STDOUT_FILENO);
}

void filesOfFortyKilobytes()
{
    const rlimit limit{40'960, 40'960};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

/// The real program where what it writes is lost: every verb says so, and none leaves half a file.
class TestWriting : public QObject {
    Q_OBJECT

private:
    /// out: a file for standard output; empty: as the child makes it.
    Ran run(const QStringList &arguments, const QString &out, const std::function<void()> &before = {}) const
    {
        QProcess process;
        if (!out.isEmpty())
            process.setStandardOutputFile(out);
        if (before)
            process.setChildProcessModifier(before);
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &process, &QProcess::kill);
        m_home->start(process, arguments);
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    QStringList split(QString arguments) const
    {
        return arguments.replace(u'@', m_home->path(QStringLiteral("x")).chopped(1)).split(u' ');
    }
    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void addVerbs() const
    {
        QTest::addColumn<QString>("arguments"); // @ stands for the folder
        QTest::newRow("version") << QStringLiteral("--version");
        QTest::newRow("help") << QStringLiteral("--help");
        QTest::newRow("help of a verb") << QStringLiteral("score --help");
        QTest::newRow("models") << QStringLiteral("models");
        QTest::newRow("models as JSON") << QStringLiteral("models --json");
        QTest::newRow("suites") << QStringLiteral("suites");
        QTest::newRow("suites as JSON") << QStringLiteral("suites --json");
        QTest::newRow("an imported suite") << QStringLiteral("suites --import @table.csv -o -");
        QTest::newRow("check") << QStringLiteral("check @s.pennybench");
        QTest::newRow("check as JSON") << QStringLiteral("check --json @s.pennybench");
        QTest::newRow("compare") << QStringLiteral("compare @s.pennybench");
        QTest::newRow("compare as JSON") << QStringLiteral("compare --json @s.pennybench");
        QTest::newRow("export as CSV") << QStringLiteral("export @s.pennybench --csv -");
        QTest::newRow("export as JSON lines") << QStringLiteral("export @s.pennybench --jsonl /dev/stdout");
        QTest::newRow("score") << QStringLiteral("score --scorer number --pairs @pairs.jsonl");
        QTest::newRow("score to a name of standard output")
            << QStringLiteral("score --scorer number --pairs @pairs.jsonl -o /dev/stdout");
        QTest::newRow("practice") << QStringLiteral("practice");
    }

    std::unique_ptr<ProgramHome> m_home;

private slots:
    void initTestCase()
    {
        m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
        m_home->write(QStringLiteral("table.csv"), "prompt,expected\nWhat is 1 + 1?,2\n");
        m_home->write(QStringLiteral("pairs.jsonl"),
            QByteArray(R"({"expected": "1.5", "answer": "1.5 and so on and so on and so on"})"
                       "\n")
                .repeated(2'000));
        const Ran ran =
            m_home->run(split(QStringLiteral("run --suite math --limit 30 --session @s.pennybench")));
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    }

    void aFullDiskIsNamed_data() { addVerbs(); }

    void aFullDiskIsNamed()
    {
        QFETCH(QString, arguments);
        const Ran ran = run(split(arguments), QStringLiteral("/dev/full"));
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.err,
            QStringLiteral("pennybench: Standard output cannot be written: No space left on device.\n"));
    }

    void aClosedPipeEndsQuietly_data() { addVerbs(); }

    void aClosedPipeEndsQuietly()
    {
        QFETCH(QString, arguments);
        const Ran ran = run(split(arguments), {}, pipeWithoutReader);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.exitCode, 141);
    }

    void aClosedOutputIsNamed_data() { addVerbs(); }

    void aClosedOutputIsNamed()
    {
        QFETCH(QString, arguments);
        const Ran ran = run(split(arguments), {}, nothingOpen);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(
            ran.err, QStringLiteral("pennybench: Standard output cannot be written: Bad file descriptor.\n"));
    }

    void aRunGoesOnWithoutAReader()
    {
        const Ran ran =
            run(split(QStringLiteral("run --suite math --limit 3 --session @unread.pennybench --csv - "
                                     "--html @unread.html")),
                {}, pipeWithoutReader);
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(QFile::exists(path("unread.html")));
        const Ran checked = m_home->run(split(QStringLiteral("check @unread.pennybench")));
        QVERIFY2(checked.out.contains(QStringLiteral("12 of 12 answers")), qPrintable(checked.out));
    }

    void aRunWhoseTableIsLostKeepsItsSession()
    {
        for (const auto &before : {std::function<void()>(), std::function<void()>(nothingOpen)}) {
            const QString name = before ? QStringLiteral("closed") : QStringLiteral("full");
            const Ran ran =
                run(split(QStringLiteral("run --suite math --limit 3 --session @%1.pennybench").arg(name)),
                    before ? QString() : QStringLiteral("/dev/full"), before);
            QCOMPARE(ran.exitCode, 2);
            QVERIFY2(
                ran.err.contains(QStringLiteral("Standard output cannot be written")), qPrintable(ran.err));
            const Ran checked = m_home->run(split(QStringLiteral("check @%1.pennybench").arg(name)));
            QVERIFY2(checked.out.contains(QStringLiteral("12 of 12 answers")), qPrintable(checked.out));
        }
    }

    void theLastByteOfStandardOutputCounts()
    {
        const Ran ran = run(split(QStringLiteral("score --scorer number --pairs @pairs.jsonl")),
            path("scores.jsonl"), filesOfFortyKilobytes);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.err, QStringLiteral("pennybench: Standard output cannot be written: File too large.\n"));
    }

    void noBrokenFileStays_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("name");
        const auto exported =
            [](const char *option, const QString &name) {
                QTest::newRow(option)
                    << QStringLiteral("export @s.pennybench --%1 @%2").arg(QLatin1String(option), name)
                    << name;
            };
        exported("csv", QStringLiteral("r.csv"));
        exported("jsonl", QStringLiteral("r.jsonl"));
        exported("xlsx", QStringLiteral("r.xlsx"));
        exported("html", QStringLiteral("r.html"));
        exported("pdf", QStringLiteral("r.pdf"));
        exported("chart", QStringLiteral("r.png"));
        QTest::newRow("score") << QStringLiteral("score --scorer number --pairs @pairs.jsonl -o @r.scores")
                               << QStringLiteral("r.scores");
        QTest::newRow("an imported suite")
            << QStringLiteral("suites --import @large.csv -o @r.suite") << QStringLiteral("r.suite");
        QTest::newRow("a kept suite")
            << QStringLiteral("suites --import @large.csv") << QStringLiteral("pennybench/suites/large.json");
    }

    void noBrokenFileStays()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, name);
        QByteArray table("prompt,expected\n");
        for (int i = 0; i < 1'000; ++i)
            table += "What is " + QByteArray::number(i) + " + 1?," + QByteArray::number(i + 1) + '\n';
        m_home->write(QStringLiteral("large.csv"), table);
        const Ran ran = run(split(arguments), {}, filesOfFortyKilobytes);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(QStringLiteral("File too large")), qPrintable(ran.err));
        QCOMPARE(ran.err.count(QStringLiteral("pennybench: ")), 1);
        QVERIFY2(!QFile::exists(m_home->path(name)), "half a file stayed");
        const Ran again = run(split(arguments), {});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QVERIFY(!contentOf(m_home->path(name)).isEmpty());
    }

    void aCopyThatLacksItsJournalIsNamed()
    {
        // What SQLite leaves in the file while it is written with a journal beside it.
        QByteArray session = contentOf(path("s.pennybench"));
        session[18] = 2;
        session[19] = 2;
        m_home->write(QStringLiteral("alone.pennybench"), session);
        const Ran whole = m_home->run(split(QStringLiteral("check @alone.pennybench")));
        QCOMPARE(whole.exitCode, 0);
        QVERIFY2(whole.out.contains(QStringLiteral("120 of 120 planned answers; up to 0 more")),
            qPrintable(whole.out));
        const Ran compared = m_home->run(split(QStringLiteral("compare @alone.pennybench")));
        QCOMPARE(compared.exitCode, 0);
        QVERIFY2(compared.err.contains(QStringLiteral("without its journal")), qPrintable(compared.err));
    }
};

PENNYBENCH_TEST(TestWriting)
#include "tst_writing.moc"
