#include "app/desktop/window/windowcommands.h"

#include "app/desktop/present/presentcontrol.h"
#include "app/desktop/window/commandpalette.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/pagecommands.h"
#include "app/desktop/window/pagestack.h"
#include "app/desktop/window/reportexport.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QUndoStack>

namespace Pennybench::Desktop {

namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

using State = ShownSession::State;
constexpr int textStep = 2; ///< pixels

QKeySequence withCtrl(int key, int more = 0)
{
    return QKeySequence(static_cast<int>(Qt::CTRL) | more | key);
}

/// What a command refuses with where the condition does not hold.
std::function<QString()> unless(
    const std::function<bool()> &condition, const std::function<QString()> &reason)
{
    return [condition, reason] { return condition() ? QString() : reason(); };
}

QString pageId(int page)
{
    return QString::fromLatin1(QMetaEnum::fromType<MainWindow::Page>().valueToKey(page));
}

/// The keys that had a page before all had numbers.
QList<QKeySequence> keysOf(MainWindow::Page page)
{
    constexpr int digits = 9;
    QList<QKeySequence> keys;
    if (page == MainWindow::SetUp)
        keys += withCtrl(Qt::Key_N);
    if (page == MainWindow::Sessions)
        keys += withCtrl(Qt::Key_O);
    if (page == MainWindow::Settings)
        keys += withCtrl(Qt::Key_Comma);
    if (page < digits)
        keys += withCtrl(static_cast<int>(Qt::Key_1) + static_cast<int>(page));
    return keys;
}

class WindowCommands {
public:
    WindowCommands(CommandList &commands, MainWindow &window, DesktopServices &services)
        : m_commands(commands)
        , m_window(window)
        , m_services(services)
    {
    }

    void add()
    {
        addHelp();
        addPages();
        addRun();
        addAnswers();
        addText();
        addWindow();
        m_commands.addSource([self = *this] { return self.controls(); });
        m_commands.addKeyNotes([self = *this] { return self.keyNotes(); });
    }

private:
    const ShownSession &shown() const { return m_window.comparison().shown(); }

    void addHelp()
    {
        m_commands.add({"palette", [] { return CommandTexts::tr("Find a command"); }, {withCtrl(Qt::Key_K)},
            [self = *this] {
                auto *palette =
                    new CommandPalette(self.m_commands, self.m_services.theme.theme().dim, &self.m_window);
                palette->show();
            },
            {}});
        m_commands.add({"keys", [] { return CommandTexts::tr("Show all keys"); },
            {QKeySequence(Qt::Key_F1), withCtrl(Qt::Key_Question), withCtrl(Qt::Key_Question, Qt::SHIFT)},
            [self = *this] { (new KeysDialog(self.m_commands, &self.m_window))->open(); }, {}});
        m_commands.add({"find", [] { return CommandTexts::tr("Find on this page"); },
            {QKeySequence(QKeySequence::Find)}, [&window = m_window] { window.find(); }, {}});
        m_commands.add({"back", [] { return CommandTexts::tr("Back"); }, {QKeySequence(Qt::Key_Escape)},
            [&window = m_window] { window.goBack(); }, {}});
    }

    void addPages()
    {
        for (int number = 0; number < m_window.pages().count(); ++number) {
            const auto page = static_cast<MainWindow::Page>(number);
            m_commands.add({QMetaEnum::fromType<MainWindow::Page>().valueToKey(page),
                [&window = m_window, page] {
                    return CommandTexts::tr("Go to %1").arg(window.pages().title(page));
                },
                keysOf(page), [&window = m_window, page] { window.showPage(page); }, {}});
        }
    }

    void addRun()
    {
        const auto isUnderWay = unless([self = *this] { return self.shown().isUnderWay(); },
            [] { return CommandTexts::tr("Nothing is being asked or replayed."); });
        m_commands.add({"run.stop", [] { return CommandTexts::tr("Stop the run"); },
            {withCtrl(Qt::Key_Period)}, [&window = m_window] { window.comparison().stop(); }, isUnderWay});
        m_commands.add({"run.pause", [] { return CommandTexts::tr("Pause or resume the run"); }, {},
            [&window = m_window] {
                if (window.comparison().shown().state() == State::Paused)
                    window.comparison().resume();
                else
                    window.comparison().pause();
            },
            isUnderWay});
        m_commands.add({"run.continue", [] { return CommandTexts::tr("Ask for the missing answers"); }, {},
            [&window = m_window] { window.continueShown(); }, hasEnded()});
        m_commands.add({"run.replay", [] { return CommandTexts::tr("Replay it as it happened"); }, {},
            [&window = m_window] { window.replayShown(); }, hasEnded()});
        m_commands.add({"present", [] { return CommandTexts::tr("Present it to a class"); },
            {QKeySequence(Qt::Key_F5)}, [&window = m_window] { window.presenting().start(); },
            [&window = m_window] { return window.presenting().refusal(); }});
    }

    std::function<QString()> hasEnded() const
    {
        return [self = *this] {
            if (self.shown().plan().answerCount() == 0)
                return CommandTexts::tr("No comparison is shown.");
            return self.shown().state() == State::Ended ? QString()
                                                        : CommandTexts::tr("The run has not ended yet.");
        };
    }

    void addAnswers()
    {
        m_commands.add({"export", [] { return CommandTexts::tr("Export the answers…"); },
            {withCtrl(Qt::Key_E)}, [&window = m_window] { window.reports().choose(); },
            unless([self = *this] { return self.shown().hasAnswers(); },
                [] { return CommandTexts::tr("There are no answers yet."); })});
        m_commands.add({"prices.update", [] { return CommandTexts::tr("Update prices…"); }, {},
            [&window = m_window] { window.updatePrices(); }, {}});
        const auto undoStack = [&window = m_window]() -> QUndoStack & { return window.undoStack(); };
        m_commands.add({"undo", [] { return CommandTexts::tr("Undo"); }, {QKeySequence(QKeySequence::Undo)},
            [&window = m_window] { window.undo(); },
            unless([&window = m_window] { return window.canUndo(); },
                [] { return CommandTexts::tr("There is nothing to undo."); })});
        m_commands.add({"redo", [] { return CommandTexts::tr("Redo"); },
            {withCtrl(Qt::Key_Z, Qt::SHIFT), withCtrl(Qt::Key_Y)}, [undoStack] { undoStack().redo(); },
            unless([undoStack] { return undoStack().canRedo(); },
                [] { return CommandTexts::tr("There is nothing to redo."); })});
    }

    void addText()
    {
        const auto resize = [&services = m_services](int pixels) {
            services.theme.setBodyPixels(pixels);
            services.settings.setValue(QStringLiteral("fontSize"), services.theme.bodyPixels());
        };
        const auto now = [&services = m_services] { return services.theme.bodyPixels(); };
        m_commands.add({"text.larger", [] { return CommandTexts::tr("Larger text"); },
            {withCtrl(Qt::Key_Plus), withCtrl(Qt::Key_Equal)}, [resize, now] { resize(now() + textStep); },
            unless([now] { return now() < Widgets::ThemeSource::mostPixels; },
                [] { return CommandTexts::tr("The text is as large as it can be."); })});
        m_commands.add({"text.smaller", [] { return CommandTexts::tr("Smaller text"); },
            {withCtrl(Qt::Key_Minus)}, [resize, now] { resize(now() - textStep); },
            unless([now] { return now() > Widgets::ThemeSource::leastPixels; },
                [] { return CommandTexts::tr("The text is as small as it can be."); })});
        m_commands.add({"text.usual", [] { return CommandTexts::tr("Text of the usual size"); },
            {withCtrl(Qt::Key_0)}, [resize] { resize(Widgets::ThemeSource::usualPixels); }, {}});
    }

    void addWindow()
    {
        m_commands.add({"window.close", [] { return CommandTexts::tr("Close the window"); },
            {QKeySequence(QKeySequence::Close)}, [&window = m_window] { window.close(); }, {}});
        m_commands.add({"quit", [] { return CommandTexts::tr("Quit"); }, {QKeySequence(QKeySequence::Quit)},
            [&window = m_window] { emit window.quitRequested(); }, {}});
    }

    /// Those of the page that is shown first.
    QList<Command> controls() const
    {
        PageStack &pages = m_window.pages();
        QList<Command> first;
        QList<Command> others;
        for (int number = 0; number < pages.count(); ++number) {
            const auto page = static_cast<MainWindow::Page>(number);
            (number == pages.currentIndex() ? first : others) += commandsOf(pages.page(number),
                pageId(number), pages.title(number), [&window = m_window, page] { window.showPage(page); });
        }
        return first + others;
    }

    QList<KeyNote> keyNotes() const
    {
        const PageStack &pages = m_window.pages();
        const QString ask = pages.title(MainWindow::Ask);
        const QString answers = pages.title(MainWindow::Answers);
        const QString charts = pages.title(MainWindow::Charts);
        const auto native = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
        const QString enter = native(QKeySequence(Qt::Key_Return));
        const QString present = CommandTexts::tr("Presentation");
        return {{ask, native(withCtrl(Qt::Key_Return)), CommandTexts::tr("Send the question")},
            {ask, native(QKeySequence(Qt::SHIFT | Qt::Key_Return)), CommandTexts::tr("A new line")},
            {ask, QStringLiteral("Alt+↑, Alt+↓"), CommandTexts::tr("The question before or after")},
            {ask, QStringLiteral("Alt+1 – Alt+8"), CommandTexts::tr("Go to a column")},
            {pages.title(MainWindow::SetUp), native(withCtrl(Qt::Key_Return)),
                CommandTexts::tr("Run the comparison")},
            {answers, QStringLiteral("↑, ↓"), CommandTexts::tr("The prompt before or after")},
            {answers, QStringLiteral("←, →"), CommandTexts::tr("The column before or after")},
            {answers, enter, CommandTexts::tr("Why this verdict")},
            {charts, QStringLiteral("←, →, ↑, ↓"), CommandTexts::tr("Go from point to point")},
            {charts, enter, CommandTexts::tr("Choose the model")},
            {charts, native(QKeySequence(Qt::Key_Home)), CommandTexts::tr("The whole chart")},
            {present, QStringLiteral("PgDn, PgUp"), CommandTexts::tr("The next step, the step before")},
            {present, QStringLiteral("B"), CommandTexts::tr("A black screen, and back")},
            {present, QStringLiteral("1 – 4, 0, 9"),
                CommandTexts::tr("Count a raised hand: an option, equally good, none is good")},
            {present, QStringLiteral("H"), CommandTexts::tr("Type the votes")},
            {present, QStringLiteral("P, W"),
                CommandTexts::tr("Show the presenter's window; cover who is who")},
            {present, QStringLiteral("N, End"), CommandTexts::tr("The next question, what was found")},
            {present, QStringLiteral("Home"),
                CommandTexts::tr("When a class could go on: start from the first question instead")},
            {present, QStringLiteral("R, G"), CommandTexts::tr("Vote again; race of the answers")},
            {present, native(QKeySequence(Qt::Key_Space)) + QStringLiteral(", +"),
                CommandTexts::tr("Pause the time, 15 s more")},
            {present, native(QKeySequence(Qt::Key_Escape)), CommandTexts::tr("End the presentation")}};
    }

    CommandList &m_commands;
    MainWindow &m_window;
    DesktopServices &m_services;
};

} // namespace

void addWindowCommands(CommandList &commands, MainWindow &window, DesktopServices &services)
{
    WindowCommands(commands, window, services).add();
}

} // namespace Pennybench::Desktop
