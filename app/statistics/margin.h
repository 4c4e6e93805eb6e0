#pragma once

#include "app/statistics/interval.h"

#include <optional>

namespace Pennybench::Statistics {

/// What a 95 % interval of a difference says beside a margin > 0 within which a difference does not matter.
enum class MarginVerdict {
    Better, ///< the whole interval lies above the margin
    Worse, ///< the whole interval lies below minus the margin
    Equivalent, ///< the whole interval lies within the margin
    NotWorse, ///< the interval lies above minus the margin, and reaches over the margin
    NotBetter, ///< the interval lies below the margin, and reaches under minus the margin
    Open, ///< none of these, or there is no interval
};

/// By comparing the ends of the interval with the margin (two one-sided tests at 2.5 % each: D. J.
/// Schuirmann, J Pharmacokinet Biopharm 15:657, 1987).
MarginVerdict besideMargin(const std::optional<Interval> &difference, double margin);

} // namespace Pennybench::Statistics
