#include "app/catalogue/catalogue.h"
#include "app/catalogue/endpointfor.h"
#include "app/catalogue/localmodel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

const QString provider =
    u"{\"id\": \"p\", \"dialect\": \"openai\", \"base_url\": \"https://api.example.com/v1\"}"_s;
const QString model = u"{\"id\": \"p/m\", \"provider\": \"p\", \"api_name\": \"m\"}"_s;

QString catalogue(const QString &providers, const QString &models)
{
    return u"{\"format\": \"pennybench-catalogue\", \"version\": 1,\n \"providers\": [%1],\n \"models\": [%2]}"_s
        .arg(providers, models);
}

/// The provider or model with one more member; the last of two members with the same name counts.
QString with(QString object, const QString &member)
{
    object.chop(1);
    return object + u", "_s + member + u'}';
}

QString pricedModel(const QString &row)
{
    return with(model, u"\"prices\": [%1]"_s.arg(row));
}

Expected<Catalogue> read(const QString &json)
{
    return readCatalogue(json.toUtf8(), u"my.json"_s);
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void readsEveryField();
    void findsEntriesById();
    void replacesEntriesByIdOnMerging();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void saysWhereTheJsonBreaks();
    void survivesAFileCutAnywhere();
    void survivesAWrongTypeInAnyField_data();
    void survivesAWrongTypeInAnyField();
    void refusesDeepNesting();
    void refusesTooManyEntries();
    void acceptsAModelOfABuiltInProvider();
    void refusesAnAddressThatKeysMustNotGoTo_data();
    void refusesAnAddressThatKeysMustNotGoTo();
    void acceptsAnAddress_data();
    void acceptsAnAddress();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void refusesAFileAbove20Megabytes();
    void limitsOfTimeAreTheRunsThenTheProvidersThenTheUsual();
    void knowsWhenAModelIsRetired();
    void givesAnEndpointTheKeyOnlyWhereOneIsNamed();
    void takesAnyModelOfAServerOnThisMachine_data();
    void takesAnyModelOfAServerOnThisMachine();
};

void TestCatalogue::readsEveryField()
{
    const auto read = readCatalogue(R"({"format": "pennybench-catalogue", "version": 1,
        "providers": [{"id": "p", "name": "P", "dialect": "anthropic", "base_url": "http://10.0.0.5:8080/v1",
            "key_env": "P_KEY", "concurrency": 4, "requests_per_minute": 60, "tokens_per_minute": 1000,
            "allow_plaintext": true, "stream": false, "price_per_hour": "0.36", "headers": {"X-Title": "Pennybench"},
            "key_page": "https://example.com/keys",
            "timeouts": {"connect": 5, "first_event": 600, "silence": 300, "whole": 1800}}],
        "models": [{"id": "p/m", "provider": "p", "api_name": "m-1", "name": "M", "released": "2025-01-20",
            "retired": "2026-07-24", "successor": "p/n", "open_weights": true, "licence": "MIT", "context": 64000,
            "max_output": 8192, "reasoning": true, "simulated": true, "rejects": ["temperature"],
            "system_role": "user", "token_limit": "max_completion_tokens", "thinking": "budget",
            "efforts": {"low": 1024, "medium": true, "high": "max"}, "usual_max_tokens": 4096, "extra_body": {"a": {"b": 1}}, "source": "s", "confidence": "B",
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
    p.allowPlaintext = true;
    p.stream = false;
    p.pricePerHour = Money::fromDecimal(u"0.36");
    p.headers = {{"X-Title", "Pennybench"}};
    p.keyPage = QUrl(u"https://example.com/keys"_s);
    using std::chrono::seconds;
    p.timeLimits = {
        .connect = seconds(5), .firstEvent = seconds(600), .silence = seconds(300), .whole = seconds(1800)};
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
    row.longPrompt = LongPromptTier{.abovePromptTokens = 128'000,
        .input = Money::fromPicodollars(1'000'000),
        .output = Money::fromPicodollars(2'000'000)};
    row.source = u"page"_s;
    row.confidence = u"A"_s;
    m.prices = {row};
    QCOMPARE(read->models(), QList{m});
}

void TestCatalogue::findsEntriesById()
{
    const auto found = read(catalogue(provider, model));
    QVERIFY(found);
    QCOMPARE(found->provider(u"p")->name, u"p"_s);
    QCOMPARE(found->model(u"p/m")->apiName, u"m"_s);
    QVERIFY(!found->provider(u"q"));
    QVERIFY(!found->model(u"m"));
    QVERIFY(!found->model(u"p/m")->openWeights);
}

void TestCatalogue::replacesEntriesByIdOnMerging()
{
    Catalogue merged = *read(catalogue(provider, model));
    merged.merge(*read(catalogue(with(provider, u"\"name\": \"other\""_s),
        with(model, u"\"api_name\": \"n\""_s) + u", "_s + with(model, u"\"id\": \"p/n\""_s))));
    QCOMPARE(merged.providers().size(), 1);
    QCOMPARE(merged.provider(u"p")->name, u"other"_s);
    QCOMPARE(merged.models().size(), 2);
    QCOMPARE(merged.model(u"p/m")->apiName, u"n"_s);
}

void TestCatalogue::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");

    const auto providerRow = [](const char *name, const QString &member, const QString &field,
                                 const QString &word) {
        QTest::newRow(name) << catalogue(with(provider, member), model) << u"providers[0]."_s + field << word;
    };
    const auto modelRow = [](const char *name, const QString &member, const QString &field,
                              const QString &word) {
        QTest::newRow(name) << catalogue(provider, with(model, member)) << u"models[0]."_s + field << word;
    };
    const auto priceRow = [](const char *name, const QString &row, const QString &field,
                              const QString &word) {
        QTest::newRow(name) << catalogue(provider, pricedModel(row)) << u"models[0].prices[0]."_s + field
                            << word;
    };
    QTest::newRow("not a catalogue") << u"{\"format\": \"pennybench-suite\", \"version\": 1}"_s << u"format"_s
                                     << u"pennybench-catalogue"_s;
    QTest::newRow("an empty object") << u"{}"_s << u"format"_s << u"not a catalogue"_s;
    QTest::newRow("a later version") << u"{\"format\": \"pennybench-catalogue\", \"version\": 2}"_s
                                     << u"version"_s << u"version 1"_s;
    QTest::newRow("providers are an object")
        << u"{\"format\": \"pennybench-catalogue\", \"version\": 1, \"providers\": {}}"_s << u"providers"_s
        << u"list"_s;
    QTest::newRow("a provider that is a text")
        << catalogue(u"\"p\""_s, {}) << u"providers[0]"_s << u"object"_s;
    QTest::newRow("no id") << catalogue(u"{\"dialect\": \"openai\", \"base_url\": \"https://a.b\"}"_s, {})
                           << u"providers[0].id"_s << u"missing"_s;
    QTest::newRow("no base_url") << catalogue(u"{\"id\": \"p\", \"dialect\": \"openai\"}"_s, {})
                                 << u"providers[0].base_url"_s << u"missing"_s;
    QTest::newRow("no dialect") << catalogue(u"{\"id\": \"p\", \"base_url\": \"https://a.b\"}"_s, {})
                                << u"providers[0].dialect"_s << u"missing"_s;
    QTest::newRow("the second of two providers")
        << catalogue(provider + u", "_s + with(provider, u"\"id\": \"q\", \"dialect\": \"x\""_s), {})
        << u"providers[1].dialect"_s << u"\"x\""_s;
    QTest::newRow("a provider twice")
        << catalogue(provider + u", "_s + provider, {}) << u"providers[1].id"_s << u"twice"_s;
    QTest::newRow("a model twice") << catalogue(provider, model + u", "_s + model) << u"models[1].id"_s
                                   << u"twice"_s;
    QTest::newRow("no api_name") << catalogue(provider, u"{\"id\": \"p/m\", \"provider\": \"p\"}"_s)
                                 << u"models[0].api_name"_s << u"missing"_s;
    providerRow("an unknown dialect", u"\"dialect\": \"grpc\""_s, u"dialect"_s, u"openai, gemini"_s);
    providerRow("plain http to another machine", u"\"base_url\": \"http://api.example.com\""_s, u"base_url"_s,
        u"https"_s);
    providerRow("an address that is a path", u"\"base_url\": \"/v1\""_s, u"base_url"_s, u"https://"_s);
    providerRow(
        "a key instead of its variable", u"\"key_env\": \"sk-123 456\""_s, u"key_env"_s, u"environment"_s);
    providerRow("a negative concurrency", u"\"concurrency\": -1"_s, u"concurrency"_s, u"whole number"_s);
    providerRow(
        "half a request", u"\"requests_per_minute\": 0.5"_s, u"requests_per_minute"_s, u"whole number"_s);
    providerRow("a flag that is a text", u"\"stream\": \"yes\""_s, u"stream"_s, u"true or false"_s);
    providerRow("a key among the headers", u"\"headers\": {\"Authorization\": \"Bearer x\"}"_s, u"headers"_s,
        u"Authorization"_s);
    providerRow("a header with a line break", u"\"headers\": {\"X-A\": \"b\\r\\nHost: c\"}"_s,
        u"headers.X-A"_s, u"control"_s);
    providerRow(
        "a price per hour as a number", u"\"price_per_hour\": 0.5"_s, u"price_per_hour"_s, u"quotes"_s);
    modelRow("an unknown provider", u"\"provider\": \"q\""_s, u"provider"_s, u"\"q\""_s);
    modelRow("an id with a blank", u"\"id\": \"p m\""_s, u"id"_s, u"blanks"_s);
    modelRow("a name with an escape sequence", u"\"name\": \"\\u001b[2J\""_s, u"name"_s, u"control"_s);
    modelRow("a name that turns the writing around", u"\"name\": \"\\u202eevil\""_s, u"name"_s, u"control"_s);
    modelRow("a date that does not exist", u"\"released\": \"2025-02-30\""_s, u"released"_s, u"2025-02-30"_s);
    modelRow("retired before released", u"\"released\": \"2025-02-03\", \"retired\": \"2025-02-02\""_s,
        u"retired"_s, u"before"_s);
    modelRow("a context as a text", u"\"context\": \"64k\""_s, u"context"_s, u"whole number"_s);
    modelRow("a context beyond all bounds", u"\"context\": 1e300"_s, u"context"_s, u"whole number"_s);
    modelRow("an unknown system role", u"\"system_role\": \"root\""_s, u"system_role"_s, u"developer"_s);
    modelRow("an unknown way to think", u"\"thinking\": \"hard\""_s, u"thinking"_s, u"budget"_s);
    modelRow(
        "an unknown effort", u"\"efforts\": {\"extreme\": 1}"_s, u"efforts"_s, u"low, medium and high"_s);
    modelRow("rejects that is a text", u"\"rejects\": \"temperature\""_s, u"rejects"_s, u"list"_s);
    modelRow("rejects with a number", u"\"rejects\": [1]"_s, u"rejects"_s, u"text"_s);
    modelRow("prices that are an object", u"\"prices\": {}"_s, u"prices"_s, u"list"_s);
    priceRow("a price as a number", u"{\"input\": 0.55, \"output\": \"1\"}"_s, u"input"_s, u"quotes"_s);
    priceRow("a price with a sign of a currency", u"{\"input\": \"$0.55\", \"output\": \"1\"}"_s, u"input"_s,
        u"decimal"_s);
    priceRow("a negative price", u"{\"input\": \"0.55\", \"output\": \"-1\"}"_s, u"output"_s, u"price"_s);
    priceRow("a price with seven decimals", u"{\"input\": \"0.0000001\", \"output\": \"1\"}"_s, u"input"_s,
        u"six decimals"_s);
    priceRow("a price beyond all bounds", u"{\"input\": \"100000.1\", \"output\": \"1\"}"_s, u"input"_s,
        u"100000"_s);
    priceRow("no input price", u"{\"output\": \"1\"}"_s, u"input"_s, u"missing"_s);
    priceRow("a window without an end", u"{\"input\": \"1\", \"output\": \"1\", \"window\": \"16:30\"}"_s,
        u"window"_s, u"16:30-00:30"_s);
    priceRow("days in words", u"{\"input\": \"1\", \"output\": \"1\", \"days\": \"weekdays\"}"_s, u"days"_s,
        u"Mon-Fri"_s);
    priceRow("a moment without a zone",
        u"{\"input\": \"1\", \"output\": \"1\", \"from\": \"2025-01-01T00:00:00\"}"_s, u"from"_s, u"UTC"_s);
    priceRow("a row that ends before it begins",
        u"{\"input\": \"1\", \"output\": \"1\", \"from\": \"2025-01-02\", \"to\": \"2025-01-01\"}"_s, u"to"_s,
        u"before"_s);
    priceRow("a tier without a length",
        u"{\"input\": \"1\", \"output\": \"1\", \"long_prompt\": {\"input\": \"1\", \"output\": \"1\"}}"_s,
        u"long_prompt.above"_s, u"tokens"_s);
}

void TestCatalogue::namesTheFieldThatIsWrong()
{
    QFETCH(QString, json);
    QFETCH(QString, field);
    QFETCH(QString, word);
    const auto result = read(json);
    QVERIFY2(!result, "it was accepted");
    QCOMPARE(result.error().field, field);
    QCOMPARE(result.error().file, u"my.json"_s);
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
}

void TestCatalogue::saysWhereTheJsonBreaks()
{
    const auto result = read(u"{\"format\": \"pennybench-catalogue\",\n \"version\": one}"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().line, 2);
    QVERIFY(result.error().column >= 12);
}

void TestCatalogue::survivesAFileCutAnywhere()
{
    const QByteArray whole =
        catalogue(provider, pricedModel(u"{\"input\": \"1\", \"output\": \"2\"}"_s)).toUtf8();
    QVERIFY(readCatalogue(whole, {}));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readCatalogue(whole.left(length), {}), qPrintable(QString::number(length)));
}

void TestCatalogue::survivesAWrongTypeInAnyField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");
    const auto rows = [](const char *place, std::initializer_list<const char *> fields) {
        for (const char *field : fields)
            QTest::addRow("%s of a %s", field, place)
                << QString::fromLatin1(field) << QString::fromLatin1(place);
    };
    rows("provider",
        {"id", "name", "dialect", "base_url", "key_env", "concurrency", "requests_per_minute",
            "tokens_per_minute", "allow_plaintext", "stream", "price_per_hour", "headers", "key_page"});
    rows("model",
        {"id", "provider", "api_name", "name", "released", "retired", "successor", "open_weights", "licence",
            "context", "max_output", "reasoning", "simulated", "rejects", "system_role", "token_limit",
            "thinking", "efforts", "source", "confidence", "prices"});
    rows("price",
        {"from", "to", "window", "days", "input", "cached_input", "cache_write", "output", "long_prompt",
            "source", "confidence"});
}

void TestCatalogue::survivesAWrongTypeInAnyField()
{
    QFETCH(QString, field);
    QFETCH(QString, place);
    for (const QString &value : {u"[[]]"_s, u"{\"a\": []}"_s, u"-7.5"_s}) {
        const QString member = u"\"%1\": %2"_s.arg(field, value);
        const QString json = place == u"provider" ? catalogue(with(provider, member), model)
            : place == u"model"
            ? catalogue(provider, with(model, member))
            : catalogue(provider, pricedModel(with(u"{\"input\": \"1\", \"output\": \"2\"}"_s, member)));
        const auto result = read(json);
        QVERIFY2(!result, qPrintable(json));
        QVERIFY2(result.error().field.contains(field), qPrintable(result.error().describe()));
    }
}

void TestCatalogue::refusesDeepNesting()
{
    const QString deep = u"["_s.repeated(5000) + u"]"_s.repeated(5000);
    QVERIFY(!read(catalogue(provider, with(model, u"\"extra_body\": "_s + deep))));
}

void TestCatalogue::refusesTooManyEntries()
{
    QStringList providers;
    for (int i = 0; i < 10'001; ++i)
        providers += u"{}"_s;
    const auto result = read(catalogue(providers.join(u','), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"providers"_s);
    QVERIFY(result.error().message.contains(u"10000"));
}

void TestCatalogue::acceptsAModelOfABuiltInProvider()
{
    QVERIFY(read(catalogue({}, with(model, u"\"provider\": \"deepseek\""_s))));
    QVERIFY(!readCatalogue(
        catalogue({}, with(model, u"\"provider\": \"deepseek\""_s)).toUtf8(), {}, Catalogue()));
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
    const auto result = read(catalogue(with(provider, u"\"base_url\": \"%1\""_s.arg(url)), {}));
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
    const auto result = read(catalogue(with(provider, u"\"base_url\": \"%1\""_s.arg(url)), {}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    QTEST(result->provider(u"p")->isLocal(), "local");
}

void TestCatalogue::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a missing file") << u"missing.json"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("an endless device") << u"/dev/zero"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("a link to itself") << u"loop"_s;
    QTest::newRow("an empty file") << u"empty"_s;
}

void TestCatalogue::refusesAFileThatIsNone()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QVERIFY(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600) == 0);
    QVERIFY(QFile::link(u"loop"_s, folder.filePath(u"loop"_s)));
    QFile empty(folder.filePath(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const auto result = readCatalogueFile(QDir(folder.path()).absoluteFilePath(path));
    QVERIFY(!result);
    QVERIFY(!result.error().file.isEmpty());
}

void TestCatalogue::refusesAFileAbove20Megabytes()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(20'000'001));
    large.close();
    const auto result = readCatalogueFile(large.fileName());
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(u"20 MB"));
}

void TestCatalogue::limitsOfTimeAreTheRunsThenTheProvidersThenTheUsual()
{
    using std::chrono::seconds;
    ProviderEntry entry;
    QCOMPARE(timeoutsFor(entry, {}), Timeouts());
    entry.timeLimits = {.firstEvent = seconds(600), .silence = seconds(300)};
    const Timeouts own = timeoutsFor(entry, {});
    QCOMPARE(own.firstEvent, seconds(600));
    QCOMPARE(own.whole, Timeouts().whole);
    const Timeouts wanted = timeoutsFor(entry, {.firstEvent = seconds(7), .whole = seconds(8)});
    QCOMPARE(wanted, (Timeouts{.firstEvent = seconds(7), .silence = seconds(300), .whole = seconds(8)}));
    QCOMPARE(timeoutsFor(*builtInCatalogue().provider(u"openai"), {}).firstEvent, seconds(600));
}

void TestCatalogue::knowsWhenAModelIsRetired()
{
    ModelEntry entry;
    QVERIFY(!entry.isRetiredOn(QDate(2026, 11, 23)));
    entry.retired = QDate(2026, 11, 23);
    QVERIFY(!entry.isRetiredOn(QDate(2026, 11, 22)));
    QVERIFY(entry.isRetiredOn(QDate(2026, 11, 23)));
}

void TestCatalogue::givesAnEndpointTheKeyOnlyWhereOneIsNamed()
{
    ProviderEntry entry =
        *read(catalogue(with(provider, u"\"base_url\": \"https://a.b/v1/\""_s), {}))->provider(u"p");
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

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
