#include "app/catalogue/catalogueimport.h"
#include "tests/app/catalogue/acmecatalogue.h"
#include "tests/support/messagewords.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;

/// What an import takes from a price file, and what it names as left out.
class TestLeftOut : public QObject {
    Q_OBJECT

private slots:
    void namesEveryFieldThatIsLeftOut_data();
    void namesEveryFieldThatIsLeftOut();
    void namesTheModelsThatAreLeftOut();
};

void TestLeftOut::namesEveryFieldThatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("taken"); // the rest of the model
    const auto modelsDev = [](const char *name, const char *fields, const QString &field,
                               const Message &reason, bool taken = true) {
        QTest::addRow("models.dev: %s", name) << modelsDevWith(fields) << field << reason.english() << taken;
    };
    using namespace ImportNotes;
    modelsDev("sound", R"("cost": {"input": 9, "output": 9, "input_audio": 3})", u"cost.input_audio"_s,
        otherModality());
    modelsDev("batches", R"("cost": {"input": 9, "output": 9, "batch_input": 3})", u"cost.batch_input"_s,
        unknownField());
    modelsDev("a step's sound",
        R"("cost": {"input": 9, "output": 9, "context_over_200k": {"input": 1, "output": 1, "output_audio": 2}})",
        u"cost.context_over_200k.output_audio"_s, otherModality());
    modelsDev("the older form of steps",
        R"("cost": {"input": 9, "output": 9, "context_over_200k": {"input": 1, "output": 1},
            "tiers": [{"tier": {"size": 1000}, "input": 1, "output": 1}]})",
        u"cost.context_over_200k"_s, otherPriceHolds(u"cost.tiers"_s));
    modelsDev("reasoning without output", R"("cost": {"input": 9, "reasoning": 3})", u"cost.reasoning"_s,
        noOutputPrice());
    modelsDev("output without input", R"("cost": {"output": 9})", u"cost.output"_s, noInputPrice());
    modelsDev("prices that are a list", R"("cost": [1, 2])", u"cost"_s, notAPrice());
    modelsDev("a mode of its own", R"("experimental": {"modes": {"fast": {"cost": {"input": 99}}}})",
        u"experimental.modes.fast.cost"_s, unknownField());
    modelsDev("a limit of input", R"("limit": {"context": 9, "input": 8})", u"limit.input"_s,
        onlyContextAndOutput());
    modelsDev("a limit that is text", R"("limit": {"context": "128k"})", u"limit.context"_s, notALimit());
    modelsDev("a limit beyond all", R"("limit": {"output": 1e12})", u"limit.output"_s, notALimit());
    modelsDev("a month", R"("last_updated": "2026-11")", u"last_updated"_s, notADay());
    modelsDev("a price below nothing", R"("cost": {"input": 9, "output": 9, "reasoning": -1})",
        u"cost.reasoning"_s, notAPrice(), false);
    modelsDev("a step twice", R"("cost": {"input": 9, "output": 9, "tiers": [
        {"tier": {"size": 5}, "input": 1, "output": 1}, {"tier": {"size": 5}, "input": 2, "output": 2}]})",
        u"cost.tiers[1]"_s, stepTwice(), false);
    const auto genai = [](const char *name, const char *fields, const QString &field, const Message &reason,
                           bool taken = true) {
        QTest::addRow("genai-prices: %s", name) << genaiWith(fields) << field << reason.english() << taken;
    };
    genai("sound", R"("prices": {"input_mtok": 9, "output_mtok": 9, "cache_audio_read_mtok": 1})",
        u"prices.cache_audio_read_mtok"_s, otherModality());
    genai("searches", R"("prices": {"input_mtok": 9, "output_mtok": 9, "web_searches_kcount": 10})",
        u"prices.web_searches_kcount"_s, otherService());
    genai("a longer cache",
        R"("prices": {"input_mtok": 9, "output_mtok": 9, "cache_write_5m_mtok": 1, "cache_write_1h_mtok": 2})",
        u"prices.cache_write_1h_mtok"_s, longerCache());
    genai("two prices of the cache",
        R"("prices": {"input_mtok": 9, "output_mtok": 9, "cache_write_mtok": 1, "cache_write_5m_mtok": 2})",
        u"prices.cache_write_5m_mtok"_s, otherPriceHolds(u"cache_write_mtok"_s));
    genai("a field that is new", R"("prices": {"input_mtok": 9, "output_mtok": 9, "moonlight_mtok": 1})",
        u"prices.moonlight_mtok"_s, unknownField());
    genai("the makers' remark",
        R"("prices": {"input_mtok": 9, "output_mtok": 9}, "price_comments": "at night half")",
        u"price_comments"_s, commentOfMakers(u"at night half"_s));
    genai("an invalid window", R"("prices": {"input_mtok": 9, "output_mtok": 9}, "context_window": -1)",
        u"context_window"_s, notALimit());
    genai("a price of each request", R"("prices": {"input_mtok": 9, "output_mtok": 9, "requests_kcount": 5})",
        u"prices.requests_kcount"_s, chargedApart(), false);
    genai("citations",
        R"("prices": [{"prices": {"input_mtok": 9, "output_mtok": 9, "output_citation_mtok": 2}}])",
        u"prices[0].output_citation_mtok"_s, chargedApart(), false);
    genai("days of the week",
        R"("prices": [{"constraint": {"weekdays": "Mon-Fri"}, "prices": {"input_mtok": 9, "output_mtok": 9}}])",
        u"prices[0].constraint"_s, unknownCondition(), false);
    genai("a day and an end",
        R"("prices": [{"constraint": {"start_date": "2026-01-01", "end_date": "2026-02-01"},
            "prices": {"input_mtok": 9, "output_mtok": 9}}])",
        u"prices[0].constraint"_s, unknownCondition(), false);
    genai("half a minute",
        R"("prices": [{"constraint": {"start_time": "00:30:30Z", "end_time": "08:00:00Z"},
            "prices": {"input_mtok": 9, "output_mtok": 9}}])",
        u"prices[0].constraint"_s, unknownCondition(), false);
    genai("no price at all", R"("name": "Steady")", u"prices"_s, notAPrice(), false);
}

void TestLeftOut::namesEveryFieldThatIsLeftOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    QFETCH(QString, reason);
    const auto imported = readImportedPrices(json, u"f"_s);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().describe()));
    const CatalogueChanges changes = proposeChanges(before(), *imported, today);
    const QStringList notes = wordsOf(changes.allNotes());
    QVERIFY2(notes.contains(u"acme/steady: %1 is left out: %2."_s.arg(field, reason)),
        qPrintable(notes.join(u'\n')));
    QTEST(!imported->models.isEmpty(), "taken");
}

void TestLeftOut::namesTheModelsThatAreLeftOut()
{
    const QStringList genai =
        wordsOf(proposeChanges(before(), *file(u"genai-prices.json"_s), today).allNotes());
    QVERIFY(genai.contains(u"acme/gone is left out: the model is retired."_s));
    QVERIFY(genai.contains(u"acme/stale: prices is left out: the file's authors checked it on 2025-07-04, "
                           u"before the catalogue's own price began on 2026-01-01."_s));
    QVERIFY(genai.contains(ImportNotes::modelsToAdd(1).english()));
    QVERIFY(genai.contains(ImportNotes::modelsOfOtherProviders(1, {u"elsewhere"_s}).english()));
    const auto modelsDev = file(u"models-dev.json"_s);
    QVERIFY(proposeChanges(before(), *modelsDev, today, true)
                .notes.contains(ImportNotes::modelsWithoutText({u"acme/painter"_s})));
    Catalogue catalogue = before();
    ModelEntry steady = *catalogue.model(u"acme/steady");
    steady.context = 32'000;
    catalogue.put(steady);
    QVERIFY(proposeChanges(catalogue, *modelsDev, today)
                .leftOut.contains(LeftOut{u"acme/steady"_s, u"context"_s,
                    ImportNotes::catalogueSaysOtherwise(u"32000"_s, u"64000"_s)}));
}

PENNYBENCH_TEST(TestLeftOut)
#include "tst_leftout.moc"
