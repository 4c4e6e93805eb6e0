#pragma once

#include "app/runs/runplan.h"
#include "app/runs/tally.h"
#include "widgets/plotpoint.h"

namespace Pennybench::Reports {

/// The chart of quality against cost of a comparison: every contestant with a decided prompt, with its
/// letter, its name as far as it tells it from the others, its family, its share and its measured cost with
/// their intervals, as far as the standings know them. Costs are stated in the unit of the comparison. The
/// group of a point is its model.
Widgets::QualityCostChart qualityCostChart(const Runs::RunPlan &plan,
    const QList<Runs::ModelSummary> &summaries, const Runs::Standings &standings, const QStringList &caption);

/// The letter of a contestant in that chart: by its place in the plan; who is not in the plan comes behind.
QString chartLetter(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const QString &contestant);

/// The report's caption with the method, and what is not on the chart.
QStringList chartCaption(
    const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries, const Runs::Tally &tally);

/// What was asked, when, with which prices: the caption of every report, a paragraph each.
QStringList reportCaption(const Runs::RunPlan &plan, const Runs::Tally &tally);

/// What is not on a chart, as far as there is any: undecided, no answer, cut, errors.
QString countedApart(const QList<Runs::ModelSummary> &summaries);

/// The share that guessing would get right: the mean over the prompts of one over the number of options, 0
/// for prompts without options. Missing where no prompt has options.
std::optional<double> chanceShare(const Runs::RunPlan &plan);

} // namespace Pennybench::Reports
