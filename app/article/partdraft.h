#pragma once

#include "app/article/claimtest.h"
#include "app/article/evidence.h"

#include <functional>

namespace Pennybench::Article {

/// A part whose figure is known and whose level is not yet: that depends on the other parts.
struct PartDraft {
    PartResult result;
    /// Missing where there is no interval to draw, or the part is decided already.
    std::function<std::optional<Statistics::Interval>(double level)> interval;
    double pValue = 1; ///< of the hypothesis that the value lies on the bound that matters
    double low = 0; ///< the claim holds above this
    double high = 0; ///< and below this
    bool isRatio = false; ///< distances count on the logarithmic scale, and the bounds belong to the claim
};

/// Looks up who plays, and computes the part's figure.
PartDraft draftOf(
    const ClaimPart &part, const AnswerTable &table, const Casting &casting, const ArticleData &data);

/// Draws the interval and decides.
PartResult decided(const PartDraft &draft, double level);

} // namespace Pennybench::Article
