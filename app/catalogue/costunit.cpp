#include "app/catalogue/costunit.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Models {

namespace {

constexpr double cent = 0.01; ///< USD

} // namespace

CostUnit costUnitFor(const QList<double> &usdPerAnswer)
{
    QList<double> costs = usdPerAnswer;
    costs.removeIf([](double cost) { return !std::isfinite(cost) || cost <= 0; });
    if (costs.isEmpty())
        return CostUnit::Thousand;
    const auto [least, most] = std::minmax_element(costs.cbegin(), costs.cend());
    if (*least > cent)
        return CostUnit::Answer;
    return *most < cent / answersIn(CostUnit::Thousand) ? CostUnit::Million : CostUnit::Thousand;
}

} // namespace Pennybench::Models
