#pragma once

#include <QList>

namespace Pennybench::Models {

/// For how many answers the costs of one comparison are stated, so that they read well; the value is their
/// number.
enum class CostUnit { Answer = 1, Thousand = 1'000, Million = 1'000'000 };

/// The unit for all that stand side by side, by their costs per answer in USD: one answer where all are above
/// a cent, a million where all are below a cent per 1,000 answers, else 1,000. What is free or has no finite
/// cost has no say.
CostUnit costUnitFor(const QList<double> &usdPerAnswer);

constexpr int answersIn(CostUnit unit)
{
    return static_cast<int>(unit);
}

} // namespace Pennybench::Models
