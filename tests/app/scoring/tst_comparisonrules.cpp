#include "app/scoring/scorer.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;
using namespace Qt::StringLiterals;

/// For each rule by which two maths answers are compared, pairs that are equal and pairs that are not: times
/// of day, ratios, both sides of an equation, "x" as a times sign, factorials, products without a sign,
/// relations in ASCII, percent.
class TestComparisonRules : public QObject {
    Q_OBJECT

private slots:
    void aPairIsEqualOrNot_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isEqual");
        const auto row = [](const QString &expected, const QString &answer, bool isEqual) {
            QTest::addRow(
                "%s %s %s", qPrintable(expected), isEqual ? "equals" : "does not equal", qPrintable(answer))
                << expected << answer << isEqual;
        };
        row(u"3:00"_s, u"5:00"_s, false);
        row(u"5:00"_s, u"5:00 PM"_s, false);
        row(u"17:00"_s, u"5:00 PM"_s, true);
        row(u"5:30 pm"_s, u"17:30"_s, true);
        row(u"12:00 AM"_s, u"0:00"_s, true);
        row(u"上午9:30"_s, u"9:30"_s, true);
        row(u"下午3:15"_s, u"15:15"_s, true);
        row(u"3 giờ chiều"_s, u"15:00"_s, true);
        row(u"0:5"_s, u"0:7"_s, false);
        row(u"0:5"_s, u"0:5"_s, true);
        row(u"2:4"_s, u"1:2"_s, true);
        row(u"2:0"_s, u"3:0"_s, false);
        row(u"f(3) = 7"_s, u"f(2) = 7"_s, false);
        row(u"f(2) = 7"_s, u"f(2)=7"_s, true);
        row(u"sin x = 1/2"_s, u"cos x = 1/2"_s, false);
        row(u"x = 5"_s, u"5"_s, true);
        row(u"y=2x+1"_s, u"y = 1+2x"_s, true);
        row(u"f(x)=x^2"_s, u"f(x)=x^3"_s, false);
        row(u"3x + 2y = 6"_s, u"6x+4y=12"_s, true);
        row(u"x+1=3"_s, u"2"_s, false);
        row(u"3 x 10^8"_s, u"3*10^8"_s, true);
        row(u"2x"_s, u"2*x"_s, true);
        row(u"4 x 6"_s, u"24"_s, true);
        row(u"3x"_s, u"30"_s, false);
        row(u"1/2004!"_s, u"1/2006!"_s, false);
        row(u"5!"_s, u"120"_s, true);
        row(u"1"_s, u"\\lfloor|\\sqrt[3]{i}|\\rfloor"_s, true);
        row(u"2"_s, u"1+(\\sin\\pi)!+0"_s, true);
        row(u"2^3 5^2 7"_s, u"1400"_s, true);
        row(u"2^3 5^2 7"_s, u"1401"_s, false);
        row(u"x <= 3"_s, u"x ≤ 3"_s, true);
        row(u"x >= 3"_s, u"x ≤ 3"_s, false);
        row(u"x != 2"_s, u"x ≠ 2"_s, true);
        row(u"x < 3"_s, u"x <= 3"_s, false);
        row(u"10"_s, u"10%"_s, true);
        row(u"0.1"_s, u"10%"_s, true);
        row(u"10%"_s, u"0.1"_s, true);
        row(u"0.1"_s, u"10"_s, false);
        row(u"10%"_s, u"10"_s, true);
    }

    void aPairIsEqualOrNot()
    {
        QFETCH(const QString, expected);
        QFETCH(const QString, answer);
        QFETCH(const bool, isEqual);
        const auto scorer = makeScorer(u"math", {});
        const ScorerSpec spec{u"math"_s, {{u"expected"_s, expected}}};
        const Score score =
            scorer->score({.spec = spec, .prompt = {}, .language = {}, .answer = answer, .truncated = false});
        QVERIFY2((score.verdict == Verdict::Correct) == isEqual, qPrintable(score.reason.english()));
    }
};

PENNYBENCH_TEST(TestComparisonRules)
#include "tst_comparisonrules.moc"
