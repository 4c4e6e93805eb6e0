#pragma once

#include "app/suites/suite.h"
#include "widgets/card.h"
#include "widgets/theme.h"

class QPushButton;
class QTableView;
class QUndoStack;

namespace Pennybench::Desktop {

class PromptModel;

/// The prompts of the chosen suite. Those of a suite of one's own can be changed; of one that comes with the
/// program a copy can be made. The page does what the buttons ask for.
class PromptsCard : public Widgets::Card {
    Q_OBJECT

public:
    PromptsCard(QUndoStack &undo, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows the suite; what was chosen in it stays chosen.
    void showSuite(const Suites::Suite &suite, bool isOwn);
    void choosePrompt(const QString &id);
    QStringList chosenPrompts() const;
    /// Columns as wide as what stands in them.
    void fit();

signals:
    void addWanted();
    void changeWanted(const QString &id);
    void deleteWanted(const QStringList &ids);
    void moveWanted(const QString &id, int by);
    void copyWanted();

private:
    QPushButton *addButton(const char *name);
    void retranslate();
    void refreshButtons();
    void change();

    QUndoStack &m_undoStack;
    Widgets::ThemeSource &m_theme;
    Suites::Suite m_suite;
    bool m_isOwn = false;
    PromptModel *m_prompts;
    QTableView *m_table;
    QLabel *m_about;
    QLabel *m_warnings;
    QPushButton *m_copy;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_delete;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace Pennybench::Desktop
