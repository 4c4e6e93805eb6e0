#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/texts.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestTranslationMetrics : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedNumberComesOutAgain();
    void chrfIsWhatItsDefinitionSays_data();
    void chrfIsWhatItsDefinitionSays();
    void bleuIsWhatItsDefinitionSays_data();
    void bleuIsWhatItsDefinitionSays();
    void aTokenizerCutsWhereItSaysItDoes_data();
    void aTokenizerCutsWhereItSaysItDoes();
    void ofSeveralReferencesTheBestCounts();
    void theTokenizerFitsTheScript();
    void signaturesNameTheParameters();
};

namespace {

ChrfParameters chrfParameters(const QJsonObject &given)
{
    return {.charOrder = given.value(u"char_order").toInt(6),
        .wordOrder = given.value(u"word_order").toInt(0),
        .beta = given.value(u"beta").toDouble(2),
        .whitespace = given.value(u"whitespace").toBool(),
        .lowercase = given.value(u"lowercase").toBool(),
        .epsSmoothing = given.value(u"eps_smoothing").toBool()};
}

/// Whether the row's BLEU is the one that this program computes.
bool isOurBleu(const QJsonObject &row)
{
    const QJsonObject given = row.value(u"params").toObject();
    const QString tokenizer = given.value(u"tokenize").toString();
    return row.value(u"level").toString() == u"sentence" && (tokenizer == u"13a" || tokenizer == u"zh")
        && given.value(u"smooth_method").toString() == u"exp" && given.value(u"effective_order").toBool()
        && !given.value(u"lowercase").toBool() && given.value(u"max_ngram_order").toInt(4) == 4;
}

} // namespace

void TestTranslationMetrics::everyRecordedNumberComesOutAgain()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/chrf_bleu_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    int compared = 0;
    for (const QJsonObject &row : rows) {
        const QStringList hypotheses = texts(row.value(u"hyp"));
        const QJsonObject given = row.value(u"params").toObject();
        const bool isBleu = row.value(u"metric").toString() == u"BLEU";
        if (hypotheses.size() != 1 || (isBleu && !isOurBleu(row)))
            continue;
        ++compared;
        const QStringList own = texts(row.value(u"refs").toArray().first());
        const BleuTokenizer tokenizer =
            given.value(u"tokenize").toString() == u"zh" ? BleuTokenizer::Chinese : BleuTokenizer::ThirteenA;
        const double expected = row.value(isBleu ? u"bleu" : u"chrf").toDouble();
        const double got = isBleu ? sentenceBleu(hypotheses.first(), own, tokenizer)
                                  : sentenceChrf(hypotheses.first(), own, chrfParameters(given));
        const QString what = QStringLiteral("%1 instead of %2: %3")
                                 .arg(got)
                                 .arg(expected)
                                 .arg(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
        QVERIFY2(std::abs(got - expected) <= std::max(1e-4, row.value(u"tol").toDouble()), qPrintable(what));
    }
    QVERIFY2(compared >= 80, qPrintable(QString::number(compared)));
}

void TestTranslationMetrics::chrfIsWhatItsDefinitionSays_data()
{
    QTest::addColumn<QString>("hypothesis");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<double>("expected");
    QTest::newRow("equal") << "mèo ngủ"
                           << "mèo ngủ" << 100.0;
    QTest::newRow("nothing in common") << "xyz"
                                       << "abc" << 0.0;
    QTest::newRow("an empty answer") << ""
                                     << "abc" << 0.0;
    QTest::newRow("spaces do not count") << "m è o"
                                         << "mèo" << 100.0;
    // Orders 1 and 2: precision (1/2 + 0)/2, recall (1/3 + 0)/2; F2 = 5pr / (4p + r).
    QTest::newRow("one letter of three") << "ax"
                                         << "abc" << 100 * 5 * 0.25 / 6 / (1 + 1.0 / 6);
}

void TestTranslationMetrics::chrfIsWhatItsDefinitionSays()
{
    QFETCH(QString, hypothesis);
    QFETCH(QString, reference);
    QFETCH(double, expected);
    QVERIFY2(std::abs(sentenceChrf(hypothesis, {reference}) - expected) < 1e-9,
        qPrintable(QString::number(sentenceChrf(hypothesis, {reference}))));
}

void TestTranslationMetrics::bleuIsWhatItsDefinitionSays_data()
{
    QTest::addColumn<QString>("hypothesis");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<double>("expected");
    QTest::newRow("equal") << "the cat sat on the mat"
                           << "the cat sat on the mat" << 100.0;
    QTest::newRow("nothing in common") << "x y z"
                                       << "a b c" << 0.0;
    QTest::newRow("an empty answer") << ""
                                     << "a b c" << 0.0;
    // Order 1: 2 of 2, order 2: 1 of 1; two words against four: exp(1 - 4/2).
    QTest::newRow("too short") << "a b"
                               << "a b c d" << 100 * std::exp(-1.0);
    // The three "the" match once: 1/3; then halved for the orders without a match: 1/(2 x 2), 1/(4 x 1).
    QTest::newRow("clipped") << "the the the"
                             << "the cat sat" << 100 * std::cbrt(1.0 / 3 / 4 / 4);
}

void TestTranslationMetrics::bleuIsWhatItsDefinitionSays()
{
    QFETCH(QString, hypothesis);
    QFETCH(QString, reference);
    QFETCH(double, expected);
    const double got = sentenceBleu(hypothesis, {reference}, BleuTokenizer::ThirteenA);
    QVERIFY2(std::abs(got - expected) < 1e-9, qPrintable(QString::number(got)));
}

void TestTranslationMetrics::aTokenizerCutsWhereItSaysItDoes_data()
{
    QTest::addColumn<QString>("tokenizer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("13a: the full stop at the end") << "13a"
                                                   << "Hello, world."
                                                   << "Hello , world .";
    QTest::newRow("13a: numbers stay whole") << "13a"
                                             << "1,234.5 in 1990-1995"
                                             << "1,234.5 in 1990 - 1995";
    QTest::newRow("13a: entities") << "13a"
                                   << "A &amp; B &lt;x&gt;"
                                   << "A & B < x >";
    QTest::newRow("13a: a hyphen at the line's end") << "13a"
                                                     << "multi-\nline"
                                                     << "multiline";
    QTest::newRow("13a: the apostrophe stays") << "13a"
                                               << "don't (stop)"
                                               << "don't ( stop )";
    QTest::newRow("zh") << "zh"
                        << "我有GPT-4,好。"
                        << "我 有 GPT-4 , 好 。";
}

void TestTranslationMetrics::aTokenizerCutsWhereItSaysItDoes()
{
    QFETCH(QString, tokenizer);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(
        bleuTokens(text, tokenizer == u"zh" ? BleuTokenizer::Chinese : BleuTokenizer::ThirteenA).join(u' '),
        expected);
}

void TestTranslationMetrics::ofSeveralReferencesTheBestCounts()
{
    const QString answer = QStringLiteral("The library is closed on Mondays.");
    const QString near = QStringLiteral("The library is closed on Monday.");
    const QString far = QStringLiteral("On the first day of the week nobody can borrow books.");
    QCOMPARE(sentenceChrf(answer, {far, near}), sentenceChrf(answer, {near}));
    QVERIFY(sentenceBleu(answer, {far, near}, BleuTokenizer::ThirteenA)
        >= sentenceBleu(answer, {near}, BleuTokenizer::ThirteenA));
}

void TestTranslationMetrics::theTokenizerFitsTheScript()
{
    const QStringList chinese{QStringLiteral("图书馆星期一不开门。")};
    QCOMPARE(fittingBleuTokenizer(chinese), BleuTokenizer::Chinese);
    QCOMPARE(fittingBleuTokenizer({QStringLiteral("Thư viện đóng cửa.")}), BleuTokenizer::ThirteenA);
}

void TestTranslationMetrics::signaturesNameTheParameters()
{
    QCOMPARE(signature(ChrfParameters{}, 1),
        QStringLiteral("chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no"));
    QCOMPARE(signature(ChrfParameters{.wordOrder = 2, .lowercase = true}, 2),
        QStringLiteral("chrF2++|nrefs:2|case:lc|eff:yes|nc:6|nw:2|space:no"));
    QCOMPARE(bleuSignature(BleuTokenizer::ThirteenA, 1),
        QStringLiteral("BLEU|nrefs:1|case:mixed|eff:yes|tok:13a|smooth:exp"));
}

PENNYBENCH_TEST(TestTranslationMetrics)
#include "tst_translationmetrics.moc"
