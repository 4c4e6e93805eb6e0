#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

namespace Pennybench::Scoring {

/// Works out what is said about matrices: [[1,2],[3,4]] becomes a matrix; sums, products with numbers and
/// matrices, transposes become one matrix; determinants an expression. All else stays as it is.
ExpressionPtr withMatricesWorkedOut(const ExpressionPtr &node, WorkBudget &budget);

} // namespace Pennybench::Scoring
