#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/pagecomputation.h"
#include "app/desktop/compare/compared.h"
#include "app/desktop/comparison/shownsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace Pennybench::Widgets {
class Card;
class ElidedLabel;
class RowChartPlot;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

class ChangesCard;
class ChosenContestant;
class ComparedPromptsFilter;
class ComparedPromptsModel;
class HeadlineCard;
class PersonVerdicts;
class PromptReading;
class SideChooser;

/// Two sessions, or two contestants of the session that is shown, beside each other: the answer first, then
/// where the difference lies, what else changed, and every prompt with both answers. What is shown is read
/// and computed in another thread, and only while the page is seen.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(const ShownSession &session, PersonVerdicts &verdicts, DesktopServices &services,
        ChosenContestant &chosen, QWidget *parent = nullptr);

    /// The older session first.
    void compareSessions(const QString &first, const QString &second);
    /// Of the session that is shown, by their letters.
    void compareContestants(const QString &first, const QString &second);
    /// What is shown; that of the moment before while another is computed.
    const Compared &compared() const { return m_compared; }
    bool isComputing() const { return m_computation.isBehind(); }
    /// Gives the answers the usual room again. False where they had it.
    bool closeReading();

signals:
    /// There is nothing to compare, and a person wants to change that.
    void comparisonWanted();
    void sessionsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeFigures();
    QWidget *makePrompts();
    QLayout *makeFilters();
    QWidget *makeMessage();
    QPushButton *makeCopyButton();
    void followSession();
    void retranslate();
    std::function<Compared()> compute();
    void take(Compared compared);
    void showMessage();
    void showSides();
    void showNotes();
    void fillFilters();
    void layOutColumns();
    void filterRows();
    void readCurrent();
    void step(int rows);
    void enlarge(bool enlarged);
    void chooseOther(int side);
    void overrule(bool second, const Runs::Answer &answer, std::optional<Scoring::Verdict> verdict);
    void remedy();
    void copy(int table, bool asMarkdown);
    QList<qsizetype> shownPrompts() const;

    const ShownSession &m_session;
    PersonVerdicts &m_verdicts;
    DesktopServices &m_services;
    ChosenContestant &m_chosen;
    SideChooser *m_chooser;
    Widgets::ElidedLabel *m_notes;
    QPushButton *m_copy;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QPushButton *m_remedy;
    HeadlineCard *m_headline;
    Widgets::RowChartPlot *m_chart;
    ChangesCard *m_changes;
    QWidget *m_figures;
    QWidget *m_promptsCard;
    QTabBar *m_rights;
    QComboBox *m_category;
    ComparedPromptsModel *m_model;
    ComparedPromptsFilter *m_filter;
    QTableView *m_table;
    Widgets::ElidedLabel *m_legend;
    QLabel *m_count;
    PromptReading *m_reading;
    Compared m_compared;
    CompareWish m_computed; ///< what is or was computed last
    PageComputation<Compared> m_computation;
};

} // namespace Pennybench::Desktop
