#pragma once

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

} // namespace Pennybench::Scoring
