#include "tests/support/wires.h"

#include <QTest>

#include <algorithm>

namespace Pennybench {

namespace {

QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray crlf(const QByteArray &json)
{
    return "data: " + json + "\r\n\r\n";
}

Wire openAi()
{
    return {.name = "openai",
        .dialect = Providers::Dialect::OpenAi,
        .type = "text/event-stream",
        .piece = data(R"({"model":"m","choices":[{"index":0,"delta":{"content":"Hi"}}]})"),
        .last = data(R"({"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"),
        .mark = data("[DONE]"),
        .cutShort = data(R"({"choices":[{"index":0,"delta":{},"finish_reason":"length"}]})") + data("[DONE]"),
        .errorEvent = data(R"({"error":{"message":"Overloaded","code":503}})"),
        .garbage = data("{oops"),
        .body = R"({"model":"m","choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]})"};
}

Wire gemini()
{
    return {.name = "gemini",
        .dialect = Providers::Dialect::Gemini,
        .type = "text/event-stream",
        .piece = crlf(R"({"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"Hi"}]}}]})"),
        .last = crlf(R"({"modelVersion":"m","candidates":[{"finishReason":"STOP"}]})"),
        .cutShort = crlf(R"({"candidates":[{"finishReason":"MAX_TOKENS"}]})"),
        .errorEvent = crlf(R"({"error":{"code":503,"message":"Overloaded","status":"UNAVAILABLE"}})"),
        .garbage = crlf("{oops"),
        .body =
            R"({"modelVersion":"m","candidates":[{"content":{"parts":[{"text":"Hi"}]},"finishReason":"STOP"}]})"};
}

Wire anthropic()
{
    const auto event = [](const QByteArray &name, const QByteArray &json) {
        return "event: " + name + "\ndata: " + json + "\n\n";
    };
    const auto end = [event](const QByteArray &reason) {
        return event(
            "message_delta", R"({"type":"message_delta","delta":{"stop_reason":")" + reason + R"("}})");
    };
    const QByteArray stop = event("message_stop", R"({"type":"message_stop"})");
    return {.name = "anthropic",
        .dialect = Providers::Dialect::Anthropic,
        .type = "text/event-stream",
        .before = event("message_start", R"({"type":"message_start","message":{"model":"m","content":[]}})"),
        .piece = event("content_block_delta",
            R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"Hi"}})"),
        .last = end("end_turn"),
        .mark = stop,
        .cutShort = end("max_tokens") + stop,
        .errorEvent =
            event("error", R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"),
        .garbage = event("x", "{oops"),
        .body =
            R"({"type":"message","model":"m","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn"})"};
}

Wire ollama()
{
    const auto end = [](const QByteArray &reason) {
        return R"({"model":"m","message":{"content":""},"done":true,"done_reason":")" + reason + "\"}\n";
    };
    return {.name = "ollama",
        .dialect = Providers::Dialect::Ollama,
        .type = "application/x-ndjson",
        .piece = "{\"model\":\"m\",\"message\":{\"content\":\"Hi\"},\"done\":false}\n",
        .mark = end("stop"),
        .cutShort = end("length"),
        .errorEvent = "{\"error\":{\"message\":\"Overloaded\",\"code\":503}}\n",
        .garbage = "{oops\n",
        .body = R"({"model":"m","message":{"content":"Hi"},"done":true,"done_reason":"stop"})"};
}

} // namespace

QByteArray Wire::head(const QByteArray &extraHeaders) const
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + extraHeaders + "Connection: close\r\n\r\n";
}

const QList<Wire> &wires()
{
    static const QList<Wire> all{openAi(), gemini(), anthropic(), ollama()};
    return all;
}

const Wire &wireOf(Providers::Dialect dialect)
{
    return *std::ranges::find(wires(), dialect, &Wire::dialect);
}

void eachWire(const char *fault)
{
    QTest::addColumn<Providers::Dialect>("dialect");
    for (const Wire &wire : wires())
        QTest::addRow("%s %s", fault, wire.name) << wire.dialect;
}

} // namespace Pennybench
