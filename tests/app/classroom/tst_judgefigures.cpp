#include "app/classroom/judgefigures.h"
#include "tests/support/runplans.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;

namespace {

Models::ModelEntry named(const char *id)
{
    Models::ModelEntry model = numberedPlan(1, 1).models.first();
    model.id = QLatin1String(id);
    model.name = QLatin1String(id);
    model.family = model.id;
    return model;
}

/// As many prompts with points, and two judges.
Store::Session sessionOfTwo(int prompts)
{
    Store::Session session{.plan = numberedPlan(prompts, 2)};
    for (Suites::Prompt &prompt : session.plan.suites.first().prompts)
        prompt.scorer = {u"judge"_s, {{u"points"_s, 4}}};
    for (const char *id : {"one", "two"})
        session.plan.settings.judges += {named(id), session.plan.providers.first()};
    return session;
}

Runs::Answer saidBy(const QString &judge, int prompt, const QString &other, const QString &text,
    const QString &first = u"m1"_s)
{
    const Runs::AnswerKey key{u"s"_s, u"p%1"_s.arg(prompt), first, 1};
    const QStringList parts{key.suite, key.promptId, u"1"_s, u"1"_s, first, other, u"0"_s};
    Runs::Answer answer{.key = {Runs::judgingSuite.toString(), parts.join(u'\x1f'), judge, 1},
        .status = Runs::AnswerStatus::Ok,
        .text = text};
    answer.cost = Models::Cost{.amount = *Models::Money::fromDecimal(u"0.001")};
    return answer;
}

} // namespace

/// What is said of a session's judges.
class TestJudgeFigures : public QObject {
    Q_OBJECT

private slots:
    void agreementOfTwoJudgesOnPointsIsAtLeastHalfOfThemOrNot()
    {
        Store::Session session = sessionOfTwo(24);
        for (int prompt = 1; prompt <= 24; ++prompt) {
            const bool isGood = prompt % 2 == 0;
            session.judgements += saidBy(u"one"_s, prompt, {}, isGood ? u"[[4]]"_s : u"[[0]]"_s);
            const bool agrees = prompt <= 20;
            session.judgements += saidBy(u"two"_s, prompt, {}, isGood == agrees ? u"[[2]]"_s : u"[[1]]"_s);
        }
        const auto figures = judgeFigures(session);
        QCOMPARE(figures->between.size(), 1);
        const Statistics::Kappa kappa = figures->between.first().points;
        QCOMPARE(kappa.n, 24);
        QCOMPARE(kappa.agreed, 20);
        QVERIFY(kappa.kappa && kappa.kappa->low < kappa.kappa->estimate);
        QCOMPARE(figures->between.first().pairs.n, 0);
    }

    void agreementOfTwoJudgesOnPairsIsAfterBothOrders()
    {
        Store::Session session = sessionOfTwo(22);
        for (int prompt = 1; prompt <= 22; ++prompt) {
            session.judgements += saidBy(u"one"_s, prompt, u"m2"_s, u"[[A]]"_s);
            session.judgements += saidBy(u"one"_s, prompt, u"m1"_s, u"[[B]]"_s, u"m2"_s);
            session.judgements += saidBy(u"two"_s, prompt, u"m2"_s, u"[[A]]"_s);
            // The second judge takes what it reads first, in every second pair.
            session.judgements +=
                saidBy(u"two"_s, prompt, u"m1"_s, prompt % 2 == 0 ? u"[[A]]"_s : u"[[B]]"_s, u"m2"_s);
        }
        const auto figures = judgeFigures(session);
        QCOMPARE(figures->between.first().pairs.n, 22);
        QCOMPARE(figures->between.first().pairs.agreed, 11);
        QCOMPARE(figures->pairs, 22);
        QCOMPARE(figures->judges.first().replies, 44);
    }

    void aPairThatOneOfTwoJudgesDidNotDecideIsNone()
    {
        Store::Session session = sessionOfTwo(1);
        session.judgements += saidBy(u"one"_s, 1, u"m2"_s, u"[[A]]"_s);
        session.judgements += saidBy(u"one"_s, 1, u"m1"_s, u"[[B]]"_s, u"m2"_s);
        session.judgements += saidBy(u"two"_s, 1, u"m2"_s, u"[[A]]"_s);
        QCOMPARE(judgeFigures(session)->pairs, 0);
        session.judgements += saidBy(u"two"_s, 1, u"m1"_s, u"[[B]]"_s, u"m2"_s);
        QCOMPARE(judgeFigures(session)->pairs, 1);
    }

    void everyJudgeHasItsOwnCostAndJudgesBeforeAreInTheSum()
    {
        Store::Session session = sessionOfTwo(1);
        session.judgements += saidBy(u"one"_s, 1, {}, u"[[4]]"_s);
        session.judgements += saidBy(u"earlier"_s, 1, {}, u"[[4]]"_s);
        const auto figures = judgeFigures(session);
        QCOMPARE(figures->judges.first().cost, Models::Money::fromDecimal(u"0.001"));
        QVERIFY(!figures->judges.last().cost);
        QCOMPARE(figures->cost, Models::Money::fromDecimal(u"0.002"));
    }
};

PENNYBENCH_TEST(TestJudgeFigures)
#include "tst_judgefigures.moc"
