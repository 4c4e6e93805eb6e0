#include "app/runs/summary.h"
#include "app/store/sessionreader.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

class TestSessionReader : public QObject {
    Q_OBJECT

private:
    SessionFolder m_sessions;

private slots:
    void aFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("that is empty") << QByteArray() << QStringLiteral("not a Pennybench session");
        QTest::newRow("that is text")
            << QByteArray("id,text\n").repeated(100) << QStringLiteral("not a Pennybench session");
        QTest::newRow("that begins like a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4'000, 'x') << QStringLiteral("session");
    }

    void aFileIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString path = m_sessions.freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = readSession(path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.english().contains(says), qPrintable(read.error().message.english()));
        QCOMPARE(read.error().file, path);
        QVERIFY(!SessionFile::open(path));
        QCOMPARE(bytesOf(path), content);
    }

    void aForeignDatabaseIsRefusedUnchanged()
    {
        const QString path = m_sessions.freshPath();
        QVERIFY(executeSql(path, QStringLiteral("CREATE TABLE t (x);\nINSERT INTO t VALUES (1);\n")));
        const QByteArray before = bytesOf(path);
        QVERIFY(!readSession(path));
        QVERIFY(!SessionFile::open(path));
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerSessionIsRefusedUnchanged()
    {
        const QString path = m_sessions.withAnswers(1);
        QVERIFY(executeSql(path, QStringLiteral("PRAGMA user_version = 99;\n")));
        const QByteArray before = bytesOf(path);
        const auto opened = SessionFile::open(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.english().contains(QStringLiteral("newer version of Pennybench")));
        QVERIFY(!readSession(path));
        QCOMPARE(bytesOf(path), before);
    }

    void anOlderSessionIsMigratedWithACopyBesideIt()
    {
        const QString path = m_sessions.withAnswers(2);
        // The first schema.
        QVERIFY(executeSql(path,
            QStringLiteral(
                "CREATE TABLE first AS SELECT * FROM answer;\nDROP TABLE answer;\n"
                "ALTER TABLE first RENAME TO answer;\nALTER TABLE answer DROP COLUMN turn;\n"
                "ALTER TABLE prompt DROP COLUMN earlier_turns;\n"
                "ALTER TABLE prompt DROP COLUMN branch_of;\nALTER TABLE prompt DROP COLUMN shared_turns;\n"
                "ALTER TABLE answer DROP COLUMN reused_from;\nALTER TABLE answer DROP COLUMN error_said;\n"
                "ALTER TABLE answer DROP COLUMN reason_said;\n"
                "ALTER TABLE answer DROP COLUMN notes;\nALTER TABLE answer DROP COLUMN load_time;\n"
                "DROP TABLE judgement;\nDROP TABLE class_vote;\nDROP TABLE class_question;\nDROP TABLE "
                "class_room;\n"
                "DROP TABLE decision;\nDROP TABLE contestant;\nPRAGMA user_version = 1;\n")));
        const QByteArray before = bytesOf(path);
        const auto read = readSession(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
        QCOMPARE(read->answers.size(), 2);
        QCOMPARE(read->answers.last().key.turn, 1);
        QVERIFY2(bytesOf(path) == before, "reading changes nothing");
        {
            const auto file = SessionFile::open(path);
            QVERIFY2(file, file ? "" : qPrintable(file.error().describe()));
            QCOMPARE((*file)->session().answers.size(), 2);
            const Message reason = (*file)->session().answers.first().score->reason;
            QVERIFY2(reason.id.isEmpty(), "the sentence of an older session is words");
            QCOMPARE(reason.english(), QStringLiteral("The answer is right: the last number is 42."));
        }
        const QString backup = path + QStringLiteral(".schema1.backup");
        QVERIFY(QFile::exists(backup));
        QCOMPARE(readSession(backup)->answers.size(), 2);
        QCOMPARE(
            *Database::open(path, Database::Access::ReadOnly)->number(QStringLiteral("PRAGMA user_version")),
            newestSchema());
    }

    void whatPeopleDecidedIsReadBackAndCanBeTakenBack()
    {
        const QString path = m_sessions.withAnswers(1);
        QVERIFY(readSession(path)->decisions.isEmpty());
        const auto file = SessionFile::open(path);
        QVERIFY(file);
        (*file)->saveDecision(decidedRoles, R"({"r1":"a"})");
        (*file)->saveDecision(decidedClaims, R"({"claims":[]})");
        (*file)->saveDecision(decidedRoles, R"({"r1":"ố"})");
        QVERIFY((*file)->flush());
        QCOMPARE(readSession(path)->decisions,
            (Decisions{{decidedRoles, R"({"r1":"ố"})"}, {decidedClaims, R"({"claims":[]})"}}));
        (*file)->saveDecision(decidedClaims, {});
        QVERIFY((*file)->flush());
        QCOMPARE(readSession(path)->decisions.keys(), QStringList{decidedRoles});
    }

    void contestantsComeBackWithTheirSettingsInTheirOrder()
    {
        const Runs::OwnSettings all{.system = QStringLiteral("Be brief."),
            .temperature = 0.25,
            .maxTokens = 400,
            .effort = Providers::Effort::High,
            .seed = (qint64(1) << 60) + 1,
            .stream = false};
        Runs::RunPlan plan = fullPlan();
        plan.settings.system = QStringLiteral("For all.");
        plan.settings.stream = true;
        plan.contestants = {{QStringLiteral("m1"), QStringLiteral("m1"), QStringLiteral("First"), {}}};
        const QString path = m_sessions.freshPath();
        createdSession(path, plan);
        Models::ModelEntry again = plan.models.constFirst();
        again.id = QStringLiteral("m1#2");
        plan.models += again;
        plan.contestants.append({again.id, QStringLiteral("m1"), {}, all});
        {
            const auto file = SessionFile::open(path);
            QVERIFY(file);
            (*file)->extend(plan);
        }
        QCOMPARE(readSession(path)->plan, plan);
    }

    void aDamagedSessionIsRefusedWithoutACrash()
    {
        const QString path = m_sessions.withAnswers(200);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8'192; at < file.size(); at += 4'096) {
            file.seek(at);
            file.write(QByteArray(2'000, '\xff'));
        }
        file.close();
        const auto session = readSession(path);
        QVERIFY(!session);
        QVERIFY2(session.error().message.english().contains(QStringLiteral("damaged")),
            qPrintable(session.error().message.english()));
    }

    void theAnswersOfEarlierSessionsAreFound()
    {
        const QTemporaryDir folder;
        const RunPlan plan = fullPlan();
        for (const QString &name : {QStringLiteral("a.pennybench"), QStringLiteral("b.pennybench")})
            createdSession(folder.filePath(name), plan)->save(fullAnswer(plan, 1));
        QFile broken(folder.filePath(QStringLiteral("c.pennybench")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        const QList<Answer> found = findReusable(plan, folder.path());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key, numberedKey(1));
        QCOMPARE(found.first().run, 0);
    }

    void theNewestSessionsSayWhatAModelsAnswersAreLike()
    {
        const QTemporaryDir folder;
        for (int number = 1; number <= 3; ++number) {
            const auto file = createdSession(folder.filePath(QStringLiteral("%1.pennybench").arg(number)));
            file->save(fullAnswer(fullPlan(), 1));
            file->save(failedAnswer(2));
        }
        QFile noSession(folder.filePath(QStringLiteral("x.pennybench")));
        QVERIFY(noSession.open(QIODevice::WriteOnly));
        const QList<Answer> answers = findExperience(fullPlan(), folder.path());
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.first().latency, fullAnswer(fullPlan(), 1).latency);
        QVERIFY(answers.first().text.isEmpty());
    }

    void answersAreReadPageByPage()
    {
        const QString path = m_sessions.withAnswers(25);
        const auto reader = SessionReader::open(path);
        QVERIFY(reader);
        QCOMPARE(*reader->answerCount(), 25);
        QStringList prompts;
        qint64 last = 0;
        for (int page = 0; page < 4; ++page) {
            const auto answers = reader->answersAfter(last, 10, AnswerDetail::WithoutTexts);
            QVERIFY(answers);
            for (const Answer &answer : answers->answers) {
                prompts += answer.key.promptId;
                QVERIFY(answer.text.isEmpty());
                QVERIFY(answer.score && answer.cost->row);
            }
            last = answers->last;
        }
        QCOMPARE(prompts.size(), 25);
        QCOMPARE(prompts.last(), QStringLiteral("p25"));
    }

    void statisticsNeedNoTexts()
    {
        const RunPlan plan = numberedPlan(3, 1);
        const QString path = m_sessions.freshPath();
        {
            auto file = SessionFile::create(path, plan);
            QVERIFY(file);
            (*file)->save(fullAnswer(plan, 1));
            (*file)->save(failedAnswer(2));
            Answer wrong = fullAnswer(plan, 3);
            wrong.override.reset();
            wrong.score->verdict = Verdict::Incorrect;
            (*file)->save(wrong);
        }
        const auto reader = SessionReader::open(path);
        QVERIFY(reader);
        const auto whole = reader->answersAfter(0, -1, AnswerDetail::All);
        const auto bare = reader->answersAfter(0, -1, AnswerDetail::WithoutTexts);
        QVERIFY(whole && bare);
        QVERIFY(bare->answers.last().score->reason.isEmpty());
        QCOMPARE(summarise(bare->answers), summarise(whole->answers));
        const auto tally = reader->tally();
        QVERIFY(tally);
        QCOMPARE(tally->summaries(), summarise(whole->answers));
    }

    void aFolderThatCannotBeWrittenCanBeReadFrom()
    {
        const QString path = m_sessions.withAnswers(1);
        QFile(path).setPermissions(QFile::ReadOwner);
        QVERIFY(readSession(path));
    }
};

PENNYBENCH_TEST(TestSessionReader)
#include "tst_sessionreader.moc"
