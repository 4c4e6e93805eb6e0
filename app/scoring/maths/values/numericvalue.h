#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/complexnumber.h"

#include <QHash>

namespace Pennybench::Scoring {

/// How a logarithm without a base is read.
enum class PlainLogarithm { Decimal, Natural };

/// What an expression is at one point.
struct EvaluationPoint {
    QHash<QString, ComplexNumber> variables;
    PlainLogarithm logarithm = PlainLogarithm::Decimal;
};

/// The value to 77 digits; empty where it is undefined, infinite, too large or no number at all. Functions
/// that are not known (f(x), integrals, limits) get a value that depends on their name and arguments only, so
/// that equal calls are equal.
std::optional<ComplexNumber> numericValue(
    const ExpressionPtr &node, const EvaluationPoint &point, WorkBudget &budget);

} // namespace Pennybench::Scoring
