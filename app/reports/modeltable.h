#pragma once

#include "app/runs/runplan.h"
#include "app/runs/summary.h"

#include <QList>
#include <QStringList>

namespace Pennybench {

/// The table of models as text for people: model, share correct, its 95 % interval, cost, cost per correct
/// answer, median time to first token, errors.
QStringList modelTableColumns();
/// A row for each model, with as many cells as there are columns; the best share first.
QList<QStringList> modelTable(const RunPlan &plan, QList<ModelSummary> summaries);

} // namespace Pennybench
