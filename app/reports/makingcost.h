#pragma once

#include "app/reports/modeltable.h"
#include "widgets/sumchart.h"

namespace Pennybench::Reports {

/// What making the article's models cost, as it was announced and as others estimate it. Never on one axis
/// with the cost of answers.
Widgets::SumChart makingCostChart();
/// The same as a table, with source and grade.
TextTable makingCostTable();
/// What it means, a paragraph each.
QStringList makingCostFindings();

} // namespace Pennybench::Reports
