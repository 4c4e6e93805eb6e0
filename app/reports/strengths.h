#pragma once

#include "app/reports/modeltable.h"
#include "app/runs/runplan.h"
#include "app/runs/tally.h"

namespace Pennybench::Reports {

/// The models whose share is the best on these prompts, or not clearly behind it: neither the interval of the
/// paired difference to the best one nor Holm's adjustment over all pairs tells them apart. Empty where fewer
/// than two models were decided, or too few prompts for an interval.
QSet<QString> bestOrClose(const Runs::Tally &tally, const Runs::Tally::PromptFilter &of = {});

/// A row for each model in the order of the given summaries, a column for each category with the number of
/// its prompts: the share right with its interval ("87 % (70 to 95)"), the best and those too close to it
/// marked. Without columns but the model's where there is one category or none.
TextTable strengthsTable(
    const Runs::RunPlan &plan, const Runs::Tally &tally, const QList<Runs::ModelSummary> &order);

} // namespace Pennybench::Reports
