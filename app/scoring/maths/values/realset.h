#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "app/scoring/maths/values/numericvalue.h"

#include <vector>

namespace Pennybench::Scoring {

/// An end of a range: a real number or an infinity.
struct RangeEnd {
    int infinity = 0; ///< -1, 0, +1
    ComplexNumber value;
};

/// -1, 0 or 1; numbers that agree to 55 digits are equal.
int compareEnds(const RangeEnd &a, const RangeEnd &b);

struct Range {
    RangeEnd low;
    RangeEnd high;
    bool lowClosed = false;
    bool highClosed = false;
};

/// A set of real numbers as ranges and points, in order, none touching the next.
class RealSet {
public:
    RealSet() = default;
    /// Empty ranges are left out, overlapping ones joined.
    explicit RealSet(std::vector<Range> ranges);

    static RealSet all();
    static RealSet point(const RangeEnd &end);

    const std::vector<Range> &ranges() const { return m_ranges; }
    RealSet unitedWith(const RealSet &other) const;
    RealSet complement() const;
    RealSet intersectedWith(const RealSet &other) const;
    bool equals(const RealSet &other) const;

private:
    std::vector<Range> m_ranges;
};

/// The set of real numbers that an expression describes: intervals, unions, differences, sets of numbers, R,
/// inequalities in one variable that are linear, and lists of these. Empty where the ends hold variables or
/// it is no such set.
std::optional<RealSet> readRealSet(const ExpressionPtr &node, WorkBudget &budget);

/// Whether the expression says "less", "greater" or "not equal".
bool isInequality(const ExpressionPtr &node);

/// The left side minus the right side of a relation of two sides.
ExpressionPtr differenceOfSides(const ExpressionPtr &relation);

} // namespace Pennybench::Scoring
