#include "app/catalogue/cost.h"
#include "app/catalogue/pricejson.h"
#include "tests/app/catalogue/pricerows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// DeepSeek's V3 and V4.1 as an example of every kind of row.
QList<PriceRow> deepSeek()
{
    return {row(u"0.14", u"0.28", u"2024-12-26T00:00:00Z"_s, u"2025-02-08T16:00:00Z"_s),
        row(u"0.27", u"1.10", u"2025-02-08T16:00:00Z"_s, u"2025-09-05T16:00:00Z"_s),
        row(u"0.135", u"0.55", u"2025-02-26T16:30:00Z"_s, u"2025-09-05T16:00:00Z"_s, u"16:30-00:30"_s),
        row(u"0.15", u"0.60", u"2026-09-01T00:00:00Z"_s),
        row(u"0.30", u"1.20", u"2026-09-01T00:00:00Z"_s, {}, u"01:00-04:00,06:00-10:00"_s, u"Mon-Fri"_s)};
}

} // namespace

class TestCost : public QObject {
    Q_OBJECT

private slots:
    void readsMoneyExactly_data();
    void readsMoneyExactly();
    void refusesWhatIsNotAnAmount_data();
    void refusesWhatIsNotAnAmount();
    void addsUpWithoutRounding();
    void picksTheRowForTheTime_data();
    void picksTheRowForTheTime();
    void countsADayFromTheBeginningOfItsWindow_data();
    void countsADayFromTheBeginningOfItsWindow();
    void fitsNothingIfTheTimeCannotBeRead();
    void computesTheCostToThePicodollar_data();
    void computesTheCostToThePicodollar();
    void keepsTheRowThatMadeTheCost();
    void knowsNoCostIfSomethingIsUnknown_data();
    void knowsNoCostIfSomethingIsUnknown();
    void prefersTheChargeOfTheProvider();
    void marksTheCostOfEstimatedTokens();
    void pricesALongPromptAsAWhole();
    void pricesAPromptByTheHighestStepThatItExceeds_data();
    void pricesAPromptByTheHighestStepThatItExceeds();
    void chargesForTheModelThatAnswered_data();
    void chargesForTheModelThatAnswered();
    void chargesALocalMachineByTheHour();
    void writesAndReadsARowWithoutLoss();
};

void TestCost::readsMoneyExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("picodollars");
    QTest::addColumn<QString>("written");

    QTest::newRow("a whole amount") << u"12"_s << 12'000'000'000'000LL << u"12"_s;
    QTest::newRow("a price of a cached token") << u"0.0028"_s << 2'800'000'000LL << u"0.0028"_s;
    QTest::newRow("one pico-dollar") << u"0.000000000001"_s << 1LL << u"0.000000000001"_s;
    QTest::newRow("nothing") << u"0"_s << 0LL << u"0"_s;
    QTest::newRow("zeros at the end") << u"1.500"_s << 1'500'000'000'000LL << u"1.5"_s;
    QTest::newRow("a refund") << u"-0.25"_s << -250'000'000'000LL << u"-0.25"_s;
    QTest::newRow("the most that fits")
        << u"9223372.036854775807"_s << std::numeric_limits<qint64>::max() << u"9223372.036854775807"_s;
}

void TestCost::readsMoneyExactly()
{
    QFETCH(QString, text);
    const auto money = Money::fromDecimal(text);
    QVERIFY(money);
    QTEST(money->picodollars(), "picodollars");
    QTEST(money->toDecimal(), "written");
}

void TestCost::refusesWhatIsNotAnAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".", "1.", ".5", "1e3", "0x1", "1,5", " 1", "1 ", "+1", "$1",
             "1.0000000000001", "9223372.036854775808", "99999999999999999999", "nan", "--1", "1.2.3"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << u"١"_s;
}

void TestCost::refusesWhatIsNotAnAmount()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text));
}

void TestCost::addsUpWithoutRounding()
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += *Money::fromDecimal(u"0.001");
    QCOMPARE(sum.toDecimal(), u"1"_s);
}

void TestCost::picksTheRowForTheTime_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("input");

    QTest::newRow("before the first row there is no price") << u"2024-12-25T23:59:59Z"_s << QString();
    QTest::newRow("from is inclusive") << u"2024-12-26T00:00:00Z"_s << u"0.14"_s;
    QTest::newRow("one second before the change") << u"2025-02-08T15:59:59Z"_s << u"0.14"_s;
    QTest::newRow("to is exclusive") << u"2025-02-08T16:00:00Z"_s << u"0.27"_s;
    QTest::newRow("before the first night at half price") << u"2025-02-26T00:10:00Z"_s << u"0.27"_s;
    QTest::newRow("the window begins") << u"2025-03-01T16:30:00Z"_s << u"0.135"_s;
    QTest::newRow("the window crosses midnight") << u"2025-03-02T00:29:59Z"_s << u"0.135"_s;
    QTest::newRow("the window ends") << u"2025-03-02T00:30:00Z"_s << u"0.27"_s;
    QTest::newRow("a moment given in another zone") << u"2025-03-02T08:29:59+08:00"_s << u"0.135"_s;
    QTest::newRow("between two rows there is no price") << u"2026-01-01T00:00:00Z"_s << QString();
    QTest::newRow("a weekday's first window") << u"2026-11-23T01:00:00Z"_s << u"0.3"_s;
    QTest::newRow("between two windows") << u"2026-11-23T05:00:00Z"_s << u"0.15"_s;
    QTest::newRow("a weekday's second window") << u"2026-11-23T09:59:59Z"_s << u"0.3"_s;
    QTest::newRow("the same hour on a Saturday") << u"2026-11-28T09:00:00Z"_s << u"0.15"_s;
}

void TestCost::picksTheRowForTheTime()
{
    QFETCH(QString, moment);
    const QList<PriceRow> rows = deepSeek();
    const PriceRow *found = priceAt(rows, QDateTime::fromString(moment, Qt::ISODate));
    QTEST(found ? perMillionTokens(found->input) : QString(), "input");
    QList<PriceRow> reversed = rows;
    std::reverse(reversed.begin(), reversed.end());
    const PriceRow *again = priceAt(reversed, QDateTime::fromString(moment, Qt::ISODate));
    QTEST(again ? perMillionTokens(again->input) : QString(), "input");
}

void TestCost::countsADayFromTheBeginningOfItsWindow_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("fits");

    QTest::newRow("Friday's window late on Friday") << u"Fri"_s << u"2026-11-27T23:00:00Z"_s << true;
    QTest::newRow("Friday's window early on Saturday") << u"Fri"_s << u"2026-11-28T00:10:00Z"_s << true;
    QTest::newRow("Thursday's rest on Friday") << u"Fri"_s << u"2026-11-27T00:10:00Z"_s << false;
    QTest::newRow("Sunday's rest on Monday, week-end only")
        << u"Sat,Sun"_s << u"2026-11-23T00:10:00Z"_s << true;
    QTest::newRow("Monday night, week-end only") << u"Sat,Sun"_s << u"2026-11-23T23:00:00Z"_s << false;
    QTest::newRow("days over the end of the week") << u"Fri-Mon"_s << u"2026-11-29T23:00:00Z"_s << true;
    QTest::newRow("days over the end of the week, outside")
        << u"Fri-Mon"_s << u"2026-11-25T23:00:00Z"_s << false;
}

void TestCost::countsADayFromTheBeginningOfItsWindow()
{
    QFETCH(QString, days);
    QFETCH(QString, moment);
    const QList<PriceRow> rows{row(u"1", u"1", {}, {}, u"22:00-00:30"_s, days)};
    QTEST(priceAt(rows, QDateTime::fromString(moment, Qt::ISODate)) != nullptr, "fits");
}

void TestCost::fitsNothingIfTheTimeCannotBeRead()
{
    const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    for (const QString &window :
        {u"noon"_s, u"12:00"_s, u"12:00-12:00"_s, u"11:00-25:00"_s, u"11:60-13:00"_s, u"11:00-13:00,"_s})
        QVERIFY2(!priceAt({row(u"1", u"1", {}, {}, window)}, noon), qPrintable(window));
    for (const QString &days : {u"Monday"_s, u"Mon-"_s, u"Mon,,Tue"_s})
        QVERIFY2(!priceAt({row(u"1", u"1", {}, {}, {}, days)}, noon), qPrintable(days));
}

void TestCost::computesTheCostToThePicodollar_data()
{
    QTest::addColumn<TokenUsage>("usage");
    QTest::addColumn<QString>("cost");

    const auto usage = [](qint64 prompt, std::optional<qint64> cached, std::optional<qint64> written,
                           qint64 completion) {
        return TokenUsage{
            .prompt = prompt, .cached = cached, .cacheWrite = written, .completion = completion};
    };
    QTest::newRow("one token in") << usage(1, {}, {}, 0) << u"0.00000055"_s;
    QTest::newRow("in and out") << usage(1000, {}, {}, 500) << u"0.001645"_s;
    QTest::newRow("a part from the cache") << usage(1000, 900, {}, 500) << u"0.001276"_s;
    QTest::newRow("all from the cache") << usage(1000, 1000, 0, 0) << u"0.00014"_s;
    QTest::newRow("a part into the cache") << usage(1000, 0, 100, 0) << u"0.00056375"_s;
    QTest::newRow("more cached than sent counts the cached ones") << usage(10, 20, {}, 0) << u"0.0000028"_s;
    QTest::newRow("an empty answer to nothing") << usage(0, {}, {}, 0) << u"0"_s;
}

void TestCost::computesTheCostToThePicodollar()
{
    QFETCH(TokenUsage, usage);
    PriceRow r1 = row(u"0.55", u"2.19");
    r1.cachedInput = perToken(u"0.14");
    r1.cacheWrite = perToken(u"0.6875");
    const auto cost = costOf(usage, {r1}, QDateTime::currentDateTimeUtc());
    QVERIFY(cost);
    QTEST(cost->amount.toDecimal(), "cost");
    QVERIFY(!cost->chargedByProvider && !cost->estimated);
}

void TestCost::keepsTheRowThatMadeTheCost()
{
    const QDateTime night(QDate(2025, 3, 1), QTime(20, 0), Qt::UTC);
    const auto cost = costOf({.prompt = 10, .completion = 10}, deepSeek(), night);
    QVERIFY(cost);
    QCOMPARE(cost->row, deepSeek().at(2));
}

void TestCost::knowsNoCostIfSomethingIsUnknown_data()
{
    QTest::addColumn<TokenUsage>("usage");
    QTest::addColumn<QList<PriceRow>>("rows");

    const TokenUsage usage{.prompt = 10, .completion = 10};
    const QList<PriceRow> priced{row(u"1", u"1")};
    PriceRow outputUnknown = row(u"1", u"1");
    outputUnknown.output.reset();
    QTest::newRow("no row") << usage << QList<PriceRow>();
    QTest::newRow("no row for the moment")
        << usage << QList<PriceRow>{row(u"1", u"1", u"2999-01-01T00:00:00Z"_s)};
    QTest::newRow("no price of the output") << usage << QList<PriceRow>{outputUnknown};
    QTest::newRow("no input tokens") << TokenUsage{.completion = 10} << priced;
    QTest::newRow("no output tokens") << TokenUsage{.prompt = 10} << priced;
    QTest::newRow("nothing about tokens") << TokenUsage() << priced;
    QTest::newRow("a negative count") << TokenUsage{.prompt = 10, .completion = -1} << priced;
    QTest::newRow("more than fits") << TokenUsage{.prompt = std::numeric_limits<qint64>::max(),
        .completion = 1} << priced;
}

void TestCost::knowsNoCostIfSomethingIsUnknown()
{
    QFETCH(TokenUsage, usage);
    QFETCH(QList<PriceRow>, rows);
    QVERIFY(!costOf(usage, rows, QDateTime::currentDateTimeUtc()));
}

void TestCost::prefersTheChargeOfTheProvider()
{
    const TokenUsage usage{.prompt = 10, .completion = 10, .chargedPicodollars = 123};
    const auto cost = costOf(usage, {row(u"1", u"1")}, QDateTime::currentDateTimeUtc());
    QVERIFY(cost);
    QCOMPARE(cost->amount.picodollars(), 123);
    QVERIFY(cost->chargedByProvider);
    QVERIFY(!cost->row);
}

void TestCost::marksTheCostOfEstimatedTokens()
{
    const auto cost = costOf({.prompt = 10, .completion = 10, .estimated = true}, {row(u"1", u"1")},
        QDateTime::currentDateTimeUtc());
    QVERIFY(cost && cost->estimated);
}

void TestCost::pricesALongPromptAsAWhole()
{
    PriceRow haiku = row(u"0.10", u"0.50");
    haiku.cachedInput = perToken(u"0.01");
    haiku.longPrompts = {LongPromptTier{.abovePromptTokens = 100'000,
        .input = perToken(u"0.50"),
        .cachedInput = perToken(u"0.05"),
        .output = perToken(u"2.50")}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(costOf({.prompt = 100'000, .completion = 1000}, {haiku}, now)->amount.toDecimal(), u"0.0105"_s);
    QCOMPARE(
        costOf({.prompt = 100'001, .completion = 1000}, {haiku}, now)->amount.toDecimal(), u"0.0525005"_s);
    QCOMPARE(
        costOf({.prompt = 200'000, .cached = 100'000, .completion = 0}, {haiku}, now)->amount.toDecimal(),
        u"0.055"_s);
}

void TestCost::pricesAPromptByTheHighestStepThatItExceeds_data()
{
    QTest::addColumn<TokenUsage>("usage");
    QTest::addColumn<QString>("cost");
    const auto usage = [](qint64 prompt, std::optional<qint64> cached, qint64 completion) {
        return TokenUsage{.prompt = prompt, .cached = cached, .completion = completion};
    };
    QTest::newRow("at the first step") << usage(128'000, {}, 10) << u"0.12804"_s;
    QTest::newRow("a token above it") << usage(128'001, {}, 10) << u"0.256082"_s;
    QTest::newRow("at the second step") << usage(512'000, {}, 10) << u"1.02408"_s;
    QTest::newRow("a token above it, too") << usage(512'001, {}, 10) << u"1.536123"_s;
    QTest::newRow("far above") << usage(2'000'000, {}, 0) << u"6"_s;
    QTest::newRow("cached tokens count for the length") << usage(128'001, 128'000, 0) << u"0.025602"_s;
    QTest::newRow("a step that has no price of its own for cached tokens")
        << usage(512'001, 512'000, 0) << u"1.536003"_s;
    QTest::newRow("output tokens do not count towards the length") << usage(1, {}, 900'000) << u"3.600001"_s;
}

void TestCost::pricesAPromptByTheHighestStepThatItExceeds()
{
    QFETCH(TokenUsage, usage);
    PriceRow stepped = row(u"1", u"4");
    stepped.cachedInput = perToken(u"0.1");
    const LongPromptTier first{.abovePromptTokens = 128'000,
        .input = perToken(u"2"),
        .cachedInput = perToken(u"0.2"),
        .output = perToken(u"8")};
    const LongPromptTier second{
        .abovePromptTokens = 512'000, .input = perToken(u"3"), .output = perToken(u"12")};
    for (const QList<LongPromptTier> &steps : {QList{first, second}, QList{second, first}}) {
        stepped.longPrompts = steps;
        const auto cost = costOf(usage, {stepped}, QDateTime::currentDateTimeUtc());
        QVERIFY(cost);
        QTEST(cost->amount.toDecimal(), "cost");
    }
}

void TestCost::chargesForTheModelThatAnswered_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("billed"); // id
    QTest::newRow("the one that was asked") << u"old"_s << u"p/old"_s;
    QTest::newRow("nobody says") << QString() << u"p/old"_s;
    QTest::newRow("its successor") << u"new"_s << u"p/new"_s;
    QTest::newRow("a version of it that the catalogue does not know") << u"old-2025-01-20"_s << u"p/old"_s;
    QTest::newRow("one of another provider") << u"far"_s << u"p/old"_s;
    QTest::newRow("one without a price for the moment") << u"later"_s << u"p/old"_s;
}

void TestCost::chargesForTheModelThatAnswered()
{
    QFETCH(QString, served);
    const auto model = [](const QString &provider, const QString &name, const PriceRow &price) {
        return ModelEntry{
            .id = provider + u'/' + name, .provider = provider, .apiName = name, .prices = {price}};
    };
    Catalogue known;
    const ModelEntry asked = model(u"p"_s, u"old"_s, row(u"1", u"1"));
    for (const ModelEntry &entry :
        {asked, model(u"p"_s, u"new"_s, row(u"2", u"2")), model(u"q"_s, u"far"_s, row(u"3", u"3")),
            model(u"p"_s, u"later"_s, row(u"4", u"4", u"2999-01-01T00:00:00Z"_s))})
        known.put(entry);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTEST(billedModel(asked, served, &known, now).id, "billed");
    QCOMPARE(billedModel(asked, served, nullptr, now).id, asked.id);
}

void TestCost::chargesALocalMachineByTheHour()
{
    using namespace std::chrono_literals;
    QCOMPARE(costOfTime(*Money::fromDecimal(u"0.36"), 1s).toDecimal(), u"0.0001"_s);
    QCOMPARE(costOfTime(*Money::fromDecimal(u"9000000"), 1h).toDecimal(), u"9000000"_s);
    QCOMPARE(costOfTime(*Money::fromDecimal(u"1"), -5s).toDecimal(), u"0"_s);

    ModelEntry model;
    ProviderEntry provider;
    const TokenUsage usage{.prompt = 10, .completion = 10};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!costOfAnswer(usage, model, &provider, now, 1s));
    QVERIFY(!costOfAnswer(usage, model, nullptr, now, 1s));
    provider.pricePerHour = Money::fromDecimal(u"0.36");
    QCOMPARE(costOfAnswer(usage, model, &provider, now, 10s)->amount.toDecimal(), u"0.001"_s);
    model.prices = {row(u"1", u"1")};
    QCOMPARE(costOfAnswer(usage, model, &provider, now, 10s)->amount.toDecimal(), u"0.00002"_s);
}

void TestCost::writesAndReadsARowWithoutLoss()
{
    PriceRow full = row(u"0.003625", u"0.87", u"2026-04-26T01:02:03Z"_s, u"2026-08-16T16:00:00Z"_s,
        u"16:30-00:30"_s, u"Mon-Fri"_s);
    full.cachedInput = perToken(u"0.000001");
    full.cacheWrite = perToken(u"1.25");
    full.longPrompts = {
        LongPromptTier{272'000, perToken(u"2"), perToken(u"0.2"), perToken(u"2.5"), perToken(u"9")}};
    PriceRow staircase = full;
    staircase.longPrompts += LongPromptTier{900'000, perToken(u"3"), {}, {}, perToken(u"0.000001")};
    full.source = u"a page"_s;
    full.confidence = u"A"_s;
    PriceRow outputUnknown = row(u"0.75", u"1");
    outputUnknown.output.reset();
    for (const PriceRow &priced : {full, staircase, row(u"1", u"2"), outputUnknown}) {
        const auto read = priceRowFromJson(toJson(priced), u"x"_s);
        QVERIFY(read);
        QCOMPARE(*read, priced);
    }
}

PENNYBENCH_TEST(TestCost)
#include "tst_cost.moc"
