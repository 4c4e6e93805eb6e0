#pragma once

#include "app/desktop/desktopservices.h"
#include "app/desktop/livecomparison.h"

#include <QMainWindow>

class QStackedWidget;

namespace Pennybench {

class AnswersPage;
class BenchPage;
class MatrixModel;
class NoticeBar;
class Rail;
class RunBar;
class SessionsPage;
class SettingsPage;
class SetupPage;
class SuitesPage;

/// The window: the rail of pages, the bar with what is compared and what it costs, and the pages.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(DesktopServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Starts the comparison that is chosen: at first the practice models on the built-in suites.
    void startComparison();
    /// Shows a saved session. False, with the reason shown, where it cannot be read.
    bool openSession(const QString &path);
    /// Plays a saved session again as it happened.
    void replaySession(const QString &path);
    /// Asks how the session that is shown goes on, then goes on.
    void continueShown();
    /// Imports a suite's file and shows it.
    void addSuiteFile(const QString &path);
    /// Shows a message above the page until it is closed; plain text.
    void say(const QString &message);

    enum Page { SetUp, Answers, Bench, Sessions, Suites, Models, Settings };
    void showPage(Page page);
    LiveComparison &comparison() { return *m_comparison; }

signals:
    void languageChosen(const QString &language);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void layOut();
    void connectComparison();
    void connectPages();
    void makeShortcuts();
    void goBack();
    void resizeText(int pixels);
    void replayShown();
    void showTrouble();
    void retryFailed();
    void addPage(Page page, QWidget *widget, const QString &title, const char *symbol, bool atEnd = false);
    void applyTheme();
    void exportReport();

    DesktopServices &m_services;
    std::unique_ptr<LiveComparison> m_comparison;
    MatrixModel *m_matrix;
    Rail *m_rail;
    QStackedWidget *m_pages;
    QStringList m_titles;
    SetupPage *m_setup = nullptr;
    AnswersPage *m_answers = nullptr;
    BenchPage *m_bench = nullptr;
    SuitesPage *m_suites = nullptr;
    SessionsPage *m_sessions = nullptr;
    SettingsPage *m_settings = nullptr;
    RunBar *m_bar;
    NoticeBar *m_notice;
    enum class Trouble { None, CannotSave, Offline };
    Trouble m_trouble = Trouble::None; ///< what m_notice tells
};

} // namespace Pennybench
