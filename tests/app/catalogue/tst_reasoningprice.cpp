#include "app/catalogue/catalogueimport.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/cost.h"
#include "tests/app/catalogue/acmecatalogue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace std::chrono_literals;

/// Reasoning tokens may have their own price.
class TestReasoningPrice : public QObject {
    Q_OBJECT

private slots:
    void keepsAPriceOfReasoning_data();
    void keepsAPriceOfReasoning();
    void pricesReasoningSeparately_data();
    void pricesReasoningSeparately();
    void aReasoningPriceNeedsAnOutputPrice();
};

void TestReasoningPrice::keepsAPriceOfReasoning_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shortPrompt"); // 1000 tokens, 100 of 300 of them reasoning
    QTest::addColumn<QString>("longPrompt"); // 3000 tokens
    QTest::newRow("models.dev") << modelsDevWith(R"("cost": {"input": 1, "output": 2, "reasoning": 7})")
                                << u"0.0021"_s << u"0.0041"_s;
    QTest::newRow("models.dev, in a step")
        << modelsDevWith(R"("cost": {"input": 1, "output": 2, "reasoning": 7, "tiers": [
            {"tier": {"type": "context", "size": 2000}, "input": 2, "output": 4, "reasoning": 9}]})")
        << u"0.0021"_s << u"0.0077"_s;
    QTest::newRow("genai-prices") << genaiWith(
        R"("prices": {"input_mtok": 1, "output_mtok": 2, "output_reasoning_mtok": 7})")
                                  << u"0.0021"_s << u"0.0041"_s;
    QTest::newRow("genai-prices, with a step") << genaiWith(R"("prices": {"input_mtok": 1, "output_mtok": 2,
            "output_reasoning_mtok": {"base": 7, "tiers": [{"start": 2000, "price": 9}]}})")
                                               << u"0.0021"_s << u"0.0043"_s;
    QTest::newRow("genai-prices, of text")
        << genaiWith(R"("prices": {"input_text_mtok": 1, "output_text_mtok": 2, "output_mtok": 50,
            "output_text_reasoning_mtok": 7})")
        << u"0.0021"_s << u"0.0041"_s;
}

void TestReasoningPrice::keepsAPriceOfReasoning()
{
    QFETCH(QByteArray, json);
    Catalogue own;
    proposeChanges(before(), *readImportedPrices(json, u"f"_s), today).apply(own);
    const auto read = readCatalogue(toJson(own), u"own"_s, before());
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    const auto cost = [&](qint64 prompt) {
        const TokenUsage usage{.prompt = prompt, .completion = 300, .reasoning = 100};
        return costOf(usage, read->model(u"acme/steady")->prices, QDateTime(today, QTime(12, 0), Qt::UTC))
            ->amount.toDecimal();
    };
    QTEST(cost(1000), "shortPrompt");
    QTEST(cost(3000), "longPrompt");
}

void TestReasoningPrice::pricesReasoningSeparately_data()
{
    QTest::addColumn<std::optional<qint64>>("counted");
    QTest::addColumn<qint64>("seen");
    QTest::addColumn<QString>("cost"); // of 100 tokens in and 1000 out
    QTest::addColumn<bool>("estimated");
    const auto counted = [](qint64 tokens) { return std::optional(tokens); };
    const std::optional<qint64> nothing;
    QTest::newRow("none") << counted(0) << qint64(0) << u"0.00124"_s << false;
    QTest::newRow("a part") << counted(600) << qint64(0) << u"0.00292"_s << false;
    QTest::newRow("all") << counted(1000) << qint64(0) << u"0.00404"_s << false;
    QTest::newRow("more than the whole counts as all") << counted(2000) << qint64(0) << u"0.00404"_s << false;
    QTest::newRow("counted, and shown in part") << counted(600) << qint64(90) << u"0.00292"_s << false;
    QTest::newRow("neither counted nor shown") << nothing << qint64(0) << u"0.00124"_s << false;
    QTest::newRow("shown and not counted") << nothing << qint64(600) << u"0.00292"_s << true;
    QTest::newRow("more shown than counted in all") << nothing << qint64(6000) << u"0.00404"_s << true;
}

void TestReasoningPrice::pricesReasoningSeparately()
{
    QFETCH(std::optional<qint64>, counted);
    QFETCH(qint64, seen);
    QFETCH(bool, estimated);
    ModelEntry model;
    model.prices = {row(u"0.4", u"1.2")};
    const TokenUsage usage{.prompt = 100, .completion = 1000, .reasoning = counted};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Without its own price, a reasoning token costs what an output token costs.
    const auto plain = costOfAnswer(usage, model, nullptr, now, 1s, seen);
    QCOMPARE(plain->amount.toDecimal(), u"0.00124"_s);
    QVERIFY(!plain->estimated);
    model.prices.first().reasoning = perToken(u"4");
    const auto cost = costOfAnswer(usage, model, nullptr, now, 1s, seen);
    QTEST(cost->amount.toDecimal(), "cost");
    QCOMPARE(cost->estimated, estimated);
}

void TestReasoningPrice::aReasoningPriceNeedsAnOutputPrice()
{
    const auto read = readCatalogue(
        R"({"format": "pennybench-catalogue", "version": 1, "models": [{"id": "acme/x", "provider": "acme",
            "api_name": "x", "name": "X", "prices": [{"input": "1", "reasoning": "4"}]}]})",
        u"own"_s, before());
    QVERIFY(!read);
    QCOMPARE(read.error().field, u"models[0].prices[0].reasoning"_s);
}

PENNYBENCH_TEST(TestReasoningPrice)
#include "tst_reasoningprice.moc"
