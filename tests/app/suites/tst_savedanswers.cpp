#include "app/suites/answersheet.h"
#include "app/suites/savedanswers.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

/// "question => answer" of each, in order.
QStringList pairsOf(const QByteArray &bytes)
{
    const auto saved = savedAnswersFrom(bytes, u"x"_s);
    if (!saved)
        return {saved.error().describe()};
    QStringList pairs;
    for (const SavedAnswer &answer : saved->answers)
        pairs += (answer.promptId.isEmpty() ? answer.prompt : answer.promptId) + u" => "_s + answer.text;
    return pairs;
}

} // namespace

/// Answers from outside in each of the forms that they come in.
class TestSavedAnswers : public QObject {
    Q_OBJECT

private slots:
    void eachFormIsRecognisedByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("pairs");
        const QStringList two{u"p1 => 42"_s, u"p2 => 43"_s};
        const QStringList asked{u"What is 6*7? => It is 42."_s, u"And 6*8? => 48"_s};
        QTest::newRow("JSON lines") << QByteArray(R"({"prompt_id":"p1","answer":"42"}
{"prompt_id":"p2","answer":"43"})") << two;
        QTest::newRow("a list of objects")
            << QByteArray(R"([{"prompt_id":"p1","answer":"42"},{"prompt_id":"p2","answer":"43"}])") << two;
        QTest::newRow("a row of a report in which no answer came is passed over") << QByteArray(
            R"({"prompt_id":"p1","answer":"42"}
{"prompt_id":"p3","answer":null,"status":"error"}
{"prompt_id":"p2","answer":"43"})") << two;
        QTest::newRow("a table with a mark and semicolons")
            << QByteArray("\xEF\xBB\xBFprompt_id;answer;cost_usd\r\np1;42;\r\np2;43;0.1\r\n") << two;
        QTest::newRow("an export with a tree of which one branch was shown")
            << QByteArray(R"([{"title":"t","current_node":"e","mapping":{
            "a":{"id":"a","parent":null,"children":["b"],"message":null},
            "b":{"id":"b","parent":"a","children":["x","c"],"message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["What is 6*7?"]}}},
            "x":{"id":"x","parent":"b","children":[],"message":{"author":{"role":"assistant"},"content":{"content_type":"text","parts":["An earlier try."]}}},
            "c":{"id":"c","parent":"b","children":["d"],"message":{"author":{"role":"assistant"},"metadata":{"model_slug":"o1-mini"},"content":{"content_type":"text","parts":["It is 42."]}}},
            "d":{"id":"d","parent":"c","children":["e"],"message":{"author":{"role":"user"},"content":{"content_type":"text","parts":["And 6*8?"]}}},
            "e":{"id":"e","parent":"d","children":[],"message":{"author":{"role":"assistant"},"content":{"content_type":"text","parts":["48"]}}}}}])")
            << asked;
        QTest::newRow("an export with fragments") << QByteArray(R"([{"mapping":{
            "root":{"id":"root","parent":null,"children":["1"],"message":null},
            "1":{"id":"1","parent":"root","children":["2"],"message":{"model":"deepseek-chat","fragments":[{"type":"REQUEST","content":"What is 6*7?"}]}},
            "2":{"id":"2","parent":"1","children":["3"],"message":{"model":"deepseek-chat","fragments":[{"type":"THINK","content":"Hm."},{"type":"RESPONSE","content":"It is 42."}]}},
            "3":{"id":"3","parent":"2","children":["4"],"message":{"fragments":[{"type":"REQUEST","content":"And 6*8?"}]}},
            "4":{"id":"4","parent":"3","children":[],"message":{"fragments":[{"type":"RESPONSE","content":"48"}]}}}}])")
                                                  << asked;
        QTest::newRow("an export with messages and senders") << QByteArray(R"([{"name":"t","chat_messages":[
            {"sender":"human","text":"What is 6*7?","created_at":"2025-02-20T10:00:00Z"},
            {"sender":"assistant","text":"","content":[{"type":"thinking","thinking":"Hm."},{"type":"text","text":"It is 42."}]},
            {"sender":"human","text":"And 6*8?"},{"sender":"assistant","text":"48"}]}])")
                                                             << asked;
        QTest::newRow("a bare list of messages with roles")
            << QByteArray(R"([{"role":"system","content":"s"},{"role":"user","content":"What is 6*7?"},
            {"role":"assistant","content":[{"type":"text","text":"It is 42."}]},
            {"role":"user","content":"And 6*8?"},{"role":"assistant","content":"48"}])")
            << asked;
        QTest::newRow("a transcript with headings") << QByteArray(
            "# Chat\n\n## User\n\nWhat is 6*7?\n\n## Assistant\n\nIt is 42.\n\n## User\n\nAnd "
            "6*8?\n\n## Assistant\n\n48\n") << asked;
        QTest::newRow("a transcript with bold names") << QByteArray(
            "**You:** What is 6*7?\n\n**ChatGPT:** It is 42.\n\n**You:** And 6*8?\n\n"
            "**ChatGPT:** 48\n") << asked;
        QTest::newRow("a copied page") << QByteArray(
            "You said:\nWhat is 6*7?\nChatGPT said:\nIt is 42.\nYou said:\nAnd 6*8?\nChatGPT "
            "said:\n48") << asked;
        QTest::newRow("a transcript in Vietnamese")
            << QByteArray("Câu hỏi: What is 6*7?\nTrả lời: It is 42.\nCâu hỏi: And 6*8?\nTrả lời: 48")
            << asked;
        QTest::newRow("words of an answer that look like a speaker stay in it")
            << QByteArray("Human: Name the answer.\nAssistant: I multiply.\nAnswer: 42\nQuestion: why?\n")
            << QStringList{u"Name the answer. => I multiply.\nAnswer: 42\nQuestion: why?"_s};
        QTest::newRow("a plain text is one answer")
            << QByteArray("  It is 42.\n") << QStringList{u" => It is 42."_s};
    }
    void eachFormIsRecognisedByItsContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, pairs);
        QCOMPARE(pairsOf(bytes), pairs);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("an empty file") << QByteArray("\n") << u"No answer was found"_s;
        QTest::newRow("JSON that is cut") << QByteArray("{\"prompt_id\": \"p1\",") << u"is not"_s;
        QTest::newRow("a line that is not JSON")
            << QByteArray("{\"prompt_id\":\"p1\",\"answer\":\"1\"}\nx") << u"line 2"_s;
        QTest::newRow("an object without an answer")
            << QByteArray("{\"prompt_id\":\"p1\"}\n{\"prompt_id\":\"p2\"}") << u"field answer"_s;
        QTest::newRow("an answer without a prompt")
            << QByteArray("{\"answer\":\"1\"}\n{\"answer\":\"2\"}") << u"field prompt_id"_s;
        QTest::newRow("a trial that is no number")
            << QByteArray("prompt_id,answer,trial\np1,42,first\n") << u"line 2, field trial"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto saved = savedAnswersFrom(bytes, u"x"_s);
        QVERIFY(!saved);
        QVERIFY2(saved.error().describe().contains(said), qPrintable(saved.error().describe()));
    }

    void whatTheFileSaysBesidesIsKept()
    {
        const auto saved = savedAnswersFrom(
            R"([{"chat_messages":[{"sender":"human","text":"Q"},{"sender":"assistant","created_at":"2025-02-20T10:00:00Z",
            "content":[{"type":"thinking","thinking":"Hm."},{"type":"text","text":"A"}]}]}])",
            u"x"_s);
        QVERIFY(saved);
        QCOMPARE(saved->answers.first().reasoning, u"Hm."_s);
        QCOMPARE(saved->answers.first().at, QDateTime(QDate(2025, 2, 20), QTime(10, 0), Qt::UTC));
    }

    void aSheetIsFilledInAndReadBack()
    {
        const Suite suite{.id = u"s"_s,
            .prompts = {{.id = u"p1"_s, .text = u"=1+1, \"two\"?\nSay it."_s},
                {.id = u"p2"_s, .text = u"Nobody answers."_s}}};
        QBuffer sheet;
        sheet.open(QIODevice::WriteOnly);
        QVERIFY(writeSheetCsv(sheet, {suite}));
        QByteArray filled = sheet.data();
        QVERIFY(filled.contains("\"'=1+1, \"\"two\"\"?\nSay it.\",,,,"));
        filled.replace("Say it.\",,,,", "Say it.\",\"2, I think\",a pupil,,0.5");
        const auto saved = savedAnswersFrom(filled, u"sheet.csv"_s);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().describe()));
        QCOMPARE(saved->answers.size(), qsizetype(1));
        QCOMPARE(saved->leftEmpty, 1);
        const SavedAnswer answer = saved->answers.first();
        QCOMPARE(answer.promptId, u"p1"_s);
        QCOMPARE(answer.text, u"2, I think"_s);
        QCOMPARE(answer.model, u"a pupil"_s);
        QCOMPARE(answer.costUsd, u"0.5"_s);
    }

    void theSheetToPrintEscapesWhatIsAsked()
    {
        QBuffer sheet;
        sheet.open(QIODevice::WriteOnly);
        const Suite suite{.id = u"s"_s, .prompts = {{.id = u"p1"_s, .text = u"<b>1</b>?"_s}}};
        QVERIFY(writeSheetHtml(sheet, {suite}, {.title = u"T"_s, .hint = u"H"_s, .answer = u"A"_s}));
        QVERIFY(sheet.data().contains("&lt;b&gt;1&lt;/b&gt;?"));
    }
};

PENNYBENCH_TEST(TestSavedAnswers)
#include "tst_savedanswers.moc"
