#include "app/statistics/kappa.h"

#include <map>

namespace Pennybench::Statistics {

Kappa kappaOf(const QList<std::pair<int, int>> &verdicts)
{
    Kappa result{.n = static_cast<int>(verdicts.size())};
    std::map<int, std::pair<double, double>> shares;
    for (const auto &[one, other] : verdicts) {
        result.agreed += one == other ? 1 : 0;
        shares[one].first += 1.0 / result.n;
        shares[other].second += 1.0 / result.n;
    }
    double byChance = 0;
    for (const auto &[verdict, share] : shares)
        byChance += share.first * share.second;
    constexpr double rounding = 1e-9;
    if (result.n < fewestForKappa || byChance > 1 - rounding)
        return result;
    const auto beyond = [byChance](double agreement) { return (agreement - byChance) / (1 - byChance); };
    const Interval agreement = wilson95(result.agreed, result.n);
    result.kappa = Interval{beyond(agreement.estimate), beyond(agreement.low), beyond(agreement.high)};
    return result;
}

} // namespace Pennybench::Statistics
