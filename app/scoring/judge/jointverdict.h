#pragma once

#include "app/scoring/judge/judgereply.h"

#include <QList>

namespace Pennybench::Scoring {

/// Whether a share of the points says that an answer is more good than bad.
inline bool isAtLeastHalf(double share)
{
    return share >= 0.5;
}

/// What the points of several judges come to.
struct JointPoints {
    std::optional<double> share; ///< 0 to 1
    bool isSplit = false; ///< enough of them gave points, but they disagree
};

/// One entry for each judge; missing where it gave no readable points. More than half of all judges must be
/// on one side of half the points; the share is then the mean of those.
JointPoints jointPoints(const QList<std::optional<double>> &shares);

/// What more than half of all judges prefer, each after both orders; a tie where enough of them said
/// something and they disagree. Missing where half of them or more gave no readable verdict.
std::optional<Preference> jointPreference(const QList<std::optional<Preference>> &preferences);

} // namespace Pennybench::Scoring
