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
}

namespace Pennybench::Desktop {

/// The chart of quality against cost and, behind a button, the same as a table.
class ChartCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit ChartCard(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows these at once, with the intervals of costs that were known last; those of the outcomes are
    /// computed in another thread and shown when they are there. outcomes: of the same models, in their
    /// order.
    void setSummaries(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries,
        const Statistics::OutcomeTable &outcomes);

    /// Another comparison is shown from now on: what is known or being computed belongs to the one before.
    void forget();
    /// Of what was computed last.
    const Runs::Standings &standings() const { return m_standings; }

signals:
    void standingsChanged();

private:
    void startStandings();
    void takeStandings();
    void showFigures();
    void fillTable();

    Runs::RunPlan m_plan;
    QList<Runs::ModelSummary> m_summaries;
    std::optional<Statistics::OutcomeTable> m_waiting; ///< to be computed next
    QStringList m_computing; ///< the models of what is computed now; empty: it was forgotten
    Runs::Standings m_standings;
    QFutureWatcher<QList<Statistics::Standing>> m_watcher;
    Widgets::QualityCostPlot *m_plot;
    QTableWidget *m_table;
    QStackedWidget *m_views;
};

/// The share that guessing would get right: the mean over the prompts of one over the number of options, 0
/// for prompts without options. Missing where no prompt has options.
std::optional<double> chanceShare(const Runs::RunPlan &plan);

} // namespace Pennybench::Desktop
