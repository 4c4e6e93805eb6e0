#pragma once

#include "app/statistics/bootstrap.h"

namespace Pennybench::Statistics {

/// What drawing the prompts anew says of one contestant beside the others.
struct Standing {
    std::optional<Interval> costPerAnswer; ///< USD; missing where no cost is known
    /// USD of all answers with a known cost over the number of right ones: a ratio of sums. Missing without a
    /// right answer; its upper end is infinite where too many rounds have none.
    std::optional<Interval> costPerCorrect;
    /// How often no other contestant was both cheaper and better, 0 to 1. Missing where the contestant has no
    /// cost or no decided prompt.
    std::optional<double> frontier;
    /// How often it had this rank by share, the best first; contestants that tie share the best rank among
    /// them. Empty without a decided prompt.
    QList<double> ranks;

    bool operator==(const Standing &) const = default;
};

/// One for each contestant of the table, which has the same prompts for all.
QList<Standing> standingsOf(const OutcomeTable &table, const BootstrapPlan &plan = {});

} // namespace Pennybench::Statistics
