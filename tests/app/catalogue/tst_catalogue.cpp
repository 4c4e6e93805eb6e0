#include "app/catalogue/catalogue.h"
#include "app/catalogue/endpointfor.h"
#include "app/catalogue/localmodel.h"
#include "tests/app/catalogue/cataloguetexts.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::CatalogueTexts;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void readsEveryField();
    void findsEntriesById();
    void replacesEntriesByIdOnMerging();
    void acceptsAModelOfABuiltInProvider();
    void refusesAnAddressThatKeysMustNotGoTo_data();
    void refusesAnAddressThatKeysMustNotGoTo();
    void acceptsAnAddress_data();
    void acceptsAnAddress();
    void timeoutsAreTheRunsThenTheProvidersThenTheDefaults();
    void timeoutsUnderTheirFormerNamesAreRead();
    void knowsWhenAModelIsRetired();
    void givesAnEndpointTheKeyOnlyIfOneIsNamed();
    void takesAnyModelOfAServerOnThisMachine_data();
    void takesAnyModelOfAServerOnThisMachine();
};

void TestCatalogue::readsEveryField()
{
    const auto read = readCatalogue(R"({"format": "pennybench-catalogue", "version": 1,
        "providers": [{"id": "p", "name": "P", "dialect": "anthropic", "base_url": "http://10.0.0.5:8080/v1",
            "key_env": "P_KEY", "concurrency": 4, "requests_per_minute": 60, "tokens_per_minute": 1000, "holds": 2,
            "allow_plaintext": true, "stream": false, "price_per_hour": "0.36", "headers": {"X-Title": "Pennybench"},
            "key_page": "https://example.com/keys",
            "timeouts": {"connect": 5, "first_token": 600, "idle": 300, "total": 1800, "load": 60}}],
        "models": [{"id": "p/m", "provider": "p", "api_name": "m-1", "name": "M", "released": "2025-01-20",
            "retired": "2026-07-24", "successor": "p/n", "open_weights": true, "licence": "MIT", "context": 64000,
            "max_output": 8192, "reasoning": true, "simulated": true, "rejects": ["temperature"],
            "system_role": "user", "token_limit": "max_completion_tokens", "thinking": "budget",
            "efforts": {"low": 1024, "medium": true, "high": "max"}, "usual_max_tokens": 4096, "thinking_marks": ["<t>", "</t>"], "extra_body": {"a": {"b": 1}}, "source": "s", "confidence": "B",
            "prices": [{"from": "2025-01-20", "to": "2025-09-05T16:00:00Z", "window": "16:30-00:30", "days": "Mon-Fri",
                "input": "0.55", "cached_input": "0.14", "cache_write": "0.6", "output": "2.19", "source": "page",
                "confidence": "A", "long_prompt": {"above": 128000, "input": "1", "output": "2"}}]}]})",
        u"my.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    ProviderEntry p;
    p.id = u"p"_s;
    p.name = u"P"_s;
    p.dialect = Dialect::Anthropic;
    p.baseUrl = QUrl(u"http://10.0.0.5:8080/v1"_s);
    p.keyEnv = u"P_KEY"_s;
    p.concurrency = 4;
    p.requestsPerMinute = 60;
    p.tokensPerMinute = 1000;
    p.holds = 2;
    p.allowPlaintext = true;
    p.stream = false;
    p.pricePerHour = Money::fromDecimal(u"0.36");
    p.headers = {{"X-Title", "Pennybench"}};
    p.keyPage = QUrl(u"https://example.com/keys"_s);
    using std::chrono::seconds;
    p.timeLimits = {.connect = seconds(5),
        .firstToken = seconds(600),
        .idle = seconds(300),
        .total = seconds(1800),
        .load = seconds(60)};
    QCOMPARE(read->providers(), QList{p});
    ModelEntry m;
    m.id = u"p/m"_s;
    m.provider = u"p"_s;
    m.apiName = u"m-1"_s;
    m.name = u"M"_s;
    m.released = QDate(2025, 1, 20);
    m.retired = QDate(2026, 7, 24);
    m.successor = u"p/n"_s;
    m.openWeights = true;
    m.licence = u"MIT"_s;
    m.context = 64000;
    m.maxOutput = 8192;
    m.reasoning = true;
    m.simulated = true;
    m.rules.rejects = {u"temperature"_s};
    m.rules.systemRole = ModelRules::SystemRole::InUserMessage;
    m.rules.tokenLimit = ModelRules::TokenLimit::MaxCompletionTokens;
    m.rules.thinking = ModelRules::Thinking::Budget;
    m.rules.thinkingMarks = QStringList{u"<t>"_s, u"</t>"_s};
    m.rules.efforts = {{u"low"_s, 1024}, {u"medium"_s, true}, {u"high"_s, u"max"_s}};
    m.rules.usualMaxTokens = 4096;
    m.rules.extraBody = {{u"a"_s, QJsonObject{{u"b"_s, 1}}}};
    m.source = u"s"_s;
    m.confidence = u"B"_s;
    PriceRow row;
    row.from = QDateTime(QDate(2025, 1, 20), QTime(0, 0), Qt::UTC);
    row.to = QDateTime(QDate(2025, 9, 5), QTime(16, 0), Qt::UTC);
    row.window = u"16:30-00:30"_s;
    row.days = u"Mon-Fri"_s;
    row.input = Money::fromPicodollars(550'000);
    row.cachedInput = Money::fromPicodollars(140'000);
    row.cacheWrite = Money::fromPicodollars(600'000);
    row.output = Money::fromPicodollars(2'190'000);
    row.longPrompts = {LongPromptTier{.abovePromptTokens = 128'000,
        .input = Money::fromPicodollars(1'000'000),
        .output = Money::fromPicodollars(2'000'000)}};
    row.source = u"page"_s;
    row.confidence = u"A"_s;
    m.prices = {row};
    QCOMPARE(read->models(), QList{m});
}

void TestCatalogue::findsEntriesById()
{
    const auto found = read(catalogue(plainProvider, plainModel));
    QVERIFY(found);
    QCOMPARE(found->provider(u"p")->name, u"p"_s);
    QCOMPARE(found->model(u"p/m")->apiName, u"m"_s);
    QVERIFY(!found->provider(u"q"));
    QVERIFY(!found->model(u"m"));
    QVERIFY(!found->model(u"p/m")->openWeights);
}

void TestCatalogue::replacesEntriesByIdOnMerging()
{
    Catalogue merged = *read(catalogue(plainProvider, plainModel));
    merged.merge(*read(catalogue(with(plainProvider, u"\"name\": \"other\""_s),
        with(plainModel, u"\"api_name\": \"n\""_s) + u", "_s + with(plainModel, u"\"id\": \"p/n\""_s))));
    QCOMPARE(merged.providers().size(), 1);
    QCOMPARE(merged.provider(u"p")->name, u"other"_s);
    QCOMPARE(merged.models().size(), 2);
    QCOMPARE(merged.model(u"p/m")->apiName, u"n"_s);
}

void TestCatalogue::acceptsAModelOfABuiltInProvider()
{
    QVERIFY(read(catalogue({}, with(plainModel, u"\"provider\": \"deepseek\""_s))));
    QVERIFY(!readCatalogue(
        catalogue({}, with(plainModel, u"\"provider\": \"deepseek\""_s)).toUtf8(), {}, Catalogue()));
}

void TestCatalogue::refusesAnAddressThatKeysMustNotGoTo_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://api.example.com/v1", "http://10.0.0.1/v1",
             "http://127.0.0.1.example.com/", "http://localhost.example.com/", "http://0x7f000001.example/",
             "ftp://127.0.0.1/", "file:///etc/passwd", "https://", "https:///v1", "javascript:alert(1)",
             "127.0.0.1:8080", "https://user@api.example.com/", "https://user:pw@api.example.com/",
             "https://api.openai.com@evil.example/", "https://api.example.com/#x",
             "https://api.example.com/?key=abc", "https://api.example.com/?api_token=abc",
             "https://169.254.169.254/latest", "http://169.254.169.254/", "https://2852039166/",
             "https://0xa9fea9fe/", "https://0251.0376.0251.0376/", "https://169.254.169.254./",
             "https://[fe80::1]/", "https://[::ffff:169.254.169.254]/", "https://[::ffff:a9fe:a9fe]/",
             "https://metadata.google.internal/", "http://[::ffff:10.0.0.1]/", "http://0.0.0.0:8080/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestCatalogue::refusesAnAddressThatKeysMustNotGoTo()
{
    QFETCH(QString, url);
    const auto result = read(catalogue(with(plainProvider, u"\"base_url\": \"%1\""_s.arg(url)), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"providers[0].base_url"_s);
}

void TestCatalogue::acceptsAnAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("local");
    QTest::newRow("a service") << u"https://api.example.com/v1"_s << false;
    QTest::newRow("a service with a version in the query")
        << u"https://x.openai.azure.com/openai?api-version=2"_s << false;
    QTest::newRow("a name beyond ASCII") << u"https://bücher.example/"_s << false;
    QTest::newRow("this machine by name") << u"http://localhost:11434"_s << true;
    QTest::newRow("this machine by a name with a dot") << u"http://localhost.:11434"_s << true;
    QTest::newRow("this machine by number") << u"http://127.0.0.1:8080/v1"_s << true;
    QTest::newRow("another number of this machine") << u"http://127.8.8.8/"_s << true;
    QTest::newRow("this machine as one number") << u"http://2130706433/"_s << true;
    QTest::newRow("this machine in version 6") << u"http://[::1]:1234/v1"_s << true;
}

void TestCatalogue::acceptsAnAddress()
{
    QFETCH(QString, url);
    const auto result = read(catalogue(with(plainProvider, u"\"base_url\": \"%1\""_s.arg(url)), {}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QTEST(result->provider(u"p")->isLocal(), "local");
}

void TestCatalogue::timeoutsAreTheRunsThenTheProvidersThenTheDefaults()
{
    using std::chrono::seconds;
    ProviderEntry entry;
    QCOMPARE(timeoutsFor(entry, {}), Timeouts());
    entry.timeLimits = {.firstToken = seconds(600), .idle = seconds(300)};
    const Timeouts own = timeoutsFor(entry, {});
    QCOMPARE(own.firstToken, seconds(600));
    QCOMPARE(own.total, Timeouts().total);
    const Timeouts wanted = timeoutsFor(entry, {.firstToken = seconds(7), .total = seconds(8)});
    QCOMPARE(wanted, (Timeouts{.firstToken = seconds(7), .idle = seconds(300), .total = seconds(8)}));
    const ProviderEntry &slow = *builtInCatalogue().provider(u"openai");
    QCOMPARE(timeoutsFor(slow, {}).firstToken, seconds(600));
    QCOMPARE(timeoutsFor(slow, {.firstToken = Timeouts().firstToken}).firstToken, Timeouts().firstToken);
}

void TestCatalogue::timeoutsUnderTheirFormerNamesAreRead()
{
    const auto read = readCatalogue(R"({"format": "pennybench-catalogue", "version": 1, "models": [],
        "providers": [{"id": "p", "name": "P", "dialect": "openai", "base_url": "https://example.com/v1",
            "timeouts": {"first_event": 600, "silence": 300, "whole": 1800}}]})",
        u"my.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    using std::chrono::seconds;
    QCOMPARE(read->providers().first().timeLimits,
        (TimeLimits{.firstToken = seconds(600), .idle = seconds(300), .total = seconds(1800)}));
}

void TestCatalogue::knowsWhenAModelIsRetired()
{
    ModelEntry entry;
    QVERIFY(!entry.isRetiredOn(QDate(2026, 11, 23)));
    entry.retired = QDate(2026, 11, 23);
    QVERIFY(!entry.isRetiredOn(QDate(2026, 11, 22)));
    QVERIFY(entry.isRetiredOn(QDate(2026, 11, 23)));
}

void TestCatalogue::givesAnEndpointTheKeyOnlyIfOneIsNamed()
{
    ProviderEntry entry =
        *read(catalogue(with(plainProvider, u"\"base_url\": \"https://a.b/v1/\""_s), {}))->provider(u"p");
    QVERIFY(endpointFor(entry, "secret").key.isEmpty());
    entry.keyEnv = u"KEY"_s;
    const Endpoint endpoint = endpointFor(entry, "secret");
    QCOMPARE(endpoint.key, QByteArray("secret"));
    QCOMPARE(endpoint.baseUrl, QUrl(u"https://a.b/v1"_s));
    QCOMPARE(endpoint.providerId, u"p"_s);
}

void TestCatalogue::takesAnyModelOfAServerOnThisMachine_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("apiName");
    QTest::newRow("one of the catalogue") << u"openai/gpt-4o"_s << u"gpt-4o"_s;
    QTest::newRow("one that Ollama has pulled") << u"local-ollama/qwen3:8b"_s << u"qwen3:8b"_s;
    QTest::newRow("one with slashes in its name")
        << u"local-vllm/simplescaling/s1.1-7B"_s << u"simplescaling/s1.1-7B"_s;
    QTest::newRow("one that is the path of a file")
        << u"local-llamacpp//models/qwen3-4b.gguf"_s << u"/models/qwen3-4b.gguf"_s;
    QTest::newRow("one as Google's list names it")
        << u"google/models/gemini-2.5-flash-lite"_s << u"gemini-2.5-flash-lite"_s;
    QTest::newRow("a server without a model") << u"local-vllm/"_s << QString();
    QTest::newRow("an unknown one of a service") << u"openai/gpt-4p"_s << QString();
    QTest::newRow("an unknown provider") << u"nobody/x"_s << QString();
    QTest::newRow("an unknown practice model") << u"practice/genius"_s << QString();
}

void TestCatalogue::takesAnyModelOfAServerOnThisMachine()
{
    QFETCH(QString, id);
    Catalogue catalogue = builtInCatalogue();
    ProviderEntry served;
    served.id = u"practice"_s;
    served.baseUrl = QUrl(u"http://127.0.0.1:1/v1"_s);
    catalogue.put(served);
    ModelEntry scholar;
    scholar.id = u"practice/scholar"_s;
    scholar.provider = u"practice"_s;
    scholar.simulated = true;
    catalogue.put(scholar);
    const auto found = modelOrLocal(catalogue, id);
    QTEST(found ? found->apiName : QString(), "apiName");
}

PENNYBENCH_TEST(TestCatalogue)
#include "tst_catalogue.moc"
