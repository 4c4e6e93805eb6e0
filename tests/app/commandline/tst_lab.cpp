#include "app/runs/canaries.h"
#include "app/runs/judgingtasks.h"
#include "app/store/sessionfile.h"
#include "tests/support/labserver.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// Sessions in a database, by the real program and a real server.
class TestLab : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    const ProgramHome m_home{QStringLiteral(PENNYBENCH_PROGRAM)};

    QByteArray bytesIn(const QString &name) const
    {
        QFile file(m_home.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Ran exported(const QString &session, const QString &name) const
    {
        return m_home.run({u"export"_s, session, u"--csv"_s, m_home.path(name + u".csv"_s), u"--jsonl"_s,
            m_home.path(name + u".jsonl"_s), u"--html"_s, m_home.path(name + u".html"_s)});
    }

private slots:
    void initTestCase() { m_server.beginTest(LabServer::Database::Empty); }

    void nothingIsCreatedUnlessAsked()
    {
        const QString session = m_server.at(u"one"_s);
        const Ran refused = m_home.run({u"run"_s, u"--session"_s, session, u"--limit"_s, u"1"_s});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains(u"pennybench lab init ADDRESS"_s), qPrintable(refused.err));
        QCOMPARE(refused.err.count(u'\n'), 1);
        const Ran dry = m_home.run({u"lab"_s, u"init"_s, u"--dry-run"_s, m_server.lab()});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY(dry.out.contains(u"CREATE SCHEMA pennybench;"_s));
        QCOMPARE(m_server.ask(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'pennybench'"_s), u"0"_s);
        const Ran done = m_home.run({u"lab"_s, u"init"_s, m_server.lab()});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.out, dry.out);
        const Ran again = m_home.run({u"lab"_s, u"init"_s, m_server.lab()});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.isEmpty());
    }

    void aRunInADatabaseIsContinuedThereAndReportedLikeAFile()
    {
        const QString session = m_server.at(u"one"_s);
        const QStringList run{u"run"_s, u"--session"_s, session, u"--suite"_s, u"math"_s, u"--limit"_s};
        const Ran first = m_home.run(run + QStringList{u"2"_s});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        const Ran more = m_home.run(run + QStringList{u"5"_s});
        QVERIFY2(more.exitCode == 0, qPrintable(more.err));
        const Ran dry = m_home.run(run + QStringList{u"5"_s, u"--dry-run"_s});
        QVERIFY2(dry.out.contains(u"requests  0"_s), qPrintable(dry.out));
        QCOMPARE(m_home.run({u"check"_s, session}).exitCode, 0);
        QCOMPARE(m_home.run({u"score"_s, session}).exitCode, 0);
        const QString file = m_home.path(u"copy.pennybench"_s);
        const QString back = m_server.at(u"back"_s);
        QCOMPARE(m_home.run({u"copy"_s, session, file}).exitCode, 0);
        QCOMPARE(m_home.run({u"copy"_s, file, back}).exitCode, 0);
        const QString figures = m_home.run({u"compare"_s, session, u"--json"_s}).out;
        QVERIFY(figures.contains(u"practice/penny"_s));
        QCOMPARE(m_home.run({u"compare"_s, file, u"--json"_s}).out, figures);
        QCOMPARE(exported(session, u"there"_s).exitCode, 0);
        QCOMPARE(exported(file, u"here"_s).exitCode, 0);
        QCOMPARE(exported(back, u"back"_s).exitCode, 0);
        QCOMPARE(bytesIn(u"there.jsonl"_s).count('\n'), 20);
        for (const QString &ending : {u".csv"_s, u".jsonl"_s, u".html"_s}) {
            QVERIFY(!bytesIn(u"there"_s + ending).isEmpty());
            QVERIFY2(bytesIn(u"here"_s + ending) == bytesIn(u"there"_s + ending), qPrintable(ending));
            QVERIFY2(bytesIn(u"back"_s + ending) == bytesIn(u"there"_s + ending), qPrintable(ending));
        }
    }

    void programsThatStartTogetherAgreeAndAllSeeAll()
    {
        const QString suite = m_home.write(u"poems.json"_s,
            QByteArray(
                "{'format': 'pennybench-suite', 'version': 1, 'id': 'poems', 'title': 'Poems', 'prompts': ["
                "{'id': 'sea', 'prompt': 'A line about the sea.', 'scorer': {'type': 'judge', 'rubric': "
                "'It rhymes.'}}, {'id': 'sky', 'prompt': 'A line about the sky.', 'scorer': {'type': "
                "'judge', 'mode': 'pairwise', 'rubric': 'It rhymes.'}}, {'id': 'sum', 'prompt': "
                "'What is 6 times 7?', 'scorer': {'type': 'number', 'expected': '42'}}]}")
                .replace('\'', '"'));
        const QString session = m_server.at(u"together"_s);
        const QStringList arguments{u"run"_s, u"--session"_s, session, u"--suite"_s, suite, u"--model"_s,
            u"practice/penny"_s, u"--model"_s, u"practice/sprinter"_s, u"--judge"_s, u"practice/scholar"_s};
        QProcess first;
        QProcess second;
        m_home.start(first, arguments);
        m_home.start(second, arguments);
        for (QProcess *process : {&first, &second}) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        const QByteArray table = first.readAllStandardOutput();
        QVERIFY(table.contains("Penny"));
        QCOMPARE(second.readAllStandardOutput().split('\n'), table.split('\n'));
        const auto read = Store::readSession(session);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().describe()));
        QCOMPARE(read->answers.size(), 6);
        const auto ofCanaries = std::ranges::count_if(read->judgements, [](const Runs::Answer &each) {
            const auto place = Runs::judgedPlace(each.key.promptId);
            return place && Runs::isOfCanary(*place);
        });
        QVERIFY(ofCanaries > 0);
        QCOMPARE(read->judgements.size() - ofCanaries, 4);
        for (const Runs::Answer &answer : read->answers) {
            QCOMPARE(answer.attempts, 1);
            const bool isPair = answer.key.promptId == u"sky";
            QVERIFY2(answer.score && (isPair || answer.score->score), qPrintable(answer.key.promptId));
            // So it is said where both replies are known.
            QCOMPARE(answer.score->reason.english().startsWith(u"Compared, not scored."), isPair);
        }
        const Ran status = m_home.run({u"lab"_s, u"status"_s, m_server.lab()});
        QCOMPARE(status.exitCode, 0);
        QVERIFY2(status.err.contains(u"Nobody"_s), qPrintable(status.err));
    }

    void aPasswordInTheAddressIsRefusedAndNowhereRepeated()
    {
        const QString log = m_home.path(u"log"_s);
        for (const QStringList &words : {QStringList{u"run"_s, u"--log"_s, log, u"--session"_s},
                 {u"export"_s, u"--csv"_s, u"-"_s}, {u"compare"_s}, {u"check"_s},
                 {u"copy"_s, m_home.path(u"copy.pennybench"_s)}, {u"lab"_s, u"init"_s}}) {
            const Ran ran =
                m_home.run(words + QStringList{u"postgresql://owner:hush-hush@127.0.0.1/lab?session=one"_s});
            QVERIFY2(ran.exitCode != 0, qPrintable(words.first()));
            QVERIFY2((ran.err + ran.out).contains(u"must not contain a password"_s), qPrintable(ran.err));
            QVERIFY2(!(ran.err + ran.out).contains(u"hush"_s), qPrintable(ran.err));
        }
        QVERIFY(!bytesIn(u"log"_s).contains("hush"));
    }

    void aRoleThatOnlyReadsExportsAndIsToldThatItMayNotRun()
    {
        m_server.addUser(u"class"_s, u"pennybench_read"_s);
        const QString session = m_server.at(u"one"_s, u"class"_s);
        QCOMPARE(m_home.run({u"export"_s, session, u"--csv"_s, u"-"_s}).exitCode, 0);
        const Ran ran =
            m_home.run({u"run"_s, u"--session"_s, session, u"--limit"_s, u"7"_s, u"--suite"_s, u"math"_s});
        QCOMPARE(ran.exitCode, 4);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.contains(u"no right"_s), qPrintable(ran.err));
    }
};

PENNYBENCH_TEST(TestLab)
#include "tst_lab.moc"
