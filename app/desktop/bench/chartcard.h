#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QFutureWatcher>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace Pennybench::Widgets {
class QualityCostPlot;
struct QualityCostChart;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// The chart of quality against cost and, behind a button, the same as a table.
class ChartCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit ChartCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows these at once, with the intervals of costs that were known last; the new ones are computed in
    /// another thread and shown when they are there. summaries: those of the tally.
    void setComparison(
        const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const Runs::Tally &tally);
    /// The same, where they were counted already: the outcomes are of the summaries' models.
    void setCounted(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries,
        const Statistics::OutcomeTable &outcomes, const QStringList &caption);

    /// Another comparison is shown from now on: what is known or being computed belongs to the one before.
    void forget();
    /// Of what was computed last.
    const Runs::Standings &standings() const { return m_standings; }

    /// Shows it in the chart and in the table.
    void setChosen(const QString &letter);

signals:
    void standingsChanged();
    /// In the chart or in the table.
    void contestantChosen(const QString &letter);

private:
    void startStandings();
    void takeStandings();
    void showFigures();
    void fillTable(const Widgets::QualityCostChart &chart);
    void choose(const QString &letter);
    void chooseRow();

    Runs::RunPlan m_plan;
    QList<Runs::ModelSummary> m_summaries;
    QStringList m_caption;
    std::optional<Statistics::OutcomeTable> m_waiting; ///< to be computed next
    QStringList m_computing; ///< the models of what is computed now; empty: it was forgotten
    Runs::Standings m_standings;
    QFutureWatcher<QList<Statistics::Standing>> m_watcher;
    Widgets::QualityCostPlot *m_plot;
    QTableWidget *m_table;
    QStackedWidget *m_views;
};

} // namespace Pennybench::Desktop
