#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/window/lazypage.h"

#include <QMainWindow>

class QUndoStack;

namespace Pennybench {
struct UnexpectedEnd;
}

namespace Pennybench::Widgets {
class Rail;
}

namespace Pennybench::Desktop {

class AnswersPage;
class AskPage;
class BenchPage;
class ChartsPage;
class ChosenContestant;
class CommandList;
class ComparePage;
class ClaimsPage;
class FindBar;
class MatrixModel;
class ModelsPage;
class NoticeBar;
class PresentControl;
class ReportExport;
class RunBar;
class SessionsPage;
class SettingsPage;
class SetupPage;
class StartPage;
class StrengthsPage;
class SuitesPage;

/// What is done with a session when it is opened.
enum class Opening { Show, Replay, Continue };

/// The window: the rail of pages, the bar with what is compared and what it costs, and the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(DesktopServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Starts the comparison that is chosen: at first the practice models on the built-in suites. Asks where
    /// a run is under way.
    void startComparison();
    /// Opens a saved session here, or asks for a further window where a run is under way.
    void open(const QString &path, Opening how = Opening::Show);
    /// Shows a saved session here; a run under way is ended. False, with the reason shown, where it cannot be
    /// read.
    bool openSession(const QString &path);
    /// Asks how the session that is shown goes on, then goes on.
    void continueShown();
    /// Imports a suite's file and shows it.
    void addSuiteFile(const QString &path);
    /// Shows a message above the page until it is closed; plain text.
    void say(const QString &message);
    /// Says that an earlier run of the program ended unexpectedly and offers to open what it was writing.
    void sayUnexpectedEnd(const UnexpectedEnd &end);

    enum Page {
        Ask,
        SetUp,
        Answers,
        Bench,
        Charts,
        Strengths,
        Claims,
        Compare,
        Sessions,
        Suites,
        Models,
        Settings,
        Start ///< not in the rail
    };
    Q_ENUM(Page)
    void showPage(Page page);
    /// Shows the session and the page that were shown last; what is not there any more is left out.
    void bringBackLast();
    /// Whether nothing was ever done with the program.
    static bool isFirstStart(const QSettings &settings, const QString &sessionFolder);

    CommandList &commands() { return *m_commands; }
    PageStack &pages() { return *m_pages; }
    ReportExport &reports() { return *m_export; }
    /// Searches on the page that is shown.
    void find();
    /// Esc: out of what is innermost on the page. It never stops a run.
    void goBack();
    void replayShown();
    PresentControl &presenting() { return *m_present; }
    /// Asks where prices are to be fetched from, on the page Models.
    void updatePrices();
    /// Of the page that is shown: the suites, the providers, else a person's verdicts and decisions.
    QUndoStack &undoStack();
    /// The same, and on Sessions what was deleted last.
    void undo();
    bool canUndo();
    LiveComparison &comparison() { return *m_comparison; }
    /// Stops the run that is under way, without a question, and closes the window when it has ended.
    void stopAndClose();
    bool isClosing() const { return m_closing; }

signals:
    /// It is closed for good, and everything is saved.
    void closed();
    void languageChosen(const QString &language);
    /// A session is to be opened, but not here: a run is under way.
    void windowWanted(const QString &path, Pennybench::Desktop::Opening how);
    /// Every window is to be closed.
    void quitRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void layOut();
    void connectComparison();
    void connectPages();
    void connectArticlePages();
    void connectStart();
    void connectSessions();
    void nameWindow();
    /// Shows the session at an answer, or at a prompt where its model is empty.
    void openAt(const QString &path, const Runs::AnswerKey &key);
    void connectContestants();
    void run(const Runs::RunPlan &plan);
    void converse(const Runs::RunPlan &plan);
    void applyTheme();

    DesktopServices &m_services;
    std::unique_ptr<LiveComparison> m_comparison;
    MatrixModel *m_matrix;
    ChosenContestant *m_chosen;
    Widgets::Rail *m_rail;
    PageStack *m_pages;
    bool m_closing = false; ///< closes as soon as the run has ended
    LazyPage<AskPage> m_ask;
    LazyPage<SetupPage> m_setup;
    LazyPage<AnswersPage> m_answers;
    LazyPage<BenchPage> m_bench;
    LazyPage<ChartsPage> m_charts;
    LazyPage<ComparePage> m_compare;
    LazyPage<StrengthsPage> m_strengths;
    LazyPage<ClaimsPage> m_claims;
    LazyPage<SuitesPage> m_suites;
    LazyPage<ModelsPage> m_models;
    LazyPage<SessionsPage> m_sessions;
    LazyPage<SettingsPage> m_settings;
    LazyPage<StartPage> m_start;
    RunBar *m_bar;
    NoticeBar *m_notice;
    FindBar *m_find;
    std::unique_ptr<ReportExport> m_export;
    std::unique_ptr<CommandList> m_commands;
    std::unique_ptr<PresentControl> m_present;
};

} // namespace Pennybench::Desktop
