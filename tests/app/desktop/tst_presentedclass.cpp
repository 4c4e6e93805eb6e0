#include "app/desktop/present/chartsofar.h"
#include "app/desktop/present/raceslide.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/app/desktop/classstage.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QTcpSocket>
#include <QTranslator>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;
using Classroom::PollState;

namespace {

constexpr int classMs = 60'000;

enum class Presented { SavedSession, Replay, PracticeModels, LiveRun };

/// Brings the comparison onto the bench's window.
void putOnBench(WindowBench &bench, Presented what)
{
    if (what == Presented::SavedSession || what == Presented::Replay) {
        const QString path = bench.folder.filePath(u"class.pennybench"_s);
        QVERIFY(bench.window->openSession(savedClassSession(path, usualClass())));
        bench.comparison().finishLoading();
        if (what == Presented::Replay)
            bench.comparison().replay().start(1);
        QCOMPARE(bench.comparison().shown().isUnderWay(), what == Presented::Replay);
    } else if (what == Presented::PracticeModels) {
        bench.runFirst(1);
    } else {
        bench.chooseFirst(1);
        bench.click("primary");
        QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().isUnderWay(), classMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->presenting().refusal().isEmpty(), classMs);
    }
}

bool isListening(const QUrl &url)
{
    QTcpSocket phone;
    phone.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return QTest::qWaitFor(
               [&] {
                   return phone.state() != QAbstractSocket::ConnectingState
                       && phone.state() != QAbstractSocket::HostLookupState;
               },
               classMs)
        && phone.state() == QAbstractSocket::ConnectedState;
}

const Widgets::PlotPoint &pointNamed(const Widgets::QualityCostChart &chart, const QString &name)
{
    const auto point = std::ranges::find(chart.points, name, &Widgets::PlotPoint::name);
    if (point == chart.points.end())
        qFatal("The model is not on the chart.");
    return *point;
}

} // namespace

Q_DECLARE_METATYPE(Presented)

/// What a class is shown from its first vote to the findings.
class TestPresentedClass : public QObject {
    Q_OBJECT

private slots:
    void threeStepsLeadToTheFirstVote_data();
    void threeStepsLeadToTheFirstVote();
    void theChartBuildsUpQuestionByQuestion();
    void theChartStandsBesideTheNamesAndNotBefore();
    void everySlideFitsTheScreen_data();
    void everySlideFitsTheScreen();
    void tooFewQuestionsAreSaidToBeTooFew();
    void aLikedAnswerIsComparedWithACheaperRightOne();
    void theWholeComparisonIsRacedAtTheEnd();
    void aRaceOverHiddenNamesWantsTheKeyTwice();
    void nothingListensAfterTheEndAndPhonesComeBackBeforeIt();
    void votesAreTakenOnlyWhileOneIsOpen();
    void thePresentersWindowSaysWhetherPhonesReachThisMachine();
};

void TestPresentedClass::threeStepsLeadToTheFirstVote_data()
{
    QTest::addColumn<Presented>("what");
    QTest::newRow("on a saved session") << Presented::SavedSession;
    QTest::newRow("on a replay") << Presented::Replay;
    QTest::newRow("on practice models") << Presented::PracticeModels;
    QTest::newRow("on a live run") << Presented::LiveRun;
}

void TestPresentedClass::threeStepsLeadToTheFirstVote()
{
    QFETCH(Presented, what);
    WindowBench bench;
    bench.settings.setValue(PhoneService::settingsKey, u"127.0.0.1"_s);
    putOnBench(bench, what);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get(), classMs));
    QTest::keyClick(bench.window.get(), Qt::Key_F5);
    QVERIFY(bench.window->presenting().isPresenting());
    Presentation &presentation = bench.window->presenting().presentation();
    QTest::keyClick(&bench.window->presenting().audience(), Qt::Key_PageDown);
    QCOMPARE(presentation.step(), Step::Prompt);
    QTRY_VERIFY_WITH_TIMEOUT(presentation.refusal().isEmpty(), classMs);
    QTest::keyClick(&bench.window->presenting().audience(), Qt::Key_PageDown);
    QCOMPARE(presentation.poll().state(), PollState::Open);
    PhoneAnswer answer;
    const QUrl url = bench.window->presenting().phones().address().url;
    besides([&] {
        PhoneClient phone(url);
        phone.join();
        answer = phone.vote(1, "A");
    });
    QCOMPARE(answer.status, 200);
    QCOMPARE(presentation.poll().voted(), 1);
}

void TestPresentedClass::theChartBuildsUpQuestionByQuestion()
{
    ClassStage stage;
    stage.start();
    QVERIFY(chartSoFar(stage.presentation()).points.isEmpty());
    stage.goTo(Step::Names);
    const Widgets::QualityCostChart first = chartSoFar(stage.presentation());
    QCOMPARE(first.points.size(), 2);
    QCOMPARE(pointNamed(first, u"Scholar Large"_s).prompts, 1);
    QVERIFY(pointNamed(first, u"Scholar Large"_s).earlier.isEmpty());
    stage.press(Qt::Key_N);
    stage.goTo(Step::Names);
    const Widgets::QualityCostChart second = chartSoFar(stage.presentation());
    const Widgets::PlotPoint scholar = pointNamed(second, u"Scholar Large"_s);
    QCOMPARE(scholar.prompts, 2);
    QCOMPARE(scholar.earlier.size(), 1);
    QCOMPARE(scholar.earlier.first().share, 1.0);
    QCOMPARE(pointNamed(second, u"Penny Small"_s).earlier.first().share, 0.0);
    QCOMPARE(pointNamed(second, u"Penny Small"_s).earlier.first().cost, 0.0000062);
    stage.press(Qt::Key_N);
    stage.goTo(Step::Names);
    QCOMPARE(pointNamed(chartSoFar(stage.presentation()), u"Penny Small"_s).earlier.size(), 2);
}

void TestPresentedClass::theChartStandsBesideTheNamesAndNotBefore()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Names);
    stage.press(Qt::Key_N);
    stage.goTo(Step::Votes);
    QVERIFY(!everythingIn(stage.audience()).contains(u"Share correct"_s));
    stage.goTo(Step::Names);
    const QString named = everythingIn(stage.audience());
    QVERIFY(named.contains(u"questions so far: 2"_s));
    QVERIFY(named.contains(u"hollow: where they stood before"_s));
    const QImage beside = stage.picture();
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation().step(), Step::Chart);
    QVERIFY(stage.picture() != beside);
    QVERIFY(everythingIn(stage.audience()).contains(u"Scholar Large"_s));
}

void TestPresentedClass::everySlideFitsTheScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "vi", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Nothing is cut, and the window keeps its size.
void TestPresentedClass::everySlideFitsTheScreen()
{
    QFETCH(const QString, language);
    QTranslator translator;
    if (language != u"en") {
        QVERIFY(translator.load(u":/i18n/pennybench_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
    }
    QList<ClassModel> models = usualClass();
    models += {u"名字很长的第三个学者模型"_s, 990'000, std::chrono::milliseconds(123'456)};
    models += {u"A Model with an Extraordinarily Long Name, Thinking"_s, 5, std::chrono::milliseconds(5)};
    ClassStage stage(true, models);
    stage.start();
    for (const Step step : {Step::Lobby, Step::Prompt, Step::Vote, Step::Locked, Step::Votes, Step::Names,
             Step::Chart, Step::End}) {
        if (step == Step::End)
            stage.press(Qt::Key_End);
        else
            stage.goTo(step);
        if (step == Step::Vote)
            stage.press(Qt::Key_1);
        stage.picture();
        const QSize least = stage.audience().view()->minimumSizeHint();
        const QByteArray wanted = QStringLiteral("%1 x %2 at step %3")
                                      .arg(least.width())
                                      .arg(least.height())
                                      .arg(static_cast<int>(step))
                                      .toUtf8();
        QVERIFY2(least.width() <= 1920 && least.height() <= 1080, wanted.constData());
        QCOMPARE(stage.audience().size(), QSize(1920, 1080));
    }
}

void TestPresentedClass::tooFewQuestionsAreSaidToBeTooFew()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Names);
    QVERIFY(everythingIn(stage.audience()).contains(u"Too few questions to call"_s));
}

void TestPresentedClass::aLikedAnswerIsComparedWithACheaperRightOne()
{
    QList<ClassModel> models = usualClass();
    models.first().isRight = true;
    ClassStage stage(false, models);
    stage.start();
    stage.goTo(Step::Vote);
    const bool isFirst = stage.presentation().poll().question(1).contestants.first() == u"m2";
    stage.press(isFirst ? Qt::Key_1 : Qt::Key_2);
    stage.goTo(Step::Names);
    QVERIFY(
        everythingIn(stage.audience())
            .contains(u"Scholar Large was liked best and costs 61 times as much as Penny Small, which was "
                      "right, too."_s));
}

void TestPresentedClass::theWholeComparisonIsRacedAtTheEnd()
{
    ClassStage stage;
    stage.start();
    for (int question = 1; question <= 3; ++question) {
        stage.goTo(Step::Names);
        if (question < 3)
            stage.press(Qt::Key_N);
    }
    stage.press(Qt::Key_End);
    const RaceCourse course = raceOver(stage.presentation(), {1, 2, 3}, false);
    QList<qint64> begins; // of the faster one, in milliseconds
    for (const Runs::Answer &answer : course.session.answers) {
        if (answer.key.model == u"m1")
            begins += answer.askedAt.toMSecsSinceEpoch();
    }
    QCOMPARE(begins, (QList<qint64>{0, 600, 1200}));
    auto *speed = stage.control().presenter().findChild<QComboBox *>(u"raceSpeed"_s);
    speed->setCurrentIndex(speed->findData(5));
    stage.press(Qt::Key_G);
    const auto *race = qobject_cast<RaceSlide *>(stage.audience().view());
    QVERIFY(race);
    QVERIFY(race->isUnderWay());
    QTRY_COMPARE_WITH_TIMEOUT(race->finished(), (QList<int>{0, 1}), classMs);
    QCOMPARE(race->answered(0), 3);
    QCOMPARE(race->answered(1), 3);
    const QString words = everythingIn(stage.audience());
    QVERIFY2(words.contains(u"3 of 3, right: 3"_s), qPrintable(words));
    QVERIFY(words.contains(u"1.8 s"_s)); // three times 0.6 s
    QVERIFY(words.contains(u"6.3 s"_s));
}

void TestPresentedClass::aRaceOverHiddenNamesWantsTheKeyTwice()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Names);
    stage.press(Qt::Key_End);
    stage.press(Qt::Key_G);
    QVERIFY(!stage.audience().isInstead());
    stage.press(Qt::Key_W);
    stage.press(Qt::Key_G);
    QVERIFY(!stage.audience().isInstead());
    stage.press(Qt::Key_G);
    QVERIFY(stage.audience().isInstead());
}

void TestPresentedClass::nothingListensAfterTheEndAndPhonesComeBackBeforeIt()
{
    ClassStage stage(true);
    stage.start();
    const QUrl url = stage.control().phones().address().url;
    PhoneAnswer before;
    QByteArray cookie;
    besides([&] {
        PhoneClient phone(url);
        phone.join();
        cookie = phone.cookie();
        before = phone.state();
    });
    QCOMPARE(before.status, 200);
    stage.press(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(!isListening(url), classMs);
    QVERIFY(stage.control().phones().address().url.isEmpty());
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.control().phones().address().url, url);
    PhoneAnswer after;
    besides([&] {
        PhoneClient phone(url);
        phone.setCookie(cookie);
        after = phone.state();
    });
    QCOMPARE(after.status, 200);
}

void TestPresentedClass::votesAreTakenOnlyWhileOneIsOpen()
{
    ClassStage stage(true);
    stage.start();
    const QUrl url = stage.control().phones().address().url;
    QVERIFY2(isListening(url), "phones wait with the class");
    const auto vote = [&] {
        PhoneAnswer answer;
        besides([&] {
            PhoneClient phone(url);
            phone.join();
            answer = phone.vote(1, "A");
        });
        return answer.status;
    };
    for (const Step step : {Step::Lobby, Step::Prompt, Step::Locked, Step::Votes, Step::Names, Step::Chart}) {
        stage.goTo(step);
        QVERIFY2(vote() == 409, qPrintable(QString::number(static_cast<int>(step))));
        QCOMPARE(stage.presentation().poll().voted(), 0);
    }
    stage.control().end();
    QTRY_VERIFY_WITH_TIMEOUT(!isListening(url), classMs);
}

void TestPresentedClass::thePresentersWindowSaysWhetherPhonesReachThisMachine()
{
    ClassStage stage(true);
    stage.start();
    QVERIFY(everythingIn(stage.control().presenter()).contains(u"open for phones"));
    QVERIFY(everythingIn(stage.control().presenter()).contains(stage.control().phones().address().typed));
    stage.press(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(
        everythingIn(stage.control().presenter()).contains(u"closed for phones"), classMs);
}

PENNYBENCH_TEST(TestPresentedClass)
#include "tst_presentedclass.moc"
