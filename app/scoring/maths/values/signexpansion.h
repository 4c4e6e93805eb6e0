#pragma once

#include "app/scoring/maths/reading/expression.h"

namespace Pennybench::Scoring {

/// The values that ± and ∓ stand for: one expression with the upper signs and one with the lower. A list of
/// values where the expression is a list. Anything without these signs comes back as it is.
ExpressionPtr withSignsExpanded(const ExpressionPtr &node);

} // namespace Pennybench::Scoring
