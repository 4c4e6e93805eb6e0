#include "app/scoring/patterns.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Pennybench::Scoring;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first group of each match in a text.
QSet<QString> namesIn(const QString &text, const QRegularExpression &pattern)
{
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        names += match.captured(1);
    return names;
}

QSet<QString> namesInTheFile()
{
    return namesIn(contentOf(QStringLiteral(":/scoring/phrases.txt")), u"(?m)^([a-z].*)$"_re);
}

} // namespace

/// app/scoring/phrases.txt against the sources that name what it holds.
class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void everyPhraseIsAValidPattern()
    {
        const QSet<QString> names = namesInTheFile();
        QVERIFY(names.size() >= 50);
        for (const QString &name : names) {
            const QRegularExpression pattern = readPhrase(qPrintable(name));
            QVERIFY2(pattern.isValid() && !pattern.pattern().isEmpty(), qPrintable(name));
        }
    }

    void everyPhraseIsUsedAndEveryUsedOneIsThere()
    {
        QSet<QString> used =
            namesIn(contentOf(QStringLiteral(":/scoring/phrases.txt")), u"%\\{([^}]+)\\}"_re);
        QDirIterator sources(QStringLiteral(PENNYBENCH_SOURCE "/app/scoring"), {QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext())
            used += namesIn(contentOf(sources.next()), u"phrase<\"([^\"]*)\">"_re);
        const QSet<QString> there = namesInTheFile();
        QCOMPARE(QStringList((used - there).values()), QStringList());
        QCOMPARE(QStringList((there - used).values()), QStringList());
    }
};

PENNYBENCH_TEST(TestPhrases)
#include "tst_phrases.moc"
