#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/pagecomputation.h"
#include "app/desktop/comparison/shownsession.h"
#include "app/desktop/strengths/strengthevidence.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableWidget;

namespace Pennybench::Desktop {

class CategoryCard;
class ChosenContestant;
class ProfileCard;

/// The strengths of the comparison's contestants by category, and the profile of one in words; beside them
/// the article's line-up as it was in February 2025 and what can be done with each of its models today.
/// Computed in another thread, and only while the page is seen.
class StrengthsPage : public QWidget {
    Q_OBJECT

public:
    enum View { Dots, Table, LineUp };

    StrengthsPage(const ShownSession &session, DesktopServices &services, ChosenContestant &chosen,
        QWidget *parent = nullptr);

    void showView(View view);
    /// What is shown; that of the moment before while another is computed.
    const StrengthEvidence &evidence() const { return m_evidence; }
    bool isComputing() const { return m_computation.isBehind(); }

signals:
    /// There is nothing to show, and a person wants to change that.
    void comparisonWanted();
    void answersWanted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeDots();
    QWidget *makeEmpty();
    QTableWidget *makeTable(const char *name);
    void retranslate();
    void showEvidence();
    void placeCards();
    void select();
    void fillTable();
    void fillLineUp();

    const ShownSession &m_session;
    DesktopServices &m_services;
    ChosenContestant &m_chosen;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QStackedWidget *m_dotViews; ///< cards, or what to do where there is nothing
    QScrollArea *m_cardScroll;
    QGridLayout *m_cardGrid;
    QList<CategoryCard *> m_cards;
    ProfileCard *m_profile;
    QTableWidget *m_table;
    QTableWidget *m_lineUp;
    QLabel *m_badge;
    QLabel *m_nothing;
    QLabel *m_caption;
    QPushButton *m_remedy;
    StrengthEvidence m_evidence;
    PageComputation<StrengthEvidence> m_computation;
};

} // namespace Pennybench::Desktop
