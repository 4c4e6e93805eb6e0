#include "app/store/asklog.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

class TestAskNotes : public QObject {
    Q_OBJECT

private:
    SessionFolder m_sessions;

private slots:
    void whatWasInFlightAtACrashIsMarked()
    {
        const QString path = m_sessions.freshPath();
        {
            const auto file = createdSession(path);
            file->noteLeaving(numberedKey(1), 1);
            file->noteLeaving(numberedKey(2), 1);
            file->save(fullAnswer(fullPlan(), 2));
            QVERIFY(file->flush());
            copyOf(path, path + QStringLiteral(".killed"));
        }
        QVERIFY2(QFileInfo::exists(AskLog::pathFor(path)), "what has no answer yet stays noted");
        const QString killed = path + QStringLiteral(".killed");
        QCOMPARE(readSession(killed)->unfinished, QList<AnswerKey>{numberedKey(1)});
        {
            const auto file = SessionFile::open(killed);
            QVERIFY(file);
            QCOMPARE((*file)->session().unfinished, QList<AnswerKey>{numberedKey(1)});
            const Answer lost = (*file)->session().answers.last();
            QCOMPARE(lost.key, numberedKey(1));
            QVERIFY(lost.error->maybeCharged);
        }
        const auto session = readSession(killed);
        QVERIFY(session->unfinished.isEmpty());
        QCOMPARE(session->answers.size(), 2);
    }

    void aMarkIsNotLostWhenTheAnswerIsAskedForAgainAtOnce()
    {
        const QString first = m_sessions.freshPath();
        const QString second = m_sessions.freshPath();
        {
            const auto file = createdSession(first);
            for (int i = 1; i <= 100; ++i)
                QVERIFY(file->noteLeaving(numberedKey(i), 1));
            copyOf(first, second);
        }
        const QString third = m_sessions.freshPath();
        {
            const auto file = SessionFile::open(second);
            QVERIFY(file);
            for (int i = 1; i <= 100; ++i)
                QVERIFY((*file)->noteLeaving(numberedKey(i), 2));
            QVERIFY((*file)->flush());
            copyOf(second, third);
        }
        QCOMPARE(readSession(third)->unfinished.size(), 100);
        const auto file = SessionFile::open(third);
        QVERIFY(file);
        QCOMPARE((*file)->session().answers.size(), 100);
        for (const Answer &lost : (*file)->session().answers) {
            QCOMPARE(lost.attempts, 2);
            QVERIFY(lost.maybeChargedTwice);
        }
    }

    void aLineThatWasCutShortSpoilsNoOtherNote()
    {
        const QString path = m_sessions.withAnswers(0);
        const QByteArray id = readSession(path)->id.toUtf8();
        QFile log(AskLog::pathFor(path));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(id + "\n[\"s\",\"p1\",\"m\n[\"s\",\"p2\",\"m1\",1,1,0]\nx\n[]\n[\"s\",\"p3\",\"m1\",1");
        log.close();
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{numberedKey(2)});
    }

    void aNoteKeepsEveryCharacterOfItsNames()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        const AnswerKey odd{QStringLiteral("a\"b\\"), QStringLiteral("toán\n1"), QStringLiteral("模型/1"), 2};
        QVERIFY(file->noteLeaving(odd, 1));
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{odd});
    }

    void notesOfAnotherSessionOfThisNameAreNotTakenForItsOwn()
    {
        const QString path = m_sessions.withAnswers(0);
        QFile log(AskLog::pathFor(path));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("another\n[\"s\",\"p2\",\"m1\",1,1,0]");
        log.close();
        QVERIFY(readSession(path)->unfinished.isEmpty());
    }

    void theNotesStayShortHoweverManyQuestionsAreAsked()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        Answer answer = fullAnswer(fullPlan(), 1);
        QVERIFY(file->noteLeaving(numberedKey(50'001), 1));
        for (int i = 1; i <= 20'000; ++i) {
            QVERIFY(file->noteLeaving(numberedKey(i), 1));
            answer.key = numberedKey(i);
            file->save(answer);
            if (i % 1'000 == 0)
                QVERIFY(file->flush());
        }
        QVERIFY(QFileInfo(AskLog::pathFor(path)).size() < 500'000);
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{numberedKey(50'001)});
    }

    void aNoteThatCannotBeKeptIsSaidAndLaterThereIsRoom()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        QSignalSpy recovered(file.get(), &AnswerSink::recovered);
        {
            const FileSizeLimit limit(50);
            const auto noted = file->noteLeaving(numberedKey(1), 1);
            QVERIFY(!noted);
            QVERIFY(noted.error().describe().contains(AskLog::pathFor(path)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QVERIFY(file->noteLeaving(numberedKey(1), 1));
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{numberedKey(1)});
    }
};

PENNYBENCH_TEST(TestAskNotes)
#include "tst_asknotes.moc"
