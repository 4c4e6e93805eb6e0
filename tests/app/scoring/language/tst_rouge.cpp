#include "app/scoring/language/metrics/rouge.h"
#include "app/scoring/language/metrics/rougetokens.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;

class TestRouge : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedNumberComesOutAgain();
    void wordsAreStemmedAsPorterSays_data();
    void wordsAreStemmedAsPorterSays();
    void theUnicodeTokenizerKeepsEveryLetter();
    void theAsciiTokenizerWarnsWhereItLosesLetters();
    void aLongCommonSequenceIsCountedAcrossBlocks();
    void whatIsTooLongToCompareIsRefused();
};

namespace {

QList<QStringList> sentences(const QString &text, RougeTokenizer tokenizer, bool stemming)
{
    QList<QStringList> result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result += rougeTokens(line, tokenizer, stemming);
    return result;
}

RougeScore scored(const QJsonObject &row)
{
    const auto tokenizer = row.value(u"tokenizer").toString().startsWith(u"unicode") ? RougeTokenizer::Unicode
                                                                                     : RougeTokenizer::Ascii;
    const bool stemming = row.value(u"stemmer").toBool();
    const QString metric = row.value(u"metric").toString();
    const QString target = row.value(u"target").toString();
    const QString prediction = row.value(u"prediction").toString();
    if (metric == u"rougeLsum")
        return rougeLsum(sentences(target, tokenizer, stemming), sentences(prediction, tokenizer, stemming))
            .value();
    const QStringList a = rougeTokens(target, tokenizer, stemming);
    const QStringList b = rougeTokens(prediction, tokenizer, stemming);
    return metric == u"rougeL" ? rougeL(a, b) : rougeN(a, b, metric == u"rouge2" ? 2 : 1);
}

} // namespace

void TestRouge::everyRecordedNumberComesOutAgain()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/rouge_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    QVERIFY(rows.size() > 20);
    for (const QJsonObject &row : rows) {
        const RougeScore score = scored(row);
        const auto isNear = [&](double got, QStringView name) {
            return std::abs(got - row.value(name).toDouble()) <= std::max(1e-4, row.value(u"tol").toDouble());
        };
        const QString what = QStringLiteral("%1 %2 %3: %4")
                                 .arg(score.precision)
                                 .arg(score.recall)
                                 .arg(score.fMeasure)
                                 .arg(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
        QVERIFY2(isNear(score.precision, u"precision") && isNear(score.recall, u"recall")
                && isNear(score.fMeasure, u"fmeasure"),
            qPrintable(what));
    }
}

void TestRouge::wordsAreStemmedAsPorterSays_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("plural") << "ponies"
                            << "poni";
    QTest::newRow("ing") << "motoring"
                         << "motor";
    QTest::newRow("ational") << "relational"
                             << "relat";
    QTest::newRow("three letters stay") << "was"
                                        << "was";
    QTest::newRow("no English word") << "xsurkmer"
                                     << "xsurkmer";
}

void TestRouge::wordsAreStemmedAsPorterSays()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QCOMPARE(rougeTokens(word, RougeTokenizer::Ascii, true), QStringList{stem});
}

void TestRouge::theUnicodeTokenizerKeepsEveryLetter()
{
    const QString text = QStringLiteral("Đường Điện_Biên, số 7: 北京! カナ");
    QCOMPARE(rougeTokens(text.normalized(QString::NormalizationForm_D), RougeTokenizer::Unicode).join(u'|'),
        QStringLiteral("đường|điện|biên|số|7|北|京|カ|ナ"));
    QCOMPARE(
        rougeTokens(QStringLiteral("Số 7-up"), RougeTokenizer::Ascii).join(u'|'), QStringLiteral("s|7|up"));
}

void TestRouge::theAsciiTokenizerWarnsWhereItLosesLetters()
{
    QVERIFY(!rougeTokenizerWarning(RougeTokenizer::Ascii, u"Số nhà").isEmpty());
    QVERIFY(!rougeTokenizerWarning(RougeTokenizer::Ascii, u"北京").isEmpty());
    QVERIFY(rougeTokenizerWarning(RougeTokenizer::Ascii, u"plain English").isEmpty());
    QVERIFY(rougeTokenizerWarning(RougeTokenizer::Unicode, u"北京").isEmpty());
}

void TestRouge::aLongCommonSequenceIsCountedAcrossBlocks()
{
    QStringList target;
    QStringList prediction;
    for (int i = 0; i < 1000; ++i) {
        target += QString::number(i);
        if (i % 3 != 0)
            prediction += QString::number(i);
        if (i % 5 == 0)
            prediction += QStringLiteral("other");
    }
    const double common = 1000 - 334;
    QCOMPARE(rougeL(target, prediction).recall, common / 1000);
    QCOMPARE(rougeL(prediction, target).precision, common / 1000);
}

void TestRouge::whatIsTooLongToCompareIsRefused()
{
    const QStringList words(20'000, QStringLiteral("w"));
    QVERIFY(!rougeLsum({words}, {words}));
    QVERIFY(rougeLsum({words.first(10)}, {words.first(10)}));
}

PENNYBENCH_TEST(TestRouge)
#include "tst_rouge.moc"
