#pragma once

#include "app/desktop/ask/askcolumns.h"
#include "app/desktop/ask/asking.h"
#include "app/desktop/ask/queuedquestion.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Pennybench::Desktop {

class BlindBallot;
class Composer;
class ThreadBar;

/// Where a person asks models side by side: the columns, the question that is shown, and the composer.
class AskPage : public QWidget {
    Q_OBJECT

public:
    AskPage(DesktopServices &services, LiveComparison &comparison, QWidget *parent = nullptr);

    Asking &asking() { return m_asking; }
    /// Shows all columns where one is enlarged; false where there was nothing to leave.
    bool closeInnermost();

signals:
    /// A conversation is to begin in a new session.
    void conversationWanted(const Pennybench::Runs::RunPlan &plan);
    void said(const QString &sentence);
    /// A suite of one's own has one more prompt, or is new.
    void suiteChanged(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTools(QHBoxLayout &line);
    QWidget *makeEmpty();
    QPushButton *button(const char *name);
    void retranslate();
    void refresh();
    void refreshFigures();
    void refreshSoon();
    QString spentText() const;
    void refreshSending();
    void send();
    void pickModel();
    void changeSettings(int member);
    void keepAsPrompt();
    void useLineUp(const Store::LineUp &lineUp);
    void restoreColumns();
    void keepColumns();
    int hiddenCount() const;
    void askBlindly();

    DesktopServices &m_services;
    LiveComparison &m_comparison;
    Asking m_asking;
    QueuedQuestion m_next;
    QPushButton *m_add = nullptr;
    QPushButton *m_showHidden = nullptr;
    QPushButton *m_hideNames = nullptr;
    QComboBox *m_arrangement = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_usePractice = nullptr;
    ThreadBar *m_thread;
    QStackedWidget *m_middle;
    AskColumns *m_columns;
    BlindBallot *m_ballot;
    Composer *m_composer;
    QTimer m_estimating;
};

} // namespace Pennybench::Desktop
