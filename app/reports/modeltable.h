#pragma once

#include "app/runs/runplan.h"
#include "app/runs/summary.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <utility>

namespace Pennybench::Reports {

/// A table as text for people; every row has as many cells as there are columns.
struct TextTable {
    QStringList columns;
    QList<QStringList> rows;
    QStringList models; ///< the id behind each row; empty where rows are no models
    QSet<std::pair<int, int>> best; ///< row and column of the shares that are best or too close to the best

    /// Whether each of the column's cells begins with a letter, signs aside, or is a sentence: such text is
    /// set to the left.
    bool holdsWords(int column) const;
};

/// A row for each model, the best share first: share correct with its 95 % interval, where an answer was
/// partly right the mean score with its own, cost, cost per correct answer in the unit of the comparison,
/// median time to first token, errors.
TextTable modelTable(const Runs::RunPlan &plan, QList<Runs::ModelSummary> summaries, Models::CostUnit unit);

} // namespace Pennybench::Reports
