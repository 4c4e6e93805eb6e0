#pragma once

#include "app/runs/runplan.h"
#include "app/runs/summary.h"
#include "widgets/card.h"
#include "widgets/theme.h"

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

    void setSummaries(const RunPlan &plan, const QList<ModelSummary> &summaries);

private:
    void fillTable(const RunPlan &plan, const QList<ModelSummary> &summaries);

    QualityCostPlot *m_plot;
    QTableWidget *m_table;
    QStackedWidget *m_views;
};

/// The share that guessing would get right: the mean over the prompts of one over the number of options, 0
/// for prompts without options. Missing where no prompt has options.
std::optional<double> chanceShare(const RunPlan &plan);

} // namespace Pennybench
