#include "app/catalogue/importedprices.h"
#include "app/catalogue/matchclause.h"
#include "app/catalogue/pricejson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Qt::StringLiterals;

/// How the names and numbers of published price files are read.
class TestPriceFiles : public QObject {
    Q_OBJECT

private slots:
    void matchesNames_data();
    void matchesNames();
    void readsNumbersExactly_data();
    void readsNumbersExactly();
};

void TestPriceFiles::matchesNames_data()
{
    QTest::addColumn<QByteArray>("clause");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("matches");
    const auto add = [](const char *row, const char *clause, const QString &name, bool matches) {
        QTest::newRow(row) << QByteArray(clause) << name << matches;
    };
    add("equals", R"({"equals": "o3-mini"})", u"O3-mini"_s, true);
    add("equals something else", R"({"equals": "o3"})", u"o3-mini"_s, false);
    add("starts with", R"({"starts_with": "o3"})", u"o3-mini"_s, true);
    add("ends with", R"({"ends_with": "mini"})", u"o3-mini"_s, true);
    add("contains", R"({"contains": "-"})", u"o3-mini"_s, true);
    add("a pattern", R"({"regex": "^o3-mini(-\\d{8})?$"})", u"o3-mini"_s, true);
    add("a pattern with a date", R"({"regex": "^grok-4\\.3-\\d{8}$"})", u"grok-4.3-20260401"_s, true);
    add("a pattern that is broken", R"({"regex": "("})", u"o3-mini"_s, false);
    add("a pattern that takes long", R"({"regex": "^(o+)+x"})", u"oooooooooooooooooooooooooooooooooo"_s,
        false);
    add("one of two", R"({"or": [{"equals": "a"}, {"equals": "b"}]})", u"b"_s, true);
    add("both of two", R"({"and": [{"contains": "a"}, {"contains": "b"}]})", u"ab"_s, true);
    add("one of both", R"({"and": [{"contains": "a"}, {"contains": "b"}]})", u"a"_s, false);
    add("an empty or", R"({"or": []})", u"a"_s, false);
    add("an empty and", R"({"and": []})", u"a"_s, false);
    add("an unknown kind", R"({"like": "a"})", u"a"_s, false);
    add("an empty text", R"({"contains": ""})", u"a"_s, false);
    add("nothing", R"({})", u"a"_s, false);
}

void TestPriceFiles::matchesNames()
{
    QFETCH(QByteArray, clause);
    QFETCH(QString, name);
    QTEST(MatchClause(QJsonDocument::fromJson(clause).object()).matches(name), "matches");
}

void TestPriceFiles::readsNumbersExactly_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("perMillion");
    QTest::newRow("a plain price") << 0.55 << u"0.55"_s;
    QTest::newRow("a price of a cached token") << 0.003625 << u"0.003625"_s;
    QTest::newRow("the nearest double of 0.4 from below") << 0.39999999999999997 << u"0.4"_s;
    QTest::newRow("the smallest") << 0.000001 << u"0.000001"_s;
    QTest::newRow("free") << 0.0 << u"0"_s;
    QTest::newRow("the highest") << 100'000.0 << u"100000"_s;
    QTest::newRow("finer than that") << 0.0000005 << QString();
    QTest::newRow("negative") << -1.0 << QString();
    QTest::newRow("higher") << 100'000.5 << QString();
    QTest::newRow("not a number") << qQNaN() << QString();
    QTest::newRow("endless") << qInf() << QString();
}

void TestPriceFiles::readsNumbersExactly()
{
    QFETCH(double, number);
    const auto price = tokenPriceFromNumber(number);
    QTEST(price ? perMillionTokens(*price) : QString(), "perMillion");
}

PENNYBENCH_TEST(TestPriceFiles)
#include "tst_pricefiles.moc"
