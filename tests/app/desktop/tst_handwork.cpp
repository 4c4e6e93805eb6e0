#include "app/desktop/handwork/handworkdialog.h"
#include "app/desktop/handwork/promptcard.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

/// Fills in the dialog that will open, and presses its filled button.
void fillIn(const std::function<void(HandworkDialog &)> &fill)
{
    QTimer::singleShot(0, qApp, [fill] {
        auto *dialog = qobject_cast<HandworkDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return fillIn(fill);
        fill(*dialog);
        dialog->findChild<QPushButton *>(u"primary"_s)->click();
    });
}

Suites::Suite twoPrompts()
{
    return {.id = u"s"_s,
        .prompts = {{.id = u"p1"_s, .text = u"What is six times seven?"_s},
            {.id = u"p2"_s, .text = u"What is six times eight?"_s}}};
}

} // namespace

/// Answers that were given elsewhere, as a person brings them in.
class TestHandwork : public QObject {
    Q_OBJECT

private slots:
    void theCardCopiesEachPromptAndTakesItsAnswer()
    {
        PromptCard card({twoPrompts()});
        QVERIFY(card.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        card.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"What is six times seven?"_s);
        QGuiApplication::clipboard()->setText(u"42"_s);
        card.findChild<QPushButton *>(u"pasteAnswer"_s)->click();
        const auto buttons = card.findChildren<QPushButton *>();
        const auto next = std::ranges::find(buttons, PromptCard::tr("Next"), &QPushButton::text);
        QVERIFY(next != buttons.end());
        (*next)->click();
        QVERIFY(card.findChild<QLabel *>(u"cardPlace"_s)->text().contains(u"2 of 2"_s));
        QCOMPARE(card.answers().size(), qsizetype(1));
        QCOMPARE(card.answers().first().promptId, u"p1"_s);
        QCOMPARE(card.answers().first().text, u"42"_s);
    }

    void aPastedConversationJoinsTheSessionThatIsShown()
    {
        WindowBench bench;
        bench.runFirst(1);
        const ShownSession &shown = bench.comparison().shown();
        const qsizetype before = shown.answers().size();
        const Suites::Prompt prompt = shown.plan().suites.first().prompts.first();
        bench.window->showPage(MainWindow::Answers);
        fillIn([&prompt](HandworkDialog &dialog) {
            dialog.findChild<QComboBox *>(u"whoAnswered"_s)->setEditText(u"a pupil"_s);
            dialog.findChild<QPlainTextEdit *>(u"pastedText"_s)
                ->setPlainText(u"## User\n"_s + prompt.text
                    + u"\n## Assistant\nI do not know.\n## User\nBye.\n"
                      u"## Assistant\nBye."_s);
            QVERIFY(dialog.findChild<QLabel *>(u"answersFound"_s)->text().contains(u"1 answers found, 1"_s));
            QVERIFY(dialog.findChild<QPlainTextEdit *>(u"unmatchedAnswers"_s)
                        ->toPlainText()
                        .contains(u"no prompt has this text"_s));
        });
        bench.child<QPushButton>("addPasted")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.answers().size(), before + 1, 30'000);
        const QList<Runs::Answer> answers = shown.answers();
        const auto pasted = std::ranges::find_if(answers, &Runs::Answer::isPasted);
        QVERIFY(pasted != answers.end());
        QVERIFY(pasted->score.has_value());
        QVERIFY(shown.plan().models.last().name.contains(u"pasted"_s));
        QCOMPARE(shown.openWork().unasked, 0);
        QCOMPARE(Store::readSession(shown.sessionPath())->answers.size(), before + 1);
    }

    void aSessionIsMadeOfPastedAnswersAlone()
    {
        WindowBench bench;
        bench.chooseFirst(1);
        bench.window->showPage(MainWindow::SetUp);
        QString asked;
        fillIn([&asked](HandworkDialog &dialog) {
            asked = dialog.plan().suites.first().prompts.first().text;
            dialog.findChild<QComboBox *>(u"whoAnswered"_s)->setEditText(u"openai/o1-mini"_s);
            dialog.findChild<QPlainTextEdit *>(u"pastedText"_s)->setPlainText(asked + u"\n\n42"_s);
        });
        bench.child<QPushButton>("pasteAnswers")->click();
        const ShownSession &shown = bench.comparison().shown();
        QTRY_COMPARE_WITH_TIMEOUT(shown.answers().size(), qsizetype(1), 30'000);
        QCOMPARE(shown.plan().models.first().baseModel, u"openai/o1-mini"_s);
        QVERIFY(!shown.answers().first().cost);
    }
};

PENNYBENCH_TEST(TestHandwork)
#include "tst_handwork.moc"
