#include "providers/requestmessages.h"
#include "tests/support/decoding.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

QByteArray chunk(const QByteArray &choice, const QByteArray &rest = {})
{
    return dataEvent("{\"model\":\"m\",\"choices\":[" + choice + "]" + rest + "}");
}

QByteArray gemini(const QByteArray &candidate)
{
    return dataEvent("{\"modelVersion\":\"m\",\"candidates\":[" + candidate + "]}");
}

QByteArray part(const QByteArray &text, const QByteArray &rest = {})
{
    return gemini("{\"content\":{\"parts\":[{\"text\":\"" + text + "\"}]}" + rest + "}");
}

const QByteArray ended = gemini(R"({"finishReason":"STOP"})");

QByteArray textDelta(const QByteArray &text)
{
    return anthropicEvent(
        "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"" + text + "\"}}");
}

const QByteArray endTurn = anthropicEvent(R"({"type":"message_delta","delta":{"stop_reason":"end_turn"}})");
const QByteArray messageStop = anthropicEvent(R"({"type":"message_stop"})");

QByteArray line(const QByteArray &text, const QByteArray &rest = ",\"done\":false")
{
    return "{\"model\":\"m\",\"message\":{\"content\":\"" + text + "\"}" + rest + "}\n";
}

} // namespace

/// Forms that servers and gateways send although the dialects do not describe them. Each body is read whole,
/// byte by byte, and cut in two at every place, with the same result.
class TestShapes : public QObject {
    Q_OBJECT

private slots:
    void readsABodyHoweverItIsSplit_data();
    void readsABodyHoweverItIsSplit();
    void unreadableEventsAreCountedAndReported_data();
    void unreadableEventsAreCountedAndReported();
    void onlyContentIsProgress_data();
    void onlyContentIsProgress();
    void aModelsOwnMarksAreKnown();
    void anUnknownFormIsNamed_data();
    void anUnknownFormIsNamed();

private:
    static void addEnds();
    static void addRepeats();
    static void addChoices();
    static void addContents();
    static void addBytes();
    static void addThinking();
};

void TestShapes::addEnds()
{
    const Dialect o = Dialect::OpenAi;
    const QByteArray hi = deltaEvent("\"content\":\"Hi\"");
    addReadingRow("openai: a finish reason and no end mark", o, hi + stopEvent, "stop");
    addReadingRow("openai: a finish reason, usage, then an event that is cut", o,
        hi + stopEvent + dataEvent(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":1}})")
            + "data: {\"id\":\"x",
        "stop");
    addReadingRow("openai: a broken object after the finish reason", o,
        hi + stopEvent + dataEvent("{oops") + doneMark, "stop");
    addReadingRow("openai: no finish reason and no end mark", o, hi, "none");
    addReadingRow("openai: no blank lines between the events", o,
        QByteArray(hi + stopEvent + doneMark).replace("\n\n", "\n") + "\n", "stop");
    addReadingRow("openai: an error event whose data is words", o,
        hi + "event: error\ndata: upstream timed out\n\n", "server");
    addReadingRow("openai: an event that is a list of chunks", o,
        dataEvent(R"([{"model":"m","choices":[{"delta":{"content":"H"}}]},)"
                  R"({"model":"m","choices":[{"delta":{"content":"i"},"finish_reason":"stop"}]}])")
            + doneMark,
        "stop");
    addReadingRow("anthropic: a stop reason and no message_stop", Dialect::Anthropic,
        anthropicStart() + textDelta("Hi") + endTurn, "stop", u"Hi"_s, {}, u"c"_s);
    addReadingRow("anthropic: [DONE] at the end", Dialect::Anthropic,
        anthropicStart() + textDelta("Hi") + endTurn + doneMark, "stop", u"Hi"_s, {}, u"c"_s);
    addReadingRow("gemini: [DONE] at the end", Dialect::Gemini, part("Hi") + ended + doneMark, "stop");
    addReadingRow("ollama: [DONE] before and after", Dialect::Ollama,
        "[DONE]\n" + line("Hi") + "[DONE]\n" + line("", ",\"done\":true") + "[DONE]\n", "stop");
    addReadingRow("ollama: why it stopped, but not that it is done", Dialect::Ollama,
        line("Hi") + line("", ",\"done_reason\":\"length\""), "length");
    addReadingRow("ollama: its lines as server-sent events", Dialect::Ollama,
        ": hello\ndata: " + line("Hi") + "\ndata: " + line("", ",\"done\":true") + "\n", "stop");
}

void TestShapes::addRepeats()
{
    const Dialect o = Dialect::OpenAi;
    const QByteArray ha = deltaEvent("\"content\":\"Ha\"");
    const QByteArray long_ = deltaEvent("\"content\":\" Long\"");
    const auto whole = [](const QByteArray &fields, const QByteArray &beside = {}) {
        return chunk("{\"index\":0,\"message\":{\"role\":\"assistant\"," + fields + "}" + beside
            + ",\"finish_reason\":\"stop\"}");
    };
    addReadingRow("openai: the whole message once more at the end", o,
        ha + long_ + whole(R"("content":"Ha Long")") + doneMark, "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message beside an empty delta", o,
        ha + long_ + whole(R"("content":"Ha Long")", ",\"delta\":{}") + doneMark, "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message holds what no delta had", o,
        ha + whole(R"("content":"Ha Long")") + doneMark, "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message is another", o,
        ha + long_ + whole(R"("content":"Hue")") + doneMark, "stop", u"Hue"_s);
    addReadingRow("openai: the whole message is empty", o, ha + long_ + whole(R"("content":"")") + doneMark,
        "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message is null", o, ha + long_ + whole(R"("content":null)") + doneMark,
        "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message after the finish reason", o,
        ha + long_ + stopEvent + chunk(R"({"message":{"content":"Ha Long"},"finish_reason":null})")
            + doneMark,
        "stop", u"Ha Long"_s);
    addReadingRow("openai: the whole message with its reasoning", o,
        deltaEvent(R"("reasoning_content":"A bay.")") + ha + long_
            + whole(R"("reasoning_content":"A bay.","content":"Ha Long")") + doneMark,
        "stop", u"Ha Long"_s, u"A bay."_s);
    addReadingRow("openai: the whole message with its thinking inside", o,
        deltaEvent("\"content\":\"<think>A bay.</think>\"") + ha + long_
            + whole(R"("content":"<think>A bay.</think>Ha Long")") + doneMark,
        "stop", u"Ha Long"_s, u"A bay."_s);
    addReadingRow("openai: messages that grow", o,
        chunk(R"({"message":{"content":"Ha"}})") + chunk(R"({"message":{"content":"Ha Long"}})")
            + whole(R"("content":"Ha Long")") + doneMark,
        "stop", u"Ha Long"_s);
    addReadingRow("openai: messages that are pieces", o,
        chunk(R"({"message":{"content":"Ha"}})") + chunk(R"({"message":{"content":" Lo"}})")
            + whole(R"("content":"ng")") + doneMark,
        "stop", u"Ha Long"_s);
    addReadingRow("openai: the last delta is the whole once more", o,
        ha + long_ + deltaEvent(R"("content":"Ha Long")", ",\"finish_reason\":\"stop\"") + doneMark, "stop",
        u"Ha Long"_s);
    addReadingRow("openai: a last delta that only looks like the piece before", o,
        ha + deltaEvent(R"("content":"Ha")", ",\"finish_reason\":\"stop\"") + doneMark, "stop", u"HaHa"_s);
    addReadingRow("anthropic: the whole message once more", Dialect::Anthropic,
        anthropicStart() + textDelta("Ha") + textDelta(" Long") + endTurn
            + anthropicEvent(
                R"({"type":"message","model":"c","content":[{"type":"text","text":"Ha Long"}],"stop_reason":"end_turn"})"),
        "stop", u"Ha Long"_s, {}, u"c"_s);
    addReadingRow("gemini: the last event is the whole once more", Dialect::Gemini,
        part("Ha") + part(" Long") + part("Ha Long", ",\"finishReason\":\"STOP\""), "stop", u"Ha Long"_s);
    addReadingRow("ollama: the last line is the whole once more", Dialect::Ollama,
        line("Ha") + line(" Long") + line("Ha Long", ",\"done\":true"), "stop", u"Ha Long"_s);
}

void TestShapes::addChoices()
{
    const Dialect o = Dialect::OpenAi;
    addReadingRow("openai: the only text is in choice 1", o,
        chunk(R"({"index":0,"delta":{"reasoning_content":"Hm"}})")
            + chunk(R"({"index":1,"delta":{"content":"Hi"}})")
            + chunk(R"({"index":0,"delta":{},"finish_reason":"stop"})") + doneMark,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: the only choice is number 3", o,
        chunk(R"({"index":3,"delta":{"content":"Hi"},"finish_reason":"length"})") + doneMark, "length");
    addReadingRow("openai: choice 0 comes later and wins", o,
        chunk(R"({"index":1,"delta":{"content":"No"}})") + chunk(R"({"index":0,"delta":{"content":"Hi"}})")
            + chunk(R"({"index":1,"delta":{"content":"No"},"finish_reason":"stop"})")
            + chunk(R"({"index":0,"delta":{},"finish_reason":"length"})") + doneMark,
        "length");
    addReadingRow("openai: another choice has finished, the answer has not", o,
        chunk(R"({"index":1,"delta":{"content":"No"},"finish_reason":"stop"})")
            + chunk(R"({"index":0,"delta":{"content":"Hi"}})"),
        "none");
    addReadingRow("openai: one body whose text is in the second choice", o,
        R"({"model":"m","choices":[{"index":0,"message":{"content":null},"finish_reason":"stop"},)"
        R"({"index":1,"message":{"content":"Hi"},"finish_reason":"stop"}]})",
        "stop");
    addReadingRow("gemini: the only text is in candidate 1", Dialect::Gemini,
        gemini(R"({"index":1,"content":{"parts":[{"text":"Hi"}]}})")
            + gemini(R"({"index":0,"finishReason":"STOP"})"),
        "stop");
}

void TestShapes::addContents()
{
    const Dialect o = Dialect::OpenAi;
    addReadingRow("openai: content that is a list of texts", o,
        deltaEvent(R"("content":["H","i"])") + stopEvent + doneMark, "stop");
    addReadingRow("openai: content that is a list of typed parts", o,
        deltaEvent(R"("content":[{"type":"text","text":"H"},{"type":"output_text","text":"i"}])") + stopEvent
            + doneMark,
        "stop");
    addReadingRow("openai: content that is one part", o,
        deltaEvent(R"("content":{"type":"text","text":"Hi"})") + stopEvent + doneMark, "stop");
    addReadingRow("openai: parts whose text has a value", o,
        deltaEvent(R"("content":[{"type":"text","text":{"value":"Hi","annotations":[]}}])") + stopEvent
            + doneMark,
        "stop");
    addReadingRow("openai: a part of reasoning", o,
        deltaEvent(R"("content":[{"type":"reasoning","text":"Hm"},{"type":"text","text":"Hi"}])") + stopEvent
            + doneMark,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: the text beside the delta", o,
        chunk(R"({"index":0,"text":"H"})") + chunk(R"({"index":0,"text":"i","finish_reason":"stop"})")
            + doneMark,
        "stop");
    addReadingRow("openai: one body of the older completions", o,
        R"({"model":"m","object":"text_completion","choices":[{"text":"Hi","index":0,"finish_reason":"stop"}]})",
        "stop");
    addReadingRow("openai: a delta that is a text", o,
        chunk(R"({"delta":"Hi"})") + chunk(R"({"delta":{},"finish_reason":"stop"})") + doneMark, "stop");
    addReadingRow("openai: a message that is a text", o,
        R"({"model":"m","choices":[{"message":"Hi","finish_reason":"stop"}]})", "stop");
    addReadingRow("anthropic: content that is a text", Dialect::Anthropic,
        R"({"type":"message","model":"c","content":"Hi","stop_reason":"end_turn"})", "stop", u"Hi"_s, {},
        u"c"_s);
    addReadingRow("gemini: parts that are texts", Dialect::Gemini,
        gemini(R"({"content":{"parts":["H","i"]},"finishReason":"STOP"})"), "stop");
    addReadingRow("ollama: content that is a list of parts", Dialect::Ollama,
        R"({"model":"m","message":{"content":["H",{"type":"text","text":"i"}]},"done":true})", "stop");
}

void TestShapes::addBytes()
{
    for (const Wire &wire : wires()) {
        const QByteArray end = wire.last + wire.mark;
        const auto row = [&](const char *what, const QByteArray &pieces, const QString &text) {
            addReadingRow(qPrintable(QString::fromLatin1(wire.name) + u": "_s + QString::fromLatin1(what)),
                wire.dialect, wire.before + pieces + end, "stop", text);
        };
        row("invalid UTF-8",
            wire.pieceOf("4\xff"
                         "2 \xe2\x82 \xc3"),
            u"4\uFFFD2 \uFFFD\uFFFD \uFFFD"_s);
        row("a surrogate in UTF-8, as no one may write it",
            wire.pieceOf("4\xed\xa0\xbd"
                         "2"),
            u"4\uFFFD\uFFFD\uFFFD2"_s);
        row("the first half of a pair before a letter", wire.pieceOf("\\ud83dA"), u"\uFFFDA"_s);
        row("the first half before an escaped letter", wire.pieceOf("\\ud83d\\u0041"), u"\uFFFDA"_s);
        row("the first half before two bytes of a letter", wire.pieceOf("\\ud83dé"), u"\uFFFDé"_s);
        row("the second half alone", wire.pieceOf("4\\ude002"), u"4\uFFFD2"_s);
        row("the first half twice, then the second", wire.pieceOf("\\ud83d\\ud83d\\ude00"), u"\uFFFD😀"_s);
        row("a pair over two events", wire.pieceOf("4\\ud83d") + wire.pieceOf("\\ude002"), u"4😀2"_s);
        row("half a pair at the end of a piece", wire.pieceOf("4\\ud83d") + wire.pieceOf("2"), u"4\uFFFD2"_s);
        row("half a pair at the end of all", wire.pieceOf("42\\ud83d"), u"42\uFFFD"_s);
        row("an escape without its digits",
            wire.pieceOf("4\\u12"
                         "2\\uzz."),
            u"4\uFFFD122\uFFFDzz."_s);
    }
}

void TestShapes::addThinking()
{
    const Dialect o = Dialect::OpenAi;
    const auto row = [&](const char *name, const QByteArray &content, const QString &reasoning,
                         const QString &text = u"42"_s) {
        addReadingRow(name, o, deltaEvent("\"content\":\"" + content + "\"") + stopEvent + doneMark, "stop",
            text, reasoning);
    };
    row("thinking under <thinking>", "<thinking>Is it 41?</thinking>\\n\\n42", u"Is it 41?"_s);
    row("thinking under <thought>", "\\n<thought>Is it 41?</thought>42", u"Is it 41?"_s);
    row("thinking under <Reasoning>", "<Reasoning>Is it 41?</Reasoning> 42", u"Is it 41?"_s);
    row("Kimi's marks", "◁think▷Is it 41?◁/think▷42", u"Is it 41?"_s);
    row("Gemma's marks", "<|channel>thought\\nIs it 41?\\n<channel|>42", u"\nIs it 41?\n"_s);
    row("Gemma that did not think", "<|channel>thought\\n<channel|>42", u"\n"_s);
    row("harmony",
        "<|channel|>analysis<|message|>Is it "
        "41?<|end|><|start|>assistant<|channel|>final<|message|>42<|return|>",
        u"Is it 41?"_s);
    row("harmony with a commentary",
        "<|start|>assistant<|channel|>analysis<|message|>Is it "
        "41?<|end|><|start|>assistant<|channel|>commentary"
        "<|message|> No.<|end|><|start|>assistant<|channel|>final <|constrain|>json<|message|>42",
        u"Is it 41?No."_s);
    row("harmony without its marks", "analysisIs it 41? No.assistantfinal42", u"Is it 41? No."_s);
    row("two blocks of thinking", "<think>Is it 41?</think>\\n<think>No.</think>\\n42", u"Is it 41?No."_s);
    row("a closing mark in backticks", "<thought>Not `</thought>` yet</thought>42",
        u"Not `</thought>` yet"_s);
    row("a closing mark in a fence", "<think>```\\n</think>\\n```\\nyes</think>42",
        u"```\n</think>\n```\nyes"_s);
    row("a fence that never closes", "<think>```\\nx\\n</think>42", u"```\nx\n"_s);
    row("marks in quotation marks are text", "\\\"<think>\\\" opens a thought, `</think>` closes it.", {},
        u"\"<think>\" opens a thought, `</think>` closes it."_s);
    row("marks in a fence are text", "```xml\\n<think>a</think>\\n```", {},
        u"```xml\n<think>a</think>\n```"_s);
    row("a word that begins like a mark", "analysis of variance: 42", {}, u"analysis of variance: 42"_s);
    addReadingRow("thinking that was cut", o,
        deltaEvent("\"content\":\"<thinking>Is it 41\"") + deltaEvent("", ",\"finish_reason\":\"length\"")
            + doneMark,
        "length", {}, u"Is it 41"_s);
    addReadingRow("anthropic: thinking in the text", Dialect::Anthropic,
        anthropicStart() + textDelta("<thin") + textDelta("king>Hm</thinki") + textDelta("ng>Hi") + endTurn
            + messageStop,
        "stop", u"Hi"_s, u"Hm"_s, u"c"_s);
    addReadingRow("gemini: thinking in the text", Dialect::Gemini,
        part("<thought>H") + part("m</thought>\\nHi") + ended, "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("ollama: harmony in the text", Dialect::Ollama,
        line("<|channel|>analysis<|message|>Hm<|end|>") + line("<|start|>assistant<|channel|>final<|mess")
            + line("age|>Hi") + line("", ",\"done\":true"),
        "stop", u"Hi"_s, u"Hm"_s);
}

void TestShapes::readsABodyHoweverItIsSplit_data()
{
    addReadingColumns();
    addEnds();
    addRepeats();
    addChoices();
    addContents();
    addBytes();
    addThinking();
}

void TestShapes::readsABodyHoweverItIsSplit()
{
    compareReadings();
}

void TestShapes::unreadableEventsAreCountedAndReported_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("count");
    const QByteArray junk =
        "data:\n\nevent: ping\ndata: \n\ndata: : still working\n\ndata: keep-alive\n\ndata: null\n\n"
        "data: 17\n\n";
    for (const Wire &wire : wires()) {
        const bool isSse = wire.type == "text/event-stream";
        const QByteArray between = isSse ? junk : "ping\n[DONE]\nnull\n17\n: c\n";
        const int count = isSse ? 6 : 4;
        const auto row = [&](const char *what, const QByteArray &body, const char *ending, int times) {
            QTest::addRow("%s: %s", wire.name, what)
                << wire.dialect << body << QString::fromLatin1(ending) << times * count;
        };
        row("nothing", wire.stream(), "stop", 0);
        row("before the answer", between + wire.stream(), "stop", 1);
        row("between its pieces", wire.before + wire.piece + between + wire.last + wire.mark, "stop", 1);
        row("everywhere",
            between + wire.before + between + wire.piece + between + wire.last + (isSse ? between : "")
                + wire.mark,
            "stop", isSse ? 4 : 3);
        row("and no answer", between, "protocol", 1);
        row("and a cut", wire.before + wire.piece + between, "none", 1);
    }
    QTest::addRow("openai: objects without choices are neither errors nor an answer")
        << Dialect::OpenAi << dataEvent(R"({"choices":[]})") + dataEvent("{}") << u"none"_s << 0;
}

void TestShapes::unreadableEventsAreCountedAndReported()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    QStringList expected;
    if (count > 0)
        expected += Message(RequestMessages::passedOver, {QString::number(count)}).english();
    for (const Reading &reading : readingsOf(dialect, body)) {
        QTEST(reading.ending(), "ending");
        QCOMPARE(reading.notes, expected);
    }
}

void TestShapes::onlyContentIsProgress_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("junk");
    QTest::newRow("openai, no choices") << Dialect::OpenAi << dataEvent(R"({"id":"c","choices":[]})");
    QTest::newRow("openai, an empty delta")
        << Dialect::OpenAi << deltaEvent(R"("role":"assistant","content":"")");
    QTest::newRow("openai, an object") << Dialect::OpenAi << dataEvent("{}");
    QTest::newRow("openai, no JSON") << Dialect::OpenAi << dataEvent("ping");
    QTest::newRow("anthropic, pings") << Dialect::Anthropic << anthropicEvent(R"({"type":"ping"})");
    QTest::newRow("anthropic, unknown") << Dialect::Anthropic << anthropicEvent(R"({"type":"alive"})");
    QTest::newRow("gemini, no candidates") << Dialect::Gemini << dataEvent(R"({"responseId":"c"})");
    QTest::newRow("gemini, empty parts") << Dialect::Gemini << gemini(R"({"content":{"parts":[]}})");
    QTest::newRow("ollama, no text") << Dialect::Ollama << line("");
}

void TestShapes::onlyContentIsProgress()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, junk);
    const Wire &wire = wireOf(dialect);
    const auto decoder = codecFor(dialect).decoder({});
    decoder->append(wire.before + wire.piece);
    const int before = decoder->dataEvents();
    QVERIFY(before > 0);
    for (int i = 0; i < 5; ++i)
        decoder->append(junk);
    QCOMPARE(decoder->dataEvents(), before);
    decoder->append(wire.piece);
    QCOMPARE(decoder->dataEvents(), before + 1);
    QVERIFY(!decoder->hasFinishReason());
    if (!wire.last.isEmpty())
        QVERIFY(decoder->append(wire.last).isEmpty() && decoder->hasFinishReason());
}

void TestShapes::aModelsOwnMarksAreKnown()
{
    ChatRequest request;
    request.rules.thinkingMarks = QStringList{u"(musing)"_s, u"(end)"_s};
    for (const Wire &wire : wires()) {
        const auto decoder = codecFor(wire.dialect).decoder(request);
        QList<ChatEvent> events =
            decoder->append(wire.before + wire.pieceOf("(mus") + wire.pieceOf("ing)Hm(e"));
        events += decoder->append(wire.pieceOf("nd)Hi") + wire.last + wire.mark);
        QVERIFY(events.contains(ChatEvent(ReasoningAdded{u"Hm"_s})));
        QVERIFY(events.contains(ChatEvent(TextAdded{u"Hi"_s})));
    }
}

void TestShapes::anUnknownFormIsNamed_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const QByteArray far(300, 'x');
    QTest::newRow("openai, another field of the delta")
        << Dialect::OpenAi << deltaEvent(R"("answer":"42")") + stopEvent + doneMark << u"\"answer\":\"42\""_s;
    QTest::newRow("openai, content that is a number")
        << Dialect::OpenAi << deltaEvent(R"("content":42)") + stopEvent + doneMark << u"\"content\":42"_s;
    QTest::newRow("openai, a part that nobody knows")
        << Dialect::OpenAi
        << deltaEvent(R"("content":[{"type":"hologram","data":"42"}])") + stopEvent + doneMark
        << u"hologram"_s;
    QTest::newRow("openai, no choices in the stream")
        << Dialect::OpenAi << dataEvent(R"({"output_text":"42"})") + doneMark << u"output_text"_s;
    QTest::newRow("openai, no choices and no end mark")
        << Dialect::OpenAi << dataEvent(R"({"output_text":"42"})") << u"output_text"_s;
    QTest::newRow("openai, one body, another field")
        << Dialect::OpenAi << QByteArray(R"({"choices":[{"message":{"says":"42"},"finish_reason":"stop"}]})")
        << u"says"_s;
    QTest::newRow("openai, one body without choices")
        << Dialect::OpenAi << "{\"a\":\"" + far + "\",\"b\":1}" << u"xxx"_s;
    QTest::newRow("gemini, a part that nobody knows")
        << Dialect::Gemini << gemini(R"({"content":{"parts":[{"words":"42"}]},"finishReason":"STOP"})")
        << u"words"_s;
    QTest::newRow("gemini, no candidates")
        << Dialect::Gemini << dataEvent(R"({"output":"42"})") << u"output"_s;
    QTest::newRow("anthropic, a block that nobody knows") << Dialect::Anthropic
                                                          << anthropicStart()
            + anthropicEvent(R"({"type":"content_block_start","content_block":{"type":"says","words":"42"}})")
            + endTurn + messageStop << u"words"_s;
    QTest::newRow("ollama, another field")
        << Dialect::Ollama << QByteArray("{\"model\":\"m\",\"says\":\"42\"}\n{\"done\":true}\n") << u"says"_s;
}

void TestShapes::anUnknownFormIsNamed()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    for (const Reading &reading : readingsOf(dialect, body)) {
        QCOMPARE(reading.ending(), u"protocol"_s);
        const QString said = reading.failed->error.message.english();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(said.size() < 360, qPrintable(said));
        QVERIFY(reading.failed->error.maybeCharged && !reading.failed->error.retryable);
    }
}

PENNYBENCH_TEST(TestShapes)
#include "tst_shapes.moc"
