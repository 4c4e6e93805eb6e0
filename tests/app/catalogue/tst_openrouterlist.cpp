#include "app/catalogue/catalogueimport.h"
#include "tests/app/catalogue/acmecatalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;

/// The list of models that OpenRouter publishes, as a file of prices.
class TestOpenRouterList : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void readsWhatIsChargedForAToken_data();
    void readsWhatIsChargedForAToken();
    void leavesOutWhatCannotBeExpressed_data();
    void leavesOutWhatCannotBeExpressed();
    void changesOnlyTheModelsThatAreAskedThere();
    void addsModelsWithWhatTheyTake();

private:
    ImportedPrices m_list;
};

void TestOpenRouterList::initTestCase()
{
    const auto read = file(u"openrouter-models.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    m_list = *read;
    QCOMPARE(m_list.format, u"openrouter.ai"_s);
}

void TestOpenRouterList::readsWhatIsChargedForAToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PriceRow>("price");
    PriceRow cached = row(u"0.8", u"3");
    cached.cachedInput = perToken(u"0.2");
    QTest::newRow("a price of 0 for reasoning is no price of its own") << u"deepseek/deepseek-r1"_s << cached;
    PriceRow reasoning = row(u"1.25", u"10");
    reasoning.reasoning = perToken(u"12");
    QTest::newRow("reasoning has a price of its own") << u"acme/thinker"_s << reasoning;
    QTest::newRow("a free model costs nothing") << u"acme/free:free"_s << row(u"0", u"0");
}

void TestOpenRouterList::readsWhatIsChargedForAToken()
{
    QFETCH(QString, name);
    QFETCH(PriceRow, price);
    price.source = u"openrouter.ai"_s;
    price.confidence = u"A"_s;
    const auto model = std::ranges::find(m_list.models, name, &ImportedModel::name);
    QVERIFY(model != m_list.models.end());
    QCOMPARE(model->prices, QList<PriceRow>{price});
}

void TestOpenRouterList::leavesOutWhatCannotBeExpressed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Message>("reason");
    using namespace ImportNotes;
    QTest::newRow("a price for each request")
        << u"acme/by-request"_s << u"pricing.request"_s << chargedApart();
    QTest::newRow("a model that is chosen by the router")
        << u"openrouter/auto"_s << u"pricing.prompt"_s << notAPrice();
    QTest::newRow("a price that is a word") << u"acme/odd"_s << u"pricing.prompt"_s << notAPrice();
}

void TestOpenRouterList::leavesOutWhatCannotBeExpressed()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    QFETCH(Message, reason);
    QVERIFY(m_list.leftOut.contains(LeftOut{u"openrouter/"_s + name, field, reason}));
    QVERIFY(std::ranges::find(m_list.models, name, &ImportedModel::name) == m_list.models.end());
}

void TestOpenRouterList::changesOnlyTheModelsThatAreAskedThere()
{
    const CatalogueChanges changes = proposeChanges(builtInCatalogue(), m_list, today);
    QCOMPARE(changes.entries.size(), 1);
    const ModelEntry &changed = changes.entries.first();
    QCOMPARE(changed.id, u"openrouter/deepseek-r1"_s);
    const QList<PriceRow> known = builtInCatalogue().model(changed.id)->prices;
    QCOMPARE(changed.prices.size(), known.size() + 1);
    QCOMPARE(changed.prices.first().to.date(), today);
    QCOMPARE(changed.prices.last().from.date(), today);
    QCOMPARE(changes.checked, (QMap<QString, QDate>{{changed.id, today}}));
}

void TestOpenRouterList::addsModelsWithWhatTheyTake()
{
    Catalogue catalogue = builtInCatalogue();
    proposeChanges(catalogue, m_list, today, true).apply(catalogue);
    const ModelEntry *thinker = catalogue.model(u"openrouter/acme/thinker");
    QVERIFY(thinker);
    QVERIFY(thinker->reasoning);
    QCOMPARE(thinker->rules.rejects, QStringList{u"temperature"_s});
    QVERIFY(!catalogue.model(u"openrouter/acme/painter"));
}

PENNYBENCH_TEST(TestOpenRouterList)
#include "tst_openrouterlist.moc"
