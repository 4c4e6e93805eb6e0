#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/priceage.h"
#include "tests/app/catalogue/acmecatalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;

/// When prices were last known to be right, and which of them are old.
class TestPriceAge : public QObject {
    Q_OBJECT

private slots:
    void saysWhichPricesAreOld_data();
    void saysWhichPricesAreOld();
    void anImportChecksThePricesThatItFinds();
    void checksAreKeptInTheFile();
    void theLaterOfTwoChecksHolds();
    void theBuiltInChecksAreOfModelsAndNotOfTheFuture();

private:
    const QDateTime m_now{today, QTime(12, 0), Qt::UTC};
};

void TestPriceAge::saysWhichPricesAreOld_data()
{
    QTest::addColumn<ModelEntry>("model");
    QTest::addColumn<QDate>("checked");
    QTest::addColumn<bool>("old");
    PriceRow graded = row(u"1", u"2");
    graded.confidence = u"B"_s;
    const ModelEntry undated = priced(u"undated"_s, {graded});
    QTest::newRow("checked 90 days ago") << undated << today.addDays(-90) << false;
    QTest::newRow("checked 91 days ago") << undated << today.addDays(-91) << true;
    QTest::newRow("nobody knows when") << undated << QDate() << true;
    QTest::newRow("a price of one's own, without a date")
        << priced(u"own"_s, {row(u"1", u"2")}) << QDate() << false;
    const ModelEntry began = priced(u"began"_s, {row(u"1", u"2", u"2026-10-01T00:00:00Z"_s)});
    QTest::newRow("began after the check") << began << QDate(2026, 1, 1) << false;
    QTest::newRow("began long ago") << priced(u"long"_s, {row(u"1", u"2", u"2025-01-01T00:00:00Z"_s)})
                                    << QDate() << true;
    QTest::newRow("without a price") << priced(u"none"_s, {}) << QDate() << false;
    ModelEntry retired = undated;
    retired.retired = QDate(2026, 1, 1);
    QTest::newRow("retired") << retired << QDate() << false;
    ModelEntry simulated = undated;
    simulated.simulated = true;
    QTest::newRow("simulated") << simulated << QDate() << false;
    ModelEntry local = undated;
    local.provider = u"local-ollama"_s;
    QTest::newRow("on this machine") << local << QDate() << false;
}

void TestPriceAge::saysWhichPricesAreOld()
{
    QFETCH(ModelEntry, model);
    QFETCH(QDate, checked);
    QFETCH(bool, old);
    Catalogue catalogue = builtInCatalogue();
    catalogue.merge(before());
    if (checked.isValid())
        catalogue.setPricesChecked(model.id, checked);
    QCOMPARE(!withOldPrices({model}, catalogue, m_now).isEmpty(), old);
}

void TestPriceAge::anImportChecksThePricesThatItFinds()
{
    const CatalogueChanges changes = proposeChanges(before(), *file(u"genai-prices.json"_s), today);
    // The same, and a new one.
    QCOMPARE(changes.checked.value(u"acme/steady"_s), today);
    QCOMPARE(changes.checked.value(u"acme/dearer"_s), today);
    // What the file says is older than what the catalogue knows.
    QVERIFY(!changes.checked.contains(u"acme/stale"_s));
    QVERIFY(!changes.checked.contains(u"acme/gone"_s));
    Catalogue own;
    changes.apply(own);
    QCOMPARE(own.pricesChecked(u"acme/steady"_s), today);
}

void TestPriceAge::checksAreKeptInTheFile()
{
    Catalogue catalogue;
    catalogue.setPricesChecked(u"acme/steady"_s, today);
    const auto read = readCatalogue(toJson(catalogue), u"f"_s, Catalogue());
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    QCOMPARE(read->pricesChecked(), catalogue.pricesChecked());
    const auto broken = readCatalogue(
        R"({"format": "pennybench-catalogue", "version": 1, "prices_checked": {"a/b": "yesterday"}})",
        u"f"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().field, u"prices_checked.a/b"_s);
}

void TestPriceAge::theLaterOfTwoChecksHolds()
{
    Catalogue catalogue;
    catalogue.setPricesChecked(u"a/b"_s, QDate(2026, 5, 1));
    Catalogue other;
    other.setPricesChecked(u"a/b"_s, QDate(2026, 4, 1));
    other.setPricesChecked(u"a/c"_s, QDate(2026, 3, 1));
    catalogue.merge(other);
    QCOMPARE(catalogue.pricesChecked(u"a/b"_s), QDate(2026, 5, 1));
    QCOMPARE(catalogue.pricesChecked(u"a/c"_s), QDate(2026, 3, 1));
}

void TestPriceAge::theBuiltInChecksAreOfModelsAndNotOfTheFuture()
{
    const auto &checks = builtInCatalogue().pricesChecked();
    QVERIFY(checks.size() > 20);
    for (auto it = checks.cbegin(); it != checks.cend(); ++it) {
        QVERIFY2(builtInCatalogue().model(it.key()), qPrintable(it.key()));
        QVERIFY2(it.value() <= QDate(2026, 11, 30), qPrintable(it.key()));
    }
}

PENNYBENCH_TEST(TestPriceAge)
#include "tst_priceage.moc"
