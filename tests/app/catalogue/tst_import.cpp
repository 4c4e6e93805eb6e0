#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/textfile.h"
#include "tests/app/catalogue/acmecatalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

QStringList textsFor(const CatalogueChanges &changes, const QString &id)
{
    QStringList texts;
    for (const CatalogueChange &change : changes.changes) {
        if (change.model == id)
            texts += toText(change.kind) + u": "_s + change.text.english();
    }
    return texts;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private slots:
    void listsTheChangesOfGenaiPrices_data();
    void listsTheChangesOfGenaiPrices();
    void listsTheChangesOfModelsDev_data();
    void listsTheChangesOfModelsDev();
    void keepsThePricesOfThePast();
    void changesNothingTwice_data();
    void changesNothingTwice();
    void addsModelsOnlyWhenAsked();
    void neverTakesAnAddress();
    void notesPricesThatCannotBeExpressed();
    void keepsPricesByTheHourThatTheFileLacks();
    void chargesTheStepsToTheToken_data();
    void chargesTheStepsToTheToken();
    void importsStepsThatTheCatalogueLacks();
    void takesNothingFromAHostileFile();
    void survivesAFileCutAnywhere_data();
    void survivesAFileCutAnywhere();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void TestImport::listsTheChangesOfGenaiPrices_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a price that is the same")
        << u"acme/steady"_s << QStringList{u"fact added: context of 64000 tokens"_s};
    QTest::newRow("a price that went up")
        << u"acme/dearer"_s
        << QStringList{u"price ended: 0.2 in, 0.6 out per million tokens, from 2025-01-01"_s,
               u"price added: 0.3 in, 0.9 out per million tokens, from 2026-11-23"_s};
    QTest::newRow("a price of next year")
        << u"acme/dated"_s
        << QStringList{u"price ended: 0.8 in, 1.6 out per million tokens, from 2026-01-01"_s,
               u"price added: 0.8 in, 1.6 out per million tokens, from 2026-11-23, until 2027-01-01"_s,
               u"price added: 0.7 in, 1.4 out per million tokens, from 2027-01-01"_s};
    QTest::newRow("a time of day for a model without prices")
        << u"acme/nightly"_s
        << QStringList{u"price added: 0.135 in, 0.55 out per million tokens"_s,
               u"price added: 0.27 in, 1.1 out per million tokens, 00:30-16:30 UTC"_s};
    QTest::newRow("a step for long prompts")
        << u"acme/stepped"_s
        << QStringList{
               u"price added: 2 in, 6 out per million tokens; above 200000 prompt tokens 4 in, 12 out"_s};
    QTest::newRow("several steps")
        << u"acme/staircase"_s
        << QStringList{
               u"price added: 2 in, 1 out per million tokens; above 1000 prompt tokens 3 in, 1 out; above 2000 prompt tokens 4 in, 1 out"_s};
    QTest::newRow("a repeated step") << u"acme/stumbling"_s << QStringList();
    QTest::newRow("a price that was looked at before ours began") << u"acme/stale"_s << QStringList();
    QTest::newRow("a retired model") << u"acme/gone"_s << QStringList();
    QTest::newRow("a model that only listens") << u"acme/listens"_s << QStringList();
}

void TestImport::listsTheChangesOfGenaiPrices()
{
    QFETCH(QString, id);
    const auto imported = file(u"genai-prices.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().describe()));
    QTEST(textsFor(proposeChanges(before(), *imported, today), id), "texts");
}

void TestImport::listsTheChangesOfModelsDev_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("facts that were missing")
        << u"acme/steady"_s
        << QStringList{u"fact added: context of 64000 tokens"_s,
               u"fact added: answers of up to 8000 tokens"_s, u"fact added: open weights"_s};
    QTest::newRow("a price with a crooked binary form")
        << u"acme/dearer"_s
        << QStringList{u"fact added: context of 1000 tokens"_s, u"fact added: answers of up to 100 tokens"_s,
               u"price ended: 0.2 in, 0.6 out per million tokens, from 2025-01-01"_s,
               u"price added: 0.4 in, 1.75 out per million tokens, from 2026-11-23"_s};
    QTest::newRow("a step for long prompts")
        << u"acme/stepped"_s
        << QStringList{
               u"price added: 2 in, 6 out per million tokens; above 200000 prompt tokens 4 in, 12 out"_s};
    QTest::newRow("several steps, with the older form beside them")
        << u"acme/staircase"_s
        << QStringList{
               u"price added: 1 in, 0.1 cached, 4 out per million tokens; above 128000 prompt tokens 2 in, 8 out; above 512000 prompt tokens 3 in, 12 out"_s};
    QTest::newRow("a step of something else than the prompt") << u"acme/stumbling"_s << QStringList();
}

void TestImport::listsTheChangesOfModelsDev()
{
    QFETCH(QString, id);
    const auto imported = file(u"models-dev.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().describe()));
    QTEST(textsFor(proposeChanges(before(), *imported, today), id), "texts");
}

void TestImport::keepsThePricesOfThePast()
{
    Catalogue own;
    proposeChanges(before(), *file(u"genai-prices.json"_s), today).apply(own);
    const ModelEntry *dearer = own.model(u"acme/dearer");
    QVERIFY(dearer);
    const TokenUsage usage{.prompt = 1'000'000, .completion = 0};
    const auto cost = [&](const QDate &date) {
        return costOf(usage, dearer->prices, QDateTime(date, QTime(12, 0), Qt::UTC))->amount.toDecimal();
    };
    QCOMPARE(cost(today.addDays(-1)), u"0.2"_s);
    QCOMPARE(cost(today), u"0.3"_s);
    QVERIFY(!own.model(u"acme/gone"));
    QVERIFY(own.providers().isEmpty());
}

void TestImport::changesNothingTwice_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("genai-prices") << u"genai-prices.json"_s;
    QTest::newRow("models.dev") << u"models-dev.json"_s;
}

void TestImport::changesNothingTwice()
{
    QFETCH(QString, name);
    Catalogue catalogue = before();
    const auto imported = file(name);
    const CatalogueChanges first = proposeChanges(catalogue, *imported, today, true);
    QVERIFY(!first.changes.isEmpty());
    first.apply(catalogue);
    QCOMPARE(proposeChanges(catalogue, *imported, today, true).changes, QList<CatalogueChange>());
}

void TestImport::addsModelsOnlyWhenAsked()
{
    const auto imported = file(u"models-dev.json"_s);
    Catalogue own;
    proposeChanges(before(), *imported, today, true).apply(own);
    const ModelEntry *thinker = own.model(u"acme/thinker");
    QVERIFY(thinker);
    QCOMPARE(thinker->name, u"Thinker 2"_s);
    QCOMPARE(thinker->rules.rejects, QStringList{u"temperature"_s});
    QVERIFY(thinker->reasoning);
    QVERIFY(!own.model(u"acme/painter"));
    QVERIFY(!own.model(u"stranger/x"));
    Catalogue without;
    proposeChanges(before(), *imported, today).apply(without);
    QVERIFY(!without.model(u"acme/thinker"));
}

void TestImport::neverTakesAnAddress()
{
    const CatalogueChanges changes = proposeChanges(before(), *file(u"models-dev.json"_s), today, true);
    QCOMPARE(changes.notes.first().english(),
        u"The file gives acme the address https://keys.evil.test/v1; the catalogue keeps https://api.acme.test/v1."_s);
    Catalogue catalogue = before();
    changes.apply(catalogue);
    QCOMPARE(catalogue.providers(), before().providers());
}

void TestImport::notesPricesThatCannotBeExpressed()
{
    const auto genai = file(u"genai-prices.json"_s)->leftOut;
    QVERIFY(genai.contains(LeftOut{u"acme/stumbling"_s, u"prices.input_mtok"_s, ImportNotes::notAPrice()}));
    const auto modelsDev = file(u"models-dev.json"_s)->leftOut;
    QVERIFY(modelsDev.contains(LeftOut{u"acme/stumbling"_s, u"cost.tiers[1]"_s, ImportNotes::notAStep()}));
    QVERIFY(modelsDev.contains(LeftOut{u"acme/fine-grained"_s, u"cost.input"_s, ImportNotes::notAPrice()}));
}

void TestImport::keepsPricesByTheHourThatTheFileLacks()
{
    Catalogue catalogue = before();
    PriceRow peak = row(u"0.4", u"1.2", u"2026-08-16T16:00:00Z"_s);
    peak.window = u"01:00-04:00"_s;
    peak.days = u"Mon-Fri"_s;
    catalogue.put(priced(u"dearer"_s, {row(u"0.2", u"0.6", u"2026-08-16T16:00:00Z"_s), peak}));
    const CatalogueChanges changes = proposeChanges(catalogue, *file(u"genai-prices.json"_s), today);
    QCOMPARE(textsFor(changes, u"acme/dearer"_s), QStringList());
    QVERIFY(
        changes.leftOut.contains(LeftOut{u"acme/dearer"_s, u"prices"_s, ImportNotes::pricesByTheHourStay()}));
}

void TestImport::chargesTheStepsToTheToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("prompt");
    QTest::addColumn<QString>("cost"); // of the prompt and one token of output
    const auto uneven = [](int prompt, const QString &cost) {
        QTest::addRow("genai-prices, %d tokens", prompt)
            << u"genai-prices.json"_s << u"acme/uneven"_s << prompt << cost;
    };
    // Input and output have their steps at different lengths; both go by the length of the prompt.
    uneven(1, u"0.000004"_s);
    uneven(100'000, u"0.100003"_s);
    uneven(100'001, u"0.200005"_s);
    uneven(200'000, u"0.400003"_s);
    uneven(200'001, u"0.400007"_s);
    uneven(500'000, u"1.000005"_s);
    uneven(500'001, u"1.500008"_s);
    uneven(1'000'000, u"3.000005"_s);
    uneven(1'000'001, u"5.000013"_s);
    const auto staircase = [](int prompt, const QString &cost) {
        QTest::addRow("models.dev, %d tokens", prompt)
            << u"models-dev.json"_s << u"acme/staircase"_s << prompt << cost;
    };
    staircase(128'000, u"0.128004"_s);
    staircase(128'001, u"0.25601"_s);
    staircase(512'000, u"1.024008"_s);
    staircase(512'001, u"1.536015"_s);
}

void TestImport::chargesTheStepsToTheToken()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(int, prompt);
    Catalogue own;
    proposeChanges(before(), *file(name), today).apply(own);
    const ModelEntry *model = own.model(id);
    QVERIFY(model);
    const TokenUsage usage{.prompt = prompt, .completion = 1};
    const auto cost = costOf(usage, model->prices, QDateTime(today, QTime(12, 0), Qt::UTC));
    QVERIFY(cost);
    QTEST(cost->amount.toDecimal(), "cost");
}

void TestImport::importsStepsThatTheCatalogueLacks()
{
    Catalogue catalogue = before();
    catalogue.put(priced(u"stepped"_s, {row(u"2", u"6", u"2025-01-01T00:00:00Z"_s)}));
    const CatalogueChanges changes = proposeChanges(catalogue, *file(u"genai-prices.json"_s), today);
    QCOMPARE(textsFor(changes, u"acme/stepped"_s).size(), 2);
    changes.apply(catalogue);
    // A file without steps does not contradict steps of the catalogue.
    PriceRow flat = row(u"2", u"6");
    ImportedPrices other;
    other.models = {ImportedModel{.provider = u"acme"_s,
        .name = u"stepped"_s,
        .matches = [](const QString &apiName) { return apiName == u"stepped"; },
        .prices = {flat}}};
    QCOMPARE(proposeChanges(catalogue, other, today).changes, QList<CatalogueChange>());
}

void TestImport::takesNothingFromAHostileFile()
{
    const auto imported = file(u"hostile-prices.json"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().describe()));
    const CatalogueChanges changes = proposeChanges(before(), *imported, today);
    QCOMPARE(changes.changes, QList<CatalogueChange>());
    QVERIFY(changes.allNotes().size() >= 8);
}

void TestImport::survivesAFileCutAnywhere_data()
{
    changesNothingTwice_data();
}

void TestImport::survivesAFileCutAnywhere()
{
    QFETCH(QString, name);
    const QByteArray whole = *readTextFile(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/") + name);
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length)
        QVERIFY2(!readImportedPrices(whole.left(length), name), qPrintable(QString::number(length)));
}

void TestImport::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("an empty list") << QByteArray("[]") << u"neither"_s;
    QTest::newRow("an empty object") << QByteArray("{}") << u"neither"_s;
    QTest::newRow("a list of numbers") << QByteArray("[1]") << u"neither"_s;
    QTest::newRow("an object of texts") << QByteArray("{\"a\": \"b\"}") << u"neither"_s;
    QTest::newRow("a Pennybench catalogue")
        << QByteArray("{\"format\": \"pennybench-catalogue\"}") << u"--catalogue"_s;
    QTest::newRow("a page of a web site") << QByteArray("<html>") << u"JSON"_s;
    QTest::newRow("deep nesting") << QByteArray("[").repeated(5000) + QByteArray("]").repeated(5000)
                                  << u"JSON"_s;
}

void TestImport::refusesOtherFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const auto imported = readImportedPrices(json, u"f.json"_s);
    QVERIFY(!imported);
    QCOMPARE(imported.error().file, u"f.json"_s);
    QVERIFY2(
        imported.error().message.english().contains(word), qPrintable(imported.error().message.english()));
}

PENNYBENCH_TEST(TestImport)
#include "tst_import.moc"
