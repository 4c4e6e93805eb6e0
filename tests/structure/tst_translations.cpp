#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

/// Every text of the window exists in every language.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLeftUntranslated_data();
    void nothingIsLeftUntranslated();
};

void TestTranslations::nothingIsLeftUntranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PENNYBENCH_SOURCE "/resources/translations"));
    const QStringList files = folder.entryList({QStringLiteral("*.ts")});
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestTranslations::nothingIsLeftUntranslated()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    int messages = 0;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"source")
            source = reader.readElementText();
        if (reader.name() == u"translation") {
            ++messages;
            QVERIFY2(reader.attributes().value(QStringLiteral("type")) != u"unfinished", qPrintable(source));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(messages > 100);
}

PENNYBENCH_TEST(TestTranslations)
#include "tst_translations.moc"
