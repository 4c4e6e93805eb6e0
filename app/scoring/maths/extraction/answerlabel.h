#pragma once

#include "app/scoring/maths/reading/expression.h"

#include <vector>

namespace Pennybench::Scoring {

/// An answer with a name before it, as "x = 3", "f(x) = 2x + 3", "Area = 5 m²", "(p, q) = (3, 2)", "x ∈ [0,
/// 1]", "AB = 4".
struct LabelledAnswer {
    ExpressionPtr label; ///< null for a computation, as "5 + 5 + 1 = 11"
    std::vector<ExpressionPtr>
        values; ///< what may count as the answer: the last exact side, then a rounded one
};

/// Takes an equation or chain apart where one side only names the answer; empty for real equations and
/// inequalities.
std::optional<LabelledAnswer> labelledAnswer(const ExpressionPtr &relation);

/// Whether an expression is only the name of something.
bool isLabel(const ExpressionPtr &node);

} // namespace Pennybench::Scoring
