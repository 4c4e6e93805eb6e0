#include "tests/app/catalogue/cataloguetexts.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::CatalogueTexts;
using namespace Qt::StringLiterals;

/// What is wrong with a catalogue file, and where.
class TestCatalogueFields : public QObject {
    Q_OBJECT

private slots:
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void saysWhereTheJsonBreaks();
    void survivesAFileCutAnywhere();
    void survivesAWrongTypeInAnyField_data();
    void survivesAWrongTypeInAnyField();
    void refusesDeepNesting();
    void refusesTooManyEntries();
    void refusesWhatIsNotAFile_data();
    void refusesWhatIsNotAFile();
    void refusesAFileAbove20Megabytes();
};

void TestCatalogueFields::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");

    const auto providerRow = [](const char *name, const QString &member, const QString &field,
                                 const QString &word) {
        QTest::newRow(name) << catalogue(with(plainProvider, member), plainModel)
                            << u"providers[0]."_s + field << word;
    };
    const auto modelRow = [](const char *name, const QString &member, const QString &field,
                              const QString &word) {
        QTest::newRow(name) << catalogue(plainProvider, with(plainModel, member)) << u"models[0]."_s + field
                            << word;
    };
    const auto priceRow = [](const char *name, const QString &row, const QString &field,
                              const QString &word) {
        QTest::newRow(name) << catalogue(plainProvider, pricedModel(row)) << u"models[0].prices[0]."_s + field
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
    QTest::newRow("the second of two providers") << catalogue(
        plainProvider + u", "_s + with(plainProvider, u"\"id\": \"q\", \"dialect\": \"x\""_s), {})
                                                 << u"providers[1].dialect"_s << u"\"x\""_s;
    QTest::newRow("a provider twice")
        << catalogue(plainProvider + u", "_s + plainProvider, {}) << u"providers[1].id"_s << u"twice"_s;
    QTest::newRow("a model twice") << catalogue(plainProvider, plainModel + u", "_s + plainModel)
                                   << u"models[1].id"_s << u"twice"_s;
    QTest::newRow("no api_name") << catalogue(plainProvider, u"{\"id\": \"p/m\", \"provider\": \"p\"}"_s)
                                 << u"models[0].api_name"_s << u"missing"_s;
    providerRow("an unknown dialect", u"\"dialect\": \"grpc\""_s, u"dialect"_s, u"openai, gemini"_s);
    providerRow("plain http to another machine", u"\"base_url\": \"http://api.example.com\""_s, u"base_url"_s,
        u"https"_s);
    providerRow("an address that is a path", u"\"base_url\": \"/v1\""_s, u"base_url"_s, u"https://"_s);
    providerRow("an address of another dialect", u"\"base_url\": \"https://a.b/v1/messages\""_s,
        u"base_url"_s, u"\"anthropic\" the base URL is https://a.b/v1"_s);
    providerRow("a number of models that is negative", u"\"holds\": -1"_s, u"holds"_s, u"whole number"_s);
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
    modelRow("an id with a space", u"\"id\": \"p m\""_s, u"id"_s, u"spaces"_s);
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
    modelRow("one mark of thinking", u"\"thinking_marks\": [\"<t>\"]"_s, u"thinking_marks"_s, u"before"_s);
    modelRow("an empty mark of thinking", u"\"thinking_marks\": [\"\", \"</t>\"]"_s, u"thinking_marks"_s,
        u"before"_s);
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
    priceRow("the second of two tiers",
        u"{\"input\": \"1\", \"output\": \"1\", \"long_prompt\": [{\"above\": 1, \"input\": \"1\", \"output\": \"1\"}, {\"above\": 2, \"input\": \"1\"}]}"_s,
        u"long_prompt[1].output"_s, u"missing"_s);
    priceRow("two tiers of the same length",
        u"{\"input\": \"1\", \"output\": \"1\", \"long_prompt\": [{\"above\": 7, \"input\": \"1\", \"output\": \"1\"}, {\"above\": 7, \"input\": \"2\", \"output\": \"1\"}]}"_s,
        u"long_prompt"_s, u"above 7 prompt tokens"_s);
}

void TestCatalogueFields::namesTheFieldThatIsWrong()
{
    QFETCH(QString, json);
    QFETCH(QString, field);
    QFETCH(QString, word);
    const auto result = read(json);
    QVERIFY2(!result, "it was accepted");
    QCOMPARE(result.error().field, field);
    QCOMPARE(result.error().file, u"my.json"_s);
    QVERIFY2(result.error().message.english().contains(word), qPrintable(result.error().message.english()));
}

void TestCatalogueFields::saysWhereTheJsonBreaks()
{
    const auto result = read(u"{\"format\": \"pennybench-catalogue\",\n \"version\": one}"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().line, 2);
    QVERIFY(result.error().column >= 12);
}

void TestCatalogueFields::survivesAFileCutAnywhere()
{
    const QByteArray whole =
        catalogue(plainProvider, pricedModel(u"{\"input\": \"1\", \"output\": \"2\"}"_s)).toUtf8();
    QVERIFY(readCatalogue(whole, {}));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readCatalogue(whole.left(length), {}), qPrintable(QString::number(length)));
}

void TestCatalogueFields::survivesAWrongTypeInAnyField_data()
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
            "tokens_per_minute", "holds", "allow_plaintext", "stream", "price_per_hour", "headers",
            "key_page"});
    rows("model",
        {"id", "provider", "api_name", "name", "released", "retired", "successor", "open_weights", "licence",
            "context", "max_output", "reasoning", "simulated", "rejects", "system_role", "token_limit",
            "thinking", "efforts", "source", "confidence", "prices"});
    rows("price",
        {"from", "to", "window", "days", "input", "cached_input", "cache_write", "output", "long_prompt",
            "source", "confidence"});
}

void TestCatalogueFields::survivesAWrongTypeInAnyField()
{
    QFETCH(QString, field);
    QFETCH(QString, place);
    for (const QString &value : {u"[[]]"_s, u"{\"a\": []}"_s, u"-7.5"_s}) {
        const QString member = u"\"%1\": %2"_s.arg(field, value);
        const QString json = place == u"provider" ? catalogue(with(plainProvider, member), plainModel)
            : place == u"model"
            ? catalogue(plainProvider, with(plainModel, member))
            : catalogue(plainProvider, pricedModel(with(u"{\"input\": \"1\", \"output\": \"2\"}"_s, member)));
        const auto result = read(json);
        QVERIFY2(!result, qPrintable(json));
        QVERIFY2(result.error().field.contains(field), qPrintable(result.error().describe()));
    }
}

void TestCatalogueFields::refusesDeepNesting()
{
    const QString deep = u"["_s.repeated(5000) + u"]"_s.repeated(5000);
    QVERIFY(!read(catalogue(plainProvider, with(plainModel, u"\"extra_body\": "_s + deep))));
}

void TestCatalogueFields::refusesTooManyEntries()
{
    QStringList providers;
    for (int i = 0; i < 10'001; ++i)
        providers += u"{}"_s;
    const auto result = read(catalogue(providers.join(u','), {}));
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"providers"_s);
    QVERIFY(result.error().message.english().contains(u"10000"));
}

void TestCatalogueFields::refusesWhatIsNotAFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a missing file") << u"missing.json"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("an endless device") << u"/dev/zero"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s;
    QTest::newRow("a link to itself") << u"loop"_s;
    QTest::newRow("an empty file") << u"empty"_s;
}

void TestCatalogueFields::refusesWhatIsNotAFile()
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

void TestCatalogueFields::refusesAFileAbove20Megabytes()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.json"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(20'000'001));
    large.close();
    const auto result = readCatalogueFile(large.fileName());
    QVERIFY(!result);
    QVERIFY(result.error().message.english().contains(u"20 MB"));
}

PENNYBENCH_TEST(TestCatalogueFields)
#include "tst_cataloguefields.moc"
