#include "app/store/database.h"
#include "app/store/lab.h"
#include "app/store/sqlscript.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// Migration of a session's tables: by whole statements, and all or nothing.
class TestMigrations : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString migration(int number, const QString &sql)
    {
        const QString path = m_folder.filePath(u"%1.sql"_s.arg(number, 3, 10, QLatin1Char('0')));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(sql.toUtf8());
        return path;
    }
    Expected<Database> fresh() const
    {
        return Database::open(m_folder.filePath(u"d.db"_s), Database::Access::ReadWrite);
    }

private slots:
    void cleanup()
    {
        QDir folder(m_folder.path());
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                QVERIFY(folder.rmdir(entry.fileName()));
            else
                QVERIFY(folder.remove(entry.fileName()));
        }
    }

    void aScriptIsSplitWhereSqliteSaysSo_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("two in a line")
            << u"SELECT 1; SELECT 2;"_s << QStringList{u"SELECT 1;"_s, u"SELECT 2;"_s};
        QTest::newRow("a semicolon and a line end in a string")
            << u"SELECT 'a;\nb';\nSELECT 2;\n"_s << QStringList{u"SELECT 'a;\nb';"_s, u"SELECT 2;"_s};
        const QString trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN\nUPDATE a SET n = 1;\nEND;"_s;
        QTest::newRow("a trigger") << trigger + u"\nSELECT 2;"_s << QStringList{trigger, u"SELECT 2;"_s};
        QTest::newRow("a semicolon in a comment")
            << u"-- one; two\nSELECT 1;"_s << QStringList{u"-- one; two\nSELECT 1;"_s};
        QTest::newRow("no semicolon at the end") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
        QTest::newRow("a comment at the end")
            << u"SELECT 1;\n-- that is all\n"_s << QStringList{u"SELECT 1;"_s};
        QTest::newRow("nothing") << u"\n\n"_s << QStringList{};
    }
    void aScriptIsSplitWhereSqliteSaysSo()
    {
        QFETCH(const QString, script);
        QTEST(sqlStatements(script), "statements");
    }

    void aTriggerAndATextOfTwoLinesAreMigrated()
    {
        migration(1,
            u"CREATE TABLE a (t TEXT, n INTEGER);\nCREATE TRIGGER tr AFTER INSERT ON a BEGIN\n"
            u"  UPDATE a SET n = 7;\nEND;\nINSERT INTO a (t) VALUES ('one;\ntwo');\n"_s);
        const auto database = fresh();
        QVERIFY(migrate(*database, m_folder.path()));
        QCOMPARE(*database->number(u"SELECT n FROM a WHERE t = 'one;' || char(10) || 'two'"_s), 7);
        QCOMPARE(*database->number(u"PRAGMA user_version"_s), 1);
    }

    void whatOnlySqliteUnderstandsIsLeftOutForPostgres()
    {
        QString all;
        for (int version = 1; version <= newestSchema(); ++version)
            all += inPostgres(*migrationTo(version));
        for (const QString &word :
            {u"PRAGMA"_s, u"INTEGER"_s, u"REAL"_s, u"BLOB"_s, u"ROWID;"_s, u"WHERE 0"_s})
            QVERIFY2(!all.contains(word), qPrintable(word));
        QCOMPARE(all.count(u"CREATE TABLE"_s), 15);
        QVERIFY(all.contains(u"turn BIGINT NOT NULL, attempt BIGINT NOT NULL"_s));
    }

    void whatFailsIsRolledBack_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::newRow("a statement that is wrong") << true;
        QTest::newRow("a file that cannot be read") << false;
    }
    void whatFailsIsRolledBack()
    {
        QFETCH(const bool, readable);
        migration(1, u"CREATE TABLE a (n INTEGER);"_s);
        if (readable)
            migration(2, u"CREATE TABLE b (n INTEGER);\nNONSENSE;"_s);
        else
            QVERIFY(QDir(m_folder.path()).mkdir(u"002.sql"_s));
        const auto database = fresh();
        const auto done = migrate(*database, m_folder.path());
        QVERIFY(!done);
        QCOMPARE(*database->number(u"SELECT count(*) FROM sqlite_master"_s), 0);
        QCOMPARE(*database->number(u"PRAGMA user_version"_s), 0);
        QVERIFY2(database->execute(u"BEGIN"_s), "no transaction is open any more");
    }
};

PENNYBENCH_TEST(TestMigrations)
#include "tst_migrations.moc"
