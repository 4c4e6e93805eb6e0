#pragma once

#include <QList>

namespace Pennybench::Models {

/// The number of answers for which costs are stated, so that they are easy to read; the value is that number.
enum class CostUnit { Answer = 1, Thousand = 1'000, Million = 1'000'000 };

/// The common unit for several costs per answer in USD: one answer if all are above a cent, a million if all
/// are below a cent per 1,000 answers, else 1,000. Free and infinite costs are ignored.
CostUnit costUnitFor(const QList<double> &usdPerAnswer);

constexpr int answersIn(CostUnit unit)
{
    return static_cast<int>(unit);
}

} // namespace Pennybench::Models
