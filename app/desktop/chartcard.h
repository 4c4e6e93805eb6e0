#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QFutureWatcher>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace Pennybench {

class QualityCostPlot;

/// The chart of quality against cost and, behind a button, the same as a table.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows these at once, with the intervals of costs that were known last; those of the outcomes are
    /// computed in another thread and shown when they are there. outcomes: of the same models, in their
    /// order.
    void setSummaries(
        const RunPlan &plan, const QList<ModelSummary> &summaries, const OutcomeTable &outcomes);

    /// Another comparison is shown from now on: what is known or being computed belongs to the one before.
    void forget();
    /// Of what was computed last.
    const Standings &standings() const { return m_standings; }

signals:
    void standingsChanged();

private:
    void startStandings();
    void takeStandings();
    void showFigures();
    void fillTable();

    RunPlan m_plan;
    QList<ModelSummary> m_summaries;
    std::optional<OutcomeTable> m_waiting; ///< to be computed next
    QStringList m_computing; ///< the models of what is computed now; empty: it was forgotten
    Standings m_standings;
    QFutureWatcher<QList<Standing>> m_watcher;
    QualityCostPlot *m_plot;
    QTableWidget *m_table;
    QStackedWidget *m_views;
};

/// The share that guessing would get right: the mean over the prompts of one over the number of options, 0
/// for prompts without options. Missing where no prompt has options.
std::optional<double> chanceShare(const RunPlan &plan);

} // namespace Pennybench
