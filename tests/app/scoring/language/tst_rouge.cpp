#include "app/scoring/language/metrics/metrics.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

class TestRouge : public QObject {
    Q_OBJECT

private slots:
    /// Of the published numbers those that need no other words than runs of letters and digits.
    void publishedNumbersComeOutAgain()
    {
        SHARED_DATA_OR_SKIP(path, u"vectors/rouge_dev.jsonl"_s);
        int compared = 0;
        for (const QJsonObject &row : vectorRows(path)) {
            const QString target = row.value(u"target").toString();
            const QString prediction = row.value(u"prediction").toString();
            const bool isAscii = !row.value(u"tokenizer").toString().startsWith(u"unicode");
            const QString both = target + prediction;
            const bool sameWords =
                !isAscii || std::all_of(both.begin(), both.end(), [](QChar c) { return c.unicode() < 0x80; });
            if (row.value(u"metric").toString() != u"rougeL" || !sameWords)
                continue;
            const RougeScore score = rougeL(rougeWords(target), rougeWords(prediction));
            const double tolerance = std::max(1e-4, row.value(u"tol").toDouble());
            const auto isNear = [&](double got, QStringView name) {
                return std::abs(got - row.value(name).toDouble()) <= tolerance;
            };
            const QString what =
                u"%1 %2 %3: %4"_s.arg(score.precision)
                    .arg(score.recall)
                    .arg(score.fMeasure)
                    .arg(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
            QVERIFY2(isNear(score.precision, u"precision") && isNear(score.recall, u"recall")
                    && isNear(score.fMeasure, u"fmeasure"),
                qPrintable(what));
            ++compared;
        }
        QVERIFY2(compared >= 4, qPrintable(QString::number(compared)));
    }

    void wordsKeepEveryLetter()
    {
        const QString text = u"Đường Điện_Biên, số 7: 北京! カナ"_s;
        QCOMPARE(rougeWords(text.normalized(QString::NormalizationForm_D)).join(u'|'),
            u"đường|điện|biên|số|7|北|京|カ|ナ"_s);
    }

    void theLongestCommonSequenceNeedsNoNeighbours()
    {
        QStringList target;
        QStringList prediction;
        for (int i = 0; i < 1000; ++i) {
            target += QString::number(i);
            if (i % 3 != 0)
                prediction += QString::number(i);
            if (i % 5 == 0)
                prediction += u"other"_s;
        }
        const double common = 1000 - 334;
        QCOMPARE(rougeL(target, prediction).recall, common / 1000);
        QCOMPARE(rougeL(prediction, target).precision, common / 1000);
    }

    void anEmptyTextHasNothingInCommon()
    {
        QCOMPARE(rougeL({}, {}).fMeasure, 0.0);
        QCOMPARE(rougeL({u"a"_s}, {}).fMeasure, 0.0);
    }
};

PENNYBENCH_TEST(TestRouge)
#include "tst_rouge.moc"
