#pragma once

#include "app/scoring/maths/reading/expression.h"
#include "app/scoring/maths/reading/workbudget.h"
#include "providers/base/message.h"

#include <optional>

namespace Pennybench::Scoring {

enum class Match { Equal, Different, Unknown };

/// What a comparison found and the rule that decided, as a part of a sentence: "exactly equal", "rounded to 2
/// decimals".
struct MathFinding {
    Match match = Match::Unknown;
    Message rule;

    bool isEqual() const { return match == Match::Equal; }
    bool operator==(const MathFinding &) const = default;
};

inline MathFinding equalBy(const Message &rule)
{
    return {Match::Equal, rule};
}

inline MathFinding differentBy(const Message &rule)
{
    return {Match::Different, rule};
}

inline MathFinding unknownBecause(const Message &rule)
{
    return {Match::Unknown, rule};
}

/// How a pair of values is to be compared.
struct ComparisonOptions {
    std::optional<int> precision; ///< decimals to which values with a decimal point are compared
    bool inequalityForSet = false; ///< an inequality counts where a set or interval is expected
    bool percentAsked = false; ///< the question asks for percent, so that "0.5 %" answers 0.5

    bool operator==(const ComparisonOptions &) const = default;
};

/// Whether two expressions have the same value wherever both are defined: at 8 points at least of positive,
/// whole and signed numbers that are the same for every pair. Real numbers only, unless one of them names i.
/// Unknown where too few points are defined for both.
MathFinding compareAtPoints(const ExpressionPtr &a, const ExpressionPtr &b, WorkBudget &budget);

enum class FactorSign { Any, Positive };

/// Whether one expression is the other one times a number that is not zero.
MathFinding compareUpToFactor(
    const ExpressionPtr &a, const ExpressionPtr &b, FactorSign sign, WorkBudget &budget);

/// Compares two single values (no lists, sets, relations): units, percent, degrees, bases, ratios, times,
/// then exact, rounded and numerical equality. expected and answer are not interchangeable: the answer may be
/// rounded and may leave a unit out.
MathFinding compareValues(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget);

/// Compares two trees of any kind: values, lists, tuples, sets, intervals, matrices, equations, inequalities.
/// expected and answer are not interchangeable.
MathFinding compareStructures(const ExpressionPtr &expected, const ExpressionPtr &answer,
    const ComparisonOptions &options, WorkBudget &budget);

} // namespace Pennybench::Scoring
