#include "tests/support/decoding.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

} // namespace

/// Forms of answers of Gemini, Anthropic and Ollama that the files of tests/data/wire lack: each body is read
/// whole, byte by byte, and cut in two at every place, with the same result.
class TestDecoders : public QObject {
    Q_OBJECT

private slots:
    void readsABodyHoweverItIsSplit_data();
    void readsABodyHoweverItIsSplit();
    void aBodyCutAtAnyPlaceIsNeverAnAnswer_data();
    void aBodyCutAtAnyPlaceIsNeverAnAnswer();

private:
    static void addGeminiRows();
    static void addAnthropicRows();
    static void addOllamaRows();
};

void TestDecoders::addGeminiRows()
{
    const Dialect d = Dialect::Gemini;
    const QByteArray hi =
        R"({"modelVersion":"m","candidates":[{"content":{"role":"model","parts":[{"text":"Hi"}]}}]})";
    const QByteArray end = R"({"modelVersion":"m","candidates":[{"finishReason":"STOP","index":0}]})";
    addReadingRow("gemini: CRLF, no end mark", d,
        QByteArray(dataEvent(hi) + dataEvent(end)).replace("\n", "\r\n"), "stop");
    addReadingRow("gemini: the last blank line is missing", d, dataEvent(hi) + "data: " + end, "stop");
    addReadingRow("gemini: a list written piece by piece", d, "[" + hi + "\n,\r\n" + end + "\n]\n", "stop");
    addReadingRow("gemini: braces and quotes inside the text", d,
        R"([{"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"}]{\"\\"}]},"finishReason":"STOP"}]}])",
        "stop", uR"(}]{"\)"_s);
    addReadingRow("gemini: thoughts, code and its result", d,
        dataEvent(R"({"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"Hm","thought":true},)"
                  R"({"executableCode":{"code":"1"}},{"codeExecutionResult":{"output":"1"}},)"
                  R"({"inlineData":{"data":"aa"}},{"text":"Hi","thoughtSignature":"x"}]}}]})")
            + dataEvent(end),
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("gemini: no parts at all", d,
        R"({"modelVersion":"m","candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]})",
        "length", {});
    addReadingRow("gemini: a candidate without content", d,
        R"({"modelVersion":"m","candidates":[{"finishReason":"PROHIBITED_CONTENT"}]})", "content_filter", {});
    addReadingRow("gemini: a tool call that went wrong", d,
        R"({"modelVersion":"m","candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]})", "tool_calls",
        {});
    addReadingRow("gemini: a blocked prompt", d,
        R"({"modelVersion":"m","promptFeedback":{"blockReason":"MODEL_ARMOR"},"usageMetadata":{"promptTokenCount":3}})",
        "content_filter", {});
    addReadingRow("gemini: another candidate is not mixed in", d,
        dataEvent(R"({"modelVersion":"m","candidates":[{"index":1,"content":{"parts":[{"text":"No"}]}},)"
                  R"({"index":0,"content":{"parts":[{"text":"Hi"}]},"finishReason":"STOP"}]})"),
        "stop");
    addReadingRow("gemini: an error as an event", d,
        dataEvent(hi) + dataEvent(R"({"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}})"),
        "rate_limit");
    addReadingRow("gemini: an error over many lines without data", d,
        dataEvent(hi) + "{\n  \"error\": {\n    \"code\": 503,\n    \"message\": \"m\"\n  }\n}\n",
        "overloaded");
    addReadingRow("gemini: an error in a list", d, R"([{"error":{"code":503,"message":"m"}}])", "overloaded",
        {}, {}, {});
    addReadingRow("gemini: an error after a piece of a list", d,
        "[" + hi + ",\n{\"error\":{\"code\":500,\"message\":\"m\"}}]", "server");
    addReadingRow("gemini: no finish reason", d, dataEvent(hi), "none");
    addReadingRow("gemini: a web page with a style", d,
        "<html><style>p{color:red}</style><title>Login</title>", "protocol", {}, {}, {});
}

void TestDecoders::addAnthropicRows()
{
    const Dialect d = Dialect::Anthropic;
    const QByteArray hi = anthropicEvent(
        R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}   })");
    const auto ended = [](const QByteArray &reason) {
        return anthropicEvent("{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                   + "\"},\"usage\":{\"output_tokens\":9}}")
            + anthropicEvent("{\"type\":\"message_stop\"}");
    };
    const QString c = u"c"_s;
    addReadingRow("anthropic: pings anywhere", d,
        anthropicEvent("{\"type\":\"ping\"}") + anthropicStart() + anthropicEvent("{\"type\":\"ping\"}") + hi
            + ended("end_turn"),
        "stop", u"Hi"_s, {}, c);
    addReadingRow("anthropic: thinking, its signature, redacted thinking", d,
        anthropicStart()
            + anthropicEvent(
                R"({"type":"content_block_start","content_block":{"type":"thinking","thinking":""}})")
            + anthropicEvent(
                R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}})")
            + anthropicEvent(
                R"({"type":"content_block_delta","delta":{"type":"signature_delta","signature":"x"}})")
            + anthropicEvent(
                R"({"type":"content_block_start","content_block":{"type":"redacted_thinking","data":"x"}})")
            + hi + ended("end_turn"),
        "stop", u"Hi"_s, u"Hm"_s, c);
    addReadingRow("anthropic: a tool of the server, citations", d,
        anthropicStart()
            + anthropicEvent(
                R"({"type":"content_block_start","content_block":{"type":"server_tool_use","name":"web_search"}})")
            + anthropicEvent(
                R"({"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{\"q\""}})")
            + anthropicEvent(
                R"({"type":"content_block_start","content_block":{"type":"web_search_tool_result","content":[{"title":"No"}]}})")
            + hi
            + anthropicEvent(
                R"({"type":"content_block_delta","delta":{"type":"citations_delta","citation":{"cited_text":"No"}}})")
            + ended("end_turn"),
        "stop", u"Hi"_s, {}, c);
    addReadingRow("anthropic: an event that nobody knows", d,
        anthropicStart() + anthropicEvent("{\"type\":\"vendor_news\",\"text\":\"No\"}") + hi
            + ended("max_tokens"),
        "length", u"Hi"_s, {}, c);
    addReadingRow(
        "anthropic: a refusal", d, anthropicStart() + ended("refusal"), "content_filter", {}, {}, c);
    addReadingRow("anthropic: the context is full", d,
        anthropicStart() + hi + ended("model_context_window_exceeded"), "length", u"Hi"_s, {}, c);
    addReadingRow("anthropic: one body", d,
        R"({"type":"message","model":"c","content":[{"type":"thinking","thinking":"Hm"},{"type":"tool_use","input":{}},)"
        R"({"type":"text","text":"Hi","citations":null}],"stop_reason":"tool_use"})",
        "tool_calls", u"Hi"_s, u"Hm"_s, c);
    addReadingRow("anthropic: an error instead of a stream", d,
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"r"})",
        "overloaded", {}, {}, {});
    addReadingRow("anthropic: an error without a type, as a proxy's", d,
        anthropicStart() + hi + dataEvent(R"({"error":"gone"})"), "server", u"Hi"_s, {}, c);
    addReadingRow("anthropic: an error without details", d,
        anthropicStart()
            + anthropicEvent(R"({"type":"error","error":{"details":null,"type":"api_error","message":"m"}})"),
        "server", {}, {}, c);
    addReadingRow("anthropic: stopped without a reason", d,
        anthropicStart() + hi + anthropicEvent("{\"type\":\"message_stop\"}"), "truncated", u"Hi"_s, {}, c);
}

void TestDecoders::addOllamaRows()
{
    const Dialect d = Dialect::Ollama;
    const QByteArray hi =
        "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"done\":false}\n";
    const QByteArray end =
        "{\"model\":\"m\",\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}";
    addReadingRow("ollama: lines that end with CRLF, blank lines between", d,
        QByteArray(hi + "\n" + end).replace("\n", "\r\n"), "stop");
    addReadingRow("ollama: no line end at last", d, hi + end, "stop");
    addReadingRow("ollama: an indented body", d,
        "{\n  \"model\": \"m\",\n  \"message\": {\n    \"content\": \"Hi\"\n  },\n  \"done\": true\n}\n",
        "stop");
    addReadingRow("ollama: thinking", d,
        "{\"model\":\"m\",\"message\":{\"content\":\"\",\"thinking\":\"Hm\"},\"done\":false}\n" + hi + end,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("ollama: <think> in the text", d,
        "{\"model\":\"m\",\"message\":{\"content\":\"<think>Hm</think>\"},\"done\":false}\n" + hi + end,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("ollama: tool calls", d,
        R"({"model":"m","message":{"content":"","tool_calls":[{"function":{"name":"f","arguments":{}}}]},"done":true,"done_reason":"stop"})",
        "stop", {});
    addReadingRow("ollama: only loaded", d,
        R"({"model":"m","message":{"content":""},"done":true,"done_reason":"load"})", "other", {});
    addReadingRow("ollama: an error as a text", d,
        hi + "{\"error\":\"an error was encountered while running the model\"}\n", "server");
    addReadingRow("ollama: an error as an object", d,
        hi + R"({"error":{"message":"m","type":"api_error","code":null}})", "server");
    addReadingRow("ollama: a web page over many lines", d, "<html>\n<head>\n<title>Login</title>\n",
        "protocol", {}, {}, {});
    addReadingRow("ollama: never done", d, hi, "none");
}

void TestDecoders::readsABodyHoweverItIsSplit_data()
{
    addReadingColumns();
    addGeminiRows();
    addAnthropicRows();
    addOllamaRows();
}

void TestDecoders::readsABodyHoweverItIsSplit()
{
    compareReadings();
}

void TestDecoders::aBodyCutAtAnyPlaceIsNeverAnAnswer_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("openai, a stream")
        << Dialect::OpenAi << deltaEvent("\"content\":\"Hi \\u00e9 é\"", ",\"finish_reason\":\"stop\"");
    QTest::newRow("openai, one body")
        << Dialect::OpenAi
        << QByteArray(
               R"({"model":"m","choices":[{"index":0,"message":{"content":"Hi \ud83d\ude00 é"},"finish_reason":"stop"}]})");
    QTest::newRow("gemini, one body")
        << Dialect::Gemini
        << QByteArray(R"({"candidates":[{"content":{"parts":[{"text":"Hi"}]},"finishReason":"STOP"}]})");
    QTest::newRow("anthropic, one body")
        << Dialect::Anthropic
        << QByteArray(
               R"({"type":"message","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn"})");
    QTest::newRow("ollama, one line")
        << Dialect::Ollama << QByteArray(R"({"message":{"content":"Hi"},"done":true,"done_reason":"stop"})");
}

void TestDecoders::aBodyCutAtAnyPlaceIsNeverAnAnswer()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    // A stream may do without its last blank line.
    const qsizetype needed = body.trimmed().size();
    for (qsizetype length = 0; length < needed; ++length) {
        const Reading reading = readIn(dialect, {body.left(length)});
        QVERIFY2(!reading.finished, body.left(length).constData());
        // Not even an error; the call reports that the answer was cut.
        QVERIFY2(!reading.failed || reading.failed->error.kind == ErrorKind::Truncated,
            body.left(length).constData());
    }
    QVERIFY(readIn(dialect, {body}).finished);
}

PENNYBENCH_TEST(TestDecoders)
#include "tst_decoders.moc"
