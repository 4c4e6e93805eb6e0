#include "app/desktop/answers/answerspage.h"
#include "app/desktop/answers/inspector.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/sessions/hitlist.h"
#include "app/desktop/window/pagestack.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"
#include "widgets/qualitycostplot.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMetaEnum>
#include <QSignalSpy>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyPatience = 90'000;
constexpr int mostTabs = 400;

/// A person at the keyboard: every key goes to what has the focus, and nothing else is touched.
class Keyboard {
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    {
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window, keyPatience))
            qFatal("the window does not become active");
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void type(const QString &text) { QTest::keyClicks(focus(), text); }
    /// Goes on with Tab until this has the focus; false where it never gets it.
    bool goTo(const std::function<bool(const QWidget &)> &isWanted)
    {
        for (int tab = 0; tab < mostTabs; ++tab) {
            if (isWanted(*focus()))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    bool goTo(const QString &name)
    {
        return goTo([&name](const QWidget &widget) {
            // As a screen reader would say it: a field is named by its label.
            QAccessibleInterface *said =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
            return said && said->text(QAccessible::Name) == name;
        });
    }

private:
    QWidget *focus() const
    {
        QWidget *focused = QApplication::focusWidget();
        return focused ? focused : &m_window;
    }

    QWidget &m_window;
};

/// A window with a conversation's models, or with a comparison that has ended.
struct KeyboardBench : WindowBench {
    KeyboardBench()
        : keys(*window)
    {
        services.practiceSpeed = 100;
    }
    const ShownSession &shown() { return comparison().shown(); }
    bool ended()
    {
        return QTest::qWaitFor([this] { return shown().state() == ShownSession::State::Ended; }, keyPatience);
    }
    /// From the page New, with the first prompt of each suite.
    void runByKeys()
    {
        keys.press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(keys.goTo(u"Prompts of each suite"_s));
        keys.press(Qt::Key_A, Qt::ControlModifier);
        keys.type(u"1"_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown().isUnderWay() || shown().hasAnswers(), keyPatience);
    }
    void ask(const QString &question)
    {
        keys.type(question);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
    }

    Keyboard keys;
};

} // namespace

/// What people do most, by keyboard alone.
class TestKeyboard : public QObject {
    Q_OBJECT

private slots:
    void aQuestionIsAskedAndFollowedUp()
    {
        KeyboardBench bench;
        bench.keys.press(Qt::Key_1, Qt::ControlModifier);
        bench.ask(u"What is 6 times 7?"_s);
        QVERIFY(bench.ended());
        QCOMPARE(bench.shown().answers().size(), 4);
        bench.ask(u"And times 8?"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.shown().answers().size(), 8, keyPatience);
        QCOMPARE(bench.shown().plan().suites.first().prompts.first().turnCount(), 2);
    }

    void aComparisonIsRunAndStopped()
    {
        KeyboardBench bench;
        bench.services.practiceSpeed = 1;
        bench.runByKeys();
        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().isRunUnderWay(), keyPatience);
        bench.keys.press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(bench.ended());
        QVERIFY(bench.shown().progress().finished <= 12);
    }

    void anAnswersVerdictIsExplainedAndOverridden()
    {
        KeyboardBench bench;
        bench.runByKeys();
        QVERIFY(bench.ended());
        bench.keys.press(Qt::Key_3, Qt::ControlModifier);
        bench.keys.press(Qt::Key_Right);
        bench.keys.press(Qt::Key_Return);
        const auto *inspector = bench.window->findChild<Inspector *>();
        QTRY_VERIFY_WITH_TIMEOUT(inspector->isVisible(), keyPatience);
        const Runs::AnswerKey key = inspector->key();
        QVERIFY(bench.shown().answer(key));
        QVERIFY(bench.keys.goTo([](const QWidget &widget) {
            const auto *button = qobject_cast<const QAbstractButton *>(&widget);
            return button && widget.accessibleName().startsWith(u"Count as: ") && !button->isChecked();
        }));
        bench.keys.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().answer(key)->override.has_value(), keyPatience);
        bench.keys.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.shown().answer(key)->override.has_value(), keyPatience);
    }

    void aModelIsChosenOnTheChart()
    {
        KeyboardBench bench;
        bench.runByKeys();
        QVERIFY(bench.ended());
        bench.keys.press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::Charts));
        const auto *chosen = bench.window->findChild<ChosenContestant *>();
        QVERIFY(bench.keys.goTo([](const QWidget &widget) {
            return qobject_cast<const Widgets::QualityCostPlot *>(&widget) != nullptr;
        }));
        // The points come from another thread.
        QTRY_VERIFY_WITH_TIMEOUT(
            (bench.keys.press(Qt::Key_Right), bench.keys.press(Qt::Key_Return), !chosen->letter().isEmpty()),
            keyPatience);
    }

    void theAnswersAreExported()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        KeyboardBench bench;
        bench.runByKeys();
        QVERIFY(bench.ended());
        const QString path = bench.folder.filePath(u"answers.csv"_s);
        typeIntoNextFileDialog(path);
        bench.keys.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, keyPatience);
    }

    void aSessionIsFoundByAWordOfItsAnswers()
    {
        KeyboardBench bench;
        const QString path = bench.folder.filePath(u"found.pennybench"_s);
        {
            const auto file = createdSession(path);
            Runs::Answer answer = fullAnswer(fullPlan(), 1);
            answer.text = u"The needle lies here"_s;
            file->save(answer);
            QVERIFY(file->flush());
        }
        bench.keys.press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(bench.keys.goTo(u"Search all prompts and answers"_s));
        bench.keys.type(u"needle"_s);
        const auto *hits = bench.window->findChild<HitList *>();
        QTRY_VERIFY_WITH_TIMEOUT(hits->isVisible() && hits->count() > 0, keyPatience);
        bench.keys.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(bench.shown().sessionPath(), path, keyPatience);
        QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::Answers));
    }

    void whereThereAreNoSessionsTheirSearchHasTheFocus()
    {
        KeyboardBench bench;
        bench.keys.press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(bench.child<QLineEdit>("sessionSearch")->hasFocus());
    }

    void everyControlOfAPageIsReachedByTheTabKey_data()
    {
        QTest::addColumn<int>("page");
        const QMetaEnum pages = QMetaEnum::fromType<MainWindow::Page>();
        for (int page = 0; page < pages.keyCount(); ++page)
            QTest::newRow(pages.key(page)) << page;
    }

    void everyControlOfAPageIsReachedByTheTabKey()
    {
        QFETCH(const int, page);
        KeyboardBench bench;
        bench.window->showPage(static_cast<MainWindow::Page>(page));
        QSet<const QWidget *> reached;
        bench.keys.goTo([&reached](const QWidget &widget) {
            const bool isAround = reached.contains(&widget);
            reached += &widget;
            return isAround;
        });
        QStringList missing;
        for (const QWidget *widget : bench.window->pages().currentWidget()->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (isControl && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
                && widget->isEnabled() && !reached.contains(widget)
                && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
                missing += QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theLanguageIsChanged()
    {
        KeyboardBench bench;
        const QSignalSpy chosen(bench.window.get(), &MainWindow::languageChosen);
        bench.keys.press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(bench.keys.goTo([](const QWidget &widget) {
            const auto *box = qobject_cast<const QComboBox *>(&widget);
            return box && box->findData(u"vi"_s) >= 0;
        }));
        bench.keys.press(Qt::Key_Down);
        bench.keys.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(!chosen.isEmpty(), keyPatience);
        QCOMPARE(chosen.last().first().toString(), bench.settings.value(u"language"_s).toString());
        QVERIFY(!chosen.last().first().toString().isEmpty());
    }

private:
    static void typeIntoNextFileDialog(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return typeIntoNextFileDialog(path);
            Keyboard keys(*dialog);
            keys.press(Qt::Key_A, Qt::ControlModifier);
            keys.type(path);
            keys.press(Qt::Key_Return);
        });
    }
};

PENNYBENCH_TEST(TestKeyboard)
#include "tst_keyboard.moc"
