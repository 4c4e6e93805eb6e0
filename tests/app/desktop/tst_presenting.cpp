#include "app/desktop/answers/inspector.h"
#include "app/desktop/present/figureslides.h"
#include "app/desktop/present/handvotesdialog.h"
#include "app/desktop/present/raceslide.h"
#include "app/desktop/present/whoiswho.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/app/desktop/classstage.h"
#include "tests/support/testprogram.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;
using Classroom::PollState;

namespace {

constexpr int longMs = 30'000;

int shownVotes(AudienceWindow &audience)
{
    const auto *label = audience.findChild<QLabel *>(u"slideFigure"_s);
    return label ? label->text().toInt() : -1;
}

QWidget *handDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<HandVotesDialog *>(widget) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

/// A class in front of a comparison: real windows, the real server, a real session file.
class TestPresenting : public QObject {
    Q_OBJECT

private slots:
    void threeKeysLeadToTheFirstVoteOfAPhone();
    void aStepAfterTheOtherIsShown();
    void nothingOnASlideIsSmallerThanTwentyFourPoints();
    void longAnswersGetOneSizeAndScrollTogether();
    void aVoteThatItsTimerLocksIsShownAsLocked();
    void answersAppearTogether();
    void handsAreCountedByKeysAndByNumbers();
    void votesAreInTheSessionAndItsReports();
    void aClassGoesOnAfterTheProgramWasKilled();
    void votesAreForgottenOnlyAtTheSecondKey();
    void notesAreKeptWithTheSession();
    void oneScreenShowsTheAudienceAloneAndCoversTheNames();
    void aClickerWorksWhileNotesAreTyped();
    void aRaceIsWonByTheFastestAndComesAfterTheNames();
    void theEndTellsWhatWasFound();
    void anotherSessionEndsThePresentation();
};

void TestPresenting::threeKeysLeadToTheFirstVoteOfAPhone()
{
    ClassStage stage(true);
    QVERIFY(QTest::qWaitForWindowActive(stage.bench.window.get(), longMs));
    QTest::keyClick(stage.bench.window.get(), Qt::Key_F5);
    QVERIFY(stage.control().isPresenting());
    stage.press(Qt::Key_PageDown);
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation().poll().state(), PollState::Open);
    PhoneAnswer answer;
    const QUrl url = stage.control().phones().address().url;
    QVERIFY(url.isValid());
    besides([&] {
        PhoneClient phone(url);
        phone.join();
        answer = phone.vote(1, "A");
    });
    QCOMPARE(answer.status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shownVotes(stage.audience()), 1, longMs);
}

void TestPresenting::aStepAfterTheOtherIsShown()
{
    ClassStage stage;
    stage.start();
    const QList<Step> steps{Step::Lobby, Step::Prompt, Step::Vote, Step::Locked, Step::Votes, Step::Names,
        Step::Chart, Step::Prompt};
    for (const Step step : steps) {
        QCOMPARE(stage.presentation().step(), step);
        stage.press(Qt::Key_PageDown);
    }
    QCOMPARE(stage.presentation().question(), 2);
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.presentation().step(), Step::Prompt);
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.presentation().question(), 1);
    QCOMPARE(stage.presentation().step(), Step::Names);
    stage.press(Qt::Key_B);
    QVERIFY(stage.audience().isBlack());
    stage.press(Qt::Key_B);
    QVERIFY(!stage.audience().isBlack());
    const QSignalSpy ended(&stage.control(), &PresentControl::ended);
    stage.press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longMs);
    QVERIFY(!stage.control().isPresenting());
}

void TestPresenting::nothingOnASlideIsSmallerThanTwentyFourPoints()
{
    ClassStage stage(true);
    stage.start();
    for (const Step step : {Step::Lobby, Step::Prompt, Step::Vote, Step::Locked, Step::Votes, Step::Names,
             Step::Chart, Step::End}) {
        if (step == Step::End)
            stage.press(Qt::Key_End);
        else
            stage.goTo(step);
        stage.picture();
        for (const QLabel *label : stage.audience().findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->font().pixelSize() >= 32, qPrintable(label->text()));
        }
        for (const QTextBrowser *browser : stage.audience().findChildren<QTextBrowser *>())
            QVERIFY2(browser->font().pixelSize() >= 32, qPrintable(browser->toPlainText()));
    }
}

void TestPresenting::longAnswersGetOneSizeAndScrollTogether()
{
    QList<ClassModel> models = usualClass();
    models.first().more = u" A word of many."_s.repeated(300);
    ClassStage stage(false, models);
    stage.start();
    stage.goTo(Step::Vote);
    stage.picture();
    QList<QTextBrowser *> texts;
    for (QTextBrowser *text : stage.audience().findChildren<QTextBrowser *>(u"slideText"_s)) {
        if (text->parentWidget()->objectName() == u"card")
            texts += text;
    }
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.at(0)->font().pixelSize(), 32);
    QCOMPARE(texts.at(1)->font().pixelSize(), 32);
    stage.press(Qt::Key_Down);
    QVERIFY(texts.at(0)->verticalScrollBar()->value() > 0 || texts.at(1)->verticalScrollBar()->value() > 0);
    stage.press(Qt::Key_Up);
    QCOMPARE(texts.at(0)->verticalScrollBar()->value() + texts.at(1)->verticalScrollBar()->value(), 0);
}

void TestPresenting::aVoteThatItsTimerLocksIsShownAsLocked()
{
    ClassStage stage;
    stage.start();
    stage.presentation().setLimit(std::chrono::seconds(1));
    stage.goTo(Step::Vote);
    QTRY_COMPARE_WITH_TIMEOUT(stage.presentation().step(), Step::Locked, longMs);
    QCOMPARE(stage.presentation().poll().state(), PollState::Locked);
}

void TestPresenting::answersAppearTogether()
{
    QList<ClassModel> models = usualClass();
    for (ClassModel &model : models)
        model.latency = std::chrono::minutes(10);
    ClassStage stage(false, models);
    stage.bench.comparison().finishLoading();
    stage.bench.comparison().replay().start(0.5);
    QVERIFY(stage.bench.comparison().shown().isUnderWay());
    stage.start();
    stage.goTo(Step::Prompt);
    QVERIFY(!stage.presentation().refusal().isEmpty());
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation().step(), Step::Prompt);
    stage.bench.comparison().replay().end();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.bench.comparison().shown().isUnderWay(), longMs);
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.presentation().step(), Step::Vote);
}

void TestPresenting::handsAreCountedByKeysAndByNumbers()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_0, Qt::Key_9, Qt::Key_3})
        stage.press(key);
    QCOMPARE(stage.presentation().poll().voted(), 5); // there is no third option
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.presentation().poll().voted(), 4);
    stage.press(Qt::Key_H);
    QTRY_VERIFY_WITH_TIMEOUT(handDialog(), longMs);
    QWidget *dialog = handDialog();
    QCOMPARE(dialog->findChild<QSpinBox *>(u"hand-A"_s)->value(), 2);
    dialog->findChild<QSpinBox *>(u"hand-B"_s)->setValue(12);
    dialog->findChild<QPushButton *>(u"primary"_s)->click();
    QCOMPARE(stage.presentation().poll().voted(), 15);
    stage.goTo(Step::Votes);
    const Slide slide = slideOf(stage.presentation(), {}, false);
    QCOMPARE(slide.options.at(0).votes, 2);
    QCOMPARE(slide.options.at(1).votes, 12);
    QCOMPARE(slide.tie, 1);
    QCOMPARE(slide.bad, 0);
}

void TestPresenting::votesAreInTheSessionAndItsReports()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_1);
    stage.goTo(Step::Names);
    const auto read = Store::readSession(stage.path);
    QVERIFY(read.has_value());
    QCOMPARE(read->votes.size(), 1);
    QCOMPARE(read->votes.first().votes.size(), 2);
    const auto shown = stage.bench.comparison().shown().wholeSession();
    QVERIFY(shown.has_value());
    QCOMPARE(shown->votes, read->votes);
    const QString winner = read->votes.first().contestants.first();
    Inspector inspector(
        stage.bench.comparison().shown(), stage.bench.comparison().verdicts(), stage.bench.theme);
    inspector.inspectAnswer({u"s"_s, u"p1"_s, winner});
    QVERIFY(everythingIn(inspector).contains(u"2 of 2"_s));
}

void TestPresenting::aClassGoesOnAfterTheProgramWasKilled()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    stage.press(Qt::Key_2);
    const QString copy = stage.bench.folder.filePath(u"killed.pennybench"_s);
    copyOf(stage.path, copy);
    QVERIFY(stage.bench.window->openSession(copy));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), longMs);
    stage.start();
    QCOMPARE(stage.presentation().step(), Step::Vote);
    QCOMPARE(stage.presentation().poll().voted(), 1);
}

void TestPresenting::votesAreForgottenOnlyAtTheSecondKey()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    stage.press(Qt::Key_1);
    stage.goTo(Step::Names);
    stage.press(Qt::Key_R);
    QCOMPARE(stage.presentation().step(), Step::Names);
    stage.press(Qt::Key_W);
    stage.press(Qt::Key_R);
    QCOMPARE(stage.presentation().step(), Step::Names);
    stage.press(Qt::Key_R);
    QCOMPARE(stage.presentation().step(), Step::Vote);
    QCOMPARE(stage.presentation().poll().voted(), 0);
    const auto read = Store::readSession(stage.path);
    QVERIFY(read.has_value());
    QVERIFY(read->votes.first().votes.isEmpty());
}

void TestPresenting::notesAreKeptWithTheSession()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Prompt);
    auto *notes = stage.control().presenter().findChild<QPlainTextEdit *>(u"notes"_s);
    notes->setPlainText(u"Ask why."_s);
    stage.press(Qt::Key_N);
    QCOMPARE(stage.presentation().question(), 2);
    QCOMPARE(notes->toPlainText(), QString());
    QVERIFY(stage.bench.window->openSession(stage.path));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), longMs);
    stage.start();
    QCOMPARE(stage.presentation().notes(1), u"Ask why."_s);
    QCOMPARE(stage.presentation().notes(2), QString());
}

void TestPresenting::oneScreenShowsTheAudienceAloneAndCoversTheNames()
{
    ClassStage stage;
    stage.start();
    QVERIFY(!stage.control().presenter().isVisible());
    stage.press(Qt::Key_P);
    PresenterWindow &presenter = stage.control().presenter();
    QVERIFY(presenter.isVisible());
    stage.goTo(Step::Vote);
    QVERIFY(presenter.whoIsWho().isCovered());
    const QString covered = everythingIn(presenter.whoIsWho());
    for (const ClassModel &model : usualClass())
        QVERIFY(!covered.contains(model.name));
    QTest::keyClick(&presenter, Qt::Key_W);
    QVERIFY(everythingIn(presenter.whoIsWho()).contains(usualClass().first().name));
}

void TestPresenting::aClickerWorksWhileNotesAreTyped()
{
    ClassStage stage;
    stage.start();
    stage.press(Qt::Key_P);
    auto *notes = stage.control().presenter().findChild<QPlainTextEdit *>(u"notes"_s);
    notes->setFocus();
    QTest::keyClicks(notes, u"n b"_s);
    QTest::keyClick(notes, Qt::Key_PageDown);
    QCOMPARE(stage.presentation().step(), Step::Prompt);
    QCOMPARE(notes->toPlainText(), u"n b"_s);
    QVERIFY(!stage.audience().isBlack());
}

void TestPresenting::aRaceIsWonByTheFastestAndComesAfterTheNames()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    stage.press(Qt::Key_G);
    QVERIFY(!stage.audience().isInstead());
    stage.goTo(Step::Names);
    stage.press(Qt::Key_G);
    QVERIFY(stage.audience().isInstead());
    const auto *race = qobject_cast<RaceSlide *>(stage.audience().view());
    QVERIFY(race);
    QTRY_COMPARE_WITH_TIMEOUT(race->finished().size(), 2, longMs);
    const QStringList contestants = stage.presentation().poll().question(1).contestants;
    QCOMPARE(contestants.at(race->finished().first()), u"m1"_s); // 0.6 s against 2.1 s
    stage.press(Qt::Key_PageDown);
    QVERIFY(!stage.audience().isInstead());
    QCOMPARE(stage.presentation().step(), Step::Names);
}

void TestPresenting::theEndTellsWhatWasFound()
{
    ClassStage stage;
    stage.start();
    stage.goTo(Step::Vote);
    const QStringList contestants = stage.presentation().poll().question(1).contestants;
    const bool isFirstRight = contestants.first() == u"m2";
    for (int vote = 0; vote < 3; ++vote)
        stage.press(isFirstRight ? Qt::Key_1 : Qt::Key_2);
    stage.goTo(Step::Names);
    const QString words = everythingIn(stage.audience());
    QVERIFY(words.contains(u"3 of 3 votes went to an answer that the scorer found correct."_s));
    stage.press(Qt::Key_End);
    const QStringList found = endFindings(stage.presentation());
    QVERIFY(found.contains(u"The class preferred a right answer in 1 of 1 questions."_s));
}

void TestPresenting::anotherSessionEndsThePresentation()
{
    ClassStage stage;
    const QString other = savedClassSession(stage.bench.folder.filePath(u"other.pennybench"_s), usualClass());
    stage.start();
    QVERIFY(stage.bench.window->openSession(other));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.control().isPresenting(), longMs);
}

PENNYBENCH_TEST(TestPresenting)
#include "tst_presenting.moc"
