#include "app/store/journal.h"
#include "app/store/sessionreader.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;

/// A session that was copied while it was written.
class TestJournal : public QObject {
    Q_OBJECT

private:
    SessionFolder m_sessions;

private slots:
    void aCopyWithoutItsJournalIsSeen()
    {
        const QString path = m_sessions.freshPath();
        const QString alone = m_sessions.pathOf(QStringLiteral("alone.pennybench"));
        const QString together = m_sessions.pathOf(QStringLiteral("together.pennybench"));
        {
            const auto file = createdSession(path);
            file->save(fullAnswer(fullPlan(), 1));
            file->save(fullAnswer(fullPlan(), 2));
            QVERIFY(file->flush());
            QVERIFY2(!lacksJournal(path), "it is being written");
            QVERIFY(QFile::copy(path, alone));
            copyOf(path, together);
        }
        QVERIFY2(!lacksJournal(path), "it has ended");
        QVERIFY2(!lacksJournal(together), "the journal was copied, too");
        QVERIFY(lacksJournal(alone));
        QCOMPARE(readSession(together)->answers.size(), 2);
        const auto session = readSession(alone);
        QVERIFY2(session, session ? "" : qPrintable(session.error().describe()));
        QCOMPARE(session->plan, fullPlan());
        QCOMPARE(session->answers.size(), 0);
        QCOMPARE(answersThatMayBeHidden(*session), qint64(fullPlan().answerCount()));
        const auto problem = missingJournal(alone, *session);
        QVERIFY(problem);
        QVERIFY2(
            problem->message.english().contains(QStringLiteral("0 of 12 planned answers; up to 12 more")),
            qPrintable(problem->message.english()));
        QCOMPARE(problem->file, alone);
        QVERIFY(!missingJournal(path, *readSession(path)));
    }

    void readingItLeavesNoJournalBehind()
    {
        const QString path = m_sessions.freshPath();
        const QString alone = m_sessions.pathOf(QStringLiteral("again.pennybench"));
        const auto file = createdSession(path);
        file->save(fullAnswer(fullPlan(), 1));
        QVERIFY(file->flush());
        QVERIFY(QFile::copy(path, alone));
        const QByteArray before = bytesOf(alone);
        for (int times = 0; times < 2; ++times) {
            QVERIFY(readSession(alone));
            QVERIFY2(lacksJournal(alone), "it is seen every time");
        }
        QCOMPARE(bytesOf(alone), before);
    }

    void otherFilesLackNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty one") << QByteArray();
        QTest::newRow("a short one") << QByteArray("SQLite format 3");
        QTest::newRow("text") << QByteArray("x").repeated(100);
    }

    void otherFilesLackNone()
    {
        QFETCH(QByteArray, content);
        const QString path = m_sessions.freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!lacksJournal(path));
        QVERIFY(!lacksJournal(path + QStringLiteral("-not-there")));
    }
};

PENNYBENCH_TEST(TestJournal)
#include "tst_journal.moc"
