#include "app/desktop/common/prompteditor.h"
#include "app/desktop/suites/suitespage.h"
#include "app/suites/importedsuites.h"
#include "app/suites/suiteedits.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestEditMs = 60'000;

Suite twoSums()
{
    const Scoring::ScorerSpec two{u"number"_s, {{u"expected"_s, u"2"_s}}};
    return {.id = u"mine"_s,
        .title = u"Mine"_s,
        .prompts = {{.id = u"a"_s, .language = u"en"_s, .text = u"1 + 1?"_s, .scorer = two},
            {.id = u"b"_s, .language = u"en"_s, .text = u"4 - 2?"_s, .scorer = two}}};
}

/// Does this with the dialog of the kind that will open.
template <typename Dialog>
void inNextDialog(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return inNextDialog<Dialog>(act);
        act(*dialog);
    });
}

template <typename T>
T *partOf(QWidget &widget, const char *name)
{
    return widget.findChild<T *>(QLatin1String(name));
}

void chooseScorer(QComboBox &box, const QString &data)
{
    box.setCurrentIndex(box.findData(data));
    emit box.activated(box.currentIndex());
}

} // namespace

/// The window on the page Suites, with a suite of one's own chosen.
struct SuiteBench : WindowBench {
    SuiteBench()
    {
        if (changeOwnSuite(u"mine"_s, std::nullopt, twoSums()))
            qFatal("the suite cannot be written");
        partOf<SuitesPage>(*window)->refresh();
        window->showPage(MainWindow::Suites);
        auto *list = child<QTreeWidget>("suites");
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
    }

    QTableView &table() { return *child<QTableView>("suitePrompts"); }
    Suite onDisk() { return findSuite(u"mine"_s).value_or(Suite()); }
    QStringList texts()
    {
        QStringList texts;
        for (const Prompt &prompt : onDisk().prompts)
            texts += prompt.text;
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), key, modifiers);
    }
    QString message() { return child<QLabel>("suiteMessage")->text(); }
};

/// Suites of one's own, changed in the window.
class TestSuiteEditing : public QObject {
    Q_OBJECT

private slots:
    void aPromptIsAddedAndUndoAndRedoReachTheFile()
    {
        SuiteBench bench;
        inNextDialog<PromptEditor>([](PromptEditor &editor) {
            partOf<QPlainTextEdit>(editor, "promptText")->setPlainText(u"Capital of France?"_s);
            chooseScorer(*partOf<QComboBox>(editor, "scorerType"), u"contains"_s);
            partOf<QLineEdit>(editor, "scorer-expected")->setText(u"Paris"_s);
            partOf<QPlainTextEdit>(editor, "scorer-accept")->setPlainText(u"Lutetia\nPari"_s);
            partOf<QPushButton>(editor, "primary")->click();
        });
        bench.click("addPrompt");
        QCOMPARE(bench.texts(), (QStringList{u"1 + 1?"_s, u"4 - 2?"_s, u"Capital of France?"_s}));
        const Scoring::ScorerSpec scorer = bench.onDisk().prompts.last().scorer;
        QCOMPARE(scorer.type, u"contains"_s);
        QCOMPARE(scorer.expected(), u"Paris"_s);
        QCOMPARE(scorer.fields.value(u"accept"), QJsonValue(QJsonArray{u"Lutetia"_s, u"Pari"_s}));
        QCOMPARE(bench.table().model()->rowCount(), 3);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.texts(), (QStringList{u"1 + 1?"_s, u"4 - 2?"_s}), longestEditMs);
        QCOMPARE(bench.table().model()->rowCount(), 2);
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.texts().size(), 3, longestEditMs);
    }

    void whatIsWrongIsSaidInTheDialogWhichStays()
    {
        SuiteBench bench;
        QString said;
        inNextDialog<PromptEditor>([&said](PromptEditor &editor) {
            partOf<QPushButton>(editor, "primary")->click();
            said = partOf<QLabel>(editor, "promptProblem")->text();
            editor.reject();
        });
        bench.click("addPrompt");
        QCOMPARE(said, u"The prompt has no text."_s);
        QCOMPARE(bench.onDisk(), twoSums());
    }

    void aPromptIsChangedAndWhatTheFormDoesNotShowStays()
    {
        SuiteBench bench;
        Suite before = twoSums();
        before.prompts[0].source = u"a book"_s;
        before.prompts[0].scorer.fields.insert(u"unit"_s, u"km"_s);
        before.prompts[0].scorer.fields.insert(u"expected"_s, 2);
        QVERIFY(!changeOwnSuite(u"mine"_s, twoSums(), before));
        partOf<SuitesPage>(*bench.window)->refresh();
        bench.table().selectRow(0);
        inNextDialog<PromptEditor>([](PromptEditor &editor) {
            partOf<QComboBox>(editor, "promptCategory")->setEditText(u"sums"_s);
            partOf<QPushButton>(editor, "primary")->click();
        });
        bench.click("changePrompt");
        Suite expected = before;
        expected.prompts[0].category = u"sums"_s;
        QCOMPARE(bench.onDisk(), expected);
    }

    void promptsAreMovedAndDeletedWithUndo()
    {
        SuiteBench bench;
        bench.table().selectRow(0);
        bench.click("promptDown");
        QCOMPARE(bench.texts(), (QStringList{u"4 - 2?"_s, u"1 + 1?"_s}));
        QVERIFY2(!bench.child<QPushButton>("promptDown")->isEnabled(), "it is chosen still, and the last");
        bench.click("deletePrompt");
        QCOMPARE(bench.texts(), QStringList{u"4 - 2?"_s});
        bench.table().selectRow(0);
        bench.click("deletePrompt");
        QVERIFY2(bench.message().contains(u"at least one prompt"), qPrintable(bench.message()));
        bench.click("undoSuite");
        bench.click("undoSuite");
        QCOMPARE(bench.onDisk(), twoSums());
        bench.click("redoSuite");
        QCOMPARE(bench.texts(), (QStringList{u"4 - 2?"_s, u"1 + 1?"_s}));
    }

    void aSuiteIsRenamedAndRemovedAndComesBack()
    {
        SuiteBench bench;
        inNextDialog<QInputDialog>([](QInputDialog &dialog) {
            dialog.setTextValue(u"Better"_s);
            dialog.accept();
        });
        bench.click("renameSuite");
        QCOMPARE(bench.onDisk().title, u"Better"_s);
        bench.click("removeSuite");
        QVERIFY(importedSuitePaths().isEmpty());
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.onDisk().title, u"Better"_s, longestEditMs);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.onDisk(), twoSums(), longestEditMs);
    }

    void aSuiteOfTheProgramIsOnlyCopied()
    {
        SuiteBench bench;
        auto *list = bench.child<QTreeWidget>("suites");
        list->setCurrentItem(list->topLevelItem(0));
        for (const char *name : {"addPrompt", "changePrompt", "deletePrompt", "promptUp", "promptDown"})
            QVERIFY2(!bench.child<QPushButton>(name)->isVisible(), name);
        QVERIFY(!bench.child<QPushButton>("renameSuite")->isEnabled());
        bench.click("copySuite");
        const Suite built = *builtInSuite(builtInSuiteIds().first());
        const auto copy = findSuite(built.id + u"-2"_s);
        QVERIFY(copy);
        QCOMPARE(copy->prompts, built.prompts);
        QVERIFY2(bench.child<QPushButton>("addPrompt")->isVisible(), "the copy is chosen and can be changed");
    }

    void aNewSuiteIsMadeWithItsFirstPrompt()
    {
        SuiteBench bench;
        inNextDialog<QInputDialog>([](QInputDialog &dialog) {
            dialog.setTextValue(u"Klasse 7"_s);
            inNextDialog<PromptEditor>([](PromptEditor &editor) {
                partOf<QPlainTextEdit>(editor, "promptText")->setPlainText(u"Warum?"_s);
                chooseScorer(*partOf<QComboBox>(editor, "scorerType"), u"none"_s);
                partOf<QPushButton>(editor, "primary")->click();
            });
            dialog.accept();
        });
        bench.click("newSuite");
        const auto made = findSuite(u"klasse-7"_s);
        QVERIFY(made);
        QCOMPARE(made->title, u"Klasse 7"_s);
        QCOMPARE(made->prompts.first().text, u"Warum?"_s);
    }

    void aChangeOfAnotherProgramIsShownAndNotOverwritten()
    {
        SuiteBench bench;
        bench.table().selectRow(0);
        bench.click("promptDown");
        const Suite mine = bench.onDisk();
        const Suite theirs = *withTitle(mine, u"Theirs"_s);
        QVERIFY(!changeOwnSuite(u"mine"_s, mine, theirs));
        bench.table().selectRow(0);
        bench.click("promptDown");
        QVERIFY2(bench.message().contains(u"Another program"), qPrintable(bench.message()));
        QCOMPARE(bench.onDisk(), theirs);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.child<QPushButton>("undoSuite")->isEnabled(), longestEditMs);
        bench.table().selectRow(0);
        bench.click("promptDown");
        QCOMPARE(bench.onDisk(), *withPromptMoved(theirs, theirs.prompts.first().id, 1));
    }

    void aTriedAnswerIsJudgedAtOnce()
    {
        PromptEditor editor(
            twoSums().prompts.first(), {}, {}, [](const Prompt &) { return std::optional<QString>(); });
        editor.show();
        auto *reason = partOf<QLabel>(editor, "triedReason");
        auto *verdict = partOf<QLabel>(editor, "verdictChip");
        auto *answer = partOf<QPlainTextEdit>(editor, "triedAnswer");
        answer->setPlainText(u"It is 2."_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"✓ correct"_s, longestEditMs);
        QVERIFY(!reason->text().isEmpty());
        answer->setPlainText(u"It is 3."_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"× wrong"_s, longestEditMs);
        partOf<QLineEdit>(editor, "scorer-expected")->setText(u"3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(verdict->text(), u"✓ correct"_s, longestEditMs);
        partOf<QLineEdit>(editor, "scorer-expected")->setText(u"many"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!verdict->isVisible(), longestEditMs);
        QVERIFY2(reason->text().contains(u"must be a number"), qPrintable(reason->text()));
    }
};

PENNYBENCH_TEST(TestSuiteEditing)
#include "tst_suiteediting.moc"
