#include "app/desktop/ask/askpage.h"
#include "app/desktop/common/columnsettings.h"
#include "app/suites/suite.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"
#include "widgets/answerpane.h"
#include "widgets/richtext/richtextview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMs = 60'000;

} // namespace

/// The window on the page Ask.
struct AskBench : WindowBench {
    AskBench()
    {
        window->showPage(MainWindow::Ask);
        QApplication::processEvents();
    }

    AskPage &page() { return *partOf<AskPage>(*window); }
    QPlainTextEdit &composer() { return *child<QPlainTextEdit>("composer"); }
    QList<Widgets::AnswerPane *> panes()
    {
        QList<Widgets::AnswerPane *> visible;
        for (Widgets::AnswerPane *pane : page().findChildren<Widgets::AnswerPane *>()) {
            if (pane->isVisible())
                visible += pane;
        }
        return visible;
    }
    void type(const QString &question)
    {
        composer().setFocus();
        QTest::keyClicks(&composer(), question);
    }
    bool ended()
    {
        return QTest::qWaitFor(
            [this] { return comparison().shown().state() == ShownSession::State::Ended; }, longestWaitMs);
    }
    QPushButton *named(const char *name)
    {
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->property("name").toString() == QLatin1String(name))
                return button;
        }
        return nullptr;
    }
};

/// The page Ask with its buttons and keys, against practice models over HTTP.
class TestAskPage : public QObject {
    Q_OBJECT

private slots:
    void aQuestionIsTypedSentAndAnsweredInEveryColumn()
    {
        AskBench bench;
        QCOMPARE(bench.panes().size(), 4);
        bench.type(u"What is 6 times 7?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        QVERIFY2(bench.composer().toPlainText().isEmpty(), "what was sent is gone from the composer");
        for (Widgets::AnswerPane *pane : bench.panes())
            QTRY_VERIFY_WITH_TIMEOUT(!pane->text().isEmpty(), longestWaitMs);
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"What is 6 times 7?"_s);
        bench.type(u"And 6 times 8?"_s);
        QTest::mouseClick(bench.child<QPushButton>("send"), Qt::LeftButton);
        QVERIFY(bench.ended());
        QCOMPARE(bench.comparison().shown().answers().size(), 8);
        QTest::mouseClick(bench.named("earlierQuestion"), Qt::LeftButton);
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"What is 6 times 7?"_s);
    }

    void earlierTurnsStandAboveTheAnswerAsInAChat()
    {
        AskBench bench;
        bench.services.practiceSpeed = 100;
        bench.type(u"What is 6 times 7?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        const auto shownIn = [&](int pane) {
            return bench.panes().at(pane)->findChild<Widgets::RichTextView *>()->toPlainText();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!shownIn(0).isEmpty(), longestWaitMs);
        QVERIFY2(!shownIn(0).contains(u"6 times 7?"), "the only question stands above the columns");
        const QString first = bench.comparison().shown().answer(bench.page().asking().key(0))->text;
        bench.type(u"And 6 times 8?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().answers().size(), 8, longestWaitMs);
        QVERIFY(bench.ended());
        const QString second = bench.comparison().shown().answer(bench.page().asking().key(0))->text;
        const auto part = [](const QString &text) { return text.section(u' ', 0, 2); };
        QTRY_VERIFY_WITH_TIMEOUT(shownIn(0).startsWith(u"What is 6 times 7?")
                && shownIn(0).indexOf(part(first)) < shownIn(0).indexOf(u"And 6 times 8?")
                && shownIn(0).lastIndexOf(part(second)) > shownIn(0).indexOf(u"And 6 times 8?"),
            longestWaitMs);
        QTest::mouseClick(bench.named("earlierQuestion"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shownIn(0).contains(u"And 6 times 8?"), longestWaitMs);
        QVERIFY(!shownIn(0).contains(u"What is 6 times 7?"));
    }

    void aQuestionThatIsSentWhileAnswersComeIsAskedNext()
    {
        AskBench bench;
        bench.type(u"One?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().isRunUnderWay(), longestWaitMs);
        bench.type(u"Two?"_s);
        QCOMPARE(bench.child<QPushButton>("send")->text(), u"Ask next"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.composer().toPlainText().isEmpty());
        QVERIFY(bench.named("takeBack")->isVisible());
        QCOMPARE(bench.settings.value(u"ask/draft"_s).toString(), u"Two?"_s);
        bench.type(u"Three?"_s);
        QVERIFY2(!bench.child<QPushButton>("send")->isEnabled(), "one waits at most");
        QTRY_COMPARE_WITH_TIMEOUT(bench.comparison().shown().answers().size(), 8, longestWaitMs);
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"Two?"_s);
        QVERIFY(!bench.named("takeBack")->isVisible());
        QCOMPARE(bench.composer().toPlainText(), u"Three?"_s);
        QVERIFY(bench.ended());
    }

    void aQuestionThatWaitsIsGivenBack_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("when a person takes it back") << false;
        QTest::newRow("when an answer that it waits for is stopped") << true;
    }

    void aQuestionThatWaitsIsGivenBack()
    {
        QFETCH(const bool, isStopped);
        AskBench bench;
        bench.type(u"One?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.comparison().shown().isRunUnderWay(), longestWaitMs);
        bench.type(u"Two?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.named("takeBack")->isVisible());
        if (isStopped)
            bench.comparison().stop();
        else
            QTest::mouseClick(bench.named("takeBack"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.composer().toPlainText(), u"Two?"_s, longestWaitMs);
        QVERIFY(bench.ended());
        QVERIFY(bench.comparison().shown().answers().size() <= 4);
        QCOMPARE(bench.page().asking().branch()->turnCount(), 1);
    }

    void returnBreaksTheLineAndOnlyControlReturnSends()
    {
        AskBench bench;
        bench.type(u"a"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(&bench.composer(), Qt::Key_Return);
        QVERIFY(bench.composer().toPlainText().size() >= 3);
        QCOMPARE(bench.comparison().shown().state(), ShownSession::State::Empty);
    }

    void aDraftIsThereAgain()
    {
        AskBench bench;
        bench.type(u"half a thought"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.settings.value(u"ask/draft"_s).toString(), u"half a thought"_s, longestWaitMs);
        MainWindow again(bench.services);
        QCOMPARE(partOf<QPlainTextEdit>(again, u"composer"_s)->toPlainText(), u"half a thought"_s);
    }

    void aQuestionIsEditedIntoABranchAndTheDraftComesBack()
    {
        AskBench bench;
        bench.type(u"One?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        bench.type(u"draft"_s);
        QTest::mouseClick(bench.named("editQuestion"), Qt::LeftButton);
        QCOMPARE(bench.composer().toPlainText(), u"One?"_s);
        bench.composer().setPlainText(u"Eins?"_s);
        QTest::mouseClick(bench.child<QPushButton>("send"), Qt::LeftButton);
        QVERIFY(bench.ended());
        QCOMPARE(bench.composer().toPlainText(), u"draft"_s);
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"Eins?"_s);
        QVERIFY(bench.named("earlierBranch")->isVisible());
        QTest::mouseClick(bench.named("earlierBranch"), Qt::LeftButton);
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"One?"_s);
    }

    void aColumnIsStoppedAndAskedAgain()
    {
        AskBench bench;
        bench.page().asking().setLineUp({.id = {},
            .name = {},
            .members = {{.model = u"practice/scholar"_s, .settings = {}},
                {.model = u"practice/penny"_s, .settings = {}}}});
        bench.type(u"What is 6 times 7?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.comparison().shown().state() == ShownSession::State::Running, longestWaitMs);
        bench.page().asking().stop(0);
        QVERIFY(bench.ended());
        const Answer *stopped = bench.comparison().shown().answer(bench.page().asking().key(0));
        QVERIFY(
            !stopped || stopped->status == AnswerStatus::Cancelled || stopped->status == AnswerStatus::Ok);
        QVERIFY(bench.comparison().shown().answer(bench.page().asking().key(1)));
        bench.page().asking().askAgain(0);
        QVERIFY(bench.ended());
        QCOMPARE(bench.comparison().shown().answer(bench.page().asking().key(0))->status, AnswerStatus::Ok);
    }

    void columnsAreArrangedFourWays()
    {
        AskBench bench;
        auto *arrangement = bench.child<QComboBox>("arrangement");
        const auto arrange = [&](int index) {
            arrangement->setCurrentIndex(index);
            emit arrangement->activated(index);
            QApplication::processEvents();
        };
        const auto rows = [&] {
            QSet<int> tops;
            for (Widgets::AnswerPane *pane : bench.panes())
                tops += pane->mapTo(bench.window.get(), QPoint()).y();
            return tops.size();
        };
        QCOMPARE(rows(), 1);
        arrange(1);
        QCOMPARE(bench.panes().size(), 4);
        QCOMPARE(rows(), 2);
        arrange(2);
        QCOMPARE(bench.panes().size(), 1);
        arrange(3);
        QCOMPARE(bench.panes().size(), 4);
        QCOMPARE(rows(), 3);
        arrange(0);
        QCOMPARE(rows(), 1);
    }

    void aColumnIsDraggedToAnotherPlace()
    {
        AskBench bench;
        const QString first = bench.page().asking().members().first().model;
        const QList<Widgets::AnswerPane *> panes = bench.panes();
        const QPoint head(60, 20);
        QTest::mousePress(panes.at(0), Qt::LeftButton, {}, head);
        QTest::mouseMove(panes.at(0),
            panes.at(0)->mapFrom(bench.window.get(), panes.at(2)->mapTo(bench.window.get(), head)));
        QTest::mouseRelease(panes.at(2), Qt::LeftButton, {}, head);
        QCOMPARE(bench.page().asking().members().at(2).model, first);
    }

    void aModelIsAddedFromThePicker()
    {
        AskBench bench;
        bench.click("addColumn");
        auto *list = bench.child<QListWidget>("pickerList");
        QVERIFY(list && list->count() > 20);
        QTest::keyClicks(list->window()->findChild<QLineEdit *>(), u"gpt-6"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list->window()->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(bench.page().asking().members().size(), 5);
        QCOMPARE(bench.page().asking().members().last().model, u"openai/gpt-6-luna"_s);
    }

    void whatAModelDoesNotTakeIsGreyWithTheReason()
    {
        Models::ModelEntry model{.id = u"m"_s, .name = u"Thinker"_s};
        model.rules.rejects = {u"temperature"_s, u"seed"_s};
        OwnSettings settings;
        settings.temperature = 0.3;
        settings.maxTokens = 200;
        ColumnSettings dialog(model, nullptr, settings, false);
        const auto *temperature = dialog.findChild<QCheckBox *>(u"hasTemperature"_s);
        QVERIFY(!temperature->isEnabled());
        QVERIFY(!dialog.findChild<QComboBox *>(u"effort"_s)->isEnabled());
        QVERIFY(dialog.findChild<QSpinBox *>(u"maxTokens"_s)->isEnabled());
        QStringList said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.join(u' ').contains(u"Thinker takes no temperature."));
        QCOMPARE(dialog.settings().maxTokens, std::optional(200));
        QVERIFY(!dialog.settings().temperature);
    }

    void aQuestionIsKeptAsAPromptAndItsAnswersAreScoredAtOnce()
    {
        AskBench bench;
        bench.type(u"Think of 6."_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        bench.type(u"And times 7?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        const Asked shown = bench.page().asking().shown();
        QTimer::singleShot(0, qApp, [] {
            auto *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            auto *type = dialog->findChild<QComboBox *>(u"scorerType"_s);
            type->setCurrentIndex(type->findData(u"regex"_s));
            emit type->activated(type->currentIndex());
            dialog->findChild<QLineEdit *>(u"scorer-pattern"_s)->setText(u".+"_s);
            dialog->findChild<QComboBox *>(u"promptCategory"_s)->setEditText(u"sums"_s);
            dialog->findChild<QComboBox *>(u"keepIn"_s)->setEditText(u"My questions"_s);
            dialog->findChild<QPushButton *>(u"primary"_s)->click();
        });
        QTest::mouseClick(bench.named("keepQuestion"), Qt::LeftButton);
        const auto suite = Suites::findSuite(u"my-questions"_s);
        QVERIFY(suite);
        const Suites::Prompt &prompt = suite->prompts.first();
        QCOMPARE(prompt.wholeText(), u"Think of 6.\n\nAnd times 7?"_s);
        QCOMPARE(prompt.category, u"sums"_s);
        QCOMPARE(bench.page().asking().shown(), shown);
        const ShownSession &session = bench.comparison().shown();
        for (int member = 0; member < 4; ++member) {
            QTRY_VERIFY_WITH_TIMEOUT(session.answer(bench.page().asking().key(member))->score, longestWaitMs);
        }
        QCOMPARE(session.answer(bench.page().asking().key(0))->verdict(), Scoring::Verdict::Correct);
        const AnswerKey first =
            conversationKey(session.plan(), {shown.prompt, 1}, session.plan().models.first().id);
        QVERIFY2(!session.answer(first)->score, "only the turn that was kept is scored");
        const QString path = session.sessionPath();
        bench.window.reset();
        const auto saved = Store::readSession(path);
        QVERIFY(saved);
        QCOMPARE(saved->plan.suites.first().prompts.first().scorer.type, u"regex"_s);
        QCOMPARE(std::count_if(saved->answers.cbegin(), saved->answers.cend(),
                     [](const Answer &answer) { return answer.score.has_value(); }),
            4);
    }

    void everyControlHasAName()
    {
        AskBench bench;
        bench.type(u"One?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        for (QWidget *widget : bench.page().findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget == &bench.page()
                || widget->objectName().startsWith(u"qt_"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void aSavedConversationOpensOnItsPage()
    {
        AskBench bench;
        bench.type(u"One?"_s);
        QTest::keyClick(&bench.composer(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.ended());
        const QString path = bench.comparison().shown().sessionPath();
        bench.window->showPage(MainWindow::Settings);
        QVERIFY(bench.window->openSession(path));
        QTRY_VERIFY(bench.page().isVisible());
        QCOMPARE(bench.child<QLabel>("shownQuestion")->text(), u"One?"_s);
    }
};

PENNYBENCH_TEST(TestAskPage)
#include "tst_askpage.moc"
