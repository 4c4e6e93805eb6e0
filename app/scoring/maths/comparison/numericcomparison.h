#pragma once

#include "app/scoring/maths/comparison/finding.h"
#include "app/scoring/maths/reading/expression.h"

namespace Pennybench::Scoring {

/// Whether two expressions have the same value wherever both are defined: at 8 points at least of positive,
/// whole and signed numbers that are the same for every pair. Real numbers only, unless one of them names i.
/// Unknown where too few points are defined for both.
MathFinding compareAtPoints(const ExpressionPtr &a, const ExpressionPtr &b, WorkBudget &budget);

enum class FactorSign { Any, Positive };

/// Whether one expression is the other one times a number that is not zero.
MathFinding compareUpToFactor(
    const ExpressionPtr &a, const ExpressionPtr &b, FactorSign sign, WorkBudget &budget);

} // namespace Pennybench::Scoring
