#pragma once

#include "app/statistics/bootstrap.h"
#include "app/statistics/paired.h"

namespace Pennybench::Statistics {

/// Two contestants of a table.
struct ContestantPair {
    int a = 0;
    int b = 0;
    PairedDifference difference; ///< of the shares of right answers, a - b, over the prompts decided for both
    double adjustedP = 1; ///< pValue by Holm over all pairs of the table

    bool operator==(const ContestantPair &) const = default;
    bool isClear() const { return difference.isClear(adjustedP); }
};

/// All pairs, a < b.
QList<ContestantPair> allPairs(const OutcomeTable &table);

/// The pair with b before a.
ContestantPair turned(const ContestantPair &pair);

} // namespace Pennybench::Statistics
