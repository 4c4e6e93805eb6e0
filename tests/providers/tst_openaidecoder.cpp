#include "tests/support/decoding.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

QByteArray message(const QByteArray &fields, const QByteArray &reason = "\"stop\"")
{
    return "{\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\"," + fields
        + "},\"finish_reason\":" + reason + "}]}";
}

} // namespace

/// Forms of chat completions that the files of tests/data/wire lack: each body is read whole, byte by byte,
/// and cut in two at every place, with the same result.
class TestOpenAiDecoder : public QObject {
    Q_OBJECT

private slots:
    void readsABodyHoweverItIsSplit_data();
    void readsABodyHoweverItIsSplit();

private:
    static void addAnswers();
    static void addReasoning();
    static void addErrors();
};

void TestOpenAiDecoder::addAnswers()
{
    const Dialect d = Dialect::OpenAi;
    const QByteArray hi = deltaEvent("\"content\":\"Hi\"");
    addReadingRow("openai: null content beside tool calls", d,
        deltaEvent(R"("role":"assistant","content":null,"tool_calls":[{"index":0,"id":"c","type":"function",)"
                   R"("function":{"name":"f","arguments":"{\"a\""}}])")
            + deltaEvent(R"("tool_calls":[{"index":0,"function":{"arguments":":1}"}}])")
            + deltaEvent("", ",\"finish_reason\":\"tool_calls\"") + doneMark,
        "tool_calls", {});
    addReadingRow("openai: a refusal is not an answer", d,
        deltaEvent("\"refusal\":\"I cannot\"") + deltaEvent("\"refusal\":\" help.\"") + stopEvent + doneMark,
        "stop", {});
    addReadingRow("openai: a filtered answer without a message", d,
        R"({"model":"m","choices":[{"index":0,"finish_reason":"content_filter"}]})", "content_filter", {});
    addReadingRow("openai: annotations beside the text", d,
        message(R"("content":"Hi","annotations":[{"type":"url_citation","url_citation":{"title":"No"}}])"),
        "stop");
    addReadingRow("openai: empty choices first, as Azure sends them", d,
        dataEvent(R"({"model":"","choices":[],"prompt_filter_results":[{"prompt_index":0}]})") + hi
            + stopEvent + doneMark,
        "stop");
    addReadingRow("openai: a second choice is not mixed in", d,
        dataEvent(R"({"model":"m","choices":[{"index":1,"delta":{"content":"No"}},)"
                  R"({"index":0,"delta":{"content":"Hi"}}]})")
            + stopEvent + doneMark,
        "stop");
    addReadingRow("openai: the finish reason repeats", d, hi + stopEvent + stopEvent + doneMark, "stop");
    addReadingRow("openai: the finish reason comes before the text's end", d,
        deltaEvent("\"content\":\"H\"", ",\"finish_reason\":\"stop\"")
            + deltaEvent("\"content\":\"i\"", ",\"finish_reason\":null") + doneMark,
        "stop");
    addReadingRow("openai: comments, ids and retries between events", d,
        ": keep-alive\n\n:\n\nid: 7\nretry: 100\n" + hi + ": OPENROUTER PROCESSING\n\n" + stopEvent
            + doneMark,
        "stop");
    addReadingRow("openai: CRLF, no blank after the colon", d,
        "data:{\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"Hi\"},\"finish_reason\":\"stop\"}]}"
        "\r\n\r\ndata:[DONE]\r\n\r\n",
        "stop");
    addReadingRow("openai: CR alone", d, QByteArray(hi + stopEvent + doneMark).replace('\n', '\r'), "stop");
    addReadingRow("openai: a byte order mark first", d, "\xEF\xBB\xBF" + hi + stopEvent + doneMark, "stop");
    addReadingRow("openai: a byte order mark before one body", d,
        "\xEF\xBB\xBF" + message("\"content\":\"Hi\""), "stop");
    addReadingRow("openai: several data lines for one event", d,
        "data: {\"model\":\"m\",\"choices\":\ndata: [{\"delta\":{\"content\":\"Hi\"}}]}\n\n" + stopEvent
            + doneMark,
        "stop");
    addReadingRow("openai: no blank line after the end mark", d, hi + stopEvent + "data: [DONE]", "stop");
    addReadingRow("openai: the end mark twice", d, hi + stopEvent + doneMark + doneMark, "stop");
    addReadingRow("openai: keys twice, the last one counts", d,
        deltaEvent(R"("content":"No","content":"Hi")") + stopEvent + doneMark, "stop");
    addReadingRow("openai: a pair of surrogates in two pieces", d,
        deltaEvent(R"("content":"\ud83d")") + deltaEvent(R"("content":"\ude00")") + stopEvent + doneMark,
        "stop", u"😀"_s);
    addReadingRow("openai: letters of two, three and four bytes", d,
        deltaEvent("\"content\":\"é€😀\"") + stopEvent + doneMark, "stop", u"é€😀"_s);
    addReadingRow("openai: a whole message as the one chunk of a stream", d,
        "data: " + message("\"content\":\"Hi\"") + "\n\n" + doneMark, "stop");
    addReadingRow(
        "openai: a whole body without a finish reason", d, message("\"content\":\"Hi\"", "null"), "other");
    addReadingRow(
        "openai: blank lines before the body", d, "\n\n \r\n" + message("\"content\":\"Hi\""), "stop");
    addReadingRow("zai: the filter", d, hi + deltaEvent("", ",\"finish_reason\":\"sensitive\"") + doneMark,
        "content_filter");
    addReadingRow("zai: the context is full", d,
        hi + deltaEvent("", ",\"finish_reason\":\"model_context_window_exceeded\"") + doneMark, "length");
    addReadingRow("zai: inference broke off", d,
        hi + deltaEvent("", ",\"finish_reason\":\"network_error\"") + doneMark, "overloaded");
    addReadingRow("openai: reasons of other servers", d,
        hi + deltaEvent("", ",\"finish_reason\":\"eos\"") + doneMark, "stop");
    addReadingRow("openai: no finish reason before the end mark", d, hi + doneMark, "truncated");
    addReadingRow("openai: the server gives up", d,
        hi + deltaEvent("", ",\"finish_reason\":\"insufficient_system_resource\"") + doneMark, "overloaded");
}

void TestOpenAiDecoder::addReasoning()
{
    const Dialect d = Dialect::OpenAi;
    const QByteArray hi = deltaEvent("\"content\":\"Hi\"");
    addReadingRow("openai: reasoning_content, null beside text", d,
        deltaEvent(R"("content":null,"reasoning_content":"Hm")")
            + deltaEvent(R"("content":"Hi","reasoning_content":null)") + stopEvent + doneMark,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: reasoning", d,
        deltaEvent(R"("content":"","reasoning":"Hm")") + hi + stopEvent + doneMark, "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: reasoning under two names counts once", d,
        deltaEvent(R"("reasoning":"Hm","reasoning_content":"Hm")") + hi + stopEvent + doneMark, "stop",
        u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: reasoning as an object is none", d,
        message(R"("content":"Hi","reasoning":{"effort":"low"})"), "stop");
    addReadingRow("openai: blocks of thinking", d,
        deltaEvent(R"("content":[{"type":"thinking","thinking":[{"type":"text","text":"Hm"}]}])")
            + deltaEvent(
                R"("content":[{"type":"text","text":"Hi"},{"type":"reference","reference_ids":[1]}])")
            + stopEvent + doneMark,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: <think> in pieces", d,
        deltaEvent("\"content\":\"<th\"") + deltaEvent("\"content\":\"ink>H\"")
            + deltaEvent("\"content\":\"m</thi\"") + deltaEvent("\"content\":\"nk>\\n\\nHi\"") + stopEvent
            + doneMark,
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: <think> that never ends", d,
        deltaEvent("\"content\":\"<think>Hm\"") + deltaEvent("", ",\"finish_reason\":\"length\"") + doneMark,
        "length", {}, u"Hm"_s);
    addReadingRow("openai: </think> without its beginning", d, message("\"content\":\"Hm</think>\\n\\nHi\""),
        "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: the thinking of s1", d,
        deltaEvent("\"content\":\"<|im_start|>think\\nHm\\n<|im_st\"")
            + deltaEvent("\"content\":\"art|>answer\\nHi\"") + stopEvent + doneMark,
        "stop", u"Hi"_s, u"\nHm\n"_s);
    addReadingRow("openai: the thinking of Mistral's older template", d,
        message("\"content\":\"[THINK]Hm[/THINK]Hi\""), "stop", u"Hi"_s, u"Hm"_s);
    addReadingRow("openai: a tag in the middle is text", d, message("\"content\":\"Hi <think>\""), "stop",
        u"Hi <think>"_s);
}

void TestOpenAiDecoder::addErrors()
{
    const Dialect d = Dialect::OpenAi;
    const QByteArray hi = deltaEvent("\"content\":\"Hi\"");
    addReadingRow("openai: an error beside its choices", d,
        dataEvent(R"({"model":"m","error":{"code":502,"message":"Provider disconnected"},)"
                  R"("choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"error"}]})"),
        "server");
    addReadingRow("openai: an error event", d,
        hi + "event: error\ndata: {\"error\":{\"message\":\"m\",\"type\":\"invalid_request_error\"}}\n\n",
        "invalid_request");
    addReadingRow("openai: an error event whose error is a text", d,
        hi + dataEvent(R"({"error":"out of memory"})"), "server");
    addReadingRow("openai: an error at the top level, as vLLM's", d,
        hi
            + dataEvent(
                R"({"object":"error","message":"m","type":"BadRequestError","param":null,"code":400})"),
        "invalid_request");
    addReadingRow("openai: an error without data", d, hi + "{\"error\":{\"message\":\"m\",\"code\":503}}\n\n",
        "overloaded");
    addReadingRow("openai: an error in a list", d, R"([{"error":{"code":429,"message":"m","status":"x"}}])",
        "rate_limit", {}, {}, {});
    addReadingRow(
        "openai: choices that are null", d, R"({"id":"x","model":"m","choices":null})", "protocol", {});
    addReadingRow("openai: choices that are null beside an error", d,
        R"({"model":"m","choices":null,"error":{"code":402,"message":"m"}})", "quota", {});
    addReadingRow("openai: a code and words instead of choices", d,
        R"({"code":500,"msg":"404 NOT_FOUND","success":false})", "server", {}, {}, {});
    addReadingRow("openai: an error that is null is none", d,
        dataEvent(
            R"({"model":"m","error":null,"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]})")
            + doneMark,
        "stop");
    addReadingRow("openai: words that are no stream", d, "upstream connect error\n", "protocol", {}, {}, {});
    addReadingRow("openai: a web page", d, "<!doctype html>\n<title>Login</title>", "protocol", {}, {}, {});
    addReadingRow("openai: nothing", d, "", "none", {}, {}, {});
}

void TestOpenAiDecoder::readsABodyHoweverItIsSplit_data()
{
    addReadingColumns();
    addAnswers();
    addReasoning();
    addErrors();
}

void TestOpenAiDecoder::readsABodyHoweverItIsSplit()
{
    compareReadings();
}

PENNYBENCH_TEST(TestOpenAiDecoder)
#include "tst_openaidecoder.moc"
