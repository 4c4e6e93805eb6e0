#include "app/desktop/common/foldedtext.h"
#include "app/desktop/window/commandpalette.h"
#include "app/desktop/window/englishnames.h"
#include "app/desktop/window/findbar.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/pagestack.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTranslator>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<Command> &commands)
{
    QStringList texts;
    for (const Command &command : commands)
        texts += command.text;
    return texts;
}

/// Presses a key as soon as the window has the keyboard, which a palette before it may still have.
void press(WindowBench &bench, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get(), 30'000));
    QTest::keyClick(bench.window.get(), key, modifiers);
}

/// Opens the palette with its keys, types, and gives it.
CommandPalette *paletteWith(WindowBench &bench, const QString &typed)
{
    press(bench, Qt::Key_K, Qt::ControlModifier);
    auto *palette = bench.window->findChild<CommandPalette *>();
    if (palette)
        QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
    return palette;
}

QString noticeOf(const WindowBench &bench)
{
    return bench.window->findChild<NoticeBar *>()->message();
}

} // namespace

/// What the palette, the keys and the search of the window do.
class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void aCommandIsFoundByItsEnglishName_data();
    void aCommandIsFoundByItsEnglishName();
    void wordsAreFoundInAnyOrderAndWithoutMarks_data();
    void wordsAreFoundInAnyOrderAndWithoutMarks();
    void thePaletteRunsWhatWasTyped();
    void thePaletteFollowsTheArrowsAndEsc();
    void whatCannotBeDoneSaysWhy();
    void aKeyThatCannotWorkSaysWhyToo();
    void whatWasDoneLastStandsFirst();
    void everyVisibleButtonOfAPageIsACommand();
    void aCommandOfAnotherPageShowsItFirst();
    void theListOfKeysNamesEveryKey();
    void noTwoCommandsHaveTheSameKeys();
    void aPageWithASearchFieldGetsTheFocusInIt();
    void wordsAreFoundOnAPageWithoutASearchField();
    void wordsThatAreNotOnThePageAreSaidSo();
};

void TestCommands::wordsAreFoundInAnyOrderAndWithoutMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("in any order") << u"Export the answers…"_s << u"answ exp"_s << true;
    QTest::newRow("without marks") << u"Dừng lượt chạy"_s << u"dung luot"_s << true;
    QTest::newRow("with marks") << u"Dừng lượt chạy"_s << u"LƯỢT"_s << true;
    QTest::newRow("d for the letter with a stroke") << u"Đi tới Cài đặt"_s << u"di cai dat"_s << true;
    QTest::newRow("Chinese") << u"停止运行"_s << u"运行"_s << true;
    QTest::newRow("every word has to be there") << u"Export the answers…"_s << u"export chart"_s << false;
    QTest::newRow("nothing typed is everything") << u"Quit"_s << QString() << true;
}

void TestCommands::wordsAreFoundInAnyOrderAndWithoutMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    const Command command{.id = u"a"_s, .text = text, .place = {}, .keys = {}, .refusal = {}, .run = {}};
    QTEST(!found({command}, query).isEmpty(), "isFound");
    QCOMPARE(folded(text).size(), text.size());
}

void TestCommands::thePaletteRunsWhatWasTyped()
{
    WindowBench bench;
    QPointer<CommandPalette> palette = paletteWith(bench, u"models go"_s);
    QVERIFY(palette);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bench.window->pages().currentIndex(), int(MainWindow::Models), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!palette, 30'000);
}

void TestCommands::thePaletteFollowsTheArrowsAndEsc()
{
    WindowBench bench;
    QPointer<CommandPalette> palette = paletteWith(bench, u"go to"_s);
    QVERIFY(palette);
    auto *list = palette->findChild<QTreeWidget *>();
    auto *query = palette->findChild<QLineEdit *>();
    QVERIFY(list->topLevelItemCount() >= 12);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0);
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(query, Qt::Key_Down);
    QTest::keyClick(query, Qt::Key_Up);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    QTest::keyClick(query, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!palette, 30'000);
    QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::SetUp));
}

void TestCommands::whatCannotBeDoneSaysWhy()
{
    WindowBench bench;
    QPointer<CommandPalette> palette = paletteWith(bench, u"export answers"_s);
    QVERIFY(palette);
    const QTreeWidgetItem *item = palette->findChild<QTreeWidget *>()->topLevelItem(0);
    QVERIFY(item->text(0).startsWith(u"Export the answers"));
    QCOMPARE(item->text(1), u"There are no answers yet."_s);
    QCOMPARE(item->foreground(0).color(), bench.theme.theme().dim);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(noticeOf(bench), u"There are no answers yet."_s, 30'000);
}

void TestCommands::aKeyThatCannotWorkSaysWhyToo()
{
    WindowBench bench;
    press(bench, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(noticeOf(bench), u"Nothing is being asked or replayed."_s);
}

void TestCommands::whatWasDoneLastStandsFirst()
{
    WindowBench bench;
    bench.window->commands().run(u"Models"_s);
    bench.window->commands().run(u"text.larger"_s);
    const QStringList texts = textsOf(bench.window->commands().commands());
    QCOMPARE(texts.mid(0, 2), QStringList({u"Larger text"_s, u"Go to Models"_s}));
    bench.window->commands().run(u"export"_s);
    QCOMPARE(textsOf(bench.window->commands().commands()).constFirst(), u"Larger text"_s);
}

void TestCommands::everyVisibleButtonOfAPageIsACommand()
{
    WindowBench bench;
    for (int page = 0; page < bench.window->pages().count(); ++page) {
        bench.window->showPage(static_cast<MainWindow::Page>(page));
        const QList<Command> commands = bench.window->commands().commands();
        for (const QPushButton *button :
            bench.window->pages().currentWidget()->findChildren<QPushButton *>()) {
            QString text = button->text().remove(u'&').simplified();
            if (!button->isVisible() || button->menu())
                continue;
            if (text.isEmpty())
                text = button->accessibleName();
            const QString place = bench.window->pages().title(page);
            const bool isThere = std::ranges::any_of(commands, [&](const Command &command) {
                return command.place == place && command.refusal.isEmpty() == button->isEnabled()
                    && (command.text == text || command.text == button->accessibleName());
            });
            QVERIFY2(isThere, qPrintable(place + u": "_s + text));
        }
    }
}

void TestCommands::aCommandIsFoundByItsEnglishName_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("in a Vietnamese window") << u"vi"_s;
    QTest::newRow("in a Chinese window") << u"zh_CN"_s;
}

void TestCommands::aCommandIsFoundByItsEnglishName()
{
    QFETCH(const QString, language);
    EnglishNames names;
    QVERIFY(names.load(u":/i18n/pennybench_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(&names));
    {
        WindowBench bench;
        bench.window->commands().setEnglish([&names](const QString &shown) { return names.english(shown); });
        const QList<Command> all = bench.window->commands().commands();
        const QList<std::pair<QString, QString>> ids{{u"larger text"_s, u"text.larger"_s},
            {u"go to answers"_s, u"Answers"_s}, {u"import suites"_s, u"Suites/importSuite"_s},
            {u"theme: high contrast"_s, u"Settings/themeChoice3"_s}};
        for (const auto &[typed, id] : ids) {
            const QList<Command> hits = found(all, typed);
            QVERIFY2(!hits.isEmpty(), qPrintable(typed));
            QCOMPARE(hits.first().id, id);
            QVERIFY(!hits.first().text.contains(hits.first().english));
        }
    }
    QCoreApplication::removeTranslator(&names);
}

void TestCommands::aCommandOfAnotherPageShowsItFirst()
{
    WindowBench bench;
    const QList<Command> commands = bench.window->commands().commands();
    const auto tab =
        std::ranges::find_if(commands, [](const Command &command) { return command.id == u"Models/tab1"; });
    QVERIFY2(tab != commands.end(), qPrintable(textsOf(commands).join(u" | ")));
    bench.window->commands().run(*tab);
    QCOMPARE(bench.window->pages().currentIndex(), int(MainWindow::Models));
    QVERIFY(bench.child<QTableView>("catalogue")->isVisible());
}

void TestCommands::theListOfKeysNamesEveryKey()
{
    WindowBench bench;
    press(bench, Qt::Key_F1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->findChild<KeysDialog *>(), 30'000);
    const auto *list = bench.window->findChild<KeysDialog *>()->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->header()->sectionViewportPosition(2) + list->header()->sectionSize(2)
        <= list->viewport()->width());
    QStringList keys;
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        keys += list->topLevelItem(row)->text(0);
        QVERIFY(!list->topLevelItem(row)->text(1).isEmpty());
    }
    for (const QString &key : {u"Ctrl+K"_s, u"F1"_s, u"Ctrl+F"_s, u"Ctrl+E"_s, u"Ctrl+."_s})
        QVERIFY2(keys.join(u' ').contains(key), qPrintable(keys.join(u'\n')));
    bench.window->findChild<KeysDialog *>()->reject();
}

void TestCommands::noTwoCommandsHaveTheSameKeys()
{
    WindowBench bench;
    QHash<QKeySequence, QString> owners;
    for (const Command &command : bench.window->commands().commands()) {
        for (const QKeySequence &keys : command.keys) {
            QVERIFY2(!owners.contains(keys), qPrintable(command.text + u" and "_s + owners.value(keys)));
            owners.insert(keys, command.text);
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestCommands::aPageWithASearchFieldGetsTheFocusInIt()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Models);
    press(bench, Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(bench.window->focusWidget());
    QVERIFY(field && field->isClearButtonEnabled());
    QVERIFY(bench.window->findChild<FindBar *>()->isHidden());
}

void TestCommands::wordsAreFoundOnAPageWithoutASearchField()
{
    WindowBench bench;
    bench.runFirst(1);
    bench.window->showPage(MainWindow::Bench);
    press(bench, Qt::Key_F, Qt::ControlModifier);
    auto *bar = bench.window->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *matrix = bench.child<QTableView>("matrix");
    const QString last = matrix->model()->index(2, 0).data().toString();
    QVERIFY(!last.isEmpty());
    QTest::keyClicks(bench.child<QLineEdit>("findWords"), last.toUpper());
    QCOMPARE(matrix->currentIndex().row(), 2);
    QVERIFY(bar->findChild<QLabel *>()->text().startsWith(u"1 of "));
    QTest::keyClick(bench.child<QLineEdit>("findWords"), Qt::Key_Escape);
    QVERIFY(bar->isHidden());
}

void TestCommands::wordsThatAreNotOnThePageAreSaidSo()
{
    WindowBench bench;
    bench.window->showPage(MainWindow::Settings);
    bench.window->find();
    QTest::keyClicks(bench.child<QLineEdit>("findWords"), u"qqqq"_s);
    QCOMPARE(bench.window->findChild<FindBar *>()->findChild<QLabel *>()->text(), u"Not on this page"_s);
}

PENNYBENCH_TEST(TestCommands)
#include "tst_commands.moc"
