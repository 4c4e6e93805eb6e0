#include "app/base/outputfile.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Pennybench;

/// What is written is whole and has its name, or the cause is named and nothing is left.
class TestOutputFile : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsWholeAndAloneInItsFolder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << QByteArray("a\n");
        QTest::newRow("more than a buffer") << QByteArray(1'000'001, 'x');
    }

    void aFileIsWholeAndAloneInItsFolder()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeWholeFile(path("r.csv"), bytes));
        QCOMPARE(contentOf(path("r.csv")), bytes);
        QCOMPARE(names(), QStringList{QStringLiteral("r.csv")});
    }

    void whatIsNotCommittedLeavesWhatWasThere()
    {
        QVERIFY(writeWholeFile(path("r.csv"), "before"));
        {
            const auto file = OutputFile::create(path("r.csv"));
            QVERIFY(file);
            (*file)->write(QByteArray(100'000, 'x'));
            QCOMPARE(contentOf(path("r.csv")), QByteArray("before"));
        }
        QCOMPARE(contentOf(path("r.csv")), QByteArray("before"));
        QCOMPARE(names(), QStringList{QStringLiteral("r.csv")});
    }

    void theLastByteCounts_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one byte more than may be") << 40'001;
        QTest::newRow("several buffers more") << 400'000;
    }

    void theLastByteCounts()
    {
        QFETCH(int, size);
        QVERIFY(writeWholeFile(path("r.csv"), "before"));
        const FileSizeLimit limit(40'000);
        const auto written = writeWholeFile(path("r.csv"), QByteArray(size, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().file, path("r.csv"));
        QVERIFY2(written.error().message.english().contains(QStringLiteral("File too large")),
            qPrintable(written.error().message.english()));
        QCOMPARE(contentOf(path("r.csv")), QByteArray("before"));
        QCOMPARE(names(), QStringList{QStringLiteral("r.csv")});
        QVERIFY(writeWholeFile(path("r.csv"), QByteArray(40'000, 'x')));
    }

    void aFullDiskIsNamed()
    {
        const auto written = writeWholeFile(QStringLiteral("/dev/full"), "x");
        QVERIFY(!written);
        QVERIFY2(written.error().message.english().contains(
                     QStringLiteral("No space left on device; free some space")),
            qPrintable(written.error().message.english()));
        QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
        QVERIFY(writeWholeFile(QStringLiteral("/dev/null"), "x"));
    }

    void aPipeIsWrittenAsItIs()
    {
        const QByteArray name = QFile::encodeName(path("pipe"));
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
        const int reader = open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(writeWholeFile(path("pipe"), "through"));
        char bytes[16] = {};
        QCOMPARE(read(reader, bytes, sizeof bytes), 7);
        close(reader);
        QCOMPARE(names(), QStringList{QStringLiteral("pipe")});
    }

    void aNamedDescriptorGoesOnWhereItIs()
    {
        QFile file(path("log"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("before ");
        QVERIFY(writeWholeFile(QStringLiteral("/dev/fd/%1").arg(file.handle()), "between"));
        file.write(" after");
        QCOMPARE(contentOf(path("log")), QByteArray("before between after"));
        QVERIFY(namesStandardOutput(QStringLiteral("/dev/stdout")));
        QVERIFY(namesStandardOutput(QStringLiteral("/dev/fd/1")));
        QVERIFY(!namesStandardOutput(QStringLiteral("/dev/fd/2")));
        QVERIFY(!namesStandardOutput(path("log")));
    }

    void thePermissionsStay_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("for the owner alone") << 0600;
        QTest::newRow("for all") << 0666;
        QTest::newRow("to be executed") << 0750;
    }

    void thePermissionsStay()
    {
        QFETCH(int, mode);
        QVERIFY(writeWholeFile(path("r.csv"), "before"));
        const QByteArray name = QFile::encodeName(path("r.csv"));
        QCOMPARE(chmod(name.constData(), static_cast<mode_t>(mode)), 0);
        QVERIFY(writeWholeFile(path("r.csv"), "after"));
        struct stat info { };
        QCOMPARE(stat(name.constData(), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 07777), mode);
        QCOMPARE(contentOf(path("r.csv")), QByteArray("after"));
    }

    void aNewFileHasTheUsualPermissions()
    {
        QVERIFY(writeWholeFile(path("r.csv"), "new"));
        QFile usual(path("usual"));
        QVERIFY(usual.open(QIODevice::WriteOnly));
        QCOMPARE(QFile::permissions(path("r.csv")), usual.permissions());
    }

    void aLinkStaysALink_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("to a file") << true;
        QTest::newRow("to nothing yet") << false;
    }

    void aLinkStaysALink()
    {
        QFETCH(bool, exists);
        if (exists)
            QVERIFY(writeWholeFile(path("real"), "before"));
        QVERIFY(QFile::link(path("real"), path("link")));
        QVERIFY(writeWholeFile(path("link"), "after"));
        QCOMPARE(contentOf(path("real")), QByteArray("after"));
        QVERIFY(QFileInfo(path("link")).isSymLink());
        QCOMPARE(names().size(), 2);
    }

    void whereNothingCanBeWrittenIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such folder")
            << QStringLiteral("no/r.csv") << QStringLiteral("No such file or directory");
        QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("Is a directory");
        QTest::newRow("a name that is too long")
            << QStringLiteral("x").repeated(300) << QStringLiteral("File name too long");
    }

    void whereNothingCanBeWrittenIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const auto written = writeWholeFile(m_folder->filePath(name), "x");
        QVERIFY(!written);
        QVERIFY2(
            written.error().message.english().contains(words), qPrintable(written.error().message.english()));
        QCOMPARE(names(), QStringList());
    }

    void aLongNameIsWritten()
    {
        const QString longest = QStringLiteral("é").repeated(127);
        QVERIFY(writeWholeFile(m_folder->filePath(longest), "x"));
        QCOMPARE(names(), QStringList{longest});
    }
};

PENNYBENCH_TEST(TestOutputFile)
#include "tst_outputfile.moc"
