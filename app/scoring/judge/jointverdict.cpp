#include "app/scoring/judge/jointverdict.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr bool isMajority(qsizetype some, qsizetype all)
{
    return 2 * some > all;
}

} // namespace

JointPoints jointPoints(const QList<std::optional<double>> &shares)
{
    QList<double> high;
    QList<double> low;
    for (const std::optional<double> &share : shares) {
        if (share)
            (isAtLeastHalf(*share) ? high : low) += *share;
    }
    for (const QList<double> &side : {high, low}) {
        if (!isMajority(side.size(), shares.size()))
            continue;
        double sum = 0;
        for (const double share : side)
            sum += share;
        return {.share = sum / static_cast<double>(side.size())};
    }
    return {.isSplit = isMajority(high.size() + low.size(), shares.size())};
}

std::optional<Preference> jointPreference(const QList<std::optional<Preference>> &preferences)
{
    qsizetype readable = 0;
    for (const Preference wanted : {Preference::First, Preference::Second, Preference::Tie}) {
        const auto count = std::ranges::count(preferences, std::optional(wanted));
        if (isMajority(count, preferences.size()))
            return wanted;
        readable += count;
    }
    return isMajority(readable, preferences.size()) ? std::optional(Preference::Tie) : std::nullopt;
}

} // namespace Pennybench::Scoring
