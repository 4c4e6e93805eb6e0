#include "app/article/claimtest.h"
#include "app/article/claimwords.h"
#include "app/article/evidence.h"
#include "tests/app/article/tables.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

namespace {

ClaimResult tested(const Claim &claim, const AnswerTable &table)
{
    return testClaims({claim}, table, Casting(table, builtInArticle()), builtInArticle()).first();
}

PartResult testedPart(ClaimPart part, const AnswerTable &table)
{
    part.name = u"p"_s;
    return tested(Claim{.id = u"c"_s, .parts = {part}}, table).parts.first();
}

/// A line for each contestant, a character for each prompt: '1' right, '0' wrong, 'h' half, '-' undecided.
AnswerTable scored(const QStringList &lines, const QString &category = u"math"_s)
{
    AnswerTable table =
        emptyTable(static_cast<int>(lines.size()), static_cast<int>(lines.first().size()), category);
    for (int c = 0; c < lines.size(); ++c) {
        for (int p = 0; p < lines.at(c).size(); ++p) {
            const QChar mark = lines.at(c).at(p);
            if (mark != u'-')
                answer(table, p, c, mark == u'1' ? 1 : mark == u'h' ? 0.5 : 0);
        }
    }
    return table;
}

/// Every contestant's cost of an answer, the same for each of 20 prompts but for a little.
AnswerTable priced(const QList<double> &costs)
{
    AnswerTable table = emptyTable(static_cast<int>(costs.size()), 20);
    for (int c = 0; c < costs.size(); ++c) {
        for (int p = 0; p < 20; ++p)
            answer(table, p, c, 1, costs.at(c) * (1 + 0.01 * ((p * 7 + c * 3) % 5)));
    }
    return table;
}

/// Trials of each contestant on 30 prompts, as marks that are repeated prompt by prompt.
AnswerTable repeated(const QList<QStringList> &lines)
{
    AnswerTable table = emptyTable(static_cast<int>(lines.size()), 30);
    for (int c = 0; c < lines.size(); ++c) {
        for (int p = 0; p < 30; ++p) {
            for (const QChar mark : lines.at(c).at(p % lines.at(c).size()))
                answer(table, p, c, mark == u'1' ? 1 : 0);
            table.setTrials(std::max(table.trials(), static_cast<int>(table.at(p, c).scores.size())));
        }
    }
    return table;
}

const QString often = u"1111111011"_s.repeated(3);
const QString seldom = u"0100100001"_s.repeated(3);
const QString half = u"0110100110"_s.repeated(3);

} // namespace

class TestClaimTest : public QObject {
    Q_OBJECT

private slots:
    void aDifferenceIsDecidedByItsWholeInterval_data();
    void aDifferenceIsDecidedByItsWholeInterval();
    void theMiddleIsTheMeanOfTheOthersOnTheSamePrompt();
    void undecidedAnswersTakeNoPart();
    void aCostRatioIsDecidedByItsWholeInterval_data();
    void aCostRatioIsDecidedByItsWholeInterval();
    void withoutAPriceThereIsNoCostRatio();
    void spreadIsDecidedFromFiveTrialsOn_data();
    void spreadIsDecidedFromFiveTrialsOn();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void morePartsNeedWiderIntervals();
    void oneWrongPartMakesTheClaimWrong_data();
    void oneWrongPartMakesTheClaimWrong();
    void promptsOfSeveralCategoriesAddUp();
    void listPricesStandBesideTheVerdict();
    void factsDecideWhatNoAnswerCan();
    void theArticlesClaimsNeedNobody();
    void simulatedAnswersAreSaidToBeSo();
    void theWordsCarryTheFigures();
};

void TestClaimTest::aDifferenceIsDecidedByItsWholeInterval_data()
{
    QTest::addColumn<ClaimPart>("part");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<ClaimVerdict>("verdict");
    const ClaimPart strong{.kind = ClaimKind::Strong, .model = u"a"_s};
    const ClaimPart better{.kind = ClaimKind::Better, .model = u"a"_s, .other = u"b"_s, .margin = 0.05};
    const ClaimPart par{.kind = ClaimKind::Par, .model = u"a"_s, .margin = 0.05};
    const auto supported = ClaimVerdict::Supported;
    const auto wrong = ClaimVerdict::NotSupported;
    const auto open = ClaimVerdict::NotEnoughEvidence;
    QTest::newRow("strong: all of it above the middle")
        << strong << QStringList{often, seldom, half} << supported;
    QTest::newRow("strong: all of it below the middle")
        << strong << QStringList{seldom, often, half} << wrong;
    QTest::newRow("strong: on both sides") << strong << QStringList{half, often, seldom} << open;
    QTest::newRow("strong: in the middle exactly") << strong << QStringList{often, often, often} << open;
    QTest::newRow("better: ahead by more than the margin")
        << better << QStringList{often, seldom} << supported;
    QTest::newRow("better: behind") << better << QStringList{seldom, often} << wrong;
    ClaimPart muchBetter = better;
    muchBetter.margin = 0.6;
    QTest::newRow("better: ahead, and the margin lies in the interval")
        << muchBetter << QStringList{often, seldom} << open;
    QTest::newRow("par: ahead of the best") << par << QStringList{often, seldom, half} << supported;
    QTest::newRow("par: clearly behind, by less than the margin")
        << par << QStringList{u"1"_s.repeated(196) + u"0"_s.repeated(4), u"1"_s.repeated(200)} << supported;
    QTest::newRow("par: far behind the best") << par << QStringList{seldom, half, often} << wrong;
    QTest::newRow("par: as good, but the interval is wide") << par << QStringList{half, half, seldom} << open;
    QTest::newRow("always ahead by the same")
        << strong << QStringList{u"1111111111"_s, u"0000000000"_s} << supported;
    QTest::newRow("always ahead, on too few prompts") << strong << QStringList{u"1111"_s, u"0000"_s} << open;
}

void TestClaimTest::aDifferenceIsDecidedByItsWholeInterval()
{
    QFETCH(const ClaimPart, part);
    QFETCH(const QStringList, answers);
    QFETCH(const ClaimVerdict, verdict);
    const PartResult result = testedPart(part, scored(answers));
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.needs.isEmpty(), verdict != ClaimVerdict::NotEnoughEvidence);
    QCOMPARE(result.evidence.n, static_cast<int>(answers.first().size()));
}

void TestClaimTest::theMiddleIsTheMeanOfTheOthersOnTheSamePrompt()
{
    const PartResult result = testedPart(
        {.kind = ClaimKind::Strong, .model = u"a"_s}, scored({u"11111h"_s, u"110000"_s, u"h00001"_s}));
    // 1 - 0.75, 1 - 0.5, 1, 1, 1, 0.5 - 0.5
    QCOMPARE(*result.evidence.value, 3.75 / 6);
}

void TestClaimTest::undecidedAnswersTakeNoPart()
{
    const PartResult result = testedPart(
        {.kind = ClaimKind::Strong, .model = u"a"_s}, scored({u"1111110-"_s, u"0000-0-0"_s, u"0-0000-0"_s}));
    QCOMPARE(result.evidence.n, 6);
    QCOMPARE(*result.evidence.value, 1.0);
}

void TestClaimTest::aCostRatioIsDecidedByItsWholeInterval_data()
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

void TestClaimTest::aCostRatioIsDecidedByItsWholeInterval()
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

void TestClaimTest::withoutAPriceThereIsNoCostRatio()
{
    AnswerTable table = priced({1, 2});
    for (int p = 0; p < 20; ++p)
        table.at(p, 1).priced = table.at(p, 1).cost = 0;
    const PartResult result = testedPart(
        {.kind = ClaimKind::CostRatio, .model = u"a"_s, .other = u"b"_s, .low = 0.4, .high = 0.6}, table);
    QCOMPARE(result.verdict, ClaimVerdict::NotEnoughEvidence);
    QVERIFY(!result.evidence.value && !result.why.isEmpty());
}

void TestClaimTest::spreadIsDecidedFromFiveTrialsOn_data()
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

void TestClaimTest::spreadIsDecidedFromFiveTrialsOn()
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

void TestClaimTest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<ClaimPart>("part");
    QTest::addColumn<AnswerTable>("table");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("prompts");
    QTest::addColumn<QStringList>("roles");
    const ClaimPart strong{.kind = ClaimKind::Strong, .model = u"a"_s};
    ClaimPart science = strong;
    science.category = u"science"_s;
    ClaimPart r1 = strong;
    r1.model = u"r1"_s;
    QTest::newRow("no prompt of the category")
        << science << scored({often, half}) << u"article.no-prompts"_s << 24 << QStringList();
    QTest::newRow("too few prompts") << strong << scored({u"110"_s, u"010"_s}) << u"article.too-few-prompts"_s
                                     << 2 << QStringList();
    QTest::newRow("nobody plays the role")
        << r1 << scored({often, half}) << u"article.nobody-plays"_s << 30 << QStringList{u"r1"_s};
    QTest::newRow("nobody else answered")
        << strong << scored({often}) << u"article.no-others"_s << 30 << QStringList();
    QTest::newRow("nobody answered at all")
        << strong << emptyTable(2, 0) << u"article.no-prompts"_s << 24 << QStringList();
    QTest::newRow("no trial is decided")
        << strong << emptyTable(2, 8) << u"article.too-few-prompts"_s << 5 << QStringList();
}

void TestClaimTest::whatIsMissingIsSaid()
{
    QFETCH(const ClaimPart, part);
    QFETCH(const AnswerTable, table);
    QFETCH(const QString, why);
    QFETCH(const int, prompts);
    QFETCH(const QStringList, roles);
    const PartResult result = testedPart(part, table);
    QCOMPARE(result.verdict, ClaimVerdict::NotEnoughEvidence);
    QCOMPARE(result.why.id, why);
    QCOMPARE(result.needs.prompts, prompts);
    QCOMPARE(result.needs.roles, roles);
}

void TestClaimTest::morePartsNeedWiderIntervals()
{
    const AnswerTable table = scored({often, half, seldom});
    const ClaimPart one{.name = u"one"_s, .kind = ClaimKind::Strong, .model = u"a"_s};
    ClaimPart two = one;
    two.name = u"two"_s;
    two.model = u"b"_s;
    const PartResult alone = tested({.id = u"c"_s, .parts = {one}}, table).parts.first();
    const ClaimResult both = tested({.id = u"c"_s, .parts = {one, two}}, table);
    QCOMPARE(alone.evidence.level, 0.95);
    QCOMPARE(both.parts.first().evidence.level, 0.975);
    QCOMPARE(both.parts.last().evidence.level, 0.95);
    QVERIFY(*both.parts.first().evidence.low < *alone.evidence.low);
}

void TestClaimTest::oneWrongPartMakesTheClaimWrong_data()
{
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<ClaimVerdict>("verdict");
    QTest::newRow("all are supported") << QStringList{u"a"_s, u"a"_s} << ClaimVerdict::Supported;
    QTest::newRow("one is wrong and one open")
        << QStringList{u"a"_s, u"b"_s, u"c"_s} << ClaimVerdict::NotSupported;
    QTest::newRow("one is open") << QStringList{u"a"_s, u"b"_s} << ClaimVerdict::NotEnoughEvidence;
    QTest::newRow("there is none") << QStringList() << ClaimVerdict::NotEnoughEvidence;
}

void TestClaimTest::oneWrongPartMakesTheClaimWrong()
{
    QFETCH(const QStringList, models);
    QFETCH(const ClaimVerdict, verdict);
    Claim claim{.id = u"c"_s};
    for (const QString &model : models)
        claim.parts += ClaimPart{.name = model, .kind = ClaimKind::Strong, .model = model};
    const ClaimResult result = tested(claim, scored({often, half, seldom}));
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.needs.isEmpty(), verdict != ClaimVerdict::NotEnoughEvidence || models.isEmpty());
}

void TestClaimTest::promptsOfSeveralCategoriesAddUp()
{
    const auto part = [](const QString &category) {
        return ClaimPart{
            .name = u"p"_s + category, .kind = ClaimKind::Strong, .model = u"a"_s, .category = category};
    };
    const AnswerTable table = scored({u"1100"_s, u"0000"_s});
    const ClaimResult result =
        tested({.id = u"c"_s, .parts = {part(u"code"_s), part(u"science"_s), part({})}}, table);
    QCOMPARE(result.parts.at(0).needs.prompts, 24);
    QCOMPARE(result.parts.at(2).needs.prompts, 1);
    QCOMPARE(result.needs.prompts, 48);
}

void TestClaimTest::listPricesStandBesideTheVerdict()
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

void TestClaimTest::factsDecideWhatNoAnswerCan()
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

void TestClaimTest::theArticlesClaimsNeedNobody()
{
    const AnswerTable none;
    const Casting casting(none, builtInArticle());
    const QList<ClaimResult> results = testClaims(articleClaims(), none, casting, builtInArticle());
    QCOMPARE(results.size(), qsizetype(7));
    for (const ClaimResult &result : results.mid(0, 5)) {
        QCOMPARE(result.verdict, ClaimVerdict::NotEnoughEvidence);
        QVERIFY(result.needs.prompts > 0 && !result.needs.roles.isEmpty());
        for (const PartResult &part : result.parts)
            QVERIFY(!foundWords(part, none, casting).english().isEmpty());
    }
}

void TestClaimTest::simulatedAnswersAreSaidToBeSo()
{
    AnswerTable real = scored({often, half});
    const ClaimPart part{.name = u"p"_s, .kind = ClaimKind::Strong, .model = u"a"_s};
    QVERIFY(!tested({.id = u"c"_s, .parts = {part}}, real).simulated);
    QList<Contestant> practice = real.contestants();
    practice[0].simulated = practice[1].simulated = true;
    AnswerTable table(practice, real.prompts());
    for (int p = 0; p < table.prompts().size(); ++p) {
        table.at(p, 0) = real.at(p, 0);
        table.at(p, 1) = real.at(p, 1);
    }
    QVERIFY(tested({.id = u"c"_s, .parts = {part}}, table).simulated);
}

void TestClaimTest::theWordsCarryTheFigures()
{
    const AnswerTable table = scored({often, seldom});
    const Casting casting(table, builtInArticle());
    const PartResult result =
        testedPart({.kind = ClaimKind::Better, .model = u"a"_s, .other = u"b"_s, .margin = 0.05}, table);
    QCOMPARE(testWords(result.part, casting).english(), u"ahead of b by more than 5 points"_s);
    QCOMPARE(
        foundWords(result, table, casting).english(), u"a: +60 points over b, +41 to +79, 30 prompts."_s);
    QVERIFY(needsWords(result).isEmpty());
    QCOMPARE(testWords({.kind = ClaimKind::CostRatio, .other = u"B"_s, .high = 0.5}, casting).english(),
        u"cost per answer below 0.5 times that of b"_s);
    const PartResult open =
        testedPart({.kind = ClaimKind::Strong, .model = u"a"_s, .category = u"code"_s}, table);
    QCOMPARE(needsWords(open).first().english(), u"About 24 more prompts of code would decide it."_s);
}

PENNYBENCH_TEST(TestClaimTest)
#include "tst_claimtest.moc"
