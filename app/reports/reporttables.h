#pragma once

#include "app/reports/modeltable.h"
#include "app/runs/tally.h"
#include "app/store/sessionfile.h"
#include "widgets/plotpoint.h"

namespace Pennybench::Reports {

/// The differences between every two models with interval, prompts and Holm's p-value; above so many models
/// only those with the one that is right most often. order: the best share first.
TextTable differencesTable(
    const Runs::RunPlan &plan, const Runs::Tally &tally, const QList<Runs::ModelSummary> &order);
constexpr int mostModelsInPairs = 6;

/// How many answers of each model were right, wrong, without an answer, undecided, cut, lost; cancelled, or
/// of unknown cost, where there were any.
TextTable countsTable(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &models);

/// Each row of prices that an answer was charged by, with its date and source.
TextTable priceTable(const Store::Session &session);

/// Every figure that the chart shows, those of published points with their source.
TextTable chartTable(const Widgets::QualityCostChart &chart, Models::CostUnit unit);

} // namespace Pennybench::Reports
