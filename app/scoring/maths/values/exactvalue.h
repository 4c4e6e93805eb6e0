#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"

#include <QHash>

namespace Pennybench::Scoring {

/// The rational number that an expression is, or empty where it has variables, is irrational, undefined (1/0)
/// or too large to be written out (100,000 bits). Percent is a hundredth; units are left aside.
std::optional<mpq_class> exactValue(const ExpressionPtr &node, WorkBudget &budget);

/// The same with values for some variables.
std::optional<mpq_class> exactValue(
    const ExpressionPtr &node, const QHash<QString, mpq_class> &variables, WorkBudget &budget);

} // namespace Pennybench::Scoring
