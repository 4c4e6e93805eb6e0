#include "app/base/crashrecord.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;

/// Who ended unexpectedly is told once; who ended properly, lives, or had nothing to lose is not.
class TestCrashRecord : public QObject {
    Q_OBJECT

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("state")); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    void leave(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(folder());
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aProperEndLeavesNothing()
    {
        {
            CrashRecord record(folder(), QStringLiteral("1.2.3"));
            record.began(QStringLiteral("/a.pennybench"));
            QCOMPARE(names().size(), 1);
        }
        QCOMPARE(names(), QStringList());
        QCOMPARE(CrashRecord::takeEarlier(folder()), QList<UnexpectedEnd>());
    }

    void whoLivesIsLeftAlone()
    {
        CrashRecord record(folder(), QStringLiteral("1.2.3"));
        record.began(QStringLiteral("/a.pennybench"));
        QCOMPARE(CrashRecord::takeEarlier(folder()), QList<UnexpectedEnd>());
        QCOMPARE(names().size(), 1);
    }

    void whatWasUnderWayIsToldOnce_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<int>("ends");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QStringList>("sessions");
        const QStringList none;
        QTest::newRow("killed without a run: nobody need know")
            << QByteArray("Pennybench 1\n") << 0 << 0 << none;
        QTest::newRow("killed after its run")
            << QByteArray("Pennybench 1\nbegan /a\nended /a\n") << 0 << 0 << none;
        QTest::newRow("killed in a run")
            << QByteArray("Pennybench 1\nbegan /a b\n") << 1 << 0 << QStringList{QStringLiteral("/a b")};
        QTest::newRow("crashed in the second of two runs")
            << QByteArray("Pennybench 1\nbegan /a\nbegan /b\nended /a\nsignal 11\nplace\n") << 1 << 11
            << QStringList{QStringLiteral("/b")};
        QTest::newRow("crashed without a run") << QByteArray("Pennybench 1\nsignal 06\n") << 1 << 6 << none;
    }

    void whatWasUnderWayIsToldOnce()
    {
        QFETCH(QByteArray, note);
        QFETCH(int, ends);
        leave(QStringLiteral("running-1-1"), note);
        const QList<UnexpectedEnd> told = CrashRecord::takeEarlier(folder());
        QCOMPARE(told.size(), ends);
        if (ends > 0) {
            QTEST(told.first().signal, "signal");
            QTEST(told.first().sessions, "sessions");
            QVERIFY(QFile::exists(told.first().note));
        }
        QCOMPARE(CrashRecord::takeEarlier(folder()), QList<UnexpectedEnd>());
    }

    void onlyTheNewestNotesAreKept()
    {
        for (int i = 0; i < CrashRecord::keptNotes + 3; ++i)
            leave(QStringLiteral("running-%1-1").arg(i), "signal 11\n");
        QCOMPARE(CrashRecord::takeEarlier(folder()).size(), CrashRecord::keptNotes + 3);
        QCOMPARE(names().size(), CrashRecord::keptNotes);
    }

    void aFolderThatCannotBeMadeMeansNoNote()
    {
        QVERIFY(QFile(m_folder->filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
        CrashRecord record(m_folder->filePath(QStringLiteral("file/state")), QStringLiteral("1"));
        record.began(QStringLiteral("/a"));
        QCOMPARE(CrashRecord::takeEarlier(folder()), QList<UnexpectedEnd>());
    }
};

PENNYBENCH_TEST(TestCrashRecord)
#include "tst_crashrecord.moc"
