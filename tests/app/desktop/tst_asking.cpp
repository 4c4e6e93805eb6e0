#include "app/desktop/ask/asking.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnoughMs = 60'000;

/// Asks the practice models over HTTP, without any widget of the page.
struct Stage {
    Stage()
        : asking(bench.services, bench.comparison())
    {
        QObject::connect(&asking, &Asking::newSessionWanted, &asking,
            [this](const RunPlan &plan) { bench.comparison().start(plan); });
        asking.setLineUp({.id = {}, .name = {}, .members = {}});
    }

    const ShownSession &shown() { return bench.comparison().shown(); }
    bool wait()
    {
        return QTest::qWaitFor(
            [this] { return shown().state() == ShownSession::State::Ended; }, longEnoughMs);
    }
    const Answer *answer(int member) { return shown().answer(asking.key(member)); }

    WindowBench bench;
    Asking asking;
};

const QString scholar = u"practice/scholar"_s;
const QString penny = u"practice/penny"_s;

} // namespace

/// What asking on the page Ask does to the session.
class TestAsking : public QObject {
    Q_OBJECT

private slots:
    void aQuestionBeginsASessionAndAFollowUpGoesOnInIt()
    {
        Stage stage;
        stage.asking.add(scholar);
        stage.asking.add(penny);
        stage.asking.send(u"What is 6 times 7?"_s);
        QCOMPARE(stage.asking.shown(), (Asked{u"c1"_s, 1}));
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 2);
        const QString path = stage.shown().sessionPath();
        QVERIFY(!path.isEmpty());
        stage.asking.send(u"And times 8?"_s);
        QCOMPARE(stage.asking.shown(), (Asked{u"c1"_s, 2}));
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().sessionPath(), path);
        QCOMPARE(stage.shown().answers().size(), 4);
        QVERIFY(stage.answer(0) && stage.answer(0)->key.turn == 2);
        const auto saved = Store::readSession(path);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().describe()));
        QCOMPARE(saved->answers.size(), 4);
        QCOMPARE(saved->title, u"What is 6 times 7?"_s);
        QCOMPARE(saved->plan.suites.first().prompts.first().turnCount(), 2);
    }

    void anEditedQuestionIsABranchAndTheOldOneStaysReachable()
    {
        Stage stage;
        stage.asking.add(penny);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        stage.asking.send(u"Two?"_s);
        QVERIFY(stage.wait());
        const AnswerKey old = stage.asking.key(0);
        stage.asking.sendInstead(u"Zwei?"_s);
        QCOMPARE(stage.asking.shown(), (Asked{u"c1.2"_s, 2}));
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 3);
        QVERIFY(stage.shown().answer(old));
        QCOMPARE(stage.asking.question(), u"Zwei?"_s);
        stage.asking.showTurn({u"c1"_s, 2});
        QCOMPARE(stage.asking.question(), u"Two?"_s);
        QCOMPARE(stage.asking.key(0), old);
        // A follow up goes on in the branch that is shown.
        stage.asking.send(u"Three?"_s);
        QCOMPARE(stage.asking.shown(), (Asked{u"c1"_s, 3}));
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 4);
    }

    void aNewColumnGoesThroughTheConversationByItself()
    {
        Stage stage;
        stage.asking.add(penny);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        OwnSettings brief;
        brief.system = u"Be brief."_s;
        stage.asking.add(penny, brief);
        QCOMPARE(stage.asking.placeOf(1), 1);
        stage.asking.send(u"Two?"_s);
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 4);
        QCOMPARE(stage.asking.key(1).model, penny + u"#2"_s);
        QCOMPARE(stage.shown().plan().settingsOf(penny + u"#2"_s).system, u"Be brief."_s);
    }

    void aHiddenColumnIsNotAsked()
    {
        Stage stage;
        stage.asking.add(scholar);
        stage.asking.add(penny);
        stage.asking.setHidden(0, true);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 1);
        QVERIFY(!stage.answer(0));
        stage.asking.setHidden(1, true);
        QVERIFY2(!stage.asking.refusal().isEmpty(), "nobody is left to be asked");
    }

    void anAnswerIsAskedForAgainAndBothAreCounted()
    {
        Stage stage;
        stage.asking.add(penny);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        const Models::Money once = stage.shown().spent();
        QVERIFY(once > Models::Money());
        stage.asking.askAgain(0);
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 1);
        QCOMPARE(stage.answer(0)->attempts, 2);
        QVERIFY(stage.shown().spent() > once);
    }

    void aSavedConversationIsShownWithItsColumnsAndGoesOn()
    {
        Stage stage;
        OwnSettings hot;
        hot.temperature = 1.5;
        stage.asking.add(penny);
        stage.asking.add(penny, hot);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        const QString path = stage.shown().sessionPath();
        stage.asking.beginAnew();
        stage.asking.setLineUp({.id = {}, .name = {}, .members = {{.model = scholar, .settings = {}}}});
        stage.asking.send(u"Something else?"_s);
        QVERIFY(stage.wait());
        QVERIFY(stage.shown().sessionPath() != path);
        QVERIFY(stage.bench.comparison().show(path));
        QCOMPARE(stage.asking.members().size(), 2);
        QCOMPARE(stage.asking.members().at(1).settings, hot);
        QCOMPARE(stage.asking.question(), u"One?"_s);
        stage.asking.send(u"Two?"_s);
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 4);
    }

    void otherSettingsAreAnotherContestant()
    {
        Stage stage;
        stage.asking.add(penny);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        OwnSettings seeded;
        seeded.seed = 7;
        stage.asking.setSettings(0, penny, seeded);
        QVERIFY2(!stage.answer(0), "it has said nothing yet");
        stage.asking.askAgain(0);
        QVERIFY(stage.wait());
        QCOMPARE(stage.shown().answers().size(), 2);
        QVERIFY(stage.answer(0));
    }

    void aSuiteThatIsShownIsNoConversationToGoOnIn()
    {
        Stage stage;
        stage.asking.add(penny);
        stage.bench.runFirst(1);
        const QString suite = stage.shown().sessionPath();
        QVERIFY(!stage.asking.branch());
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        QVERIFY(stage.shown().sessionPath() != suite);
        QCOMPARE(Store::readSession(suite)->plan.suites.size(), 3);
    }

    void thereAreNoMoreThanEightColumns()
    {
        Stage stage;
        for (int i = 0; i < Asking::mostMembers; ++i)
            QVERIFY(stage.asking.add(penny));
        QVERIFY(!stage.asking.add(penny));
        stage.asking.move(0, 7);
        QCOMPARE(stage.asking.members().size(), 8);
    }

    void anEstimateGrowsWithTheConversation()
    {
        Stage stage;
        stage.asking.add(penny);
        const RunEstimate first = stage.asking.estimate(u"One?"_s);
        QCOMPARE(first.requests, 1);
        stage.asking.send(u"One?"_s);
        QVERIFY(stage.wait());
        const RunEstimate second = stage.asking.estimate(u"One?"_s);
        QCOMPARE(second.requests, 1);
        QVERIFY(second.promptTokens > first.promptTokens);
    }
};

PENNYBENCH_TEST(TestAsking)
#include "tst_asking.moc"
