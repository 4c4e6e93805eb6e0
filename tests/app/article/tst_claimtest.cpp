#include "app/article/claimwords.h"
#include "app/article/evidence.h"
#include "tests/app/article/claimtables.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

class TestClaimTest : public QObject {
    Q_OBJECT

private slots:
    void aDifferenceIsDecidedByItsWholeInterval_data();
    void aDifferenceIsDecidedByItsWholeInterval();
    void theMiddleIsTheMeanOfTheOthersOnTheSamePrompt();
    void undecidedAnswersTakeNoPart();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void morePartsNeedWiderIntervals();
    void oneWrongPartMakesTheClaimWrong_data();
    void oneWrongPartMakesTheClaimWrong();
    void promptsOfSeveralCategoriesAddUp();
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
    QList<Respondent> practice = real.contestants();
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
