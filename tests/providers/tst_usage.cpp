#include "tests/support/decoding.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

} // namespace

/// The vendors' token counts, with one meaning.
class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void usageHasOneMeaning_data();
    void usageHasOneMeaning();
    void usageOfAnUnfinishedAnswerIsInterim_data();
    void usageOfAnUnfinishedAnswerIsInterim();
};

void TestUsage::usageHasOneMeaning_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TokenUsage>("usage");
    const auto openAi = [](const QByteArray &usage) {
        return dataEvent("{\"choices\":[],\"usage\":" + usage + "}") + stopEvent + doneMark;
    };
    const auto add = [](const char *name, Dialect dialect, const QByteArray &body, const TokenUsage &usage) {
        QTest::newRow(name) << dialect << body << usage;
    };
    add("openai: reasoning inside the output", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":10,"completion_tokens":30,"total_tokens":40,)"
               R"("prompt_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},)"
               R"("completion_tokens_details":{"reasoning_tokens":20}})"),
        {.prompt = 10, .cached = 4, .cacheWrite = 2, .completion = 30, .reasoning = 20});
    add("xai: reasoning counted separately from the output", Dialect::OpenAi,
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
    add("moonshot: hits of the cache", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9,"completion_tokens":1,"cached_tokens":6})"),
        {.prompt = 9, .cached = 6, .completion = 1});
    add("openrouter: what was charged", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9,"completion_tokens":1,"cost":0.00000125})"),
        {.prompt = 9, .completion = 1, .chargedPicodollars = 1'250'000});
    add("groq: under its own name", Dialect::OpenAi,
        dataEvent(R"({"choices":[],"x_groq":{"usage":{"prompt_tokens":9,"completion_tokens":1}}})")
            + stopEvent + doneMark,
        {.prompt = 9, .completion = 1});
    add("moonshot: inside the choice", Dialect::OpenAi,
        deltaEvent("", ",\"finish_reason\":\"stop\",\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":1}")
            + doneMark,
        {.prompt = 9, .completion = 1});
    add("openai: twice, the last one counts", Dialect::OpenAi,
        dataEvent(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":1}})")
            + openAi(R"({"prompt_tokens":9,"completion_tokens":2})"),
        {.prompt = 9, .completion = 2});
    add("openai: a later null leaves what was said", Dialect::OpenAi,
        dataEvent(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4}})")
            + openAi(R"({"prompt_tokens":null,"completion_tokens":null})"),
        {.prompt = 9, .completion = 4});
    add("openai: later zeros leave what was said", Dialect::OpenAi,
        dataEvent(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4,"cost":0.5}})")
            + openAi(R"({"prompt_tokens":0,"completion_tokens":0,"cost":0})"),
        {.prompt = 9, .completion = 4, .chargedPicodollars = 500'000'000'000});
    add("openai: zeros that come first are replaced", Dialect::OpenAi,
        dataEvent(R"({"choices":[],"usage":{"prompt_tokens":0,"completion_tokens":0}})")
            + openAi(R"({"prompt_tokens":9,"completion_tokens":4})"),
        {.prompt = 9, .completion = 4});
    add("openai: negative numbers are passed on, to be refused", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":-9,"completion_tokens":-1})"), {.prompt = -9, .completion = -1});
    add("openai: beyond every number", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9,"completion_tokens":1e300,"cost":1e300})"),
        {.prompt = 9, .completion = 9'007'199'254'740'992});
    add("openai: a part of a token", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":9.0,"completion_tokens":4.6})"), {.prompt = 9, .completion = 5});
    add("openai: under the names of another dialect", Dialect::OpenAi,
        openAi(R"({"input_tokens":9,"output_tokens":4})"), {.prompt = 9, .completion = 4});
    add("gemini: later zeros leave what was said", Dialect::Gemini,
        dataEvent(R"({"candidates":[],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":4}})")
            + dataEvent(R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":0,)"
                        R"("candidatesTokenCount":0}})"),
        {.prompt = 9, .completion = 4});
    add("anthropic: later zeros leave what was said", Dialect::Anthropic,
        anthropicStart()
            + anthropicEvent(
                R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":0,)"
                R"("cache_read_input_tokens":0,"output_tokens":9}})")
            + anthropicEvent("{\"type\":\"message_stop\"}"),
        {.prompt = 15, .cached = 5, .completion = 9});
    add("openai: null is missing, not zero", Dialect::OpenAi, openAi("null"), {});
    add("openai: invalid numbers are missing", Dialect::OpenAi,
        openAi(R"({"prompt_tokens":"9","completion_tokens":null})"), {});
    add("gemini: thoughts beside the candidates", Dialect::Gemini,
        dataEvent(
            R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,)"
            R"("candidatesTokenCount":5,"thoughtsTokenCount":20,"cachedContentTokenCount":4,"totalTokenCount":34}})"),
        {.prompt = 9, .cached = 4, .completion = 25, .reasoning = 20});
    add("gemini: nothing but thoughts", Dialect::Gemini,
        dataEvent(R"({"candidates":[{"finishReason":"MAX_TOKENS"}],"usageMetadata":{"promptTokenCount":9,)"
                  R"("thoughtsTokenCount":20}})"),
        {.prompt = 9, .completion = 20, .reasoning = 20});
    add("gemini: cumulative, the last one counts", Dialect::Gemini,
        dataEvent(R"({"candidates":[],"usageMetadata":{"promptTokenCount":10}})")
            + dataEvent(R"({"candidates":[{"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,)"
                        R"("candidatesTokenCount":3}})"),
        {.prompt = 9, .completion = 3});
    add("anthropic: both caches belong to the prompt", Dialect::Anthropic,
        anthropicStart()
            + anthropicEvent(
                R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":12,)"
                R"("cache_creation_input_tokens":3,"output_tokens":9,"output_tokens_details":{"thinking_tokens":6}}})")
            + anthropicEvent("{\"type\":\"message_stop\"}"),
        {.prompt = 20, .cached = 5, .cacheWrite = 3, .completion = 9, .reasoning = 6});
    add("ollama: the cached prompt is not counted", Dialect::Ollama,
        R"({"message":{"content":"Hi"},"done":true,"eval_count":889})", {.completion = 889});
}

void TestUsage::usageHasOneMeaning()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const Reading reading = readIn(dialect, {body});
    QVERIFY2(reading.finished, qPrintable(reading.ending()));
    QTEST(reading.usage, "usage");
}

void TestUsage::usageOfAnUnfinishedAnswerIsInterim_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("anthropic") << Dialect::Anthropic << anthropicStart();
    QTest::newRow("openai, with every chunk") << Dialect::OpenAi
                                              << deltaEvent("\"content\":\"Hi\"")
            + dataEvent(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":1}})");
    QTest::newRow("gemini") << Dialect::Gemini
                            << dataEvent(
                                   R"({"candidates":[{"content":{"parts":[{"text":"Hi"}]}}],)"
                                   R"("usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":1}})");
}

void TestUsage::usageOfAnUnfinishedAnswerIsInterim()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, body);
    const Reading reading = readIn(dialect, {body});
    QCOMPARE(reading.usage.completion, 1);
    QVERIFY(reading.usage.interim);
}

PENNYBENCH_TEST(TestUsage)
#include "tst_usage.moc"
