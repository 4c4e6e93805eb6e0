#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/numericvalue.h"

#include <boost/icl/continuous_interval.hpp>
#include <boost/icl/interval_set.hpp>

namespace Pennybench::Scoring {

/// An end of a range: a real number or an infinity. Numbers that agree to 55 digits are equal.
struct RangeEnd {
    int infinity = 0; ///< -1, 0, +1
    ComplexNumber value;

    bool operator<(const RangeEnd &other) const;
};

using Range = boost::icl::continuous_interval<RangeEnd>;
/// A set of real numbers as ranges and points, in order, none touching the next.
using RealSet = boost::icl::interval_set<RangeEnd, std::less, Range>;

/// The set of real numbers that an expression describes: intervals, unions, differences, sets of numbers, R,
/// inequalities in one variable that are linear, and lists of these. Empty where the ends hold variables or
/// it is no such set.
std::optional<RealSet> readRealSet(const ExpressionPtr &node, WorkBudget &budget);

/// Whether the expression says "less", "greater" or "not equal".
bool isInequality(const ExpressionPtr &node);

/// The left side minus the right side of a relation of two sides.
ExpressionPtr differenceOfSides(const ExpressionPtr &relation);

} // namespace Pennybench::Scoring
