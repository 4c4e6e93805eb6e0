#include "providers/codec.h"

#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

/// What a decoder made of one body.
struct Reading {
    QString text;
    QString reasoning;
    TokenUsage usage;
    std::optional<Finished> finished;
    std::optional<Failed> failed;
    int afterEnding = 0;

    QString ending() const
    {
        if (finished)
            return toText(finished->reason);
        return failed ? toText(failed->error.kind) : u"none"_s;
    }
    QString servedModel() const
    {
        return finished ? finished->servedModel : (failed ? failed->servedModel : QString());
    }
};

void take(Reading &reading, const QList<ChatEvent> &events)
{
    for (const ChatEvent &event : events) {
        reading.afterEnding += reading.finished || reading.failed ? 1 : 0;
        if (const auto *added = std::get_if<TextAdded>(&event))
            reading.text += added->text;
        if (const auto *added = std::get_if<ReasoningAdded>(&event))
            reading.reasoning += added->text;
        if (const auto *report = std::get_if<UsageReported>(&event))
            reading.usage = report->usage;
        if (const auto *end = std::get_if<Finished>(&event))
            reading.finished = *end;
        if (const auto *end = std::get_if<Failed>(&event))
            reading.failed = *end;
    }
}

Reading readIn(Dialect dialect, const QList<QByteArray> &pieces)
{
    const auto decoder = codecFor(dialect).decoder({});
    Reading reading;
    for (const QByteArray &piece : pieces)
        take(reading, decoder->append(piece));
    take(reading, decoder->finish());
    return reading;
}

QList<QByteArray> bytesOf(const QByteArray &body)
{
    QList<QByteArray> pieces;
    for (const char c : body)
        pieces += QByteArray(1, c);
    return pieces;
}

/// One data event of a stream.
QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray delta(const QByteArray &fields, const QByteArray &rest = {})
{
    return data("{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{" + fields + "}" + rest + "}]}");
}

const QByteArray stop = delta("", ",\"finish_reason\":\"stop\"");
const QByteArray done = "data: [DONE]\n\n";

QByteArray message(const QByteArray &fields, const QByteArray &reason = "\"stop\"")
{
    return "{\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\"," + fields
        + "},\"finish_reason\":" + reason + "}]}";
}

QByteArray anthropic(const QByteArray &json)
{
    return "event: x\n" + data(json);
}

const QByteArray messageStart =
    anthropic(R"({"type":"message_start","message":{"model":"c","content":[],"stop_reason":null,)"
              R"("usage":{"input_tokens":10,"cache_read_input_tokens":5,"output_tokens":1}}})");

} // namespace

/// What recorded answers do not show but vendors do: each body is read whole, byte by byte, and cut in two at
/// every place, with the same result.
class TestDecoders : public QObject {
    Q_OBJECT

private slots:
    void readsWhateverTheCuts_data();
    void readsWhateverTheCuts();
    void aBodyCutAnywhereIsNeverAnAnswer_data();
    void aBodyCutAnywhereIsNeverAnAnswer();
    void usageHasOneMeaning_data();
    void usageHasOneMeaning();
    void usageOfAnUnfinishedAnswerIsInterim_data();
    void usageOfAnUnfinishedAnswerIsInterim();

private:
    static void addOpenAiRows();
    static void addOpenAiErrors();
    static void addGeminiRows();
    static void addAnthropicRows();
    static void addOllamaRows();
};

namespace {

void row(const char *name, Dialect dialect, const QByteArray &body, const char *ending,
    const QString &text = u"Hi"_s, const QString &reasoning = {}, const QString &served = u"m"_s)
{
    QTest::newRow(name) << dialect << body << QString::fromLatin1(ending) << text << reasoning << served;
}

} // namespace

void TestDecoders::addOpenAiRows()
{
    const Dialect d = Dialect::OpenAi;
    const QByteArray hi = delta("\"content\":\"Hi\"");
    row("openai: null content beside tool calls", d,
        delta(R"("role":"assistant","content":null,"tool_calls":[{"index":0,"id":"c","type":"function",)"
              R"("function":{"name":"f","arguments":"{\"a\""}}])")
            + delta(R"("tool_calls":[{"index":0,"function":{"arguments":":1}"}}])")
            + delta("", ",\"finish_reason\":\"tool_calls\"") + done,
        "tool_calls", {});
    row("openai: a refusal is no answer", d,
        delta("\"refusal\":\"I cannot\"") + delta("\"refusal\":\" help.\"") + stop + done, "stop", {});
    row("openai: a filtered answer without a message", d,
        R"({"model":"m","choices":[{"index":0,"finish_reason":"content_filter"}]})", "content_filter", {});
    row("openai: annotations beside the text", d,
        message(R"("content":"Hi","annotations":[{"type":"url_citation","url_citation":{"title":"No"}}])"),
        "stop");
    row("openai: empty choices first, as Azure sends them", d,
        data(R"({"model":"","choices":[],"prompt_filter_results":[{"prompt_index":0}]})") + hi + stop + done,
        "stop");
    row("openai: a second choice is not mixed in", d,
        data(R"({"model":"m","choices":[{"index":1,"delta":{"content":"No"}},)"
             R"({"index":0,"delta":{"content":"Hi"}}]})")
            + stop + done,
        "stop");
    row("openai: the finish reason repeats", d, hi + stop + stop + done, "stop");
    row("openai: the finish reason comes before the text's end", d,
        delta("\"content\":\"H\"", ",\"finish_reason\":\"stop\"")
            + delta("\"content\":\"i\"", ",\"finish_reason\":null") + done,
        "stop");
    row("openai: comments, ids and retries between events", d,
        ": keep-alive\n\n:\n\nid: 7\nretry: 100\n" + hi + ": OPENROUTER PROCESSING\n\n" + stop + done,
        "stop");
    row("openai: CRLF, no blank after the colon", d,
        "data:{\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}"
        "\r\n\r\ndata:[DONE]\r\n\r\n",
        "stop");
    row("openai: CR alone", d, QByteArray(hi + stop + done).replace('\n', '\r'), "stop");
    row("openai: a byte order mark first", d, "\xEF\xBB\xBF" + hi + stop + done, "stop");
    row("openai: a byte order mark before one body", d, "\xEF\xBB\xBF" + message("\"content\":\"Hi\""),
        "stop");
    row("openai: several data lines for one event", d,
        "data: {\"model\":\"m\",\"choices\":\ndata: [{\"delta\":{\"content\":\"Hi\"}}]}\n\n" + stop + done,
        "stop");
    row("openai: no blank line after the end mark", d, hi + stop + "data: [DONE]", "stop");
    row("openai: the end mark twice", d, hi + stop + done + done, "stop");
    row("openai: keys twice, the last one counts", d, delta(R"("content":"No","content":"Hi")") + stop + done,
        "stop");
    row("openai: a pair of surrogates in two pieces", d,
        delta(R"("content":"\ud83d")") + delta(R"("content":"\ude00")") + stop + done, "stop", u"😀"_s);
    row("openai: letters of two, three and four bytes", d, delta("\"content\":\"é€😀\"") + stop + done, "stop",
        u"é€😀"_s);
    row("openai: reasoning_content, null beside text", d,
        delta(R"("content":null,"reasoning_content":"Hm")")
            + delta(R"("content":"Hi","reasoning_content":null)") + stop + done,
        "stop", u"Hi"_s, u"Hm"_s);
    row("openai: reasoning", d, delta(R"("content":"","reasoning":"Hm")") + hi + stop + done, "stop", u"Hi"_s,
        u"Hm"_s);
    row("openai: reasoning under two names counts once", d,
        delta(R"("reasoning":"Hm","reasoning_content":"Hm")") + hi + stop + done, "stop", u"Hi"_s, u"Hm"_s);
    row("openai: reasoning as an object is none", d,
        message(R"("content":"Hi","reasoning":{"effort":"low"})"), "stop");
    row("openai: blocks of thinking", d,
        delta(R"("content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm"}]}])")
            + delta(R"("content":[{"type":"text","text":"Hi"},{"type":"reference","reference_ids":[1]}])")
            + stop + done,
        "stop", u"Hi"_s, u"Hm"_s);
    row("openai: <think> in pieces", d,
        delta("\"content\":\"<th\"") + delta("\"content\":\"ink>H\"") + delta("\"content\":\"m</thi\"")
            + delta("\"content\":\"nk>\\n\\nHi\"") + stop + done,
        "stop", u"Hi"_s, u"Hm"_s);
    row("openai: <think> that never ends", d,
        delta("\"content\":\"<think>Hm\"") + delta("", ",\"finish_reason\":\"length\"") + done, "length", {},
        u"Hm"_s);
    row("openai: </think> without its beginning", d, message("\"content\":\"Hm</think>\\n\\nHi\""), "stop",
        u"Hi"_s, u"Hm"_s);
    row("openai: the thinking of s1", d,
        delta("\"content\":\"<|im_start|>think\\nHm\\n<|im_st\"") + delta("\"content\":\"art|>answer\\nHi\"")
            + stop + done,
        "stop", u"Hi"_s, u"\nHm\n"_s);
    row("openai: the thinking of Mistral's older template", d, message("\"content\":\"[THINK]Hm[/THINK]Hi\""),
        "stop", u"Hi"_s, u"Hm"_s);
    row("openai: a tag in the middle is text", d, message("\"content\":\"Hi <think>\""), "stop",
        u"Hi <think>"_s);
    row("openai: a whole body without a finish reason", d, message("\"content\":\"Hi\"", "null"), "other");
    row("openai: blank lines before the body", d, "\n\n \r\n" + message("\"content\":\"Hi\""), "stop");
    row("openai: reasons of other servers", d, hi + delta("", ",\"finish_reason\":\"eos\"") + done, "stop");
    row("openai: no finish reason before the end mark", d, hi + done, "truncated");
    row("openai: the server gives up", d,
        hi + delta("", ",\"finish_reason\":\"insufficient_system_resource\"") + done, "overloaded");
}

void TestDecoders::addOpenAiErrors()
{
    const Dialect d = Dialect::OpenAi;
    const QByteArray hi = delta("\"content\":\"Hi\"");
    row("openai: an error beside its choices", d,
        data(R"({"model":"m","error":{"code":502,"message":"Provider disconnected"},)"
             R"("choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"error"}]})"),
        "server");
    row("openai: an error event", d,
        hi + "event: error\ndata: {\"error\":{\"message\":\"m\",\"type\":\"invalid_request_error\"}}\n\n",
        "invalid_request");
    row("openai: an error event whose error is a text", d, hi + data(R"({"error":"out of memory"})"),
        "server");
    row("openai: an error at the top level, as vLLM's", d,
        hi + data(R"({"object":"error","message":"m","type":"BadRequestError","param":null,"code":400})"),
        "invalid_request");
    row("openai: an error without data", d, hi + "{\"error\":{\"message\":\"m\",\"code\":503}}\n\n",
        "overloaded");
    row("openai: an error in a list", d, R"([{"error":{"code":429,"message":"m","status":"x"}}])",
        "rate_limit", {}, {}, {});
    row("openai: choices that are null", d, R"({"id":"x","model":"m","choices":null})", "protocol", {});
    row("openai: choices that are null beside an error", d,
        R"({"model":"m","choices":null,"error":{"code":402,"message":"m"}})", "quota", {});
    row("openai: a code and words instead of choices", d,
        R"({"code":500,"msg":"404 NOT_FOUND","success":false})", "server", {}, {}, {});
    row("openai: an error that is null is none", d,
        data(R"({"model":"m","error":null,"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]})")
            + done,
        "stop");
    row("openai: words that are no stream", d, "upstream connect error\n", "protocol", {}, {}, {});
    row("openai: a web page", d, "<!doctype html>\n<title>Login</title>", "protocol", {}, {}, {});
    row("openai: nothing", d, "", "none", {}, {}, {});
}

void TestDecoders::addGeminiRows()
{
    const Dialect d = Dialect::Gemini;
    const QByteArray hi =
        R"({"modelVersion":"m","candidates":[{"content":{"role":"model","parts":[{"text":"Hi"}]}}]})";
    const QByteArray end = R"({"modelVersion":"m","candidates":[{"finishReason":"STOP","index":0}]})";
    row("gemini: CRLF, no end mark", d, QByteArray(data(hi) + data(end)).replace("\n", "\r\n"), "stop");
    row("gemini: the last blank line is missing", d, data(hi) + "data: " + end, "stop");
    row("gemini: a list written piece by piece", d, "[" + hi + "\n,\r\n" + end + "\n]\n", "stop");
    row("gemini: braces and quotes inside the text", d,
        R"([{"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"}]{\"\\"}]},"finishReason":"STOP"}]}])",
        "stop", uR"(}]{"\)"_s);
    row("gemini: thoughts, code and its result", d,
        data(R"({"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"Hm","thought":true},)"
             R"({"executableCode":{"code":"1"}},{"codeExecutionResult":{"output":"1"}},)"
             R"({"inlineData":{"data":"aa"}},{"text":"Hi","thoughtSignature":"x"}]}}]})")
            + data(end),
        "stop", u"Hi"_s, u"Hm"_s);
    row("gemini: no parts at all", d,
        R"({"modelVersion":"m","candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]})",
        "length", {});
    row("gemini: a candidate without content", d,
        R"({"modelVersion":"m","candidates":[{"finishReason":"PROHIBITED_CONTENT"}]})", "content_filter", {});
    row("gemini: a tool call that went wrong", d,
        R"({"modelVersion":"m","candidates":[{"finishReason":"MALFORMED_FUNCTION_CALL"}]})", "tool_calls",
        {});
    row("gemini: a blocked prompt", d,
        R"({"modelVersion":"m","promptFeedback":{"blockReason":"MODEL_ARMOR"},"usageMetadata":{"promptTokenCount":3}})",
        "content_filter", {});
    row("gemini: another candidate is not mixed in", d,
        data(R"({"modelVersion":"m","candidates":[{"index":1,"content":{"parts":[{"text":"No"}]}},)"
             R"({"index":0,"content":{"parts":[{"text":"Hi"}]},"finishReason":"STOP"}]})"),
        "stop");
    row("gemini: an error as an event", d,
        data(hi) + data(R"({"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}})"),
        "rate_limit");
    row("gemini: an error over many lines without data", d,
        data(hi) + "{\n  \"error\": {\n    \"code\": 503,\n    \"message\": \"m\"\n  }\n}\n", "overloaded");
    row("gemini: an error in a list", d, R"([{"error":{"code":503,"message":"m"}}])", "overloaded", {}, {},
        {});
    row("gemini: an error after a piece of a list", d,
        "[" + hi + ",\n{\"error\":{\"code\":500,\"message\":\"m\"}}]", "server");
    row("gemini: no finish reason", d, data(hi), "none");
    row("gemini: a web page with a style", d, "<html><style>p{color:red}</style><title>Login</title>",
        "protocol", {}, {}, {});
}

void TestDecoders::addAnthropicRows()
{
    const Dialect d = Dialect::Anthropic;
    const QByteArray hi =
        anthropic(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}   })");
    const auto ended = [](const QByteArray &reason) {
        return anthropic("{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"" + reason
                   + "\"},\"usage\":{\"output_tokens\":9}}")
            + anthropic("{\"type\":\"message_stop\"}");
    };
    const QString c = u"c"_s;
    row("anthropic: pings anywhere", d,
        anthropic("{\"type\":\"ping\"}") + messageStart + anthropic("{\"type\":\"ping\"}") + hi
            + ended("end_turn"),
        "stop", u"Hi"_s, {}, c);
    row("anthropic: thinking, its signature, redacted thinking", d,
        messageStart
            + anthropic(R"({"type":"content_block_start","content_block":{"type":"thinking","thinking":""}})")
            + anthropic(R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}})")
            + anthropic(
                R"({"type":"content_block_delta","delta":{"type":"signature_delta","signature":"x"}})")
            + anthropic(
                R"({"type":"content_block_start","content_block":{"type":"redacted_thinking","data":"x"}})")
            + hi + ended("end_turn"),
        "stop", u"Hi"_s, u"Hm"_s, c);
    row("anthropic: a tool of the server, citations", d,
        messageStart
            + anthropic(
                R"({"type":"content_block_start","content_block":{"type":"server_tool_use","name":"web_search"}})")
            + anthropic(
                R"({"type":"content_block_delta","delta":{"type":"input_json_delta","partial_json":"{\"q\""}})")
            + anthropic(
                R"({"type":"content_block_start","content_block":{"type":"web_search_tool_result","content":[{"title":"No"}]}})")
            + hi
            + anthropic(
                R"({"type":"content_block_delta","delta":{"type":"citations_delta","citation":{"cited_text":"No"}}})")
            + ended("end_turn"),
        "stop", u"Hi"_s, {}, c);
    row("anthropic: an event that nobody knows", d,
        messageStart + anthropic("{\"type\":\"vendor_news\",\"text\":\"No\"}") + hi + ended("max_tokens"),
        "length", u"Hi"_s, {}, c);
    row("anthropic: a refusal", d, messageStart + ended("refusal"), "content_filter", {}, {}, c);
    row("anthropic: the context is full", d, messageStart + hi + ended("model_context_window_exceeded"),
        "length", u"Hi"_s, {}, c);
    row("anthropic: one body", d,
        R"({"type":"message","model":"c","content":[{"type":"thinking","thinking":"Hm"},{"type":"tool_use","input":{}},)"
        R"({"type":"text","text":"Hi","citations":null}],"stop_reason":"tool_use"})",
        "tool_calls", u"Hi"_s, u"Hm"_s, c);
    row("anthropic: an error instead of a stream", d,
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"r"})",
        "overloaded", {}, {}, {});
    row("anthropic: an error without a type, as a proxy's", d,
        messageStart + hi + data(R"({"error":"gone"})"), "server", u"Hi"_s, {}, c);
    row("anthropic: an error without details", d,
        messageStart
            + anthropic(R"({"type":"error","error":{"details":null,"type":"api_error","message":"m"}})"),
        "server", {}, {}, c);
    row("anthropic: stopped without a reason", d,
        messageStart + hi + anthropic("{\"type\":\"message_stop\"}"), "truncated", u"Hi"_s, {}, c);
}

void TestDecoders::addOllamaRows()
{
    const Dialect d = Dialect::Ollama;
    const QByteArray hi =
        "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"done\":false}\n";
    const QByteArray end =
        "{\"model\":\"m\",\"message\":{\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}";
    row("ollama: lines that end with CRLF, blank lines between", d,
        QByteArray(hi + "\n" + end).replace("\n", "\r\n"), "stop");
    row("ollama: no line end at last", d, hi + end, "stop");
    row("ollama: an indented body", d,
        "{\n  \"model\": \"m\",\n  \"message\": {\n    \"content\": \"Hi\"\n  },\n  \"done\": true\n}\n",
        "stop");
    row("ollama: thinking", d,
        "{\"model\":\"m\",\"message\":{\"content\":\"\",\"thinking\":\"Hm\"},\"done\":false}\n" + hi + end,
        "stop", u"Hi"_s, u"Hm"_s);
    row("ollama: <think> in the text", d,
        "{\"model\":\"m\",\"message\":{\"content\":\"<think>Hm</think>\"},\"done\":false}\n" + hi + end,
        "stop", u"Hi"_s, u"Hm"_s);
    row("ollama: tool calls", d,
        R"({"model":"m","message":{"content":"","tool_calls":[{"function":{"name":"f","arguments":{}}}]},"done":true,"done_reason":"stop"})",
        "stop", {});
    row("ollama: only loaded", d,
        R"({"model":"m","message":{"content":""},"done":true,"done_reason":"load"})", "other", {});
    row("ollama: an error as a text", d,
        hi + "{\"error\":\"an error was encountered while running the model\"}\n", "server");
    row("ollama: an error as an object", d,
        hi + R"({"error":{"message":"m","type":"api_error","code":null}})", "server");
    row("ollama: a web page over many lines", d, "<html>\n<head>\n<title>Login</title>\n", "protocol", {}, {},
        {});
    row("ollama: never done", d, hi, "none");
}

void TestDecoders::readsWhateverTheCuts_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("served");
    addOpenAiRows();
    addOpenAiErrors();
    addGeminiRows();
    addAnthropicRows();
    addOllamaRows();
}

void TestDecoders::readsWhateverTheCuts()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    QList<QList<QByteArray>> ways{{body}, bytesOf(body)};
    for (qsizetype cut = 1; cut < body.size(); ++cut)
        ways += {body.left(cut), body.mid(cut)};
    for (const QList<QByteArray> &pieces : std::as_const(ways)) {
        const Reading reading = readIn(dialect, pieces);
        QTEST(reading.ending(), "ending");
        QTEST(reading.text, "text");
        QTEST(reading.reasoning, "reasoning");
        if (reading.finished || reading.failed)
            QTEST(reading.servedModel(), "served");
        QCOMPARE(reading.afterEnding, 0);
    }
}

void TestDecoders::aBodyCutAnywhereIsNeverAnAnswer_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("openai, a stream")
        << Dialect::OpenAi << delta("\"content\":\"Hi \\u00e9 é\"") + stop + done;
    QTest::newRow("openai, one body") << Dialect::OpenAi << message("\"content\":\"Hi \\ud83d\\ude00 é\"");
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

void TestDecoders::aBodyCutAnywhereIsNeverAnAnswer()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    // A stream may do without its last blank line.
    const qsizetype needed = body.trimmed().size();
    for (qsizetype length = 0; length < needed; ++length) {
        const Reading reading = readIn(dialect, {body.left(length)});
        QVERIFY2(!reading.finished, body.left(length).constData());
        // Not even an error: the call says that the answer was cut.
        QVERIFY2(!reading.failed || reading.failed->error.kind == ErrorKind::Truncated,
            body.left(length).constData());
    }
    QVERIFY(readIn(dialect, {body}).finished);
}

void TestDecoders::usageHasOneMeaning_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenUsage>("usage");
    const auto openAi = [](const QByteArray &usage) {
        return data("{\"choices\":[],\"usage\":" + usage + "}") + stop + done;
    };
    const auto add = [](const char *name, Dialect dialect, const QByteArray &body, const TokenUsage &usage) {
        QTest::newRow(name) << dialect << body << usage;
    };
    add("openai: reasoning inside the output", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":10,"completion_tokens":30,"total_tokens":40,)"
               R"("prompt_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},)"
               R"("completion_tokens_details":{"reasoning_tokens":20}})"),
        {.prompt = 10, .cached = 4, .cacheWrite = 2, .completion = 30, .reasoning = 20});
    add("xai: reasoning beside the output", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":35,)"
               R"("completion_tokens_details":{"reasoning_tokens":20}})"),
        {.prompt = 10, .completion = 25, .reasoning = 20});
    add("more reasoning than output is left as it is", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9,"completion_tokens":10,"total_tokens":19,)"
               R"("completion_tokens_details":{"reasoning_tokens":11}})"),
        {.prompt = 9, .completion = 10, .reasoning = 11});
    add("deepseek: hits of the cache", Dialect::OpenAi,
        openAi(
            R"({"prompt_tokens":9,"completion_tokens":1,"prompt_cache_hit_tokens":6,"prompt_cache_miss_tokens":3})"),
        {.prompt = 9, .cached = 6, .completion = 1});
    add("openrouter: what was charged", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9,"completion_tokens":1,"cost":0.00000125})"),
        {.prompt = 9, .completion = 1, .chargedPicodollars = 1'250'000});
    add("groq: under its own name", Dialect::OpenAi,
        data(R"({"choices":[],"x_groq":{"usage":{"prompt_tokens":9,"completion_tokens":1}}})") + stop + done,
        {.prompt = 9, .completion = 1});
    add("moonshot: inside the choice", Dialect::OpenAi,
        delta("", ",\"finish_reason\":\"stop\",\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}")
            + done,
        {.prompt = 9, .completion = 1});
    add("openai: twice, the last one counts", Dialect::OpenAi,
        data(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":1}})")
            + openAi(R"({"prompt_tokens":9,"completion_tokens":2})"),
        {.prompt = 9, .completion = 2});
    add("openai: null is missing, not zero", Dialect::OpenAi, openAi("null"), {});
    add("openai: numbers that are none are missing", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":"9","completion_tokens":null})"), {});
    add("gemini: thoughts beside the candidates", Dialect::Gemini,
        data(
            R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,)"
            R"("candidatesTokenCount":5,"thoughtsTokenCount":20,"cachedContentTokenCount":4,"totalTokenCount":34}})"),
        {.prompt = 9, .cached = 4, .completion = 25, .reasoning = 20});
    add("gemini: nothing but thoughts", Dialect::Gemini,
        data(R"({"candidates":[{"finishReason":"MAX_TOKENS"}],"usageMetadata":{"promptTokenCount":9,)"
             R"("thoughtsTokenCount":20}})"),
        {.prompt = 9, .completion = 20, .reasoning = 20});
    add("gemini: cumulative, the last one counts", Dialect::Gemini,
        data(R"({"candidates":[],"usageMetadata":{"promptTokenCount":10}})")
            + data(R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,)"
                   R"("candidatesTokenCount":3}})"),
        {.prompt = 9, .completion = 3});
    add("anthropic: both caches belong to the prompt", Dialect::Anthropic,
        messageStart
            + anthropic(
                R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":12,)"
                R"("cache_creation_input_tokens":3,"output_tokens":9,"output_tokens_details":{"thinking_tokens":6}}})")
            + anthropic("{\"type\":\"message_stop\"}"),
        {.prompt = 20, .cached = 5, .cacheWrite = 3, .completion = 9, .reasoning = 6});
    add("ollama: the cached prompt is not counted", Dialect::Ollama,
        R"({"message":{"content":"Hi"},"done":true,"eval_count":889})", {.completion = 889});
}

void TestDecoders::usageHasOneMeaning()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const Reading reading = readIn(dialect, {body});
    QVERIFY2(reading.finished, qPrintable(reading.ending()));
    QTEST(reading.usage, "usage");
}

void TestDecoders::usageOfAnUnfinishedAnswerIsInterim_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("anthropic") << Dialect::Anthropic << messageStart;
    QTest::newRow("gemini") << Dialect::Gemini
                            << data(R"({"candidates":[{"content":{"parts":[{"text":"Hi"}]}}],)"
                                    R"("usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":1}})");
}

void TestDecoders::usageOfAnUnfinishedAnswerIsInterim()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const Reading reading = readIn(dialect, {body});
    QCOMPARE(reading.usage.completion, 1);
    QVERIFY(reading.usage.interim);
}

QTEST_APPLESS_MAIN(TestDecoders)
#include "tst_decoders.moc"
