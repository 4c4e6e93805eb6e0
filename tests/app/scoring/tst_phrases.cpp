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

QSet<QString> namesIn(const QString &resource)
{
    return namesIn(contentOf(resource), u"(?m)^(\\w.*)$"_re);
}

const QString phrases = QStringLiteral(":/scoring/phrases.txt");
const QString words = QStringLiteral(":/scoring/words.txt");

} // namespace

/// app/scoring/phrases.txt and words.txt against the sources that name what they hold.
class TestPhrases : public QObject {
    Q_OBJECT

private slots:
    void everyPhraseIsAValidPattern()
    {
        QVERIFY(namesIn(phrases).size() >= 50);
        for (const QString &name : namesIn(phrases)) {
            const QRegularExpression pattern = readPhrase(qPrintable(name));
            QVERIFY2(pattern.isValid() && !pattern.pattern().isEmpty(), qPrintable(name));
        }
    }

    void everyNameIsUsedAndEveryUsedOneIsThere()
    {
        QSet<QString> usedPhrases = namesIn(contentOf(phrases), u"%\\{([^}]+)\\}"_re);
        QSet<QString> usedWords;
        QDirIterator sources(QStringLiteral(PENNYBENCH_SOURCE "/app/scoring"),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString source = contentOf(sources.next());
            usedPhrases += namesIn(source, u"phrase<\"([^\"]*)\">"_re);
            usedWords += namesIn(source, u"word(?:List|Table)<\"([^\"]*)\">"_re);
        }
        QCOMPARE(QStringList((usedPhrases - namesIn(phrases)).values()), QStringList());
        QCOMPARE(QStringList((namesIn(phrases) - usedPhrases).values()), QStringList());
        QCOMPARE(QStringList((usedWords - namesIn(words)).values()), QStringList());
        QCOMPARE(QStringList((namesIn(words) - usedWords).values()), QStringList());
    }

    void aWordOfATableStandsForWhatItsLineBeginsWith()
    {
        QCOMPARE(wordTable<"zeros">().value(QStringLiteral("triệu")), QStringLiteral("6"));
        QCOMPARE(wordTable<"letters">().value(QStringLiteral("theta")), QStringLiteral("theta"));
        QVERIFY(wordList<"connectives">().contains(QStringLiteral("hoặc")));
    }
};

PENNYBENCH_TEST(TestPhrases)
#include "tst_phrases.moc"
