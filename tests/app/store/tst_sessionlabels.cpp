#include "app/store/journal.h"
#include "app/store/sessionlabels.h"
#include "app/store/sessionreader.h"
#include "app/store/sessiontrash.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// Titles, notes and tags of sessions; copies and deleted ones.
class TestSessionLabels : public QObject {
    Q_OBJECT

private:
    const SessionLabels m_labels{u"Xem lại câu 3\nand 4"_s, {u"lớp 9"_s, u"数学"_s}};
    const QDateTime m_now = QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);

private slots:
    void titleNotesAndTagsAreKeptAndNothingElseChanges()
    {
        SessionFolder folder;
        const QString path = folder.withAnswers(2);
        const Session before = *readSession(path);
        QVERIFY(relabelSession(path, u"Năm học"_s, m_labels));
        Session after = *readSession(path);
        QCOMPARE(after.title, u"Năm học"_s);
        QCOMPARE(labelsOf(after.decisions), m_labels);
        QVERIFY(relabelSession(path, before.title, {}));
        QCOMPARE(*readSession(path), before);
    }

    void aSessionIsLabelledWhileItIsWritten()
    {
        SessionFolder folder;
        const QString path = folder.freshPath();
        {
            const auto file = createdSession(path);
            file->save(fullAnswer(fullPlan(), 1));
            QVERIFY(file->flush());
            QVERIFY(relabelSession(path, u"now"_s, m_labels));
            file->save(fullAnswer(fullPlan(), 2));
            QVERIFY(file->flush());
        }
        const auto session = readSession(path);
        QVERIFY(session);
        QCOMPARE(session->title, u"now"_s);
        QCOMPARE(labelsOf(session->decisions), m_labels);
        QCOMPARE(session->answers.size(), 2);
        QVERIFY(!lacksJournal(path));
    }

    void whatAKilledWriterLeftIsLabelled()
    {
        SessionFolder folder;
        const QString path = folder.freshPath();
        const QString left = folder.pathOf(u"left.pennybench"_s);
        const auto file = createdSession(path);
        file->save(fullAnswer(fullPlan(), 1));
        QVERIFY(file->flush());
        copyOf(path, left);
        QVERIFY(relabelSession(left, u"left"_s, m_labels));
        QVERIFY(!lacksJournal(left));
        QCOMPARE(readSession(left)->answers.size(), 1);
    }

    void tagsAreReadFromWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("spaces around them") << u" a b ,c"_s << QStringList{u"a b"_s, u"c"_s};
        QTest::newRow("each once") << u"a,a, b,a"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("none") << u" , ,"_s << QStringList();
        QTest::newRow("Chinese commas") << u"数学，代码、三"_s << QStringList{u"数学"_s, u"代码"_s, u"三"_s};
    }
    void tagsAreReadFromWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, tags);
        QCOMPARE(tagsFromText(typed), tags);
    }

    void aCopyIsTheSameUnderAnotherId()
    {
        SessionFolder folder;
        const QString path = folder.freshPath();
        const QString copy = folder.pathOf(u"copy.pennybench"_s);
        const auto file = createdSession(path);
        file->save(fullAnswer(fullPlan(), 1));
        QVERIFY(file->flush());
        QVERIFY2(isBeingWritten(path), "it can be copied all the same");
        QVERIFY(copySession(path, copy, u"twin"_s));
        const Session original = *readSession(path);
        Session twin = *readSession(copy);
        QVERIFY(twin.id != original.id);
        QCOMPARE(twin.title, u"twin"_s);
        twin.id = original.id;
        twin.title = original.title;
        QCOMPARE(twin, original);
        QVERIFY2(!copySession(path, copy, u"again"_s), "what is there stays");
        QVERIFY(SessionFile::open(copy));
    }

    void whatCannotBeCopiedLeavesNothing()
    {
        SessionFolder folder;
        const QString path = folder.pathOf(u"broken.pennybench"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no session");
        file.close();
        QVERIFY(!copySession(path, folder.pathOf(u"copy.pennybench"_s), {}));
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), QStringList(u"broken.pennybench"_s));
    }

    void aDeletedSessionComesBackWithAllThatBelongsToIt()
    {
        SessionFolder folder;
        const QString path = folder.withAnswers(2);
        const Session before = *readSession(path);
        QFile notes(path + u"-asked"_s);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.close();
        const SessionTrash trash(QFileInfo(path).path());
        const auto taken = trash.take(path, m_now);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().describe()));
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + u"-asked"_s));
        QCOMPARE(trash.sessions(), (QList<TrashedSession>{{*taken, m_now}}));
        QCOMPARE(*readSession(*taken), before);
        const auto back = trash.giveBack(*taken);
        QVERIFY(back);
        QCOMPARE(*back, path);
        QCOMPARE(*readSession(path), before);
        QVERIFY(QFile::exists(path + u"-asked"_s));
        QVERIFY(trash.sessions().isEmpty());
    }

    void itComesBackBesideWhatTookItsName()
    {
        SessionFolder folder;
        const QString path = folder.withAnswers(2);
        const SessionTrash trash(QFileInfo(path).path());
        const auto taken = trash.take(path, m_now);
        QVERIFY(taken);
        createdSession(path);
        const auto back = trash.giveBack(*taken);
        QVERIFY(back);
        QVERIFY(*back != path);
        QCOMPARE(readSession(*back)->answers.size(), 2);
        QCOMPARE(readSession(path)->answers.size(), 0);
    }

    void aSessionThatIsWrittenIsNotDeleted()
    {
        SessionFolder folder;
        const QString path = folder.freshPath();
        const auto file = createdSession(path);
        const SessionTrash trash(QFileInfo(path).path());
        QVERIFY(!trash.take(path, m_now));
        QVERIFY(QFile::exists(path));
        QVERIFY(trash.sessions().isEmpty());
    }

    void theTrashIsKeptForThirtyDays()
    {
        SessionFolder folder;
        const QString first = folder.withAnswers(1);
        const QString second = folder.withAnswers(1);
        const SessionTrash trash(QFileInfo(first).path());
        QVERIFY(trash.take(first, m_now));
        QVERIFY(trash.take(second, m_now.addDays(1)));
        trash.empty(m_now.addDays(SessionTrash::daysKept));
        QCOMPARE(trash.sessions().size(), 2);
        trash.empty(m_now.addDays(SessionTrash::daysKept + 1));
        QCOMPARE(trash.sessions().size(), 1);
        QCOMPARE(trash.sessions().first().deleted, m_now.addDays(1));
    }
};

PENNYBENCH_TEST(TestSessionLabels)
#include "tst_sessionlabels.moc"
