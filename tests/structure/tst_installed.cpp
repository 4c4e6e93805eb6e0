#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// What is installed beside the program fits it and itself.
class TestInstalled : public QObject {
    Q_OBJECT

private:
    static QString contentOf(const QString &path)
    {
        QFile file(QStringLiteral(PENNYBENCH_SOURCE "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString installed(const char *ending)
    {
        return contentOf(
            QStringLiteral("resources/install/io.github.pennybench.Pennybench.") + QLatin1String(ending));
    }
    static QString captured(const QString &text, const char *pattern)
    {
        return QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption)
            .match(text)
            .captured(1);
    }

    const QTemporaryDir m_data;

private slots:
    /// Types are read once in a process.
    void initTestCase()
    {
        QVERIFY(QDir(m_data.path()).mkpath(QStringLiteral("mime/packages")));
        QVERIFY(QFile::copy(
            QStringLiteral(PENNYBENCH_SOURCE "/resources/install/io.github.pennybench.Pennybench.xml"),
            m_data.filePath(QStringLiteral("mime/packages/pennybench.xml"))));
        for (const char *place : {"XDG_DATA_HOME", "XDG_DATA_DIRS"})
            qputenv(place, m_data.path().toLocal8Bit());
    }

    void everythingNamesTheVersionOfTheBuild()
    {
        const QString version =
            captured(contentOf(QStringLiteral("CMakeLists.txt")), "^project\\(Pennybench VERSION ([0-9.]+) ");
        QVERIFY(!version.isEmpty());
        QCOMPARE(captured(installed("metainfo.xml"), "<release version=\"([^\"]+)\""), version);
        QCOMPARE(captured(contentOf(QStringLiteral("CHANGELOG.md")), "^## ([0-9.]+)$"), version);
        QVERIFY(contentOf(QStringLiteral("docs/installing.md"))
                    .contains(QStringLiteral("Pennybench ") + version));
    }

    void theTypeOfSessionsIsTheSameEverywhere()
    {
        const QString type = captured(installed("xml"), "<mime-type type=\"([^\"]+)\">");
        QVERIFY(!type.isEmpty());
        QCOMPARE(captured(installed("desktop"), "^MimeType=(.*);$"), type);
        QCOMPARE(captured(installed("metainfo.xml"), "<mediatype>(.*)</mediatype>"), type);
    }

    void theTypeIsKnownByItsNumberAndItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("session");
        QTest::newRow("a session with its name")
            << QStringLiteral("a.pennybench") << QByteArray("PBCH") << true;
        QTest::newRow("a session without its name")
            << QStringLiteral("renamed") << QByteArray("PBCH") << true;
        QTest::newRow("another database") << QStringLiteral("other") << QByteArray("\0\0\0\0", 4) << false;
    }

    /// The number that app/store/database.cpp writes at byte 68.
    void theTypeIsKnownByItsNumberAndItsName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, id);
        QFETCH(bool, session);
        QVERIFY(contentOf(QStringLiteral("app/store/database.cpp")).contains(u"applicationId = 0x50424348"));
        QFile file(m_data.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\1') + id + QByteArray(28, '\1'));
        file.close();
        const QString type = QMimeDatabase().mimeTypeForFile(file.fileName()).name();
        QCOMPARE(type == captured(installed("xml"), "<mime-type type=\"([^\"]+)\">"), session);
    }

    void everyFileIsXmlWhereItShouldBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("types") << installed("xml");
        QTest::newRow("metainfo") << installed("metainfo.xml");
        QTest::newRow("icon") << installed("svg");
    }

    void everyFileIsXmlWhereItShouldBe()
    {
        QFETCH(QString, text);
        QXmlStreamReader reader(text);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!text.isEmpty() && !reader.hasError(), qPrintable(reader.errorString()));
    }
};

PENNYBENCH_TEST(TestInstalled)
#include "tst_installed.moc"
