#pragma once

#include "app/reports/modeltable.h"
#include "app/reports/sidebysidewords.h"
#include "widgets/rowchart.h"

namespace Pennybench::Reports {

/// The differences, over all prompts and by category, with a row for each: second minus first, in points.
/// Filled marks are clear after Holm's adjustment; hollow ones are not.
Widgets::RowChart sideChart(const SideBySide &sides);

/// The same figures: prompts, shares, difference with interval, who was right where, p and p by Holm.
TextTable sideDifferenceTable(const SideBySide &sides);
/// What is not an answer and may have made the difference; costs, tokens and time.
TextTable sideChangeTable(const SideBySide &sides);
/// A row for each of these prompts: how often each was right, who was right, and the cost's change.
TextTable sidePromptTable(const SideBySide &sides, const QList<qsizetype> &prompts);

/// "3 of 3" right trials; "–" where none is decided.
QString rightTrials(const SideBySide &sides, const QList<qsizetype> &answers);
/// "+9 %", "12 times", "unknown".
QString costChangeText(std::optional<double> ratio);

} // namespace Pennybench::Reports
