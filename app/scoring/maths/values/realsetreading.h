#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/realset.h"

namespace Pennybench::Scoring {

/// The set of real numbers that an expression describes: intervals, unions, differences, sets of numbers, R,
/// inequalities in one variable that are linear, and lists of these. Empty where the ends hold variables or
/// it is no such set.
std::optional<RealSet> readRealSet(const ExpressionPtr &node, WorkBudget &budget);

/// Whether the expression says "less", "greater" or "not equal".
bool isInequality(const ExpressionPtr &node);

/// The left side minus the right side of a relation of two sides.
ExpressionPtr differenceOfSides(const ExpressionPtr &relation);

} // namespace Pennybench::Scoring
