#include "app/desktop/present/chartsofar.h"
#include "app/desktop/present/classplace.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/app/desktop/classstage.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <csignal>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;
using Classroom::PollState;

namespace {

constexpr int programMs = 60'000;

/// Ends the presentation and shows the session once more, as after a restart.
void startAgain(ClassStage &stage)
{
    stage.control().end();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), programMs);
    stage.start();
}

/// The program with a window on a display of its own, and keys for it.
class RealWindow {
public:
    ~RealWindow()
    {
        for (QProcess *process : {&m_program, &m_display}) {
            process->kill();
            process->waitForFinished(programMs);
        }
    }

    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty()
            && !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty();
    }

    bool openDisplay()
    {
        m_display.start(u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x720x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (!QTest::qWaitFor([this] { return m_display.canReadLine(); }, programMs))
            return false;
        m_name = u':' + QString::fromLatin1(m_display.readLine()).trimmed();
        return true;
    }

    void start(const ProgramHome &home, const QString &session)
    {
        home.startOnDisplay(m_program, m_name, {session});
    }

    /// To the window whose title has these words, when it is there.
    void key(const QString &window, const QString &name)
    {
        // Without a window manager nobody else gives the focus.
        use({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, window, u"windowfocus"_s});
        use({u"key"_s, name});
    }

    bool kill()
    {
        ::kill(static_cast<pid_t>(m_program.processId()), SIGKILL);
        return m_program.waitForFinished(programMs);
    }

private:
    void use(const QStringList &arguments)
    {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_name);
        tool.setProcessEnvironment(environment);
        tool.start(u"xdotool"_s, arguments);
        tool.waitForFinished(programMs);
    }

    QProcess m_display;
    QProcess m_program;
    QString m_name;
};

/// What another process sees of a class: its votes and the room, from the session's file.
std::optional<Store::VoteRoom> roomIn(const QString &session)
{
    const auto book = Store::VoteBook::open(session);
    const auto room = book ? book->room() : failure(book.error());
    return room ? *room : std::nullopt;
}

ClassPlace placeIn(const QString &session)
{
    const auto json = Store::decisionIn(session, Store::decidedClassPlace);
    return json ? classPlaceFrom(*json, 3) : ClassPlace();
}

/// Goes on step by step; each is in the session before the next one.
bool goTo(RealWindow &window, const QString &session, int question, Step step)
{
    ClassPlace place = placeIn(session);
    while (place.question != question || place.step != step) {
        window.key(u"Presentation"_s, u"Next"_s);
        const ClassPlace before = place;
        const auto hasGoneOn = [&] {
            place = placeIn(session);
            return place != before;
        };
        if (!QTest::qWaitFor(hasGoneOn, programMs))
            return false;
    }
    return true;
}

} // namespace

/// A class goes on where it was, whatever ended the presentation.
class TestClassGoesOn : public QObject {
    Q_OBJECT

private slots:
    void anOpenVoteGoesOnAtOnceWithTheChartAsItWas()
    {
        ClassStage stage;
        stage.start();
        stage.goTo(Step::Chart);
        const auto chart = chartSoFar(stage.presentation());
        stage.press(Qt::Key_PageDown);
        stage.goTo(Step::Vote);
        startAgain(stage);
        QCOMPARE(stage.presentation().question(), 2);
        QCOMPARE(stage.presentation().step(), Step::Vote);
        QCOMPARE(stage.presentation().named(), QList<int>{1});
        QCOMPARE(chartSoFar(stage.presentation()).points.size(), chart.points.size());
        QVERIFY(!chart.points.isEmpty());
    }

    void fromTheWaitingScreenTheClassGoesOnWithItsQuestion_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("question");
        QTest::newRow("its question was shown") << Step::Prompt << 2;
        QTest::newRow("its votes were shown") << Step::Votes << 2;
        QTest::newRow("its names were shown") << Step::Names << 2;
        QTest::newRow("the chart after it was shown") << Step::Chart << 3;
    }

    void fromTheWaitingScreenTheClassGoesOnWithItsQuestion()
    {
        QFETCH(Step, step);
        QFETCH(int, question);
        ClassStage stage;
        stage.start();
        stage.goTo(Step::Chart);
        stage.press(Qt::Key_PageDown);
        stage.goTo(step);
        const QList<int> named = stage.presentation().named();
        startAgain(stage);
        QCOMPARE(stage.presentation().step(), Step::Lobby);
        QCOMPARE(stage.presentation().nextText(), u"Go on with question %1"_s.arg(question));
        QVERIFY(everythingIn(stage.audience()).contains(u"Question %1 of 3 is next."_s.arg(question)));
        QCOMPARE(stage.presentation().named(), named);
        stage.press(Qt::Key_PageDown);
        QCOMPARE(stage.presentation().question(), question);
        QCOMPARE(stage.presentation().step(), Step::Prompt);
    }

    void homeBeginsAnewWithAnEmptyChart()
    {
        ClassStage stage;
        stage.start();
        stage.goTo(Step::Chart);
        startAgain(stage);
        stage.press(Qt::Key_Home);
        QCOMPARE(stage.presentation().nextText(), u"Show the question"_s);
        QVERIFY(chartSoFar(stage.presentation()).points.isEmpty());
        stage.press(Qt::Key_PageDown);
        QCOMPARE(stage.presentation().question(), 1);
    }

    void afterTheFindingsTheNextClassBeginsAnew()
    {
        ClassStage stage;
        stage.start();
        stage.goTo(Step::Names);
        stage.press(Qt::Key_End);
        startAgain(stage);
        QCOMPARE(stage.presentation().step(), Step::Lobby);
        QCOMPARE(stage.presentation().question(), 1);
        QVERIFY(!stage.presentation().goesOn());
        QVERIFY(stage.presentation().named().isEmpty());
    }

    void aPlaceThatTheSessionDoesNotHaveIsTheWaitingScreen_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a question too far") << QByteArray(R"({"question":4,"step":"vote","named":[]})");
        QTest::newRow("no question") << QByteArray(R"({"step":"vote"})");
    }

    void aPlaceThatTheSessionDoesNotHaveIsTheWaitingScreen()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(classPlaceFrom(json, 3), ClassPlace());
    }

    void aPlaceIsReadBack()
    {
        const ClassPlace place{.step = Step::Names, .question = 2, .named = {3, 2}};
        QCOMPARE(classPlaceFrom(toJson(place), 3), place);
    }

    void theWindowIsKilledInMidVoteAndTheClassGoesOn();
};

void TestClassGoesOn::theWindowIsKilledInMidVoteAndTheClassGoesOn()
{
    if (!RealWindow::isPossible())
        QSKIP("Xvfb or xdotool is not installed");
    ProgramHome home(QStringLiteral(PENNYBENCH_PROGRAM));
    const QString session = savedClassSession(home.path(u"class.pennybench"_s), usualClass());
    {
        QSettings settings(home.path(u"pennybench/pennybench.ini"_s), QSettings::IniFormat);
        settings.setValue(PhoneService::settingsKey, u"127.0.0.1"_s);
        settings.setValue(u"language"_s, u"en"_s);
    }
    RealWindow window;
    QVERIFY(window.openDisplay());
    window.start(home, session);

    // The first question from the waiting screen to its names, and the vote about the second.
    QTRY_VERIFY_WITH_TIMEOUT((window.key(u"Pennybench"_s, u"F5"_s), roomIn(session).has_value()), programMs);
    QVERIFY(goTo(window, session, 2, Step::Vote));
    const Store::VoteRoom room = *roomIn(session);
    PhoneClient phone(QUrl(u"http://127.0.0.1:%1/t/%2/"_s.arg(room.port).arg(room.token)));
    QCOMPARE(phone.join().status, 200);
    QCOMPARE(phone.vote(2, "A").status, 200);
    QVERIFY(window.kill());

    phone.leave();
    window.start(home, session);
    const auto isBack = [&] {
        phone.leave();
        return phone.state().status == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack() || (window.key(u"Pennybench"_s, u"F5"_s), false), programMs);
    const QJsonObject state = phone.state().json();
    QCOMPARE(state.value(u"state").toString(), u"open"_s);
    QCOMPARE(state.value(u"question").toInt(), 2);
    QCOMPARE(state.value(u"vote").toString(), u"A"_s);
    QCOMPARE(phone.vote(2, "B").status, 200);
    QVERIFY(goTo(window, session, 3, Step::Vote));
    QVERIFY(window.kill());

    const auto read = Store::readSession(session);
    QVERIFY(read);
    QCOMPARE(read->votes.at(1).votes.size(), 1);
    QCOMPARE(read->votes.at(1).votes.values(), QStringList{u"B"_s});
    const ClassPlace place = classPlaceFrom(read->decisions.value(Store::decidedClassPlace), 3);
    QCOMPARE(place, (ClassPlace{.step = Step::Vote, .question = 3, .named = {1, 2}}));
}

PENNYBENCH_TEST(TestClassGoesOn)
#include "tst_classgoeson.moc"
