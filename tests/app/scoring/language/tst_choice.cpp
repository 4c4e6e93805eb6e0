#include "app/scoring/scorer.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestChoice : public QObject {
    Q_OBJECT

private slots:
    void everyRecordedAnswerIsReadRight();
    void theChoiceIsFoundWhereItIs_data();
    void theChoiceIsFoundWhereItIs();
    void whatChatbotsWriteIsReadRight_data();
    void whatChatbotsWriteIsReadRight();
    void theExpectedChoiceMayBeWrittenInManyWays_data();
    void theExpectedChoiceMayBeWrittenInManyWays();
    void aLookAlikeLetterIsToldInTheReason();
};

namespace {

Score scored(const QJsonObject &fields, const QString &answer)
{
    return makeScorer(u"choice", {})
        ->score({ScorerSpec{QStringLiteral("choice"), fields}, {}, {}, answer, false});
}

} // namespace

void TestChoice::everyRecordedAnswerIsReadRight()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/mc_extract_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    QVERIFY(rows.size() > 200);
    QStringList wrong;
    for (const QJsonObject &row : rows) {
        const bool isPair = row.value(u"kind").toString() == u"lighteval";
        const Score score = scored({{QStringLiteral("expected"), row.value(u"gold")},
                                       {QStringLiteral("options"), row.value(u"options").toArray()}},
            row.value(isPair ? u"pred" : u"response").toString());
        const QJsonValue equal = row.value(u"equal");
        // The published rule's third step takes any lone capital, "I" in "I cannot answer" too. Where it was
        // right that way, it was so by chance.
        const bool byChance = row.value(u"ref_level").toInt() == 3;
        bool right = false;
        if (byChance)
            right = score.verdict != Verdict::Correct;
        else if (equal.isNull())
            right = score.verdict == Verdict::NoAnswer;
        else
            right = (score.verdict == Verdict::Correct) == equal.toBool()
                && (isPair || score.extracted == row.value(u"pred_ref").toString());
        if (!right)
            wrong += QStringLiteral("%1 %2 %3 instead of %4: %5")
                         .arg(row.value(u"kind").toString(), toText(score.verdict), score.extracted,
                             row.value(u"pred_ref").toString(),
                             row.value(isPair ? u"pred" : u"response").toString().right(150)
                                 + score.reason.english());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestChoice::theChoiceIsFoundWhereItIs_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("letter");
    const auto row = [](const char *answer, const char *letter) {
        QTest::newRow(answer) << QString::fromUtf8(answer) << QString::fromUtf8(letter);
    };
    // The options are: A rice, B noodles, C bread, D none of the above.
    row("B", "B");
    row("(C)", "C");
    row("**B**", "B");
    row("b", "B");
    row("(c)", "C");
    row("Answer: b", "B");
    row("answer: a dish that nobody knows", "");
    row("B.", "B");
    row("B) noodles", "B");
    row("Answer: C", "C");
    row("Answer: **C**", "C");
    row("**Answer:** C", "C");
    row("The answer is (D).", "D");
    row("The correct answer is option B because it is long.", "B");
    row("The best choice is C.", "C");
    row("Answer:\nB", "B");
    row("I would choose B.", "B");
    row("\\boxed{C}", "C");
    row("So $\\boxed{\\text{B}}$.", "B");
    row("Đáp án: B", "B");
    row("Đáp án đúng là C.", "C");
    row("Đáp án là: **D**", "D");
    row("Tôi chọn B.", "B");
    row("Chọn đáp án C vì nó đúng.", "C");
    row("Vậy đáp án là A", "A");
    row("Câu trả lời đúng là B", "B");
    row("Không phải A, mà là B.", "B");
    row("Đáp án: A. À không, nhầm, phải là C.", "C");
    row("A sai, B đúng.", "B");
    row("答案：B", "B");
    row("答案是C。", "C");
    row("答案为（D）", "D");
    row("正确答案是 A", "A");
    row("选B", "B");
    row("我选择C。", "C");
    row("应该选 D", "D");
    row("不选A，选B。", "B");
    row("答案是A，不对，应该是B。", "B");
    row("排除A，所以是C。", "C");
    row("Ｂ", "B");
    row("答案：Ｃ", "C");
    row("【答案】D", "D");
    row("В", "B");
    row("Ответ: С", "C");
    row("La réponse est B.", "B");
    row("Die Antwort ist C.", "C");
    row("La respuesta correcta es D.", "D");
    row("It's not A, it's B.", "B");
    row("The answer is not A but C.", "C");
    row("The answer isn't A. Therefore B.", "B");
    row("A is wrong. B is correct.", "B");
    row("Answer: A\nWait, no, the price rises. Answer: B", "B");
    row("The answer is A. Actually, I made a mistake: it should be D.", "D");
    row("Answer: noodles", "B");
    row("The answer is bread.", "C");
    row("noodles", "B");
    row("Noodles.", "B");
    row("None of the above", "D");
    row("Answer: None of the above (D)", "D");
    row("A noodle dish is long. I like it.", "");
    row("A person eats what I cook.", "");
    row("I think I cannot say.", "");
    row("I", "");
    row("Answer: I cannot say.", "");
    row("Answer: A dish that nobody knows", "");
    row("The answer is (X).", "");
    row("The answer is E.", "");
    row("None of them is known to me.", "");
    row("Vitamin C and group B are healthy, one says. It depends on much, so nobody can tell for sure here, "
        "and a longer "
        "text about plan A or plan B would not help to find out which of these dishes is meant by the "
        "question that was "
        "asked.",
        "");
    // An emoji at the edge of what is searched for an option.
    row("Answer: `noodles` which abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd "
        "abc😀",
        "B");
    row("Answer: A and C", "A, C");
    row("Answer: A, B", "A, B");
    row("<think>Answer: A</think>Answer: B", "B");
}

void TestChoice::theChoiceIsFoundWhereItIs()
{
    QFETCH(QString, answer);
    QFETCH(QString, letter);
    const QJsonArray options{QStringLiteral("rice"), QStringLiteral("noodles"), QStringLiteral("bread"),
        QStringLiteral("none of the above")};
    const QString expected = letter.isEmpty() || letter.size() > 1 ? QStringLiteral("A") : letter;
    const Score score =
        scored({{QStringLiteral("expected"), expected}, {QStringLiteral("options"), options}}, answer);
    QVERIFY2(score.extracted == letter, qPrintable(score.extracted + u' ' + score.reason.english()));
    const Verdict verdict = letter.isEmpty() ? Verdict::NoAnswer
        : letter.size() > 1                  ? Verdict::Incorrect
                                             : Verdict::Correct;
    QCOMPARE(score.verdict, verdict);
}

void TestChoice::whatChatbotsWriteIsReadRight_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QList<QJsonObject> rows =
        vectorRows(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/choices/chatbots.jsonl"));
    QVERIFY(rows.size() >= 60);
    int line = 0;
    for (const QJsonObject &row : rows)
        QTest::addRow("%d: %s", ++line, qPrintable(row.value(u"answer").toString().right(60))) << row;
}

void TestChoice::whatChatbotsWriteIsReadRight()
{
    QFETCH(QJsonObject, row);
    const Score score = scored({{QStringLiteral("expected"), QStringLiteral("A")},
                                   {QStringLiteral("options"), row.value(u"options")}},
        row.value(u"answer").toString());
    QVERIFY2(score.extractedForm == row.value(u"letter").toString(),
        qPrintable(score.extractedForm + u' ' + score.reason.english()));
}

void TestChoice::theExpectedChoiceMayBeWrittenInManyWays_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *expected : {"D", "d", "(D)", "D. Alina", "(D) Alina", "D Alina", "Alina", "D\nmore"})
        QTest::newRow(expected) << QString::fromUtf8(expected);
}

void TestChoice::theExpectedChoiceMayBeWrittenInManyWays()
{
    QFETCH(QString, expected);
    const QJsonArray options{
        QStringLiteral("An"), QStringLiteral("Binh"), QStringLiteral("Cecile"), QStringLiteral("Alina")};
    const Score score = scored({{QStringLiteral("expected"), expected}, {QStringLiteral("options"), options}},
        QStringLiteral("Answer: D"));
    QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
}

void TestChoice::aLookAlikeLetterIsToldInTheReason()
{
    const QJsonObject fields{{QStringLiteral("expected"), QStringLiteral("B")}};
    QVERIFY(scored(fields, QStringLiteral("В")).reason.english().contains(u"Cyrillic"));
    QVERIFY(scored(fields, QStringLiteral("Ｂ")).reason.english().contains(u"full-width"));
    QVERIFY(!scored(fields, QStringLiteral("B")).reason.english().contains(u"letter that looks"));
}

PENNYBENCH_TEST(TestChoice)
#include "tst_choice.moc"
