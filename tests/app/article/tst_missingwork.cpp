#include "app/article/missingwork.h"
#include "tests/app/article/tables.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Qt::StringLiterals;

namespace {

Suites::Suite suiteOf(const QString &id, const QString &category, int prompts)
{
    Suites::Suite suite{.id = id, .title = id};
    for (int i = 0; i < prompts; ++i)
        suite.prompts += Suites::Prompt{.id = u"p%1"_s.arg(i), .category = category, .text = u"?"_s};
    return suite;
}

/// Contestants "a" and "b" over the first prompts of the suite "s", asked once.
Runs::RunPlan planOf(int prompts)
{
    Runs::RunPlan plan{.suites = {suiteOf(u"s"_s, u"math"_s, prompts)}};
    for (const QString &id : {u"a"_s, u"b"_s})
        plan.models += Models::ModelEntry{.id = id, .provider = u"pr"_s, .name = id};
    plan.providers += Models::ProviderEntry{.id = u"pr"_s};
    return plan;
}

TestedClaims testedOf(const ClaimPart &part, int prompts)
{
    AnswerTable table = emptyTable(2, prompts);
    for (int p = 0; p < prompts; ++p) {
        answer(table, p, 0, p % 2);
        answer(table, p, 1, p % 3 == 0 ? 1 : 0);
    }
    return testedClaims(table, {}, {Claim{.id = u"c"_s, .parts = {part}}});
}

const QDate today(2026, 11, 29);

} // namespace

class TestMissingWork : public QObject {
    Q_OBJECT

private slots:
    void newPromptsComeFromTheSuitesAtHand();
    void whatIsNotAtHandIsSaid();
    void spreadRepeatsTwoDozenPromptsAndNothingElse();
    void aModelThatNobodyPlaysIsLookedUpInTheCatalogue();
    void aModelThatNobodyServesCannotBeAsked();
    void aDecidedClaimMissesNothing();
};

void TestMissingWork::newPromptsComeFromTheSuitesAtHand()
{
    const ClaimPart part{.name = u"c"_s, .kind = ClaimKind::Better, .model = u"a"_s, .other = u"b"_s};
    const TestedClaims claims = testedOf(part, 12);
    const int needed = claims.results.first().needs.prompts;
    QVERIFY(needed > 0);
    const Runs::RunPlan plan = planOf(12);
    const QList<Suites::Suite> atHand{
        suiteOf(u"s"_s, u"math"_s, 14), suiteOf(u"t"_s, u"code"_s, needed), suiteOf(u"u"_s, u"code"_s, 9)};
    const MissingWork work = missingWork(claims, plan, atHand, {}, today);
    QCOMPARE(work.newPrompts.size(), needed);
    QVERIFY(work.newPrompts.contains({u"s"_s, u"p12"_s}) && work.newPrompts.contains({u"t"_s, u"p0"_s}));
    QVERIFY(!work.newPrompts.contains({u"u"_s, u"p0"_s}));
    QVERIFY(work.shortages.isEmpty() && work.repeated.isEmpty() && work.models.isEmpty());
    const Runs::RunPlan more = withMissing(plan, work, {}, atHand, {});
    QCOMPARE(more.answerCount(), plan.answerCount() + 2 * needed);
    QCOMPARE(more.suites.first().prompts.size(), qsizetype(14));
    QCOMPARE(more.suites.size(), qsizetype(2));
}

void TestMissingWork::whatIsNotAtHandIsSaid()
{
    const ClaimPart part{.name = u"c"_s,
        .kind = ClaimKind::Better,
        .model = u"a"_s,
        .other = u"b"_s,
        .category = u"science"_s};
    const MissingWork work =
        missingWork(testedOf(part, 12), planOf(12), {suiteOf(u"x"_s, u"science"_s, 3)}, {}, today);
    QCOMPARE(work.newPrompts.size(), qsizetype(3));
    QCOMPARE(work.shortages, (QList<PromptShortage>{{.category = u"science"_s, .needed = 24, .atHand = 3}}));
}

void TestMissingWork::spreadRepeatsTwoDozenPromptsAndNothingElse()
{
    const ClaimPart part{.name = u"c"_s, .kind = ClaimKind::Steady, .model = u"a"_s, .trials = 5};
    const Runs::RunPlan plan = planOf(40);
    const MissingWork work = missingWork(testedOf(part, 40), plan, {}, {}, today);
    QCOMPARE(work.repeated.size(), qsizetype(24));
    QCOMPARE(work.trials, 5);
    QVERIFY(work.newPrompts.isEmpty());
    const Runs::RunPlan more = withMissing(plan, work, {}, {}, {});
    QCOMPARE(more.answerCount(), plan.answerCount() + 24 * 4 * 2);
    int beyondFirst = 0;
    for (const Runs::AnswerKey &key : Runs::askingOrder(more)) {
        beyondFirst += key.trial > 1 ? 1 : 0;
        QVERIFY(key.trial == 1 || work.repeated.contains({key.suite, key.promptId}));
    }
    QCOMPARE(beyondFirst, 24 * 4 * 2);
}

void TestMissingWork::aModelThatNobodyPlaysIsLookedUpInTheCatalogue()
{
    Models::Catalogue catalogue;
    catalogue.put(Models::ProviderEntry{.id = u"host"_s, .baseUrl = QUrl(u"https://host.example"_s)});
    catalogue.put(Models::ModelEntry{
        .id = u"host/r1"_s, .provider = u"host"_s, .name = u"R1"_s, .baseModel = u"deepseek/r1"_s});
    const ClaimPart part{.name = u"c"_s, .kind = ClaimKind::Strong, .model = u"r1"_s, .category = u"math"_s};
    const Runs::RunPlan plan = planOf(12);
    const MissingWork work = missingWork(testedOf(part, 12), plan, {}, catalogue, today);
    QCOMPARE(work.models.size(), qsizetype(1));
    QCOMPARE(work.models.first().model, u"host/r1"_s);
    QCOMPARE(work.models.first().prompts.size(), qsizetype(12));
    QVERIFY(work.newPrompts.isEmpty());
    const Runs::RunPlan more = withMissing(plan, work, {u"host/r1"_s}, {}, catalogue);
    QCOMPARE(more.answerCount(), plan.answerCount() + 12);
    QVERIFY(more.provider(u"host"));
    QCOMPARE(withMissing(plan, work, {}, {}, catalogue).answerCount(), plan.answerCount());
}

void TestMissingWork::aModelThatNobodyServesCannotBeAsked()
{
    const ClaimPart part{
        .name = u"c"_s, .kind = ClaimKind::Strong, .model = u"o1-mini"_s, .category = u"math"_s};
    const MissingWork work = missingWork(testedOf(part, 12), planOf(12), {}, {}, today);
    QCOMPARE(work.models.size(), qsizetype(1));
    QVERIFY(work.models.first().model.isEmpty());
    QVERIFY(work.isEmpty());
}

void TestMissingWork::aDecidedClaimMissesNothing()
{
    const ClaimPart part{
        .name = u"c"_s, .kind = ClaimKind::Better, .model = u"a"_s, .other = u"b"_s, .margin = 0.9};
    const TestedClaims claims = testedOf(part, 40);
    QCOMPARE(claims.results.first().verdict, ClaimVerdict::NotSupported);
    QCOMPARE(missingWork(claims, planOf(40), {suiteOf(u"t"_s, u"code"_s, 9)}, {}, today), MissingWork());
}

PENNYBENCH_TEST(TestMissingWork)
#include "tst_missingwork.moc"
