#pragma once

#include "app/statistics/interval.h"

#include <QList>

#include <optional>
#include <utility>

namespace Pennybench::Statistics {

/// Fewer pairs say nothing about how two judges agree.
constexpr int fewestForKappa = 20;

/// How far two judges agree beyond chance: J. Cohen, Educational and Psychological Measurement 20:37, 1960.
struct Kappa {
    int n = 0; ///< what both judged
    int agreed = 0;
    /// From -1 to 1; 0 is chance, 1 is always. The interval is Wilson's of the observed agreement with the
    /// agreement by chance as it was found, so that it is not a point where they always agreed. Missing below
    /// twenty and where both have only one and the same verdict, which needs no judgement.
    std::optional<Interval> kappa;

    bool operator==(const Kappa &) const = default;
};

/// Of pairs of verdicts, each a number of a class.
Kappa kappaOf(const QList<std::pair<int, int>> &verdicts);

} // namespace Pennybench::Statistics
