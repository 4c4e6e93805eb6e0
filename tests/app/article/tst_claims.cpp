#include "app/article/articledata.h"
#include "app/article/claim.h"
#include "app/article/margins.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;

class TestClaims : public QObject {
    Q_OBJECT

private slots:
    void theSevenClaimsHaveTheirIds();
    void everyFigureOfAClaimIsThere();
    void aMarginIsChangedInEveryPart();
    void marginsAreReadBackAsTheyWereKept();
    void theArticlesClaimsAreReadBackAsTheyAre();
    void aClaimOfOnesOwnIsRead_data();
    void aClaimOfOnesOwnIsRead();
    void aClaimIsRefused_data();
    void aClaimIsRefused();
};

namespace {

QByteArray fileOf(const QByteArray &claims)
{
    return R"({"format": "pennybench-claims", "version": 1, "claims": [)" + claims + "]}";
}

QByteArray bytesOf(const QList<Claim> &claims)
{
    return QJsonDocument(toJson(claims)).toJson();
}

} // namespace

void TestClaims::theSevenClaimsHaveTheirIds()
{
    QStringList ids;
    for (const Claim &claim : articleClaims())
        ids += claim.id;
    QCOMPARE(ids,
        (QStringList{QStringLiteral("r1-maths-code"), QStringLiteral("o3-mini-steady"),
            QStringLiteral("gemini-cost-language"), QStringLiteral("v3-par"), QStringLiteral("o3-mini-half"),
            QStringLiteral("open"), QStringLiteral("announced-cost")}));
}

void TestClaims::everyFigureOfAClaimIsThere()
{
    for (const Claim &claim : articleClaims()) {
        QVERIFY2(!claim.published.isEmpty(), qPrintable(claim.id));
        for (const QString &id : claim.published)
            QVERIFY2(builtInArticle().fact(id), qPrintable(id));
        for (const ClaimPart &part : claim.parts) {
            for (const QString &id : part.facts)
                QVERIFY2(builtInArticle().fact(id), qPrintable(id));
            for (const QString &role : {part.model, part.other})
                QVERIFY2(role.isEmpty() || builtInArticle().systemCalled(role), qPrintable(role));
        }
    }
}

void TestClaims::aMarginIsChangedInEveryPart()
{
    for (const ClaimPart &part : withMargin(articleClaims().first(), {.points = 0.03}).parts)
        QCOMPARE(part.margin, 0.03);
    for (const ClaimPart &part : withMargin(articleClaims().at(4), {.low = 0.3, .high = 0.7}).parts) {
        QCOMPARE(part.low, 0.3);
        QCOMPARE(part.high, 0.7);
    }
    const Claim steady = withMargin(articleClaims().at(1), {.points = 0.02, .trials = 7});
    QCOMPARE(steady.parts.last().trials, 7);
    QCOMPARE(steady.parts.last().margin, 0.0);
    QCOMPARE(marginOf(steady), (Margin{.points = 0.02, .trials = 7}));
}

void TestClaims::marginsAreReadBackAsTheyWereKept()
{
    const Margins margins{{QStringLiteral("r1-maths-code"), {.points = 0.03}},
        {QStringLiteral("o3-mini-half"), {.low = 0.3, .high = 0.7}},
        {QStringLiteral("o3-mini-steady"), {.points = 0, .trials = 3}}};
    QCOMPARE(marginsFromJson(marginsJson(margins)), margins);
    QVERIFY(marginsJson({}).isEmpty());
    QVERIFY(marginsFromJson("no JSON").isEmpty());
    QVERIFY(
        marginsFromJson(R"({"a": {"points": 2}, "b": {"low": 3, "high": 1}, "c": {"trials": 1}})").isEmpty());
    QCOMPARE(withMargins(articleClaims(), margins).at(4).parts.last().high, 0.7);
}

void TestClaims::theArticlesClaimsAreReadBackAsTheyAre()
{
    const auto again = readClaims(bytesOf(articleClaims()), QStringLiteral("c.json"));
    QVERIFY2(again, again ? "" : qPrintable(again.error().describe()));
    QCOMPARE(*again, articleClaims());
}

void TestClaims::aClaimOfOnesOwnIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ClaimPart>("part");
    const QString c = QStringLiteral("c");
    QTest::newRow("A beats B at code by 5 points")
        << QByteArray(R"({"id":"c","kind":"better","model":"a","other":"b","category":"code","margin":0.05})")
        << ClaimPart{.name = c,
               .kind = ClaimKind::Better,
               .model = QStringLiteral("a"),
               .other = QStringLiteral("b"),
               .category = QStringLiteral("code"),
               .margin = 0.05};
    QTest::newRow("C costs less than half of D per correct answer")
        << QByteArray(R"({"id":"c","kind":"cost_ratio","model":"c","other":"d","high":0.5,"per":"correct"})")
        << ClaimPart{.name = c,
               .kind = ClaimKind::CostRatio,
               .model = QStringLiteral("c"),
               .other = QStringLiteral("d"),
               .low = 0,
               .high = 0.5,
               .per = CostPer::Correct};
    QTest::newRow("E is steadier than F")
        << QByteArray(R"({"id":"c","kind":"steady","model":"e","other":"f"})")
        << ClaimPart{.name = c,
               .kind = ClaimKind::Steady,
               .model = QStringLiteral("e"),
               .other = QStringLiteral("f")};
    QTest::newRow("on a par within the usual 5 points")
        << QByteArray(R"({"id":"c","kind":"par","model":"e"})")
        << ClaimPart{.name = c, .kind = ClaimKind::Par, .model = QStringLiteral("e"), .margin = 0.05};
    QTest::newRow("strong at Vietnamese")
        << QByteArray(R"({"id":"c","kind":"strong","model":"e","category":"language:vi"})")
        << ClaimPart{.name = c,
               .kind = ClaimKind::Strong,
               .model = QStringLiteral("e"),
               .category = QStringLiteral("language:vi")};
}

void TestClaims::aClaimOfOnesOwnIsRead()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ClaimPart, part);
    const auto claims = readClaims(fileOf(json), QStringLiteral("c.json"));
    QVERIFY2(claims, claims ? "" : qPrintable(claims.error().describe()));
    QCOMPARE(claims->size(), qsizetype(1));
    QCOMPARE(claims->first().parts, QList<ClaimPart>{part});
    const auto again = readClaims(bytesOf(*claims), QStringLiteral("c.json"));
    QVERIFY(again);
    QCOMPARE(*again, *claims);
}

void TestClaims::aClaimIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("without an id") << QByteArray(R"({"kind":"strong","model":"a"})") << "claims[0].id";
    QTest::newRow("of no known kind")
        << QByteArray(R"({"id":"c","kind":"nice","model":"a"})") << "claims[0].kind";
    QTest::newRow("about nobody") << QByteArray(R"({"id":"c","kind":"strong"})") << "claims[0].model";
    QTest::newRow("better than nobody")
        << QByteArray(R"({"id":"c","kind":"better","model":"a"})") << "claims[0].other";
    QTest::newRow("with a margin in points")
        << QByteArray(R"({"id":"c","kind":"strong","model":"a","margin":5})") << "claims[0].margin";
    QTest::newRow("with a margin in words")
        << QByteArray(R"({"id":"c","kind":"strong","model":"a","margin":"5"})") << "claims[0].margin";
    QTest::newRow("about a cost without bounds")
        << QByteArray(R"({"id":"c","kind":"cost_ratio","model":"a","other":"b"})") << "claims[0].high";
    QTest::newRow("with bounds the wrong way round")
        << QByteArray(R"({"id":"c","kind":"cost_ratio","model":"a","other":"b","low":0.6,"high":0.4})")
        << "claims[0].high";
    QTest::newRow("whose id another has")
        << QByteArray(R"({"id":"c","kind":"strong","model":"a"},{"id":"c","kind":"strong","model":"b"})")
        << "claims[1].id";
    QTest::newRow("per nothing that is known")
        << QByteArray(R"({"id":"c","kind":"cost_ratio","model":"a","high":1,"per":"token"})")
        << "claims[0].per";
}

void TestClaims::aClaimIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, field);
    const auto claims = readClaims(fileOf(json), QStringLiteral("c.json"));
    QVERIFY(!claims);
    QCOMPARE(claims.error().field, field);
}

PENNYBENCH_TEST(TestClaims)
#include "tst_claims.moc"
