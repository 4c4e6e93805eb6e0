#include "app/scoring/scorer.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

QList<QJsonObject> linesOf(const QString &path)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.trimmed().isEmpty())
            lines += QJsonDocument::fromJson(line).object();
    }
    return lines;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

Score scoreOf(
    const QString &type, const QJsonObject &fields, const QString &answer, const QString &language = {})
{
    return makeScorer(type, {})->score({ScorerSpec{type, fields}, {}, language, answer, false});
}

Score mathScore(const QString &expected, const QString &answer, const QString &language = {})
{
    return scoreOf(QStringLiteral("math"), {{QStringLiteral("expected"), expected}}, answer, language);
}

QByteArray told(const Score &score)
{
    return QStringLiteral("%1: [%2] %3 against %4: %5")
        .arg(toText(score.verdict), score.extracted.left(100), score.extractedForm, score.expectedForm,
            score.reason.english())
        .toUtf8();
}

} // namespace

class TestMathScorer : public QObject {
    Q_OBJECT

private slots:
    void equalAnswersAreCorrectAndNearMissesAreNot_data();
    void equalAnswersAreCorrectAndNearMissesAreNot();
    void theRecordedPairsAreDecidedAsTheyAreLabelled_data();
    void theRecordedPairsAreDecidedAsTheyAreLabelled();
    void gradeSchoolNumbersAreExact();
    void aNumberIsReadAsItsLanguageWritesIt_data();
    void aNumberIsReadAsItsLanguageWritesIt();
    void whatWasExtractedStandsWhereTheScoreSays_data();
    void whatWasExtractedStandsWhereTheScoreSays();
    void anAnnouncementAloneIsNoAnswer_data();
    void anAnnouncementAloneIsNoAnswer();
    void theSamePairGetsTheSameScoreTwice();
    void optionsOfThePairChangeWhatCounts();
    void percentCountsWhereTheQuestionAsksForIt();
    void aReasonSaysThatANumberFormatWasAssumed();
    void countdownTellsFormFromValue_data();
    void countdownTellsFormFromValue();
};

void TestMathScorer::equalAnswersAreCorrectAndNearMissesAreNot_data()
{
    QTest::addColumn<QJsonObject>("pair");
    for (const char *file : {"pairs", "chatbots"}) {
        const auto pairs =
            linesOf(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/maths/%1.jsonl").arg(QLatin1String(file)));
        QVERIFY(pairs.size() >= 250);
        int line = 0;
        for (const QJsonObject &pair : pairs) {
            const QString answer = pair.value(u"answer").toString().left(40);
            QTest::addRow("%s %d: %s", file, ++line, qPrintable(answer)) << pair;
        }
    }
}

void TestMathScorer::equalAnswersAreCorrectAndNearMissesAreNot()
{
    QFETCH(QJsonObject, pair);
    const Score score = mathScore(pair.value(u"expected").toString(), pair.value(u"answer").toString(),
        pair.value(u"language").toString());
    const Verdict wanted = pair.value(u"equal").toBool() ? Verdict::Correct : Verdict::Incorrect;
    QVERIFY2(score.verdict == wanted, told(score).constData());
    QVERIFY(!score.reason.isEmpty());
}

void TestMathScorer::theRecordedPairsAreDecidedAsTheyAreLabelled_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::newRow("") << QJsonObject();
    for (const char *file : {"vectors/math_equiv_dev.jsonl", "vectors/math_locale_dev.jsonl"}) {
        for (const QJsonObject &row : linesOf(sharedData(QString::fromLatin1(file)))) {
            const bool disputed = row.value(u"id").toString().startsWith(u"meq") && row.contains(u"note");
            if (!disputed)
                QTest::newRow(qPrintable(row.value(u"id").toString())) << row;
        }
    }
}

void TestMathScorer::theRecordedPairsAreDecidedAsTheyAreLabelled()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/math_equiv_dev.jsonl"));
    QFETCH(QJsonObject, row);
    if (row.isEmpty())
        return;
    const QString language =
        row.contains(u"language") ? row.value(u"language").toString() : row.value(u"pred_locale").toString();
    const QJsonObject fields{{QStringLiteral("expected"), textOf(row.value(u"gold"))},
        {QStringLiteral("opts"), row.value(u"opts")}};
    const Score score = scoreOf(QStringLiteral("math"), fields, row.value(u"pred").toString(), language);
    const Verdict wanted = row.value(u"equal").isNull() ? Verdict::Undecided
        : row.value(u"equal").toBool()                  ? Verdict::Correct
                                                        : Verdict::Incorrect;
    QVERIFY2(score.verdict == wanted, told(score).constData());
}

void TestMathScorer::gradeSchoolNumbersAreExact()
{
    SHARED_DATA_OR_SKIP(gsm8k, QStringLiteral("datasets/gsm8k_test.jsonl"));
    int rows = 0;
    for (const QJsonObject &row : linesOf(gsm8k)) {
        const QString solution = row.value(u"answer").toString();
        const QString expected = solution.section(QStringLiteral("#### "), 1);
        for (const char *type : {"number", "math"}) {
            const Score score = scoreOf(QString::fromLatin1(type), {{QStringLiteral("expected"), expected}},
                solution, QStringLiteral("en"));
            QVERIFY2(score.verdict == Verdict::Correct, told(score).constData());
        }
        ++rows;
    }
    QCOMPARE(rows, 1319);
}

void TestMathScorer::aNumberIsReadAsItsLanguageWritesIt_data()
{
    QTest::addColumn<QJsonObject>("pair");
    const auto pairs = linesOf(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/maths/numbers.jsonl"));
    QVERIFY(pairs.size() >= 60);
    int line = 0;
    for (const QJsonObject &pair : pairs)
        QTest::addRow("%d: %s", ++line, qPrintable(pair.value(u"answer").toString())) << pair;
}

void TestMathScorer::aNumberIsReadAsItsLanguageWritesIt()
{
    QFETCH(QJsonObject, pair);
    const Score score =
        scoreOf(QStringLiteral("number"), {{QStringLiteral("expected"), pair.value(u"expected")}},
            pair.value(u"answer").toString(), pair.value(u"language").toString());
    const Verdict wanted = pair.value(u"equal").toBool() ? Verdict::Correct : Verdict::Incorrect;
    QVERIFY2(score.verdict == wanted, told(score).constData());
}

void TestMathScorer::whatWasExtractedStandsWhereTheScoreSays_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("extracted");
    const auto row = [](const char *answer, const char *extracted) {
        QTest::newRow(extracted) << QString::fromUtf8(answer) << QString::fromUtf8(extracted);
    };
    row("<think>9</think>So \\boxed{\\frac{1}{2}}.", "\\frac{1}{2}");
    row("Đa\u0301p số: 1.250 đồng.", "1.250 đồng");
    row("答案：４２。", "４２");
    row("First 3, then 8 apples.", "8");
    row("It is $x+1$.", "x+1");
    row("Answer: **7**", "7");
}

void TestMathScorer::whatWasExtractedStandsWhereTheScoreSays()
{
    QFETCH(QString, answer);
    QFETCH(QString, extracted);
    const Score score = mathScore(QStringLiteral("1"), answer, QStringLiteral("vi"));
    QCOMPARE(score.extracted, extracted);
    QCOMPARE(answer.mid(score.extractedAt, extracted.size()), extracted);
}

void TestMathScorer::anAnnouncementAloneIsNoAnswer_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");
    for (const char *answer : {"**Answer:**", "The answer is", "The answer is: **", "Final answer: .",
             "答案：", "答案是。", "Đáp án là:", "Vậy đáp số là", "Answer: ?", "Answer: …", "Answer: ...",
             "$$", "####", "<answer></answer>", "\\boxed{}", "Therefore, the answer is $\\boxed{ }$.",
             "First 7 x 8 = 56. Then we add.\n\nThe final answer is $\\boxed{}$"})
        QTest::newRow(answer) << QString::fromUtf8(answer) << Verdict::NoAnswer;
    for (const char *answer : {"Answer: x", "The answer is nothing.", "Answer: ∅"})
        QTest::newRow(answer) << QString::fromUtf8(answer) << Verdict::Incorrect;
}

void TestMathScorer::anAnnouncementAloneIsNoAnswer()
{
    QFETCH(const QString, answer);
    QFETCH(const Verdict, verdict);
    const Score score = mathScore(QStringLiteral("12"), answer);
    QVERIFY2(score.verdict == verdict, told(score).constData());
}

void TestMathScorer::theSamePairGetsTheSameScoreTwice()
{
    const QString expected = QStringLiteral("\\frac{\\sin 2x}{2}+\\log y");
    const QString answer = QStringLiteral("\\sin x\\cos x+\\log y");
    QCOMPARE(mathScore(expected, answer).verdict, Verdict::Correct);
    QCOMPARE(mathScore(expected, answer), mathScore(expected, answer));
}

void TestMathScorer::optionsOfThePairChangeWhatCounts()
{
    QJsonObject fields{{QStringLiteral("expected"), QStringLiteral("x \\in [-2,7]")}};
    const QString inequality = QStringLiteral("-2 \\le x \\le 7");
    QCOMPARE(scoreOf(QStringLiteral("math"), fields, inequality).verdict, Verdict::Incorrect);
    fields.insert(QStringLiteral("opts"), QJsonObject{{QStringLiteral("allow_set_relation_comp"), true}});
    QCOMPARE(scoreOf(QStringLiteral("math"), fields, inequality).verdict, Verdict::Correct);
    fields = {{QStringLiteral("expected"), QStringLiteral("\\sqrt{17}")}};
    QCOMPARE(scoreOf(QStringLiteral("math"), fields, QStringLiteral("4.1")).verdict, Verdict::Incorrect);
    fields.insert(QStringLiteral("opts"), QJsonObject{{QStringLiteral("precision"), 1}});
    QCOMPARE(scoreOf(QStringLiteral("math"), fields, QStringLiteral("4.1")).verdict, Verdict::Correct);
}

void TestMathScorer::percentCountsWhereTheQuestionAsksForIt()
{
    ScoringInput input{{QStringLiteral("math"), {{QStringLiteral("expected"), QStringLiteral("0.5")}}}, {},
        {}, QStringLiteral("0.5%"), false};
    const auto scorer = makeScorer(u"math", {});
    QCOMPARE(scorer->score(input).verdict, Verdict::Incorrect);
    input.prompt = QStringLiteral("How many percent are that?");
    QCOMPARE(scorer->score(input).verdict, Verdict::Correct);
}

void TestMathScorer::aReasonSaysThatANumberFormatWasAssumed()
{
    const Score assumed = mathScore(QStringLiteral("1234"), QStringLiteral("1,234"));
    QCOMPARE(assumed.verdict, Verdict::Correct);
    QVERIFY(assumed.reason.english().contains(u"number format assumed"));
    QCOMPARE(mathScore(QStringLiteral("1234"), QStringLiteral("1.234")).verdict, Verdict::Undecided);
}

void TestMathScorer::countdownTellsFormFromValue_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *answer, Verdict verdict, const char *reason) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << verdict << QString::fromUtf8(reason);
    };
    row("(8 - 4) * 6", Verdict::Correct, "The form is right");
    row("Answer: (8−4)×6 = 24", Verdict::Correct, "The form is right");
    row("<answer>(8-4)*6</answer>", Verdict::Correct, "The form is right");
    row("\\boxed{(8-4)\\times 6}", Verdict::Correct, "The form is right");
    row("We try 8+6 first. Then (8-4)*6=24, which is it.", Verdict::Correct, "The form is right");
    row("\\boxed{\\frac{8}{2}\\cdot 6}", Verdict::Correct, "The form is right");
    row("8 ÷ 2 × 6", Verdict::Correct, "The form is right");
    row("8 + 4 + 6", Verdict::Incorrect, "The form is right, but the value is 18, not 24");
    row("6 * 4", Verdict::Correct, "The form is right");
    row("8 + 8 + 8", Verdict::Incorrect, "uses 8 more often");
    row("3 * 8", Verdict::Incorrect, "uses 3, which was not given");
    row("4! ", Verdict::Incorrect, "something other than");
    row("I do not know.", Verdict::NoAnswer, "gives none");
    row("Sorry.", Verdict::NoAnswer, "calculation");
}

void TestMathScorer::countdownTellsFormFromValue()
{
    QFETCH(QString, answer);
    QFETCH(Verdict, verdict);
    QFETCH(QString, reason);
    const QJsonObject fields{
        {QStringLiteral("numbers"), QJsonArray{8, 4, 6, 2}}, {QStringLiteral("target"), 24}};
    const Score score = scoreOf(QStringLiteral("countdown"), fields, answer);
    QVERIFY2(score.verdict == verdict, told(score).constData());
    QVERIFY2(score.reason.english().contains(reason), told(score).constData());
}

PENNYBENCH_TEST(TestMathScorer)
#include "tst_mathscorer.moc"
