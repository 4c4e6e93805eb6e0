#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

namespace Pennybench::Scoring {

/// A tree ready for comparison: matrices worked out, ± expanded, nested unions flat, "k ∈ Z" beside other
/// items dropped, points without their names.
ExpressionPtr settled(const ExpressionPtr &node, WorkBudget &budget);

} // namespace Pennybench::Scoring
