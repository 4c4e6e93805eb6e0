#include "app/article/answertable.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Article;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

Answer answerOf(const QString &prompt, const QString &model, int trial, Scoring::Verdict verdict,
    std::optional<double> score = {})
{
    Answer answer{.key = {u"s"_s, prompt, model, trial}};
    answer.score = Scoring::Score{.verdict = verdict, .score = score};
    answer.cost = Models::Cost{.amount = Models::Money::fromPicodollars(2'000'000'000)};
    return answer;
}

RunPlan planOf(const QStringList &models)
{
    RunPlan plan;
    for (const QString &id : models)
        plan.models += Models::ModelEntry{.id = id, .name = u"Name of "_s + id};
    Suites::Suite suite{.id = u"s"_s};
    suite.prompts = {Suites::Prompt{.id = u"p1"_s, .category = u"math"_s, .language = u"vi"_s},
        Suites::Prompt{.id = u"p2"_s, .category = u"code"_s}};
    plan.suites += suite;
    return plan;
}

} // namespace

/// What the tests of claims see of a session.
class TestAnswerTable : public QObject {
    Q_OBJECT

private slots:
    void contestantsStandInThePlansOrder();
    void aModelPlaysAsItsBaseModel_data();
    void aModelPlaysAsItsBaseModel();
    void trialsAreGatheredPromptByPrompt();
    void aPersonsVerdictCounts();
    void whatHasLeftThePlanTakesNoPart();
};

void TestAnswerTable::contestantsStandInThePlansOrder()
{
    const RunPlan plan = planOf({u"x/a"_s, u"x/unasked"_s, u"x/b"_s});
    const AnswerTable table = tableOf(plan,
        Tally({answerOf(u"p2"_s, u"x/b"_s, 1, Scoring::Verdict::Correct),
            answerOf(u"p1"_s, u"x/a"_s, 1, Scoring::Verdict::Incorrect)}));
    QCOMPARE(table.contestants().size(), qsizetype(2));
    QCOMPARE(table.contestants().at(0).id, u"x/a"_s);
    QCOMPARE(table.contestants().at(0).letter, u"A"_s);
    QCOMPARE(table.contestants().at(1).letter, u"C"_s);
    QCOMPARE(table.contestants().at(1).name, u"Name of x/b"_s);
    // Prompts stand in the order of the answers.
    QCOMPARE(table.prompts().at(0).category, u"code"_s);
    QCOMPARE(table.prompts().at(1).language, u"vi"_s);
    QCOMPARE(table.at(0, 1).scores, QList<double>{1});
    QCOMPARE(table.at(1, 0).scores, QList<double>{0});
    QVERIFY(!table.at(0, 0).mean() && !table.at(1, 1).mean());
}

void TestAnswerTable::aModelPlaysAsItsBaseModel_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("base");
    QTest::newRow("its own") << u"openai/o3-mini"_s << QString() << u"openai/o3-mini"_s;
    QTest::newRow("another host's") << u"together/r1"_s << u"deepseek/r1"_s << u"deepseek/r1"_s;
    QTest::newRow("of the second of several sessions")
        << u"openai/o3-mini@2"_s << QString() << u"openai/o3-mini"_s;
    QTest::newRow("with a sign in its name") << u"x/a@home"_s << QString() << u"x/a@home"_s;
}

void TestAnswerTable::aModelPlaysAsItsBaseModel()
{
    QFETCH(const QString, id);
    QFETCH(const QString, given);
    QFETCH(const QString, base);
    RunPlan plan = planOf({id});
    plan.models.first().baseModel = given;
    const AnswerTable table = tableOf(plan, Tally({answerOf(u"p1"_s, id, 1, Scoring::Verdict::Correct)}));
    QCOMPARE(table.contestants().first().baseModel, base);
}

void TestAnswerTable::trialsAreGatheredPromptByPrompt()
{
    const QString id = u"x/a"_s;
    Answer unpriced = answerOf(u"p1"_s, id, 4, Scoring::Verdict::Correct);
    unpriced.cost.reset();
    const AnswerTable table = tableOf(planOf({id}),
        Tally({answerOf(u"p1"_s, id, 1, Scoring::Verdict::Correct),
            answerOf(u"p1"_s, id, 2, Scoring::Verdict::Partial, 0.25),
            answerOf(u"p1"_s, id, 3, Scoring::Verdict::Undecided), unpriced,
            answerOf(u"p1"_s, id, 5, Scoring::Verdict::NoAnswer)}));
    const PromptAnswers &cell = table.at(0, 0);
    QCOMPARE(cell.scores, (QList<double>{1, 0.25, 1, 0}));
    QCOMPARE(cell.correct, 2.0);
    QCOMPARE(cell.priced, 4.0);
    QCOMPARE(cell.cost, 0.008);
    QCOMPARE(*cell.mean(), 0.5625);
    QVERIFY(std::abs(*cell.deviation() - std::sqrt(0.796875 / 3)) < 1e-12);
    QCOMPARE(table.trials(), 5);
}

void TestAnswerTable::aPersonsVerdictCounts()
{
    Answer answer = answerOf(u"p1"_s, u"x/a"_s, 1, Scoring::Verdict::Incorrect);
    answer.override = Scoring::Verdict::Correct;
    const AnswerTable table = tableOf(planOf({u"x/a"_s}), Tally({answer}));
    QCOMPARE(table.at(0, 0).scores, QList<double>{1});
    QCOMPARE(table.at(0, 0).correct, 1.0);
}

void TestAnswerTable::whatHasLeftThePlanTakesNoPart()
{
    const AnswerTable table = tableOf(planOf({u"x/a"_s}),
        Tally({answerOf(u"gone"_s, u"x/old"_s, 1, Scoring::Verdict::Correct),
            answerOf(u"p1"_s, u"x/a"_s, 1, Scoring::Verdict::Correct)}));
    QCOMPARE(table.contestants().size(), qsizetype(1));
    QCOMPARE(table.prompts().size(), qsizetype(2));
    QVERIFY(table.prompts().first().category.isEmpty());
    QVERIFY(!table.at(0, 0).mean());
    QCOMPARE(table.at(1, 0).priced, 1.0);
    QCOMPARE(table.categories(), QStringList{u"math"_s});
}

PENNYBENCH_TEST(TestAnswerTable)
#include "tst_answertable.moc"
