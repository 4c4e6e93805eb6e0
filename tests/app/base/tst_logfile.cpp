#include "app/base/logfile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;

/// The log holds what happened, never grows without end, and holds no keys.
class TestLogFile : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEventIsOneLineWithTimeProcessAndSubject()
    {
        const auto log = LogFile::open(path("a.log"));
        QVERIFY(log);
        (*log)->write(QStringLiteral("run"), QStringLiteral("first\nsecond"));
        const QRegularExpression line(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z %1 run: first second\n$")
                .arg(QCoreApplication::applicationPid()));
        const QString content = QString::fromUtf8(contentOf(path("a.log")));
        QVERIFY2(line.match(content).hasMatch(), qPrintable(content));
    }

    void aLogIsForItsOwnerOnlyAndItsFolderIsMade()
    {
        const auto log = LogFile::open(path("deep/down/a.log"));
        QVERIFY(log);
        QCOMPARE(QFile::permissions(path("deep/down/a.log"))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        QVERIFY(QFile(path("file")).open(QIODevice::WriteOnly));
        const auto log = LogFile::open(path("file/a.log"));
        QVERIFY(!log);
        QVERIFY2(log.error().describe().contains(u"file/a.log"), qPrintable(log.error().describe()));
    }

    void aLongLogIsRenamedAndTheOldestIsDropped()
    {
        const auto log = LogFile::open(path("a.log"));
        QVERIFY(log);
        const QString kilobyte(1000, u'x');
        for (int i = 0; i < 6000; ++i)
            (*log)->write(QStringLiteral("run"), QString::number(i) + u' ' + kilobyte);
        const QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names,
            (QStringList{QStringLiteral("a.log"), QStringLiteral("a.log.1"), QStringLiteral("a.log.2"),
                QStringLiteral("a.log.3")}));
        for (const QString &name : names)
            QVERIFY(QFileInfo(m_folder->filePath(name)).size() < LogFile::sizeLimit + 2000);
        QVERIFY(contentOf(path("a.log")).contains(": 5999 x"));
    }

    void twoProgramsThatShareALogLoseNoLine()
    {
        const auto one = LogFile::open(path("a.log"));
        const auto other = LogFile::open(path("a.log"));
        QVERIFY(one && other);
        const QString kilobyte(1000, u'x');
        for (int i = 0; i < 1500; ++i)
            ((i % 2 == 0) ? *one : *other)
                ->write(QStringLiteral("run"), QString::number(i) + u' ' + kilobyte);
        const QByteArray both = contentOf(path("a.log.1")) + contentOf(path("a.log"));
        QCOMPARE(both.count('\n'), 1500);
    }

    void whatQtSaysIsLoggedWithoutKeys()
    {
        {
            const auto log = LogFile::open(path("a.log"));
            QVERIFY(log);
            const MessagesToLog messages(**log);
            qWarning("the host refused sk-proj-4f9Ab81Cd27E06f3 today");
        }
        qWarning("after the log");
        const QByteArray content = contentOf(path("a.log"));
        QVERIFY2(content.contains("the host refused … today"), content.constData());
        QVERIFY(!content.contains("4f9Ab81Cd27E06f3"));
        QVERIFY(!content.contains("after the log"));
    }

    void wordsThatMayBeKeysAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        QTest::newRow("a key of one provider")
            << QStringLiteral("Bearer sk-ant-api03-Zx81kQ92mmPq!") << QStringLiteral("Bearer …!");
        QTest::newRow("a key in an address")
            << QStringLiteral("https://h/v1?key=AIzaSyD4k29dk20DkfQ") << QStringLiteral("https://h/v1?key=…");
        QTest::newRow("plain words stay") << QStringLiteral("QIODevice::read (QTcpSocket): device not open")
                                          << QStringLiteral("QIODevice::read (QTcpSocket): device not open");
        QTest::newRow("a date stays") << QStringLiteral("2026-11-29-103130.pennybench")
                                      << QStringLiteral("2026-11-29-103130.pennybench");
    }

    void wordsThatMayBeKeysAreReplaced()
    {
        QFETCH(QString, text);
        QTEST(withoutKeys(text), "replaced");
    }

    void theUsualPlaceIsBelowTheStateFolder()
    {
        qputenv("XDG_STATE_HOME", "/somewhere/state");
        QCOMPARE(defaultLogPath(), QStringLiteral("/somewhere/state/pennybench/pennybench.log"));
        qputenv("XDG_STATE_HOME", "not/absolute");
        QCOMPARE(stateFolder(), QDir::homePath() + QStringLiteral("/.local/state/pennybench"));
        qunsetenv("XDG_STATE_HOME");
    }
};

PENNYBENCH_TEST(TestLogFile)
#include "tst_logfile.moc"
