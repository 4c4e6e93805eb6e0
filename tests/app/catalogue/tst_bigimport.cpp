#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/pricejson.h"
#include "tests/app/catalogue/pricerows.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Qt::StringLiterals;

namespace {

constexpr int strangers = 120; ///< providers that the catalogue does not have
constexpr int modelsEach = 30;

/// The providers of the catalogue as such files call them.
QStringList idsInFiles()
{
    return {u"openai"_s, u"google"_s, u"anthropic"_s, u"deepseek"_s, u"openrouter"_s, u"mistral"_s, u"groq"_s,
        u"togetherai"_s, u"x-ai"_s, u"moonshotai"_s, u"zai"_s, u"cerebras"_s};
}

QStringList allProviders()
{
    QStringList ids = idsInFiles();
    for (int i = 0; i < strangers; ++i)
        ids += u"stranger-%1"_s.arg(i);
    return ids;
}

/// One of the forms of a price in genai-prices, chosen by the number.
QJsonValue genaiPrices(int number)
{
    const double base = 0.05 * (1 + number % 40);
    const QJsonObject plain{
        {u"input_mtok"_s, base}, {u"cache_read_mtok"_s, base / 10}, {u"output_mtok"_s, base * 4}};
    const auto tiered = [](double price) {
        return QJsonObject{{u"base"_s, price},
            {u"tiers"_s, QJsonArray{QJsonObject{{u"start"_s, 200'000}, {u"price"_s, price * 2}}}}};
    };
    switch (number % 6) {
    case 0:
        return QJsonObject{{u"input_mtok"_s, tiered(base)}, {u"cache_read_mtok"_s, tiered(base / 10)},
            {u"cache_write_5m_mtok"_s, base * 1.25}, {u"output_mtok"_s, tiered(base * 4)}};
    case 1: {
        QJsonObject later = plain;
        later.insert(u"input_mtok"_s, base * 2);
        return QJsonArray{QJsonObject{{u"prices"_s, plain}},
            QJsonObject{
                {u"constraint"_s, QJsonObject{{u"start_date"_s, u"2027-01-01"_s}}}, {u"prices"_s, later}}};
    }
    case 2: {
        QJsonObject night = plain;
        night.insert(u"input_mtok"_s, base / 2);
        return QJsonArray{QJsonObject{{u"prices"_s, plain}},
            QJsonObject{{u"constraint"_s,
                            QJsonObject{{u"start_time"_s, u"16:30:00Z"_s}, {u"end_time"_s, u"00:30:00Z"_s}}},
                {u"prices"_s, night}}};
    }
    case 3:
        return QJsonObject{{u"input_mtok"_s, base}, {u"output_mtok"_s, base}, {u"output_image_mtok"_s, 30}};
    case 4:
        return QJsonObject{{u"input_mtok"_s, base}, {u"requests_kcount"_s, 5}, {u"unheard_of_mtok"_s, 1},
            {u"output_mtok"_s, base}};
    default:
        return plain;
    }
}

QJsonObject genaiModel(const QString &id, int number)
{
    return {{u"id"_s, id}, {u"name"_s, id}, {u"description"_s, u"x"_s.repeated(200)},
        {u"match"_s,
            QJsonObject{{u"or"_s,
                QJsonArray{QJsonObject{{u"equals"_s, id}},
                    QJsonObject{{u"starts_with"_s, id + u"-preview"_s}},
                    QJsonObject{{u"and"_s,
                        QJsonArray{QJsonObject{{u"contains"_s, id}},
                            QJsonObject{{u"ends_with"_s, u":free"_s}}}}}}}}},
        {u"context_window"_s, 128'000}, {u"price_comments"_s, u"See the page."_s},
        {u"deprecated"_s, number % 7 == 0}, {u"prices_checked"_s, u"2026-11-20"_s},
        {u"prices"_s, genaiPrices(number)}};
}

/// As data.json of version 2 is: a list of providers, each with how to find its numbers, and its models.
QByteArray bigGenaiPrices()
{
    QJsonArray providers;
    int number = 0;
    for (const QString &id : allProviders()) {
        QJsonArray models;
        for (int i = 0; i < modelsEach; ++i, ++number)
            models += genaiModel(u"model-%1"_s.arg(number), number);
        for (const ModelEntry &model : builtInCatalogue().models()) {
            if (model.provider == providerIdFor(id))
                models += genaiModel(model.apiName, ++number);
        }
        providers += QJsonObject{{u"id"_s, id}, {u"name"_s, id}, {u"api_pattern"_s, u"https://api\\."_s + id},
            {u"pricing_urls"_s, QJsonArray{u"https://example.com"_s}},
            {u"model_match"_s, QJsonObject{{u"contains"_s, u"model"_s}}},
            {u"extractors"_s,
                QJsonArray{QJsonObject{{u"api_flavor"_s, u"chat"_s}, {u"root"_s, u"usage"_s},
                    {u"mappings"_s, QJsonArray{QJsonObject{{u"path"_s, QJsonArray{u"a"_s, u"b"_s}}}}}}}},
            {u"models"_s, models}};
    }
    return QJsonDocument(providers).toJson(QJsonDocument::Compact);
}

QJsonValue modelsDevCost(int number)
{
    const double base = 0.05 * (1 + number % 40);
    QJsonObject cost{{u"input"_s, base}, {u"output"_s, base * 4}, {u"cache_read"_s, base / 10}};
    const QJsonObject above{{u"input"_s, base * 2}, {u"output"_s, base * 6}, {u"cache_read"_s, base / 5}};
    switch (number % 6) {
    case 0: {
        QJsonObject tier = above;
        tier.insert(u"tier"_s, QJsonObject{{u"type"_s, u"context"_s}, {u"size"_s, 200'000}});
        cost.insert(u"tiers"_s, QJsonArray{tier});
        cost.insert(u"context_over_200k"_s, above);
        return cost;
    }
    case 1:
        cost.insert(u"context_over_200k"_s, above);
        return cost;
    case 2:
        return QJsonValue::Null;
    case 3:
        cost.insert(u"cache_read"_s, QJsonValue::Null);
        cost.insert(u"reasoning"_s, base * 4);
        cost.insert(u"input_audio"_s, 1);
        return cost;
    case 4:
        return QJsonObject{{u"input"_s, 0}, {u"output"_s, 0}};
    default:
        return cost;
    }
}

QJsonObject modelsDevModel(const QString &id, int number)
{
    QJsonObject model{{u"id"_s, id}, {u"name"_s, u"Model "_s + id}, {u"family"_s, u"f"_s},
        {u"attachment"_s, true}, {u"reasoning"_s, number % 2 == 0}, {u"temperature"_s, number % 3 != 0},
        {u"tool_call"_s, true}, {u"interleaved"_s, QJsonObject{{u"field"_s, u"reasoning_content"_s}}},
        {u"knowledge"_s, u"2026-01"_s}, {u"release_date"_s, u"2026-02-03"_s},
        {u"last_updated"_s, u"2026-11-20"_s},
        {u"modalities"_s,
            QJsonObject{{u"input"_s, QJsonArray{u"text"_s}},
                {u"output"_s, QJsonArray{number % 11 == 0 ? u"image"_s : u"text"_s}}}},
        {u"open_weights"_s, number % 2 == 1},
        {u"limit"_s, QJsonObject{{u"context"_s, 128'000}, {u"output"_s, 8192}}},
        {u"cost"_s, modelsDevCost(number)}, {u"status"_s, u"beta"_s}, {u"unheard_of"_s, QJsonArray{1, 2}}};
    if (number % 13 == 0)
        model.remove(u"limit"_s);
    return model;
}

/// As api.json is: providers by id, each with its models by id.
QByteArray bigModelsDev()
{
    QJsonObject providers;
    int number = 0;
    for (const QString &id : allProviders()) {
        QJsonObject models;
        for (int i = 0; i < modelsEach; ++i, ++number)
            models.insert(u"model-%1"_s.arg(number), modelsDevModel(u"model-%1"_s.arg(number), number));
        for (const ModelEntry &model : builtInCatalogue().models()) {
            if (model.provider == providerIdFor(id))
                models.insert(model.apiName, modelsDevModel(model.apiName, ++number));
        }
        providers.insert(id,
            QJsonObject{{u"id"_s, id}, {u"env"_s, QJsonArray{u"SOME_API_KEY"_s}}, {u"npm"_s, u"@ai-sdk/x"_s},
                {u"api"_s, u"https://api."_s + id + u".test/v1"_s}, {u"name"_s, id},
                {u"doc"_s, u"https://d.test"_s}, {u"models"_s, models}});
    }
    return QJsonDocument(providers).toJson(QJsonDocument::Compact);
}

const ImportedModel *find(const ImportedPrices &prices, const QString &provider, const QString &name)
{
    const auto found = std::ranges::find_if(prices.models,
        [&](const ImportedModel &model) { return model.provider == provider && model.name == name; });
    return found == prices.models.end() ? nullptr : &*found;
}

} // namespace

/// Files of the size and the shapes that people download.
class TestBigImport : public QObject {
    Q_OBJECT

private slots:
    void readsEveryModelOfBothFormats_data();
    void readsEveryModelOfBothFormats();
    void readsEveryFormOfAGenaiPrice();
    void readsEveryFormOfAModelsDevPrice();
    void anImportChangesOnlyWhatItSays_data();
    void anImportChangesOnlyWhatItSays();
};

void TestBigImport::readsEveryModelOfBothFormats_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("genai-prices") << bigGenaiPrices();
    QTest::newRow("models.dev") << bigModelsDev();
}

void TestBigImport::readsEveryModelOfBothFormats()
{
    QFETCH(QByteArray, json);
    QVERIFY2(json.size() > 1'000'000, qPrintable(QString::number(json.size())));
    const auto imported = readImportedPrices(json, u"big.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().describe()));
    QVERIFY(imported->models.size() + imported->leftOut.size() >= allProviders().size() * modelsEach);
    for (const LeftOut &leftOut : imported->leftOut)
        QVERIFY2(leftOut.field.endsWith(u"requests_kcount"), qPrintable(said(leftOut).english()));
    QCOMPARE(imported->notes, QList<Message>());
    QVERIFY(
        find(*imported, u"xai"_s, u"grok-4-1-fast-reasoning"_s) || find(*imported, u"xai"_s, u"model-240"_s));
}

void TestBigImport::readsEveryFormOfAGenaiPrice()
{
    const auto imported = readImportedPrices(bigGenaiPrices(), u"big.json"_s);
    const auto row = [&](int number) { return find(*imported, u"openai"_s, u"model-%1"_s.arg(number)); };
    const PriceRow stepped = row(0)->prices.first();
    QCOMPARE(perMillionTokens(stepped.input), u"0.05"_s);
    QCOMPARE(perMillionTokens(*stepped.cacheWrite), u"0.0625"_s);
    QCOMPARE(stepped.longPrompts.first().abovePromptTokens, 200'000);
    QCOMPARE(perMillionTokens(stepped.longPrompts.first().output), u"0.4"_s);
    const QList<PriceRow> dated = row(1)->prices;
    QCOMPARE(dated.size(), 2);
    QCOMPARE(dated.first().to, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(dated.last().from, dated.first().to);
    const QList<PriceRow> nightly = row(2)->prices;
    QCOMPARE(nightly.last().window, u"16:30-00:30"_s);
    const PriceRow *night = priceAt(nightly, QDateTime(today, QTime(23, 0), Qt::UTC));
    const PriceRow *noon = priceAt(nightly, QDateTime(today, QTime(12, 0), Qt::UTC));
    QCOMPARE(night->input * 2, noon->input);
    QVERIFY(!row(3)->answersText);
    // A price for each request would be missing in every cost.
    QVERIFY(!row(4));
    QVERIFY(row(5)->answersText);
    QVERIFY(row(5)->matches(u"model-5-preview-09"_s) && row(5)->matches(u"x/model-5:free"_s));
    QVERIFY(!row(5)->matches(u"model-55"_s));
}

void TestBigImport::readsEveryFormOfAModelsDevPrice()
{
    const auto imported = readImportedPrices(bigModelsDev(), u"big.json"_s);
    const auto row = [&](int number) { return find(*imported, u"openai"_s, u"model-%1"_s.arg(number)); };
    for (const int number : {0, 1}) {
        const PriceRow stepped = row(number)->prices.first();
        QCOMPARE(stepped.longPrompts.first().abovePromptTokens, 200'000);
        QCOMPARE(stepped.longPrompts.first().input, stepped.input * 2);
    }
    QVERIFY(row(2)->prices.isEmpty());
    QVERIFY(!row(3)->prices.first().cachedInput);
    QCOMPARE(row(3)->prices.first().reasoning, row(3)->prices.first().input * 4);
    QCOMPARE(row(3)->leftOut.size(), 1);
    QCOMPARE(row(3)->leftOut.first().field, u"cost.input_audio"_s);
    QCOMPARE(row(4)->prices.first().input, Money());
    QVERIFY(!row(3)->takesTemperature && row(4)->takesTemperature);
    QCOMPARE(row(1)->context, 128'000);
    QCOMPARE(row(13)->context, 0);
    QVERIFY(!row(11)->answersText);
    QCOMPARE(row(1)->openWeights, true);
}

void TestBigImport::anImportChangesOnlyWhatItSays_data()
{
    readsEveryModelOfBothFormats_data();
}

void TestBigImport::anImportChangesOnlyWhatItSays()
{
    QFETCH(QByteArray, json);
    const auto imported = readImportedPrices(json, u"big.json"_s);
    Catalogue catalogue = builtInCatalogue();
    const CatalogueChanges changes = proposeChanges(catalogue, *imported, today, true);
    QCOMPARE(catalogue, builtInCatalogue());
    QVERIFY(!changes.changes.isEmpty());
    QSet<QString> named;
    for (const CatalogueChange &change : changes.changes)
        named.insert(change.model);
    QSet<QString> changed;
    for (const ModelEntry &entry : changes.entries) {
        changed.insert(entry.id);
        QVERIFY2(!entry.provider.startsWith(u"stranger"), qPrintable(entry.id));
        const ModelEntry *before = builtInCatalogue().model(entry.id);
        QVERIFY2(!before || !before->isRetiredOn(today), qPrintable(entry.id));
    }
    QCOMPARE(named, changed);
    changes.apply(catalogue);
    for (const ModelEntry &before : builtInCatalogue().models()) {
        const ModelEntry *after = catalogue.model(before.id);
        QVERIFY(after);
        // Past prices stay unchanged.
        const QDateTime past(today.addDays(-40), QTime(12, 0), Qt::UTC);
        const PriceRow *old = priceAt(before.prices, past);
        const PriceRow *now = priceAt(after->prices, past);
        QVERIFY2((old == nullptr) == (now == nullptr) || !named.contains(before.id), qPrintable(before.id));
        QVERIFY2(!old || !now || old->input == now->input, qPrintable(before.id));
    }
    QCOMPARE(catalogue.providers(), builtInCatalogue().providers());
    const auto written = readCatalogue(toJson(catalogue), u"written"_s, Catalogue());
    QVERIFY2(written, written ? "" : qPrintable(written.error().describe()));
    QCOMPARE(*written, catalogue);
    QVERIFY(proposeChanges(catalogue, *imported, today, true).changes.isEmpty());
}

PENNYBENCH_TEST(TestBigImport)
#include "tst_bigimport.moc"
