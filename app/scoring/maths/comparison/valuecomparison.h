#pragma once

#include "app/scoring/maths/comparison/finding.h"
#include "app/scoring/maths/reading/expression.h"

namespace Pennybench::Scoring {

/// Compares two single values (no lists, sets, relations): units, percent, degrees, bases, ratios, times,
/// then exact, rounded and numerical equality. expected and answer are not interchangeable: the answer may be
/// rounded and may leave a unit out.
MathFinding compareValues(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget);

} // namespace Pennybench::Scoring
