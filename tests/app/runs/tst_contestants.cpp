#include "app/runs/contestants.h"
#include "tests/support/runplans.h"
#include "tests/support/runstage.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

/// The plan's model a second time, with every setting of its own.
RunPlan planWithTwoSettings()
{
    RunPlan plan = numberedPlan(1);
    plan.settings.temperature = 0.5;
    plan.settings.seed = 1;
    plan.settings.system = u"For all."_s;
    const Contestant own{.id = u"m1#2"_s,
        .model = u"m1"_s,
        .label = u"Second"_s,
        .settings = {.system = u"For one."_s,
            .temperature = 0.25,
            .maxTokens = 400,
            .effort = Providers::Effort::High,
            .seed = 7,
            .stream = false}};
    plan.models += entryOf(own, plan.models.constFirst());
    plan.contestants += own;
    return plan;
}

} // namespace

class TestContestants : public QObject {
    Q_OBJECT

private slots:
    void lettersGoOnBehindZ_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("letter");
        QTest::newRow("the first") << 0 << u"A"_s;
        QTest::newRow("the last of one letter") << 25 << u"Z"_s;
        QTest::newRow("the first of two letters") << 26 << u"AA"_s;
        QTest::newRow("the second of two letters") << 27 << u"AB"_s;
        QTest::newRow("the last that begins with A") << 51 << u"AZ"_s;
        QTest::newRow("the first that begins with B") << 52 << u"BA"_s;
    }

    void lettersGoOnBehindZ()
    {
        QFETCH(const int, place);
        QTEST(contestantLetter(place), "letter");
    }

    void namesKeepOnlyTheParenthesesThatTellThemApart_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("different names") << QStringList{u"Scholar (practice)"_s, u"Penny (practice)"_s}
                                         << QStringList{u"Scholar"_s, u"Penny"_s};
        QTest::newRow("settings of one model")
            << QStringList{u"Scholar (practice) (effort=low)"_s, u"Scholar (practice) (effort=high)"_s}
            << QStringList{u"Scholar (effort=low)"_s, u"Scholar (effort=high)"_s};
        QTest::newRow("a model and its settings") << QStringList{u"Scholar (practice)"_s,
            u"Scholar (practice) (effort=high)"_s} << QStringList{u"Scholar"_s, u"Scholar (effort=high)"_s};
        QTest::newRow("the same model at two hosts") << QStringList{u"R1 (deepseek)"_s, u"R1 (elsewhere)"_s}
                                                     << QStringList{u"R1 (deepseek)"_s, u"R1 (elsewhere)"_s};
        QTest::newRow("parentheses in each other")
            << QStringList{u"M (b (c))"_s, u"M (b (d))"_s} << QStringList{u"M (b (c))"_s, u"M (b (d))"_s};
    }

    void namesKeepOnlyTheParenthesesThatTellThemApart()
    {
        QFETCH(const QStringList, given);
        QList<Models::ModelEntry> contestants;
        for (const QString &name : given)
            contestants += Models::ModelEntry{.id = name, .name = name};
        QTEST(contestantNames(contestants), "names");
    }

    void modelsOfOneMakerAreOneFamily()
    {
        const auto model = [](const QString &id, const QString &family) {
            return Models::ModelEntry{.id = id, .family = family};
        };
        const QList<Models::ModelEntry> contestants{model(u"a/one"_s, u"Maker"_s), model(u"b/alone"_s, {}),
            model(u"c/two"_s, u"Maker"_s), model(u"d/alone"_s, {})};
        QCOMPARE(contestantFamilies(contestants), (QList<int>{0, 1, 0, 2}));
    }

    void eachContestantIsAskedWithItsOwnSettings()
    {
        RunStage stage;
        stage.scripts = QList<QList<Providers::ChatEvent>>(2, goodAnswer());
        Run &run = stage.prepare(planWithTwoSettings());
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE(ended.size(), 1);
        const QList<Providers::ChatRequest> &requests = stage.client().requests();
        QCOMPARE(requests.size(), 2);
        const Providers::ChatRequest &plain = requests.at(0);
        const Providers::ChatRequest &own = requests.at(1);
        QCOMPARE(own.model, plain.model);
        QCOMPARE(plain.system, u"For all."_s);
        QCOMPARE(own.system, u"For one."_s);
        QCOMPARE(plain.temperature, std::optional(0.5));
        QCOMPARE(own.temperature, std::optional(0.25));
        QVERIFY(!plain.maxTokens);
        QCOMPARE(own.maxTokens, std::optional(400));
        QCOMPARE(plain.effort, Providers::Effort::Default);
        QCOMPARE(own.effort, Providers::Effort::High);
        QCOMPARE(plain.seed, std::optional<qint64>(1));
        QCOMPARE(own.seed, std::optional<qint64>(7));
        QVERIFY(plain.stream);
        QVERIFY(!own.stream);
        QVERIFY(stage.sink.answer(keyOf(1)));
        QVERIFY(stage.sink.answer(keyOf(1, u"m1#2"_s)));
    }

    void anAnswerIsReusedOnlyWhereTheSettingsAreTheSame()
    {
        const RunPlan plan = planWithTwoSettings();
        Answer answer = doneAnswer(1, AnswerStatus::Ok);
        answer.key = keyOf(1, u"m1#2"_s);
        const QList<Answer> reused = reusableAnswers(plan, plan, {answer}, u"earlier"_s);
        QCOMPARE(reused.size(), 1);
        QCOMPARE(reused.constFirst().key, answer.key);
    }

    void settingsOfOneModelShareItsHue()
    {
        QCOMPARE(contestantFamilies(planWithTwoSettings().models), (QList<int>{0, 0}));
    }

    void aModelOfTheCatalogueHasTheFamilyOfItsMaker()
    {
        const Models::Catalogue &catalogue = Models::builtInCatalogue();
        const Models::ModelEntry *own = catalogue.model(u"deepseek/r1");
        const Models::ModelEntry *hosted = catalogue.model(u"together/deepseek-r1");
        QVERIFY(own && hosted);
        QVERIFY(!own->family.isEmpty());
        QCOMPARE(own->family, hosted->family);
    }
};

PENNYBENCH_TEST(TestContestants)
#include "tst_contestants.moc"
