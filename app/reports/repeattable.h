#pragma once

#include "app/runs/runplan.h"
#include "app/runs/summary.h"

#include <QList>
#include <QStringList>

namespace Pennybench::Reports {

/// How far the trials of one prompt agree, as text for people: model, prompts asked more than once, trials,
/// the share right in one trial, in at least one of them (pass@k) and in every one, the spread within a
/// prompt in points, and the prompts whose trials differ.
QStringList repeatTableColumns();
/// A row for each model with repeats, the smallest spread first. Empty where nothing was asked twice.
QList<QStringList> repeatTable(const Runs::RunPlan &plan, QList<Runs::ModelSummary> summaries);

} // namespace Pennybench::Reports
