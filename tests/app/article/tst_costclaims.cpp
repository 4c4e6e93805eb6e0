#include "app/article/claimwords.h"
#include "tests/app/article/claimtables.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

/// Parts of claims about costs, spread and facts.
class TestCostClaims : public QObject {
    Q_OBJECT

private slots:
    void aCostRatioIsDecidedByItsWholeInterval_data();
    void aCostRatioIsDecidedByItsWholeInterval();
    void withoutAPriceThereIsNoCostRatio();
    void spreadIsDecidedFromFiveTrialsOn_data();
    void spreadIsDecidedFromFiveTrialsOn();
    void listPricesStandBesideTheVerdict();
    void factsDecideWhatNoAnswerCan();
};

void TestCostClaims::aCostRatioIsDecidedByItsWholeInterval_data()
{
    QTest::addColumn<QList<double>>("costs");
    QTest::addColumn<QString>("other");
    QTest::addColumn<ClaimVerdict>("verdict");
    QTest::addColumn<double>("ratio");
    QTest::newRow("half") << QList<double>{0.5, 1, 9} << u"b"_s << ClaimVerdict::Supported << 0.5;
    QTest::newRow("less than the range")
        << QList<double>{0.2, 1, 9} << u"b"_s << ClaimVerdict::NotSupported << 0.2;
    QTest::newRow("more than the range")
        << QList<double>{2, 1, 9} << u"b"_s << ClaimVerdict::NotSupported << 2.0;
    QTest::newRow("on its edge") << QList<double>{0.4, 1, 9} << u"b"_s << ClaimVerdict::NotEnoughEvidence
                                 << 0.4;
    QTest::newRow("against the cheapest of the others")
        << QList<double>{0.5, 9, 1} << QString() << ClaimVerdict::Supported << 0.5;
}

void TestCostClaims::aCostRatioIsDecidedByItsWholeInterval()
{
    QFETCH(const QList<double>, costs);
    QFETCH(const QString, other);
    QFETCH(const ClaimVerdict, verdict);
    QFETCH(const double, ratio);
    for (const CostPer per : {CostPer::Answer, CostPer::Correct}) {
        const ClaimPart part{.kind = ClaimKind::CostRatio,
            .model = u"a"_s,
            .other = other,
            .low = 0.4,
            .high = 0.6,
            .per = per};
        const PartResult result = testedPart(part, priced(costs));
        QCOMPARE(result.verdict, verdict);
        QVERIFY(std::abs(*result.evidence.value / ratio - 1) < 0.02);
        QVERIFY(*result.evidence.low <= *result.evidence.value);
        QVERIFY(*result.evidence.high >= *result.evidence.value);
    }
}

void TestCostClaims::withoutAPriceThereIsNoCostRatio()
{
    AnswerTable table = priced({1, 2});
    for (int p = 0; p < 20; ++p)
        table.at(p, 1).priced = table.at(p, 1).cost = 0;
    const PartResult result = testedPart(
        {.kind = ClaimKind::CostRatio, .model = u"a"_s, .other = u"b"_s, .low = 0.4, .high = 0.6}, table);
    QCOMPARE(result.verdict, ClaimVerdict::NotEnoughEvidence);
    QVERIFY(!result.evidence.value && !result.why.isEmpty());
}

void TestCostClaims::spreadIsDecidedFromFiveTrialsOn_data()
{
    QTest::addColumn<QList<QStringList>>("trials");
    QTest::addColumn<ClaimVerdict>("verdict");
    QTest::addColumn<int>("moreTrials");
    const QStringList same{u"11111"_s, u"00000"_s, u"11111"_s};
    const QStringList mixed{u"10101"_s, u"11000"_s, u"00110"_s};
    QTest::newRow("steadier than the others")
        << QList<QStringList>{same, mixed, mixed} << ClaimVerdict::Supported << 0;
    QTest::newRow("less steady") << QList<QStringList>{mixed, same, same} << ClaimVerdict::NotSupported << 0;
    QTest::newRow("as steady") << QList<QStringList>{mixed, mixed, mixed} << ClaimVerdict::NotEnoughEvidence
                               << 0;
    QTest::newRow("asked once") << QList<QStringList>{{u"1"_s}, {u"0"_s}, {u"0"_s}}
                                << ClaimVerdict::NotEnoughEvidence << 4;
    QTest::newRow("asked four times")
        << QList<QStringList>{{u"1111"_s}, {u"0101"_s}, {u"0101"_s}} << ClaimVerdict::NotEnoughEvidence << 1;
}

void TestCostClaims::spreadIsDecidedFromFiveTrialsOn()
{
    QFETCH(const QList<QStringList>, trials);
    QFETCH(const ClaimVerdict, verdict);
    QFETCH(const int, moreTrials);
    const PartResult result = testedPart({.kind = ClaimKind::Steady, .model = u"a"_s}, repeated(trials));
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.needs.trials, moreTrials);
    QCOMPARE(result.neverChanged.has_value(), moreTrials == 0);
    if (verdict == ClaimVerdict::Supported)
        QCOMPARE(result.neverChanged->estimate, 1.0);
}

void TestCostClaims::listPricesStandBesideTheVerdict()
{
    AnswerTable table = priced({0.5, 1});
    const AssignedRoles roles{{u"o3-mini"_s, u"a"_s}, {u"o1-mini"_s, u"b"_s}};
    const ClaimResult result =
        testClaims({articleClaims().at(4)}, table, Casting(table, builtInArticle(), roles), builtInArticle())
            .first();
    QCOMPARE(result.claim.id, u"o3-mini-half"_s);
    QCOMPARE(result.verdict, ClaimVerdict::Supported);
    QVERIFY(std::abs(*result.parts.at(0).evidence.value - 1.1 / 3) < 1e-9);
    QCOMPARE(result.parts.at(0).verdict, ClaimVerdict::NotSupported);
    QCOMPARE(*result.parts.at(1).evidence.value, 1.0);
    QVERIFY(!result.parts.at(0).part.counts && !result.parts.at(1).part.counts);
    QVERIFY(result.parts.at(0).evidence.published && !result.parts.at(0).evidence.low);
    QCOMPARE(result.parts.at(0).sources.size(), qsizetype(2));
    QCOMPARE(lessonOf(result.claim).id, u"article.price-and-cost-differ"_s);
}

void TestCostClaims::factsDecideWhatNoAnswerCan()
{
    const ClaimResult open = tested(articleClaims().at(5), AnswerTable());
    QCOMPARE(open.verdict, ClaimVerdict::Supported);
    QCOMPARE(open.published.size(), qsizetype(4));
    const ClaimResult cost = tested(articleClaims().at(6), AnswerTable());
    QCOMPARE(cost.verdict, ClaimVerdict::Supported);
    QVERIFY(std::abs(*cost.parts.first().evidence.low - 500 / 5.6) < 1e-9);
    QVERIFY(std::abs(*cost.parts.first().evidence.high - 1600 / 5.6) < 1e-9);

    ArticleData contradicting = builtInArticle();
    Fact other = *contradicting.fact(u"open-o3-mini");
    other.id = u"other"_s;
    other.open = true;
    contradicting.facts += other;
    Claim claim = articleClaims().at(5);
    claim.parts = {claim.parts.at(2)};
    claim.parts.first().facts += u"other"_s;
    const AnswerTable none;
    QCOMPARE(testClaims({claim}, none, Casting(none, contradicting), contradicting).first().verdict,
        ClaimVerdict::NotEnoughEvidence);
    claim.parts.first().facts = {u"missing"_s};
    const ClaimResult missing = tested(claim, none);
    QCOMPARE(missing.verdict, ClaimVerdict::NotEnoughEvidence);
    QCOMPARE(missing.parts.first().why.id, u"article.no-fact"_s);
}

PENNYBENCH_TEST(TestCostClaims)
#include "tst_costclaims.moc"
