#pragma once

#include "app/desktop/desktopservices.h"
#include "app/desktop/livecomparison.h"

#include <QMainWindow>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Pennybench {

class AnswersPage;
class BenchPage;
class ElidedLabel;
class MatrixModel;
class Rail;
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
    /// Shows a saved session.
    void openSession(const QString &path);
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
    QWidget *makeBar();
    void makeShortcuts();
    void addPage(Page page, QWidget *widget, const QString &title, const char *symbol, bool atEnd = false);
    void updateBar();
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

    QLabel *m_title;
    ElidedLabel *m_what;
    QLabel *m_badge;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_export;
    QLabel *m_message;
    QWidget *m_messageBar;
};

} // namespace Pennybench
