#include "providers/retryhint.h"
#include "providers/servererror.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

HttpHead headWith(int status, const QByteArray &headers)
{
    HttpHead head;
    head.status = status;
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return head;
}

} // namespace

/// The meaning of a response that is not 2xx, for any vendor's body.
class TestServerErrors : public QObject {
    Q_OBJECT

private slots:
    void decodesWhatIsMeant_data();
    void decodesWhatIsMeant();
    void aMessageIsOneSentenceOfPlainText();
    void obeysTheServersWordOnRetries_data();
    void obeysTheServersWordOnRetries();
    void readsWaitsInEveryForm_data();
    void readsWaitsInEveryForm();

private:
    static void addKeysAndMoney();
    static void addRequests();
    static void addServers();
};

namespace {

void row(
    const char *name, int status, const QByteArray &body, const char *kind, bool retryable, const char *words)
{
    QTest::newRow(name) << status << body << QString::fromLatin1(kind) << retryable
                        << QString::fromUtf8(words);
}

} // namespace

void TestServerErrors::addKeysAndMoney()
{
    row("openai: a wrong key", 401,
        R"({"error":{"message":"Incorrect API key provided","type":"invalid_request_error","code":"invalid_api_key"}})",
        "auth", false, "Incorrect API key");
    row("gemini: a wrong key is a 400", 400,
        R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT",)"
        R"("details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}})",
        "auth", false, "API key not valid");
    row("xai: a wrong key is a 400", 400,
        R"({"code":"Client specified an invalid argument","error":"Incorrect API key provided: xa***yz."})",
        "auth", false, "Incorrect API key");
    row("anthropic: a wrong key", 401,
        R"({"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}})", "auth",
        false, "invalid x-api-key");
    row("a wrong key without a word", 401, "", "auth", false, "check the key in Settings");
    row("openai: a country that is not served", 403,
        R"({"error":{"message":"Country, region, or territory not supported","code":"unsupported_country_region_territory"}})",
        "auth", false, "not supported");
    row("deepseek: no money", 402,
        R"({"error":{"message":"Insufficient Balance","type":"unknown_error","code":"invalid_request_error"}})",
        "quota", false, "Insufficient Balance");
    row("openai: no money", 429,
        R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}})",
        "quota", false, "quota");
    row("openai: the limit of the bill", 400,
        R"({"error":{"message":"Billing hard limit has been reached","code":"billing_hard_limit_reached"}})",
        "quota", false, "limit");
    row("anthropic: no money is a 400", 400,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the API."}})",
        "quota", false, "credit balance");
    row("anthropic: the spend limit", 429,
        R"({"type":"error","error":{"type":"rate_limit_error","message":"m","details":{"error_code":"enforced_spend_limit_reached"}}})",
        "quota", false, "m");
    row("anthropic: billing", 402, R"({"type":"error","error":{"type":"billing_error","message":"m"}})",
        "quota", false, "m");
    row("zai: no money is a 429", 429,
        R"({"error":{"code":"1113","message":"Insufficient balance or no resource package."}})", "quota",
        false, "Insufficient");
    row("moonshot: no money is a 429", 429,
        R"({"error":{"message":"m","type":"exceeded_current_quota_error"}})", "quota", false, "m");
    row("gemini: the quota of the day", 429,
        R"({"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[)"
        R"({"violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]}]}})",
        "quota", false, "quota");
    row("cerebras: the quota of the day", 429,
        R"({"message":"Tokens per day limit exceeded - too many tokens processed.","code":"token_quota_exceeded"})",
        "quota", false, "per day");
    row("openrouter: the free models of the day", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-day. Add 10 credits","code":429}})",
        "quota", false, "top up the account, or wait");
    row("openrouter: the free models of the minute", 429,
        R"({"error":{"message":"Rate limit exceeded: free-models-per-min.","code":429}})", "rate_limit", true,
        "per-min");
    row("groq: the tokens of the day, with a wait", 429,
        R"({"error":{"message":"Rate limit reached on tokens per day (TPD): Limit 100. Please try again in 3m57.6s.","code":"rate_limit_exceeded"}})",
        "rate_limit", true, "TPD");
    row("gemini: no free tier for the model", 429,
        R"({"error":{"code":429,"message":"Quota exceeded for metric: free_tier_requests, limit: 0, model: x\nPlease retry in 7.5s.",)"
        R"("status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"7s"}]}})",
        "quota", false, "limit: 0");
    row("gemini: a limit of nothing in the details only", 429,
        R"({"error":{"code":429,"message":"Resource exhausted","status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaValue":"0"}]}]}})",
        "quota", false, "exhausted");
    row("gemini: a limit that begins with a zero", 429,
        R"({"error":{"code":429,"message":"Quota exceeded, limit: 0.5 per second","status":"RESOURCE_EXHAUSTED"}})",
        "rate_limit", true, "0.5");
    row("groq: a limit of nothing", 429,
        R"({"error":{"message":"Rate limit reached on tokens per minute (TPM): Limit 0, Used 0, Requested 120.","code":"rate_limit_exceeded"}})",
        "quota", false, "Limit 0");
    row("xai: a limit of nothing", 429,
        R"({"code":"x","error":"Your team's rate limit is: Requests per Minute (actual/limit): 1/0."})",
        "quota", false, "1/0");
    row("xai: a limit of the minute", 429,
        R"({"code":"x","error":"Your team's rate limit is: Requests per Minute (actual/limit): 61/60."})",
        "rate_limit", true, "61/60");
    row("a limit of thousands", 429, R"({"error":{"message":"Limit: 10,000 per minute"}})", "rate_limit",
        true, "10,000");
    row("a router that hands on a limit of nothing", 429,
        R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"quota exceeded, limit: 0"}}})",
        "quota", false, "limit: 0");
    row("alibaba: the free tier is used up", 403,
        R"({"error":{"code":"AllocationQuota.FreeTierOnly","message":"The free tier of the model has been exhausted."}})",
        "quota", false, "free tier");
    row("gemini: no free tier in the country", 400,
        R"({"error":{"code":400,"message":"The free tier is not available in your country.","status":"FAILED_PRECONDITION"}})",
        "quota", false, "free tier");
    row("a model that left the free plan", 429,
        R"({"error":{"message":"m is no longer available on the free plan."}})", "quota", false, "free plan");
    row("the quota of the month", 429, R"({"error":{"message":"You have reached your monthly quota."}})",
        "quota", false, "monthly");
    row("openai: one request above the whole limit", 429,
        R"({"error":{"message":"Request too large for m on tokens per min (TPM): Limit 10000, Requested 12000.","code":"rate_limit_exceeded"}})",
        "invalid_request", false, "12000");
    row("openai: a limit of the minute that is full", 429,
        R"({"error":{"message":"Rate limit reached (TPM): Limit 10000, Used 9900, Requested 1200.","code":"rate_limit_exceeded"}})",
        "rate_limit", true, "1200");
    row("xai: no credits is a 403", 403,
        R"({"code":"x","error":"Your newly created team does not have any credits yet."})", "quota", false,
        "top up");
    row("gemini: the quota of the minute", 429,
        R"({"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[)"
        R"({"violations":[{"quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"}]}]}})",
        "rate_limit", true, "quota");
}

void TestServerErrors::addRequests()
{
    row("deepseek: a name that is gone is a 400", 400,
        R"({"error":{"message":"Model Not Exist","type":"invalid_request_error","code":"invalid_request_error"}})",
        "model_not_found", false, "Not Exist");
    row("openrouter: no such model is a 400", 400,
        R"({"error":{"message":"foo/bar is not a valid model ID","code":400}})", "model_not_found", false,
        "foo/bar");
    row("mistral: no such model is a 400", 400,
        R"({"object":"error","message":"Invalid model: foo","type":"invalid_model","param":null,"code":"1500"})",
        "model_not_found", false, "Invalid model: foo");
    row("groq: a model that was taken away", 400,
        R"({"error":{"message":"The model has been decommissioned","code":"model_decommissioned"}})",
        "model_not_found", false, "decommissioned");
    row("lmstudio: a missing path", 200,
        R"({"error":"Unexpected endpoint or method. (POST /chat/completions). Returning 200 anyway"})",
        "model_not_found", false, "check the model's name and the base URL");
    row("ollama: a missing model", 404, R"({"error":"model 'x' not found"})", "model_not_found", false,
        "'x' not found");
    row("openai: a rejected parameter does not mean a missing model", 400,
        R"({"error":{"message":"Unsupported parameter: 'temperature' is not supported with this model.","code":null}})",
        "invalid_request", false, "temperature");
    row("openai: the context is too long", 400,
        R"({"error":{"message":"This model's maximum context length is 8192 tokens.","code":"context_length_exceeded"}})",
        "invalid_request", false, "8192");
    row("fastapi: details", 422,
        R"({"detail":[{"loc":["body","temperature"],"msg":"Input should be less than 2"},{"msg":"extra fields"}]})",
        "invalid_request", false, "Input should be less than 2; extra fields");
    row("fastapi: a detail", 404, R"({"detail":"Not Found"})", "model_not_found", false, "Not Found");
    row("mistral: details inside the message", 422,
        R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","msg":"Extra inputs are not permitted"}]}})",
        "invalid_request", false, "Extra inputs");
    row("cloudflare: a list of errors", 400,
        R"({"success":false,"errors":[{"code":7003,"message":"No route"}],"messages":[]})", "invalid_request",
        false, "No route");
    row("anthropic: too large", 413, R"({"type":"error","error":{"type":"request_too_large","message":"m"}})",
        "invalid_request", false, "m");
    row("azure: the filter", 400,
        R"({"error":{"code":"content_filter","message":"m","innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        "content_filter", false, "m");
    row("openrouter: moderation", 403,
        R"({"error":{"code":403,"message":"Input was flagged","metadata":{"reasons":["x"],"flagged_input":"…"}}})",
        "content_filter", false, "flagged");
    row("an error in a list", 400, R"([{"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT"}}])",
        "invalid_request", false, "m");
}

void TestServerErrors::addServers()
{
    row("openrouter: another host failed", 429,
        R"({"error":{"message":"Provider returned error","code":429,"metadata":{"provider_name":"Chutes",)"
        R"("raw":"{\"error\":{\"message\":\"too busy\"}}"}}})",
        "rate_limit", true, "Provider returned error (Chutes: too busy)");
    row("llama.cpp: loading", 503,
        R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})", "overloaded", true,
        "Loading model");
    row("vllm: at the top level", 400,
        R"({"object":"error","message":"m","type":"BadRequestError","param":null,"code":400})",
        "invalid_request", false, "m");
    row("anthropic: overloaded", 529,
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})", "overloaded", true,
        "Overloaded");
    row("gemini: internal", 500, R"({"error":{"code":500,"message":"m","status":"INTERNAL"}})", "server",
        true, "m");
    row("gemini: too slow", 504, R"({"error":{"code":504,"message":"m","status":"DEADLINE_EXCEEDED"}})",
        "timeout", true, "m");
    row("cloudflare: the origin does not answer", 522, "<title>522: Connection timed out</title>", "server",
        true, "522: Connection timed out");
    row("a conflict", 409, R"({"error":{"type":"conflict_error","message":"m"}})", "server", true, "m");
    row("too early", 425, "", "server", true, "no explanation");
    row("a text", 502, "Bad Gateway", "server", true, "Bad Gateway");
    row("a redirect", 307, "", "protocol", false, "redirects without naming an address");
    row("an explanation that is not text", 500, QByteArray::fromHex("1f8b080000000000ff"), "server", true,
        "not text");
    row("a text that is cut inside a letter", 500, QByteArray("Lỗi máy chủ").chopped(1), "server", true,
        "Lỗi");
    row("JSON that is cut", 500, R"({"error":{"mess)", "server", true, "HTTP 500");
    row("a number instead of an error", 500, "7", "server", true, "7");
    row("an error that is a list", 500, R"({"error":["first","second"]})", "server", true, "first; second");
}

void TestServerErrors::decodesWhatIsMeant_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("words");
    addKeysAndMoney();
    addRequests();
    addServers();
}

void TestServerErrors::decodesWhatIsMeant()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const ChatError error = serverError(headWith(status, {}), body, noon);
    QTEST(toText(error.kind), "kind");
    QTEST(error.retryable, "retryable");
    QVERIFY2(error.message.english().contains(words), qPrintable(error.message.english()));
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.maybeCharged);
}

void TestServerErrors::aMessageIsOneSentenceOfPlainText()
{
    const QByteArray body = "{\"error\":{\"message\":\"<b>a</b>\\nb " + QByteArray(5000, 'x') + "\"}}";
    const ChatError error = serverError(headWith(500, {}), body, noon);
    QVERIFY(error.message.english().startsWith(u"HTTP 500: <b>a</b> b"));
    QCOMPARE(error.message.english().size(), 510);
}

void TestServerErrors::obeysTheServersWordOnRetries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("retryable");
    const auto add = [](const char *name, int status, const QByteArray &value, bool retryable) {
        QTest::newRow(name) << status << "x-should-retry: " + value << retryable;
    };
    add("a server that says no", 500, "false", false);
    add("a rate limit that says no", 429, "false", false);
    add("a status of nobody's that says yes", 418, "true", true);
    add("no money stays final", 402, "true", false);
    add("a wrong key stays final", 401, "true", false);
    add("a wrong request stays final", 400, "true", false);
    add("an invalid word", 500, "maybe", true);
}

void TestServerErrors::obeysTheServersWordOnRetries()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QTEST(serverError(headWith(status, header), R"({"error":{"message":"m"}})", noon).retryable, "retryable");
}

void TestServerErrors::readsWaitsInEveryForm_data()
{
    QTest::addColumn<QByteArray>("headers"); // "name: value" lines
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("ms"); // -1: no hint

    const auto add = [](const char *name, const QByteArray &headers, const QByteArray &body, qint64 ms) {
        QTest::newRow(name) << headers << body << ms;
    };
    add("seconds", "retry-after: 3", "{}", 3000);
    add("fractions of a second", "retry-after: 1.5", "{}", 1500);
    add("milliseconds are more exact", "retry-after-ms: 2950\nretry-after: 3", "{}", 2950);
    add("a date against the reply's date",
        "retry-after: Mon, 23 Nov 2026 12:00:07 GMT\ndate: Mon, 23 Nov 2026 12:00:00 GMT", "{}", 7000);
    add("a date, our clock an hour wrong",
        "retry-after: Mon, 23 Nov 2026 13:00:07 GMT\ndate: Mon, 23 Nov 2026 13:00:00 GMT", "{}", 7000);
    add("a date against our clock", "retry-after: Mon, 23 Nov 2026 12:00:09 GMT", "{}", 9000);
    add("a date in the past", "retry-after: Mon, 23 Nov 2026 11:00:00 GMT", "{}", -1);
    add("an invalid date", "retry-after: Mon, 31 Feb 2026 12:00:00 GMT", "{}", -1);
    add("zero", "retry-after: 0", "{}", 0);
    add("negative", "retry-after: -5", "{}", -1);
    add("a word", "retry-after: soon", "{}", -1);
    add("nothing", "retry-after:", "{}", -1);
    add("absurdly long", "retry-after: 99999999", "{}", -1);
    add("without an end", "retry-after: inf", "{}", -1);
    add("no number", "retry-after: nan", "{}", -1);
    add("beyond every number", "retry-after-ms: 1e300", "{}", -1);
    add("two that contradict each other", "retry-after: 3, 90", "{}", -1);
    add("a long one is told as it is", "retry-after: 3600", "{}", 3'600'000);
    add("Gemini's RetryInfo", "",
        R"({"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.4s"}]}})",
        34400);
    add("an invalid RetryInfo", "",
        R"({"error":{"details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"x"}]}})",
        -1);
    add("a RetryInfo without an end", "",
        R"({"error":{"details":[{"@type":"x.RetryInfo","retryDelay":"99999999999999999999999s"}]}})", -1);
    add("a longer wait in the body wins over the header", "retry-after: 2",
        R"({"error":{"message":"try again in 9s"}})", 9000);
    add("a longer wait in the header wins over the body", "retry-after: 12",
        R"({"error":{"message":"try again in 9s"}})", 12000);
    add("a wait of years in the body is not believed", "retry-after: 2",
        R"({"error":{"message":"try again in 99999 hours"}})", 2000);
    add("a header that is used up", "x-ratelimit-remaining: 0\nx-ratelimit-reset: 1795435204000", "{}", 4000);
    add("a header that has something left", "x-ratelimit-remaining: 7\nx-ratelimit-reset: 1795435204000",
        "{}", -1);
    add("OpenRouter's moment in the body", "",
        R"({"error":{"code":429,"metadata":{"headers":{"X-RateLimit-Remaining":"0","X-RateLimit-Reset":"1795435206500"}}}})",
        6500);
    add("a moment as a number of seconds", "",
        R"({"error":{"code":429,"metadata":{"headers":{"x-ratelimit-reset":1795435203}}}})", 3000);
    add("a moment in the body against the reply's date", "date: Mon, 23 Nov 2026 11:59:58 GMT",
        R"({"error":{"metadata":{"headers":{"X-RateLimit-Reset":"1795435204000"}}}})", 6000);
    add("a moment that has passed", "",
        R"({"error":{"metadata":{"headers":{"X-RateLimit-Reset":"1795435100000"}}}})", -1);
    add("a wait among repeated headers", "", R"({"error":{"metadata":{"headers":{"Retry-After":"8"}}}})",
        8000);
    add("a field for the wait", "", R"({"error":{"message":"m","retry_after":2.5}})", 2500);
    add("a field in milliseconds", "", R"({"error":{"metadata":{"retry_after_ms":1500}}})", 1500);
    add("words beside a code", "",
        R"({"code":"Some resource has been exhausted","error":"Too many requests. Please try again in 4 seconds."})",
        4000);
    add("the words of a host that a router passes on", "",
        R"({"error":{"message":"Provider returned error","metadata":{"raw":"{\"error\":{\"message\":\"Retry after 11s\"}}"}}})",
        11000);
    add("a sentence that resets", "",
        R"({"error":{"message":"The limit resets in 1 minute and 5 seconds."}})", 65000);
    add("a sentence with a moment", "",
        R"({"error":{"message":"The limit resets at 2026-11-23T12:00:31Z."}})", 31000);
    add("a sentence that asks to wait", "",
        R"({"error":{"message":"Rate limit of 50 per 86400s exceeded. Please wait 95 seconds before retrying."}})",
        95000);
    add("Groq's minutes and seconds", "", R"({"error":{"message":"Please try again in 1m26.4s. Visit"}})",
        86400);
    add("Groq's hours", "", R"({"error":{"message":"Please try again in 2h3m4.5s."}})", 7'384'500);
    add("OpenAI's sentence in seconds", "", R"({"error":{"message":"Please try again in 18.642s."}})", 18642);
    add("OpenAI's sentence in milliseconds", "",
        R"({"error":{"message":"Please try again in 232ms. Visit"}})", 232);
    add("OpenAI's sentence in minutes", "", R"({"error":{"message":"Please try again in 6m0s."}})", 360000);
    add("Azure's sentence", "", R"({"error":{"message":"Please retry after 7 seconds."}})", 7000);
    add("a sentence in minutes", "", R"({"error":{"message":"try again in 2 minutes"}})", 120000);
    add("a sentence without a time", "", R"({"error":{"message":"try again in a while"}})", -1);
    add("no hint at all", "", "{}", -1);
}

void TestServerErrors::readsWaitsInEveryForm()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    const ChatError error = serverError(headWith(429, headers), body, noon);
    QTEST(error.retryAfter ? qint64(error.retryAfter->count()) : qint64(-1), "ms");
}

PENNYBENCH_TEST(TestServerErrors)
#include "tst_servererrors.moc"
