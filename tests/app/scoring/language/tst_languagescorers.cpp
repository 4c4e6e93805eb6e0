#include "app/scoring/scorer.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Scoring;

class TestLanguageScorers : public QObject {
    Q_OBJECT

private slots:
    void anAnswerIsJudgedAsItsSpecSays_data();
    void anAnswerIsJudgedAsItsSpecSays();
    void aSpecThatCannotBeScoredSaysWhy_data();
    void aSpecThatCannotBeScoredSaysWhy();
    void everyTypeKeepsReasoningAndEmptyAnswersOut_data();
    void everyTypeKeepsReasoningAndEmptyAnswersOut();
    void whatWasExtractedIsMarkedInTheAnswer_data();
    void whatWasExtractedIsMarkedInTheAnswer();
    void aMegabyteIsScoredInReasonableTime_data();
    void aMegabyteIsScoredInReasonableTime();
};

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

Score scored(const QString &type, const QJsonObject &fields, const QString &answer, bool truncated = false)
{
    return makeScorer(type, {})->score({ScorerSpec{type, fields}, {}, {}, answer, truncated});
}

/// A spec of each type that can decide, and an answer that is correct.
struct Sample {
    const char *type;
    const char *fields;
    const char *right;
};

constexpr Sample samples[] = {
    {"text", R"({"expected": "Hà Nội"})", "Hà Nội"},
    {"contains", R"({"expected": "Hà Nội"})", "Thủ đô là Hà Nội."},
    {"choice", R"({"expected": "B"})", "Answer: B"},
    {"regex", R"({"pattern": "\\d{4}-\\d{2}"})", "on 2026-03"},
    {"constraints", R"({"constraints": [{"id": "punctuation:no_comma"}]})", "no commas here"},
    {"translation", R"({"references": ["The library is closed."]})", "The library is closed."},
    {"summary", R"({"references": ["Trains stop for snow."]})", "Trains stop for snow."},
    {"json", R"({"fields": {"a": 1}})", R"({"a": 1})"},
    {"diacritics", R"({"expected": "Hôm nay trời đẹp"})", "Hôm nay trời đẹp"},
};

} // namespace

void TestLanguageScorers::anAnswerIsJudgedAsItsSpecSays_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const char *type, const char *fields, const char *answer,
                         Verdict verdict, double score, const char *reason = "") {
        QTest::newRow(name) << QString::fromUtf8(type) << object(fields) << QString::fromUtf8(answer)
                            << verdict << score << QString::fromUtf8(reason);
    };

    const char *mat = R"({"references": ["Con mèo đang ngủ trên ghế.", "Mèo ngủ trên ghế."]})";
    row("a translation equal to a reference", "translation", mat, "Mèo ngủ trên ghế.", Verdict::Correct, 1);
    row("a translation after a label", "translation", mat, "Bản dịch: “Mèo ngủ trên ghế.”", Verdict::Correct,
        1);
    row("a translation after a sentence", "translation", mat, "Here is the translation:\n\nMèo ngủ trên ghế.",
        Verdict::Correct, 1);
    row("a translation about something else", "translation", mat, "Xyz zyx wvu.", Verdict::Incorrect, -1,
        "incorrect below 30");
    row("a translation that shares half", "translation", mat, "Mèo đen chạy ngoài sân trên ghế",
        Verdict::Partial, -1, "partial below 70");
    row("a threshold of one's own", "translation", R"({"references": ["Mèo ngủ trên ghế."], "pass": 0.4})",
        "Mèo đang ngủ ở trên ghế", Verdict::Correct, -1, "correct from 40");
    row("tone placement folded on demand", "translation", R"({"references": ["hòa bình"], "tones": "fold"})",
        "hoà bình", Verdict::Correct, 1);
    row("BLEU by its own tokenizer", "translation",
        R"({"references": ["图书馆今天关门。"], "metric": "BLEU"})", "图书馆今天关门。", Verdict::Correct, 1,
        "tok:zh");

    row("a summary with all that must be in it", "summary",
        R"({"references": ["Heavy snow stopped all trains to Sapa."], "must_mention": ["Sapa"]})",
        "Snow stopped all trains to Sapa.", Verdict::Correct, -1, "ROUGE-L");
    row("a summary that leaves out what must be in it", "summary",
        R"({"references": ["Heavy snow stopped all trains to Sapa."], "must_mention": ["Sapa"]})",
        "Heavy snow stopped all trains.", Verdict::Incorrect, 0, "not mentioned: Sapa");
    row("a summary in Vietnamese", "summary", R"({"references": ["Tuyết rơi"]})", "Tuyết rơi",
        Verdict::Correct, 1);

    row("JSON in a fence", "json", R"({"fields": {"name": "Lan", "age": 31}})",
        "Sure:\n```json\n{\"age\": 31.0, \"name\": \" Lan\"}\n```\nDone.", Verdict::Correct, 1,
        "2 of 2 fields");
    row("JSON with one wrong field of two", "json", R"({"fields": {"name": "Lan", "age": 31}})",
        R"({"name": "Lan", "age": "31"})", Verdict::Partial, 0.5, "age is \"31\" instead of 31");
    row("JSON with a field too much", "json", R"({"fields": {"name": "Lan"}})", R"({"name": "Lan", "x": 1})",
        Verdict::Partial, 2.0 / 3, "x is too much");
    row("a field too much that is ignored", "json", R"({"fields": {"name": "Lan"}, "ignore_extra": true})",
        R"({"name": "Lan", "x": 1})", Verdict::Correct, 1);
    row("nested fields", "json", R"({"fields": {"a": {"b": [1, 2]}, "c": null}})",
        R"({"a": {"b": [1, 3]}, "c": null})", Verdict::Partial, 2.0 / 3, "a.b[1] is 3 instead of 2");
    row("the last JSON counts", "json", R"({"fields": {"a": 2}})", R"(First {"a": 1}, no: {"a": 2})",
        Verdict::Correct, 1, "the last of 2");
    row("a member twice", "json", R"({"fields": {"a": 2}})", R"({"a": 1, "a": 2})", Verdict::Partial, 0.5,
        "stands twice");
    row("text around the JSON where none is allowed", "json", R"({"fields": {"a": 2}, "only_json": true})",
        R"(Here: {"a": 2})", Verdict::Partial, 0.5, "text around");
    row("broken JSON", "json", R"({"fields": {"a": 2}})", R"({"a": 2,})", Verdict::Incorrect, 0, "JSON:");
    row("JSON that breaks off", "json", R"({"fields": {"a": 2}})", R"({"a": 2)", Verdict::Incorrect, 0,
        "never closed");
    row("no JSON", "json", R"({"fields": {"a": 2}})", "a is 2", Verdict::NoAnswer, 0, "no JSON");
    row("braces in prose before it", "json", R"({"fields": {"a": 2}})", R"(Use {curly braces: {"a": 2})",
        Verdict::Correct, 1);
    row("valid by the schema", "json", R"({"schema": {"type": "object", "required": ["a"]}})", R"({"a": 2})",
        Verdict::Correct, 1, "valid by the schema");
    row("violates the schema", "json",
        R"({"schema": {"type": "object", "properties": {"a": {"type": "integer", "minimum": 3}}}})",
        R"({"a": 2})", Verdict::Incorrect, 0, "violates the schema ($.a");
    row("right fields that violate the schema", "json",
        R"({"fields": {"a": 2}, "schema": {"type": "object", "required": ["b"]}})", R"({"a": 2})",
        Verdict::Partial, 0.5, "violates the schema");
    row("expected as a text of JSON", "json", R"({"expected": "{\"a\": 2}"})", R"({"a": 2})",
        Verdict::Correct, 1);

    row("a pattern anywhere", "regex", R"({"pattern": "\\d{4}"})", "in 2026 or so", Verdict::Correct, 1);
    row("a pattern of the whole", "regex", R"({"pattern": "\\d{4}", "full": true})", "in 2026",
        Verdict::Incorrect, 0);
    row("the whole answer without the spaces around it", "regex", R"({"pattern": "\\d{4}", "full": true})",
        " 2026\n", Verdict::Correct, 1);
    row("case on demand", "regex", R"({"pattern": "HÀ", "ignore_case": true})", "hà", Verdict::Correct, 1);
    row("expected is the pattern", "regex", R"({"expected": "^ab+$"})", "x\nabb\ny", Verdict::Correct, 1);
    row("a pattern that takes too long", "regex", R"({"pattern": "(a+)+$"})",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", Verdict::Undecided, -2, "too much work");

    const char *tet = R"({"expected": "Thủy hòa bình"})";
    row("every syllable right", "diacritics", tet, "Thuỷ hoà bình.", Verdict::Correct, 1, "folded");
    row("one syllable of three wrong", "diacritics", tet, "Thủy hoa bình", Verdict::Partial, 2.0 / 3,
        "\"hoa\" instead of \"hoà\"");
    row("tone placement that counts", "diacritics", R"({"expected": "hòa bình", "tones": "exact"})",
        "hoà bình", Verdict::Partial, 0.5, "counts");
    row("a syllable left out", "diacritics", tet, "Thủy bình", Verdict::Partial, 2.0 / 3,
        "2 syllables instead of 3");
    row("decomposed letters", "diacritics", R"({"expected": "đẹp"})", "đe\u0323p", Verdict::Correct, 1);
    row("nothing restored", "diacritics", R"({"expected": "Việt Nam đẹp"})", "Viet Nam dep", Verdict::Partial,
        1.0 / 3);

    row("two instructions, one followed", "constraints",
        R"({"constraints": [{"id": "punctuation:no_comma"}, {"id": "keywords:existence", "keywords": ["cat", "dog"]}]})",
        "a cat, a dog", Verdict::Partial, 0.5, "punctuation:no_comma: no (1 comma)");
    row("IFEval's own names", "constraints",
        R"({"instruction_id_list": ["length_constraints:number_words"], "kwargs": [{"relation": "at least", "num_words": 3}]})",
        "one two three", Verdict::Correct, 1, "followed 1 of 1");
    row("strictly not, loosely yes", "constraints", R"({"constraints": [{"id": "startend:quotation"}]})",
        "Sure:\n\"Hello\"", Verdict::Incorrect, 0, "only loosely");
    row("the loose mode", "constraints",
        R"({"mode": "loose", "constraints": [{"id": "startend:quotation"}]})", "Sure:\n\"Hello\"",
        Verdict::Correct, 1);

    row("text in other normal form", "text", R"({"expected": "Huế"})", "Hue\u0302\u0301.", Verdict::Correct,
        1);
    row("text with full-width forms", "text", R"({"expected": "ABC 12"})", "ＡＢＣ　１２", Verdict::Correct,
        1);
    row("text with curly quotes and invisible marks", "text", R"({"expected": "don't"})", "don’t\u200B",
        Verdict::Correct, 1);
    row("contains in other normal form", "contains", R"({"expected": "Huế"})", "ở Hue\u0302\u0301 nhé",
        Verdict::Correct, 1);
    row("contains one of several", "contains", R"({"expected": "cat", "accept": ["kitten"]})",
        "A Kitten sleeps.", Verdict::Correct, 1);

    row("no scorer", "none", "{}", "anything", Verdict::Undecided, -2, "no scorer");
    row("a judge", "judge", R"({"rubric": "polite"})", "anything", Verdict::Undecided, -2, "polite");
}

void TestLanguageScorers::anAnswerIsJudgedAsItsSpecSays()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, answer);
    QFETCH(Verdict, verdict);
    QFETCH(double, score);
    QFETCH(QString, reason);
    const Score got = scored(type, fields, answer);
    QVERIFY2(got.verdict == verdict, qPrintable(toText(got.verdict) + u' ' + got.reason.english()));
    if (score >= 0)
        QVERIFY2(std::abs(got.score.value() - score) < 1e-9, qPrintable(QString::number(got.score.value())));
    if (verdict == Verdict::Undecided)
        QVERIFY(!got.score);
    QVERIFY2(got.reason.english().contains(reason), qPrintable(got.reason.english()));
    QCOMPARE(scored(type, fields, answer), got);
    QVERIFY(got.scorer.startsWith(type + u'/'));
}

void TestLanguageScorers::aSpecThatCannotBeScoredSaysWhy_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *type, const char *fields, const char *says) {
        QTest::newRow(name) << QString::fromUtf8(type) << object(fields) << QString::fromUtf8(says);
    };
    row("a text without expected", "text", "{}", "\"expected\"");
    row("contains without expected", "contains", "{}", "\"expected\"");
    row("a choice outside the options", "choice", R"({"expected": "C", "options": ["x", "y"]})",
        "from A to B");
    row("no pattern", "regex", "{}", "\"pattern\"");
    row("a broken pattern", "regex", R"({"pattern": "a(b"})", "at character");
    row("a pattern that lifts the limit", "regex", R"({"pattern": "(*LIMIT_MATCH=99999999)a"})", "verb");
    row("no constraints", "constraints", "{}", "\"constraints\"");
    row("an unknown instruction", "constraints", R"({"constraints": [{"id": "keywords:colour"}]})",
        "no instruction \"keywords:colour\"");
    row("an argument that is missing", "constraints",
        R"({"constraints": [{"id": "length_constraints:number_words", "relation": "at least"}]})",
        "\"num_words\"");
    row("an unknown relation", "constraints",
        R"({"constraints": [{"id": "length_constraints:number_words", "relation": "about", "num_words": 3}]})",
        "\"less than\"");
    row("no references", "translation", "{}", "\"references\"");
    row("an unknown metric", "translation", R"({"references": ["x"], "metric": "TER"})", "\"TER\"");
    row("a threshold above 1", "translation", R"({"references": ["x"], "pass": 70})", "\"pass\"");
    row("a tokenizer", "translation", R"({"references": ["x"], "tokenize": "13a"})", "\"tokenize\"");
    row("an order without end", "translation", R"({"references": ["x"], "char_order": 1000000})",
        "\"char_order\"");
    row("a summary without references", "summary", "{}", "\"references\"");
    row("a stemmer", "summary", R"({"references": ["x"], "stemmer": true})", "stemmer");
    row("another ROUGE", "summary", R"({"references": ["x"], "metric": "rouge2"})", "\"rouge2\"");
    row("neither schema nor fields", "json", "{}", "\"schema\" or \"fields\"");
    row("a schema that is not valid", "json", R"({"schema": {"type": 7}})", "\"schema\"");
    row("a schema with patterns", "json", R"({"schema": {"properties": {"a": {"pattern": "x"}}}})",
        "\"pattern\"");
    row("no text to restore", "diacritics", R"({"expected": "?"})", "\"expected\"");
    row("none", "none", "{}", "a person");
    row("a judge without rubric", "judge", "{}", "\"rubric\"");
}

void TestLanguageScorers::aSpecThatCannotBeScoredSaysWhy()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, says);
    const QString problem = makeScorer(type, {})->problemWith({type, fields}).english();
    QVERIFY2(problem.contains(says), qPrintable(problem));
    const Score score = scored(type, fields, QStringLiteral("something"));
    QVERIFY2(score.verdict == Verdict::Undecided, qPrintable(toText(score.verdict)));
    QVERIFY(!score.reason.isEmpty());
}

void TestLanguageScorers::everyTypeKeepsReasoningAndEmptyAnswersOut_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("right");
    for (const Sample &sample : samples) {
        QTest::newRow(sample.type) << QString::fromUtf8(sample.type) << object(sample.fields)
                                   << QString::fromUtf8(sample.right);
    }
}

void TestLanguageScorers::everyTypeKeepsReasoningAndEmptyAnswersOut()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, right);
    const Score score = scored(type, fields, right);
    QVERIFY2(score.verdict == Verdict::Correct, qPrintable(score.reason.english()));
    QCOMPARE(scored(type, fields, QStringLiteral("<think>x, y {\"b\": 2}</think>") + right).verdict,
        Verdict::Correct);
    QCOMPARE(scored(type, fields, QStringLiteral("<think>") + right).verdict, Verdict::NoAnswer);
    const Score empty = scored(type, fields, QStringLiteral(" \n"), true);
    QCOMPARE(empty.verdict, Verdict::NoAnswer);
    QVERIFY2(empty.reason.english().contains(u"cut at the token limit"), qPrintable(empty.reason.english()));
}

void TestLanguageScorers::whatWasExtractedIsMarkedInTheAnswer_data()
{
    everyTypeKeepsReasoningAndEmptyAnswersOut_data();
}

void TestLanguageScorers::whatWasExtractedIsMarkedInTheAnswer()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, right);
    const QString answer = QStringLiteral("<think>not this</think>\n\n ") + right + u' ';
    const Score score = scored(type, fields, answer);
    QVERIFY(!score.extracted.isEmpty());
    QCOMPARE(answer.mid(score.extractedAt, score.extracted.size()), score.extracted);
}

void TestLanguageScorers::aMegabyteIsScoredInReasonableTime_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("unit");
    const char *units[] = {"a b, ", "{", "[\"", "\n", "**", "answer is ", "x.) ", "Ａ答案是"};
    for (const Sample &sample : samples) {
        for (const char *unit : units) {
            QTest::addRow("%s of %s", sample.type, unit)
                << QString::fromUtf8(sample.type) << object(sample.fields) << QString::fromUtf8(unit);
        }
    }
}

void TestLanguageScorers::aMegabyteIsScoredInReasonableTime()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    QFETCH(QString, unit);
    // Quadratic work on a megabyte takes minutes; the bound only tells these apart.
    QElapsedTimer timer;
    timer.start();
    const Score score = scored(type, fields, unit.repeated(1'000'000 / unit.size()));
    QVERIFY(!score.scorer.isEmpty());
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    if (qEnvironmentVariableIsSet("PENNYBENCH_SHOW_TIMES"))
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

PENNYBENCH_TEST(TestLanguageScorers)
#include "tst_languagescorers.moc"
