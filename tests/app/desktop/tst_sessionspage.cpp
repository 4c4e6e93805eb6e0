#include "app/desktop/answers/answerspage.h"
#include "app/desktop/answers/inspector.h"
#include "app/desktop/sessions/hitlist.h"
#include "app/desktop/sessions/labelsdialog.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/store/sessiontrash.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int searchPatience = 60'000;

/// A window on a folder with two sessions, whose answers are given, on its page of sessions.
class SessionsBench : public WindowBench {
public:
    SessionsBench()
    {
        save(u"a"_s, {u"The needle lies here"_s, u"Cây kim ở đây"_s});
        save(u"b"_s, {u"hay and hay"_s, u"针在干草堆里"_s});
        window->showPage(MainWindow::Sessions);
        // Shortcuts and the focus are those of the active window.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get(), searchPatience))
            qFatal("the window does not become active");
    }

    QString pathOf(const QString &name) const { return folder.filePath(name + u".pennybench"_s); }
    void save(const QString &name, const QStringList &texts) const
    {
        const auto file = createdSession(pathOf(name));
        int prompt = 0;
        for (const QString &text : texts) {
            Runs::Answer answer = fullAnswer(fullPlan(), ++prompt);
            answer.text = text;
            file->save(answer);
        }
        file->flush();
    }
    QLineEdit *search() { return child<QLineEdit>("sessionSearch"); }
    HitList *hits() { return child<HitList>("hitList"); }
    QTreeWidget *list() { return child<QTreeWidget>("sessionList"); }
    QComboBox *filter() { return child<QComboBox>("sessionFilter"); }
    SessionsPage *page() { return partOf<SessionsPage>(*window); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            all += list()->topLevelItem(row)->text(0);
        return all;
    }
    void choose(const QString &name)
    {
        list()->clearSelection();
        for (int row = 0; row < list()->topLevelItemCount(); ++row) {
            if (list()->topLevelItem(row)->data(0, Qt::UserRole).toString() == pathOf(name))
                list()->setCurrentItem(list()->topLevelItem(row));
        }
    }
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
    }
};

/// Fills the dialog of title, tags and notes that will open, and accepts it.
void labelNext(const QString &title, const QString &tags, const QString &notes)
{
    QTimer::singleShot(0, qApp, [=] {
        auto *dialog = qobject_cast<LabelsDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return labelNext(title, tags, notes);
        dialog->findChild<QLineEdit *>(u"sessionTitle"_s)->setText(title);
        dialog->findChild<QLineEdit *>(u"sessionTags"_s)->setText(tags);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(notes);
        dialog->findChild<QPushButton *>(u"primary"_s)->click();
    });
}

} // namespace

/// The page of saved sessions, as a person uses it with the keyboard.
class TestSessionsPage : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsFoundAndReturnShowsTheAnswer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("prompt");
        QTest::newRow("English, while it is typed") << u"need"_s << u"a"_s << u"p1"_s;
        QTest::newRow("Vietnamese without marks") << u"cay kim o day"_s << u"a"_s << u"p2"_s;
        QTest::newRow("two Chinese characters") << u"干草"_s << u"b"_s << u"p2"_s;
    }
    void whatIsTypedIsFoundAndReturnShowsTheAnswer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, session);
        QFETCH(QString, prompt);
        SessionsBench bench;
        bench.press(bench.list(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.search()->hasFocus(), searchPatience);
        QTest::keyClicks(bench.search(), u"x"_s);
        bench.search()->setText(typed);
        QTRY_COMPARE_WITH_TIMEOUT(bench.hits()->count(), 1, searchPatience);
        bench.press(bench.search(), Qt::Key_Down);
        QVERIFY(bench.hits()->hasFocus());
        bench.press(bench.hits(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.comparison().shown().sessionPath(), bench.pathOf(session), searchPatience);
        auto *answers = partOf<AnswersPage>(*bench.window);
        QVERIFY(answers->isVisible());
        QCOMPARE(answers->row(), prompt.mid(1).toInt() - 1);
        QVERIFY(partOf<Inspector>(*bench.window)->isVisible());
        QVERIFY(bench.window->windowTitle().startsWith(bench.comparison().shown().title()));
    }

    void escapeEndsTheSearch()
    {
        SessionsBench bench;
        bench.search()->setText(u"needle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.hits()->count(), 1, searchPatience);
        QVERIFY(!bench.list()->isVisible());
        bench.press(bench.window.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(bench.list()->isVisible(), searchPatience);
        QVERIFY(bench.search()->text().isEmpty());
    }

    void whatIsNowhereIsSaid()
    {
        SessionsBench bench;
        bench.search()->setText(u"nowhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(bench.page()->findChildren<QLabel *>(),
                                     [](const QLabel *label) {
                                         return label->isVisible()
                                             && label->text() == u"Nothing contains all of these words."_s;
                                     }),
            searchPatience);
        bench.save(u"c"_s, {u"now nowhere is somewhere"_s});
        bench.window->showPage(MainWindow::Bench);
        bench.window->showPage(MainWindow::Sessions);
        QTRY_COMPARE_WITH_TIMEOUT(bench.hits()->count(), 1, searchPatience);
    }

    void titleTagsAndNotesAreChangedAndFilterTheList()
    {
        SessionsBench bench;
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        bench.window->showPage(MainWindow::Sessions);
        bench.choose(u"a"_s);
        labelNext(u"Năm học"_s, u"lớp 9, đại số"_s, u"xem lại"_s);
        bench.press(bench.list(), Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(bench.titles().contains(u"Năm học"_s), searchPatience);
        QVERIFY(bench.window->windowTitle().startsWith(u"Năm học"_s));
        const auto labels = Store::labelsOf(Store::readSession(bench.pathOf(u"a"_s))->decisions);
        QCOMPARE(labels, (Store::SessionLabels{u"xem lại"_s, {u"lớp 9"_s, u"đại số"_s}}));
        const int entry = bench.filter()->findText(u"đại số"_s);
        QVERIFY(entry > 0);
        bench.filter()->setCurrentIndex(entry);
        emit bench.filter()->activated(entry);
        QCOMPARE(bench.titles(), QStringList(u"Năm học"_s));
        // A search looks in what the filter shows.
        bench.search()->setText(u"hay"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !bench.page()->findChild<QStackedWidget *>()->currentWidget()->inherits("QTreeView"),
            searchPatience);
        bench.search()->setText(u"needle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.hits()->count(), 1, searchPatience);
    }

    void aCopyAppearsAndIsChosen()
    {
        SessionsBench bench;
        bench.choose(u"a"_s);
        bench.press(bench.list(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 3, searchPatience);
        QCOMPARE(bench.list()->selectedItems().size(), 1);
        QVERIFY(bench.list()->selectedItems().first()->text(0).endsWith(u"(copy)"_s));
    }

    void theShownSessionIsDeletedAndComesBack()
    {
        SessionsBench bench;
        QVERIFY(bench.window->openSession(bench.pathOf(u"a"_s)));
        const Runs::AnswerKey key = bench.comparison().shown().answers().first().key;
        bench.comparison().verdicts().set(key, Scoring::Verdict::Incorrect);
        QVERIFY2(Store::isBeingWritten(bench.pathOf(u"a"_s)), "a verdict opened it");
        bench.window->showPage(MainWindow::Sessions);
        bench.choose(u"a"_s);
        bench.press(bench.list(), Qt::Key_Delete);
        QVERIFY(!QFile::exists(bench.pathOf(u"a"_s)));
        QCOMPARE(bench.titles().size(), 1);
        QVERIFY(QFile::exists(bench.comparison().shown().sessionPath()));
        bench.press(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.titles().size(), 2);
        QCOMPARE(bench.comparison().shown().sessionPath(), bench.pathOf(u"a"_s));
        QCOMPARE(Store::readSession(bench.pathOf(u"a"_s))->answers.first().override,
            std::optional(Scoring::Verdict::Incorrect));
    }

    void theTrashShowsWhatWasDeletedAndGivesItBack()
    {
        SessionsBench bench;
        bench.list()->selectAll();
        bench.click("deleteSession");
        QVERIFY(bench.titles().isEmpty());
        QVERIFY(bench.child<QLabel>("dim"));
        const int trash = bench.filter()->findText(u"Trash"_s, Qt::MatchStartsWith);
        QVERIFY(trash > 0);
        bench.filter()->setCurrentIndex(trash);
        emit bench.filter()->activated(trash);
        QCOMPARE(bench.titles().size(), 2);
        QVERIFY(!bench.child<QPushButton>("openSession")->isVisible());
        bench.list()->selectAll();
        bench.click("restoreSession");
        QTRY_COMPARE_WITH_TIMEOUT(bench.filter()->count(), 1, searchPatience);
        QCOMPARE(bench.titles().size(), 2);
    }

    void aSessionThatIsWrittenElsewhereStays()
    {
        SessionsBench bench;
        const auto elsewhere = Store::SessionFile::open(bench.pathOf(u"a"_s));
        QVERIFY(elsewhere);
        bench.choose(u"a"_s);
        bench.click("deleteSession");
        QVERIFY(QFile::exists(bench.pathOf(u"a"_s)));
        QCOMPARE(bench.titles().size(), 2);
    }

    void twoWindowsFindTheSame()
    {
        SessionsBench bench;
        MainWindow other(bench.services);
        other.show();
        other.showPage(MainWindow::Sessions);
        bench.search()->setText(u"needle"_s);
        other.findChild<QLineEdit *>(u"sessionSearch"_s)->setText(u"kim"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.hits()->count(), 1, searchPatience);
        QTRY_COMPARE_WITH_TIMEOUT(other.findChild<HitList *>()->count(), 1, searchPatience);
    }

    void theLastSessionAndPageComeBack()
    {
        SessionsBench bench;
        QVERIFY(bench.window->openSession(bench.pathOf(u"b"_s)));
        bench.window->showPage(MainWindow::Strengths);
        QVERIFY(bench.window->close());
        MainWindow next(bench.services);
        next.show();
        next.bringBackLast();
        QCOMPARE(next.comparison().shown().sessionPath(), bench.pathOf(u"b"_s));
        QVERIFY(next.windowTitle().startsWith(next.comparison().shown().title()));
        QVERIFY(QFile::remove(bench.pathOf(u"b"_s)));
        MainWindow last(bench.services);
        last.bringBackLast();
        QVERIFY(last.comparison().shown().sessionPath().isEmpty());
    }
};

PENNYBENCH_TEST(TestSessionsPage)
#include "tst_sessionspage.moc"
