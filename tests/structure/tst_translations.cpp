#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct SaidText {
    QString id;
    QString english;
};

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A C++ literal, or several in a row, as the text that they are.
QString unquoted(const QString &literals)
{
    static const QRegularExpression between(QStringLiteral("(?<!\\\\)\"\\s*\""));
    QString text = QString(literals).remove(between).trimmed().sliced(1).chopped(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

/// Every MessageText in the sources.
QList<SaidText> saidTexts()
{
    static const QRegularExpression text(
        QStringLiteral("\\{\\s*\"([a-z0-9.-]+)\",\\s*QT_TRANSLATE_NOOP\\(\\s*\"Message\",\\s*((?:\"(?:[^"
                       "\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    QList<SaidText> texts;
    for (const char *folder : {"app", "providers"}) {
        QDirIterator files(QStringLiteral(PENNYBENCH_SOURCE "/") + QLatin1String(folder),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = readText(files.next());
            for (auto found = text.globalMatch(source); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                texts.append({match.captured(1), unquoted(match.captured(2))});
            }
        }
    }
    return texts;
}

/// The finished translations of messages, by their English text.
QHash<QString, QString> translationsIn(const QString &path)
{
    QFile file(path);
    QHash<QString, QString> translations;
    if (!file.open(QIODevice::ReadOnly))
        return translations;
    QXmlStreamReader reader(&file);
    QString context;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.name() == u"source")
            source = reader.readElementText();
        else if (reader.name() == u"translation" && context == u"Message"
            && !reader.attributes().hasAttribute(QStringLiteral("type")))
            translations.insert(source, reader.readElementText());
    }
    return translations;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places += found.next().captured();
    return places;
}

} // namespace

/// Every text of the window and every message of the engine exist in every language.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLeftUntranslated_data();
    void nothingIsLeftUntranslated();
    void everyMessageHasATranslationWithItsArguments_data();
    void everyMessageHasATranslationWithItsArguments();
    void anIdHasOneText();
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

void TestTranslations::everyMessageHasATranslationWithItsArguments_data()
{
    nothingIsLeftUntranslated_data();
}

void TestTranslations::everyMessageHasATranslationWithItsArguments()
{
    QFETCH(QString, path);
    const QHash<QString, QString> translations = translationsIn(path);
    const QList<SaidText> texts = saidTexts();
    QVERIFY(texts.size() > 500);
    for (const SaidText &text : texts) {
        const QString translation = translations.value(text.english);
        QVERIFY2(!translation.isEmpty(), qPrintable(text.id + QStringLiteral(": ") + text.english));
        QVERIFY2(placesIn(translation) == placesIn(text.english),
            qPrintable(text.id + QStringLiteral(": ") + translation));
    }
}

void TestTranslations::anIdHasOneText()
{
    QHash<QString, QString> byId;
    const QList<SaidText> texts = saidTexts();
    for (const SaidText &text : texts) {
        QVERIFY2(!byId.contains(text.id) || byId.value(text.id) == text.english, qPrintable(text.id));
        byId.insert(text.id, text.english);
    }
}

PENNYBENCH_TEST(TestTranslations)
#include "tst_translations.moc"
