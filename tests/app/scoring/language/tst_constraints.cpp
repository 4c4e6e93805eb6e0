#include "app/scoring/language/constraints/checks.h"
#include "app/scoring/language/constraints/counts.h"
#include "app/scoring/language/texts.h"
#include "tests/app/scoring/language/vectorrows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <map>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestConstraints : public QObject {
    Q_OBJECT

private slots:
    void verdictsAgreeWithTheReference();
    void everyInstructionTellsAFollowedOneFromAnother_data();
    void everyInstructionTellsAFollowedOneFromAnother();
    void sentencesEndWhereTheyEnd_data();
    void sentencesEndWhereTheyEnd();
    void wordsInCapitalsAreCountedByTheirTokens_data();
    void wordsInCapitalsAreCountedByTheirTokens();
    void whatTheLooseCheckForgives_data();
    void whatTheLooseCheckForgives();
};

namespace {

/// Rows where the reference rolls dice: a letter that is no letter is replaced by a random one (1129), and
/// its language detector contradicts itself about three words (1843).
const QStringList rolledDice{
    QStringLiteral("1129 keywords:letter_frequency"), QStringLiteral("1843 change_case:english_lowercase")};

} // namespace

void TestConstraints::verdictsAgreeWithTheReference()
{
    SHARED_DATA_OR_SKIP(path, QStringLiteral("vectors/ifeval_dev.jsonl"));
    const QList<QJsonObject> rows = vectorRows(path);
    QVERIFY(rows.size() > 100);
    QStringList different;
    int checks = 0;
    for (const QJsonObject &row : rows) {
        const QJsonArray ids = row.value(u"instruction_id_list").toArray();
        const CheckedText checked{nfc(row.value(u"response").toString()), {}};
        for (qsizetype i = 0; i < ids.size(); ++i) {
            QJsonObject instruction = row.value(u"kwargs").toArray().at(i).toObject();
            instruction.insert(QStringLiteral("id"), ids.at(i));
            QCOMPARE(problemWithInstruction(instruction).english(), QString());
            const Finding strict = checkStrictly(instruction, checked);
            const bool loose = isFollowedLoosely(instruction, checked);
            ++checks;
            if (rolledDice.contains(
                    QStringLiteral("%1 %2").arg(row.value(u"key").toInt()).arg(ids.at(i).toString())))
                continue;
            if (strict.followed != row.value(u"strict").toArray().at(i).toBool()
                || loose != row.value(u"loose").toArray().at(i).toBool())
                different += QStringLiteral("%1 %2 (%3): strict %4, loose %5")
                                 .arg(row.value(u"key").toInt())
                                 .arg(ids.at(i).toString(), strict.seen.english())
                                 .arg(strict.followed)
                                 .arg(loose);
        }
    }
    QVERIFY(checks > 200);
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

void TestConstraints::everyInstructionTellsAFollowedOneFromAnother_data()
{
    QTest::addColumn<QJsonObject>("instruction");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("followed");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *instruction, const char *language, const char *followed, const char *no) {
        const QJsonObject object = QJsonDocument::fromJson(instruction).object();
        QTest::addRow("%s %s: %s", qPrintable(object.value(u"id").toString()), language, followed)
            << object << QString::fromUtf8(language) << QString::fromUtf8(followed) << QString::fromUtf8(no);
    };
    row(R"({"id": "change_case:capital_word_frequency", "capital_relation": "at least", "capital_frequency": 2})",
        "en", "The UN and NATO met.", "The UN met.");
    row(R"({"id": "change_case:english_capital"})", "en", "THE WEATHER IS FINE TODAY AND WE GO OUT.",
        "The weather is fine.");
    row(R"({"id": "change_case:english_capital"})", "en",
        "WE WALK TO THE RIVER EVERY MORNING BEFORE BREAKFAST.",
        "WIR GEHEN JEDEN MORGEN VOR DEM FRÜHSTÜCK AN DEN FLUSS UND BLEIBEN DORT.");
    row(R"({"id": "change_case:english_lowercase"})", "en", "we walk to the river every morning.",
        "We walk.");
    row(R"({"id": "combination:repeat_prompt", "prompt_to_repeat": "Write a haiku."})", "en",
        " write a haiku. Here:", "Here: Write a haiku.");
    row(R"({"id": "combination:repeat_prompt", "prompt_to_repeat": "Viết một câu."})", "vi",
        "VIE\u0302\u0301T MỘT CÂU. Đây:", "Viet mot cau.");
    row(R"({"id": "combination:two_responses"})", "en", "One.\n******\nTwo.", "One.\n******\nOne.");
    row(R"({"id": "combination:two_responses"})", "en", "******\nOne.\n******\nTwo.", "A\n******\n******\nB");
    row(R"({"id": "detectable_content:number_placeholders", "num_placeholders": 2})", "en",
        "[name] and [city]", "[name] and [city");
    row(R"({"id": "detectable_content:postscript", "postscript_marker": "P.S."})", "en",
        "Bye.\nP. S. Call me.", "Bye. PS");
    row(R"({"id": "detectable_content:postscript", "postscript_marker": "P.P.S"})", "en", "Bye. p.p.s. x",
        "P.S. x");
    row(R"({"id": "detectable_content:postscript", "postscript_marker": "Tái bút"})", "vi",
        "Hết.\nTÁI BÚT: x", "Hết.");
    row(R"({"id": "detectable_format:constrained_response"})", "en", "My answer is maybe.", "Maybe.");
    row(R"({"id": "detectable_format:json_format"})", "en", "```json\n{\"a\": [1, null]}\n```", "{'a': 1}");
    row(R"({"id": "detectable_format:json_format"})", "en", "\"only a text\"", "{\"a\": \"two\nlines\"}");
    row(R"({"id": "detectable_format:json_format"})", "en", "12", "1, 2");
    row(R"({"id": "detectable_format:multiple_sections", "section_spliter": "Section", "num_sections": 2})",
        "en", "Section 1\nx\nSection 2\ny", "Section 1\nx\nSection two");
    row(R"({"id": "detectable_format:multiple_sections", "section_spliter": "Phần", "num_sections": 2})",
        "vi", "Phần 1: x\nPhần 2: y", "Phần một");
    row(R"({"id": "detectable_format:number_bullet_lists", "num_bullets": 3})", "en", "* a\n  - b\n\n* c",
        "* a\n** b\n* c");
    row(R"({"id": "detectable_format:number_highlighted_sections", "num_highlights": 2})", "en",
        "*a* and **b**", "*a* and * * and ****");
    row(R"({"id": "detectable_format:title"})", "en", "x <<A poem>> y", "<< >>");
    row(R"({"id": "keywords:existence", "keywords": ["cat", "sea"]})", "en", "Cats at SEA", "a cat");
    row(R"({"id": "keywords:existence", "keywords": ["Huế"]})", "vi", "Thành phố hue\u0302\u0301", "Hue");
    row(R"({"id": "keywords:existence", "keywords": ["C++ (", "x"]})", "en", "c++ ( x", "c x");
    row(R"({"id": "keywords:forbidden_words", "forbidden_words": ["cat"]})", "en", "concatenate cats",
        "a Cat.");
    row(R"({"id": "keywords:forbidden_words", "forbidden_words": ["健康"]})", "zh", "早睡精神好。",
        "早睡对健康很有好处。");
    row(R"({"id": "keywords:frequency", "keyword": "war", "relation": "at least", "frequency": 2})", "en",
        "War, warm", "one war");
    row(R"({"id": "keywords:letter_frequency", "letter": "E", "let_relation": "less than", "let_frequency": 3})",
        "en", "Even so", "Eleven");
    row(R"({"id": "keywords:letter_frequency", "letter": "ê", "let_relation": "at least", "let_frequency": 1})",
        "vi", "bên", "ben, bện nhưng là ệ");
    row(R"({"id": "language:response_language", "language": "vi"})", "vi",
        "Hôm nay trời rất đẹp và chúng tôi đi chơi ở công viên.",
        "Today the weather is fine and we are going to the park.");
    row(R"({"id": "language:response_language", "language": "zh"})", "zh", "今天天气很好，我们去公园玩。",
        "Today the weather is fine and we are going to the park.");
    row(R"({"id": "language:response_language", "language": "he"})", "en",
        "היום מזג האוויר יפה ואנחנו הולכים לפארק.",
        "Today the weather is fine and we are going to the park.");
    row(R"({"id": "length_constraints:nth_paragraph_first_word", "num_paragraphs": 2, "nth_paragraph": 2, "first_word": "So"})",
        "en", "One.\n\n\"So, two.", "So.\n\nTwo.");
    row(R"({"id": "length_constraints:number_paragraphs", "num_paragraphs": 2})", "en",
        "***\nOne.\n***\nTwo.\n***", "One.\n***\n***\nTwo.");
    row(R"({"id": "length_constraints:number_sentences", "relation": "less than", "num_sentences": 3})", "en",
        "Dr. Ho met Mr. Binh. They spoke.", "One. Two. Three.");
    row(R"({"id": "length_constraints:number_sentences", "relation": "exactly", "num_sentences": 2})", "zh",
        "你好。今天天气很好！", "你好，今天天气很好。");
    row(R"({"id": "length_constraints:number_words", "relation": "at least", "num_words": 4})", "en",
        "don't stop now", "stop right now");
    row(R"({"id": "length_constraints:number_words", "relation": "exactly", "num_words": 4})", "vi",
        "Hà Nội mùa thu.", "Ha\u0300 No\u0323\u0302i thu.");
    row(R"({"id": "length_constraints:number_words", "relation": "exactly", "num_words": 5})", "zh",
        "我有三个GPT。", "我有三个。");
    row(R"({"id": "punctuation:no_comma"})", "en", "no marks， none", "one, two");
    row(R"({"id": "punctuation:no_comma"})", "zh", "没有。", "一，二");
    row(R"({"id": "startend:end_checker", "end_phrase": "That is all."})", "en", "x. THAT is all.\"",
        "That is all. x");
    row(R"({"id": "startend:quotation"})", "en", " \"Hello\" ", "“Hello”");
    row(R"({"id": "startend:quotation"})", "vi", "“Xin chào”", "\"Xin chào");
    row(R"({"id": "startend:quotation"})", "zh", "「你好」", "「你好");
}

void TestConstraints::everyInstructionTellsAFollowedOneFromAnother()
{
    QFETCH(QJsonObject, instruction);
    QFETCH(QString, language);
    QFETCH(QString, followed);
    QCOMPARE(problemWithInstruction(instruction).english(), QString());
    const Finding yes = checkStrictly(instruction, {nfc(followed), language});
    QVERIFY2(yes.followed, qPrintable(yes.seen.english()));
    QFETCH(QString, other);
    const Finding no = checkStrictly(instruction, {nfc(other), language});
    QVERIFY2(!no.followed, qPrintable(no.seen.english()));
    QVERIFY(!checkStrictly(instruction, {QStringLiteral(" \n"), language}).followed);
}

void TestConstraints::sentencesEndWhereTheyEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *text, int count) {
        QTest::newRow(text) << QString::fromUtf8(text) << count;
    };
    row("", 0);
    row("One", 1);
    row("One. Two! Three? Four", 4);
    row("lower case. goes on.", 2);
    row("Mr. Lee met Dr. Binh at 5 p.m. yesterday.", 1);
    row("It costs 3.50 dollars.", 1);
    row("J. R. Smith came.", 1);
    row("The U.S. Army", 1);
    row("He left the U.S. The end.", 2);
    row("\"Stop.\" He went. (He did.) Then home.", 4);
    row("Title\n\nNo mark ends the title.", 1);
    row("1. First\n2. Second", 3);
    row("Wait... what?", 1);
    row("你好。今天好！吗？", 3);
    row("Xin chào. Tôi ở TP. Hồ Chí Minh.", 3);
}

void TestConstraints::sentencesEndWhereTheyEnd()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QVERIFY2(sentencesOf(text).size() == count, qPrintable(sentencesOf(text).join(u'|')));
}

void TestConstraints::wordsInCapitalsAreCountedByTheirTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const char *text, int count) {
        QTest::newRow(text) << QString::fromUtf8(text) << count;
    };
    row("I am A man", 2);
    row("I'm here, I'll go", 2);
    row("DON'T STOP", 3);
    row("IT'S", 2);
    row("CANNOT", 2);
    row("AI-POWERED AI-powered", 1);
    row("U.S. NASA's", 2);
    row("(HELLO) [WORLD]", 2);
    row("A,B C:D 1,000", 4);
    row("WW2 42", 1);
    row("ĐẸP Ệ", 2);
}

void TestConstraints::wordsInCapitalsAreCountedByTheirTokens()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(countCapitalWords(text), count);
}

void TestConstraints::whatTheLooseCheckForgives_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("forgiven");
    QTest::newRow("a line before") << "Sure:\n\"Hello\"" << true;
    QTest::newRow("a line after") << "\"Hello\"\nDone." << true;
    QTest::newRow("both") << "Sure:\n\"Hello\"\nDone." << true;
    QTest::newRow("stars") << "*\"Hello\"*" << true;
    QTest::newRow("stars and a line") << "Sure:\n**\"Hello\"**" << true;
    QTest::newRow("two lines before") << "Sure:\nHere:\n\"Hello\"" << false;
}

void TestConstraints::whatTheLooseCheckForgives()
{
    QFETCH(QString, text);
    QFETCH(bool, forgiven);
    const QJsonObject quotation{{QStringLiteral("id"), QStringLiteral("startend:quotation")}};
    QVERIFY(!checkStrictly(quotation, {text, {}}).followed);
    QCOMPARE(isFollowedLoosely(quotation, {text, {}}), forgiven);
}

PENNYBENCH_TEST(TestConstraints)
#include "tst_constraints.moc"
