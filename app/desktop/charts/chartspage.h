#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/pagecomputation.h"
#include "app/desktop/comparison/shownsession.h"
#include "app/reports/chartfilter.h"
#include "app/reports/publishedfigures.h"
#include "app/reports/sessioncharts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableWidget;

namespace Pennybench::Widgets {
class QualityCostPlot;
class RowChartPlot;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

class ChosenContestant;
class FilterBar;
class FindingsCard;

/// The charts of the shown comparison, each with the table behind it and what it means in words. The filters
/// hold for all three. What is shown is computed in another thread, and only while the page is seen.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    ChartsPage(const ShownSession &session, DesktopServices &services, ChosenContestant &chosen,
        QWidget *parent = nullptr);

    void showKind(Reports::ChartKind kind);
    /// What is shown; that of the moment before while another is computed.
    const Reports::SessionChart &chart() const { return m_shown.chart; }

signals:
    /// There is nothing to show, and a person wants to change that.
    void comparisonWanted();
    /// Two contestants are to stand beside each other.
    void compareRequested(const QString &first, const QString &second);
    /// What was written, or why it was not.
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        Reports::SessionChart chart;
        QStringList words;
        bool hasAnswers = false;
    };

    QWidget *makeChartCard();
    QWidget *makeWords();
    QWidget *makeEmpty();
    QLayout *makeTools();
    void retranslate();
    void soon();
    std::function<Shown()> compute() const;
    void take(Shown shown);
    void showView();
    void fillTable();
    void select(const QString &letter);
    Reports::ChartWish wish() const;
    void copyPicture();
    void copyTable(bool asMarkdown);
    void save();
    void layUnder();

    const ShownSession &m_session;
    DesktopServices &m_services;
    ChosenContestant &m_chosen;
    FilterBar *m_filters;
    QComboBox *m_across;
    QComboBox *m_unit;
    QPushButton *m_layUnder;
    QTabBar *m_kinds;
    QPushButton *m_asTable;
    QPushButton *m_copy;
    QPushButton *m_copyTable;
    QPushButton *m_compare;
    QPushButton *m_save;
    QStackedWidget *m_views;
    Widgets::QualityCostPlot *m_quality;
    Widgets::RowChartPlot *m_rows;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QPushButton *m_remedy;
    FindingsCard *m_words;
    QList<Reports::PublishedFigure> m_published;
    Shown m_shown;
    PageComputation<Shown> m_computation;
};

} // namespace Pennybench::Desktop
